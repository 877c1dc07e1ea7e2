import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { diagnosisHandlers } from './diagnosis-handlers.ts';

async function diagnose(html: string) {
  const page = parsePage(html);
  const window = {
    document: page.document,
    location: { href: 'https://acme.atlassian.net/browse/CXM-12' },
    innerWidth: 1360,
    innerHeight: 860,
    devicePixelRatio: 1.333333,
  };
  // As much of a window as the diagnosis looks at.
  const answer = await diagnosisHandlers(window as unknown as Window).diagnose(null, {});
  page.close();
  if (!answer.ok) throw new Error('the diagnosis failed');
  return answer.value;
}

describe('the diagnosis as the page tools give it', () => {
  it('has the page’s own diagnosis and what decides where the panel stands', async () => {
    const { address, facts, rows } = await diagnose(
      '<body id="jira"><kundenblick-leiste></kundenblick-leiste>',
    );
    expect(address).toBe('https://SITE.atlassian.net/browse/KEY-N');
    expect(rows.find(({ css }) => css === 'body#jira')).toMatchObject({ matches: 1 });
    expect(facts.filter(({ source }) => source === 'view')).toEqual([
      { name: 'viewport', value: '1360 × 860', source: 'view', confidence: 'high' },
      { name: 'pixelRatio', value: '1.33', source: 'view', confidence: 'high' },
      { name: 'panels', value: '1', source: 'view', confidence: 'high' },
    ]);
  });

  it('tells two panels, which must not be', async () => {
    const host = '<kundenblick-leiste></kundenblick-leiste>';
    const { facts } = await diagnose(`<body id="jira">${host}${host}`);
    expect(facts.find(({ name }) => name === 'panels')?.value).toBe('2');
  });
});
