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

  it('has what passages, insertions and new tickets are found by, and no word of what it found', async () => {
    const secret = '<p>Geheim</p>';
    const { rows } = await diagnose(
      `<body id="jira"><div id="description-val">${secret}</div>
      <div class="aui-flag"><a href="/browse/GEHEIM-12">GEHEIM-12</a></div>
      <form id="addcomment"><textarea id="comment">Geheim</textarea></form>`,
    );
    const counts = (hook: string) =>
      rows.filter((row) => row.hook === hook && row.matches > 0).map(({ css }) => css);
    expect(counts('readablePart')).toEqual(['#description-val']);
    expect(counts('createdFlag')).toEqual(['.aui-flag']);
    expect(counts('openEditor')).toEqual(['textarea#comment']);
    expect(counts('editorPurpose')).toContain('#addcomment');
    expect(JSON.stringify(rows)).not.toMatch(/geheim/i);
  });

  it('tells two panels, which must not be', async () => {
    const host = '<kundenblick-leiste></kundenblick-leiste>';
    const { facts } = await diagnose(`<body id="jira">${host}${host}`);
    expect(facts.find(({ name }) => name === 'panels')?.value).toBe('2');
  });
});
