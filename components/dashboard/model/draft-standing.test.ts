import { describe, expect, it } from 'vitest';

import { sampleContentItem } from '../../../test/dashboard/fake-content.ts';
import type { ContentBody } from '../../../utils/domain/team-content.ts';
import type { ContentDraft } from './dashboard-port.ts';
import { standingOf } from './draft-standing.ts';
import { bodyText } from './same-body.ts';

const question = (de: string): ContentBody => ({
  kind: 'question',
  level: 'wahrnehmen',
  text: { de },
  startKey: null,
});
const mine = question('Mein Satz');
const begun: ContentDraft = { id: 'x', baseRev: 2, words: {}, sent: null };
const stands = (de: string, rev: number, change = {}) =>
  sampleContentItem(1, question(de), { rev, ...change });

describe('standingOf', () => {
  it('is free as long as nobody else has changed it', () => {
    const known = { draft: begun, body: mine };
    expect(standingOf({ ...known, current: stands('Alt', 2) })).toEqual({ kind: 'free' });
    expect(standingOf({ ...known, current: null })).toEqual({ kind: 'free' });
  });

  it('hears that somebody was faster, and what stands now', () => {
    const current = stands('Ihr Satz', 3);
    expect(standingOf({ draft: begun, body: mine, current })).toEqual({ kind: 'theirs', current });
    expect(standingOf({ draft: begun, body: null, current })).toEqual({ kind: 'theirs', current });
  });

  it('sees that the words have arrived although no answer came', () => {
    const draft = { ...begun, sent: bodyText(mine) };
    const current = stands('Mein Satz', 3);
    expect(standingOf({ draft, body: mine, current })).toEqual({ kind: 'delivered' });
  });

  it('does not fight with its own earlier words', () => {
    const draft = { ...begun, sent: bodyText(mine) };
    const current = stands('Mein Satz', 3);
    const body = question('Mein Satz, besser');
    expect(standingOf({ draft, body, current })).toEqual({ kind: 'ours-before', rev: 3 });
  });

  it('asks when it was taken out of use meanwhile, even with the same words', () => {
    const current = stands('Mein Satz', 3, { state: 'retired' });
    expect(standingOf({ draft: begun, body: mine, current }).kind).toBe('theirs');
  });
});
