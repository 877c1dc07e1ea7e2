import { describe, expect, it } from 'vitest';

import { sampleContentItem } from '../../../../test/dashboard/fake-content.ts';
import { sampleId } from '../../../../test/dashboard/sample-notes.ts';
import type { ContentBody, TeamContent } from '../../../../utils/domain/team-content.ts';
import { gistOf } from './gist-of.ts';
import { loadShippedBody } from './load-shipped-body.ts';
import { proposalList, replacedContent } from './proposal-list.ts';

const question = (de: string, startKey: string | null = null): ContentBody => ({
  kind: 'question',
  level: 'wahrnehmen',
  text: { de },
  startKey,
});
const decided = (outcome: 'accept' | 'decline', at: number): Partial<TeamContent> => ({
  decision: { outcome, reason: outcome === 'accept' ? '' : 'doppelt', byName: 'Miriam', at },
  state: outcome === 'accept' ? 'active' : 'declined',
  proposed: true,
});
const idsOf = (items: TeamContent[]): string[] => items.map(({ id }) => id);

describe('proposalList', () => {
  it('parts what waits from what is answered, each newest first', () => {
    const items = [
      sampleContentItem(3, question('a'), { state: 'proposed' }),
      sampleContentItem(1, question('b'), { state: 'proposed' }),
      sampleContentItem(5, question('c'), decided('accept', 100)),
      sampleContentItem(6, question('d'), decided('decline', 200)),
      sampleContentItem(7, question('e')),
    ];
    const { waiting, answered } = proposalList(items);
    expect(idsOf(waiting)).toEqual([1, 3].map(sampleId));
    expect(idsOf(answered)).toEqual([6, 5].map(sampleId));
  });

  it('still lists what was accepted and went out of use later', () => {
    const retired = { ...decided('accept', 1), state: 'retired' } as const;
    const { answered } = proposalList([sampleContentItem(1, question('a'), retired)]);
    expect(answered).toHaveLength(1);
  });
});

describe('replacedContent', () => {
  const own = sampleContentItem(1, question('alt', 'question:silence'));

  it('is what the proposal names', () => {
    const proposal = sampleContentItem(2, question('neu'), {
      state: 'proposed',
      replaces: sampleId(1),
    });
    expect(replacedContent(proposal, [proposal, own])).toBe(own);
    expect(replacedContent(proposal, [proposal])).toBeNull();
  });

  it('is the team’s own version of the shipped text, too', () => {
    const proposal = sampleContentItem(2, question('neu', 'question:silence'), {
      state: 'proposed',
    });
    expect(replacedContent(proposal, [proposal, own])).toBe(own);
    const retired = { ...own, state: 'retired' as const };
    expect(replacedContent(proposal, [proposal, retired])).toBeNull();
  });

  it('is nothing for what comes in addition', () => {
    const proposal = sampleContentItem(2, question('neu'), { state: 'proposed' });
    expect(replacedContent(proposal, [proposal, own])).toBeNull();
  });
});

describe('loadShippedBody', () => {
  it('finds lines, questions and terms by their start key, in both languages', async () => {
    const found = await Promise.all(
      ['entry:dunning:dunned-after-paying', 'question:silence', 'term:touchpoint'].map(
        loadShippedBody,
      ),
    );
    expect(found.map((body) => body?.kind)).toEqual(['role-entry', 'question', 'term']);
    for (const body of found) {
      expect(body && gistOf(body, 'de')).toMatch(/\S/);
      expect(body && gistOf(body, 'en')).toMatch(/\S/);
    }
  });

  it('finds nothing where nothing ships', async () => {
    for (const key of ['entry:dunning:gone', 'entry:team:x', 'question:gone', 'term:gone', 'x', ''])
      expect([key, await loadShippedBody(key)]).toEqual([key, null]);
  });
});

describe('gistOf', () => {
  it('says process and what is noticed of a line, and the words of the rest', () => {
    const line: ContentBody = {
      kind: 'role-entry',
      role: 'sales',
      process: { de: 'Angebot', en: 'Offer' },
      notices: { de: 'Sie wartet' },
      touchpoint: 'ordering',
      frictions: [],
      startKey: null,
    };
    expect(gistOf(line, 'en')).toBe('Offer → Sie wartet');
    expect(gistOf(question('Warum?'), 'en')).toBe('Warum?');
    expect(gistOf({ kind: 'omission', startKey: 'question:silence' }, 'de')).toBe('');
  });
});
