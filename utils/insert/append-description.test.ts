import { describe, expect, it } from 'vitest';

import { toAdf } from '../ticket-text/to-adf.ts';
import { withText } from './append-description.ts';
import { isTooLong } from './is-too-long.ts';

const text = [{ kind: 'heading' as const, text: 'Kundensicht' }];

describe('a description with our text', () => {
  it('keeps on Cloud every node that stood there, also those nobody here knows', () => {
    const before = {
      version: 1,
      type: 'doc',
      content: [{ type: 'future', attrs: { localId: 'x' } }, { type: 'rule' }],
    };
    expect(withText(before, text, 'cloud')).toEqual({
      ...before,
      content: [...before.content, ...toAdf(text).content],
    });
    expect(before.content).toHaveLength(2);
  });

  it('is our text alone where there was none', () => {
    expect(withText(null, text, 'cloud')).toEqual(toAdf(text));
    expect(withText(null, text, 'dc')).toBe('h3. Kundensicht');
    expect(withText(' \r\n', text, 'dc')).toBe('h3. Kundensicht');
  });

  it('is set off by a blank line on Data Center', () => {
    expect(withText('# eins\r\n# zwei\r\n', text, 'dc')).toBe(
      '# eins\r\n# zwei\n\nh3. Kundensicht',
    );
  });

  it.each([
    ['text', 'cloud'],
    [{ type: 'paragraph', content: [] }, 'cloud'],
    [{ type: 'doc' }, 'cloud'],
    [{ type: 'doc', content: [] }, 'dc'],
    [5, 'dc'],
  ] as const)(
    'is not made of %j on %s: better nothing than something broken',
    (before, deployment) => expect(withText(before, text, deployment)).toBeNull(),
  );
});

describe("Jira's limit", () => {
  it.each([
    ['x'.repeat(32_767), false],
    ['x'.repeat(32_768), true],
    [toAdf([{ kind: 'heading', text: 'x'.repeat(32_767) }]), false],
    [toAdf([{ kind: 'heading', text: 'x'.repeat(32_768) }]), true],
    [null, false],
  ])('is known before anything is sent', (value, tooLong) =>
    expect(isTooLong(value)).toBe(tooLong),
  );
});
