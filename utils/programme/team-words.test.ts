import { describe, expect, it } from 'vitest';

import type { ContentBody } from '../domain/team-content.ts';
import { composeQuestion } from './compose-question.ts';
import type { Piece } from './reading/piece.ts';
import { loadShippedWords } from './shipped-words.ts';
import { teamExample, teamWords } from './team-words.ts';

let ids = 0;
const piece = (body: ContentBody, state: Piece['state'] = 'active'): Piece => ({
  id: `id-${(ids += 1)}`,
  state,
  body,
});
const line = (changes: Partial<Extract<ContentBody, { kind: 'role-entry' }>> = {}) =>
  piece({
    kind: 'role-entry',
    role: 'meter-reading',
    process: { de: 'Ablesung', en: 'Meter reading' },
    notices: { de: 'Wer bekommt eine geschätzte Ablesung?' },
    touchpoint: 'billing',
    frictions: ['missing_info'],
    startKey: null,
    ...changes,
  });
const example = (slot: string, text: { de?: string; en?: string }) =>
  piece({ kind: 'example', slot, text });

describe('the words of a team', () => {
  it('are its lines in the reader’s language, and in the other one where that is missing', () => {
    const [entry] = teamWords([line({ workArea: 'Außendienst' })], 'en').teamEntries;
    expect(entry).toMatchObject({
      role: 'meter-reading',
      workArea: 'Außendienst',
      process: 'Meter reading',
      notice: 'Wer bekommt eine geschätzte Ablesung?',
      frictions: ['missing_info'],
    });
    expect(teamWords([line()], 'de').teamEntries[0]).toMatchObject({
      workArea: null,
      process: 'Ablesung',
    });
  });

  it('count only while they are in use', () => {
    const proposed: Piece = { ...line({ startKey: 'entry:legal:x' }), state: 'proposed' };
    expect(teamWords([proposed], 'de')).toEqual({ teamEntries: [], omitted: [] });
  });

  it('name the shipped lines whose place was taken or which were left out', () => {
    const pieces = [
      line({ startKey: 'entry:legal:a' }),
      piece({ kind: 'omission', startKey: 'entry:legal:b' }),
    ];
    expect(teamWords(pieces, 'de').omitted).toEqual(['entry:legal:a', 'entry:legal:b']);
  });

  it('reach somebody whose role only the team knows', async () => {
    const shipped = await loadShippedWords('de', null);
    const request = {
      moment: 'new-issue',
      place: 'jira|example.org|issue|KB-1',
      touchpoint: 'billing',
      friction: 'missing_info',
      words: ['Ablesung'],
      ...teamWords([line(), line({ notices: { de: 'Wer wartet auf den Termin?' } })], 'de'),
    } as const;
    const asked = composeQuestion({ ...request, role: 'meter-reading' }, shipped);
    expect(asked.source).toBe('team');
    expect(asked.missesEntry).toBe(false);
    expect(composeQuestion(request, shipped).source).not.toBe('team');
  });
});

describe('the example of a touchpoint', () => {
  it('is the team’s own one with the piece it came from, and none that says nothing', () => {
    const pieces = [
      example('support', { de: 'Eine andere Stelle' }),
      example('billing', { de: ' ' }),
      example('billing', { de: 'Herr K. zahlte doppelt.' }),
    ];
    expect(teamExample(pieces, 'billing', 'en')).toEqual({
      text: 'Herr K. zahlte doppelt.',
      piece: pieces[2],
    });
    expect(teamExample(pieces, 'privacy', 'de')).toBeNull();
  });

  it('is not taken from a proposal', () => {
    const proposed: Piece = { ...example('billing', { de: 'Vielleicht' }), state: 'proposed' };
    expect(teamExample([proposed], 'billing', 'de')).toBeNull();
  });
});
