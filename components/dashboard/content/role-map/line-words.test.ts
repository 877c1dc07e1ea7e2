import { describe, expect, it } from 'vitest';

import { contentBodySchema } from '../../../../utils/domain/team-content-schema.ts';
import dunning from '../../../../utils/programme/roles/dunning.ts';
import { blankLine, lineOf, wordsOfLine, wordsOfShipped, type LineBody } from './line-words.ts';

const body: LineBody = {
  kind: 'role-entry',
  role: 'dunning',
  workArea: 'Strom',
  process: { de: 'Mahnlauf', en: 'Dunning run' },
  notices: { de: 'Eine Mahnung, obwohl gezahlt ist' },
  touchpoint: 'billing',
  frictions: ['price_surprise', 'process_error'],
  startKey: null,
};
const frame = { role: 'dunning', startKey: null, before: null };

describe('lineOf', () => {
  it('gives back the line whose words it gets', () => {
    expect(lineOf(wordsOfLine(body), frame)).toEqual(body);
    const named = { ...body, role: 'team:lager', roleName: 'Lager' };
    expect(lineOf(wordsOfLine(named), { ...frame, role: 'team:lager' })).toEqual(named);
  });

  it('leaves out what says nothing, and blanks around words', () => {
    const words = { ...wordsOfLine(body), processEn: ' \n', workArea: '  ', noticesDe: ' So. ' };
    const line = lineOf(words, frame);
    expect(line?.process).toEqual({ de: 'Mahnlauf' });
    expect(line).not.toHaveProperty('workArea');
    expect(line?.notices).toEqual({ de: 'So.' });
  });

  it('is none as long as nobody said where the customer notices it', () => {
    expect(lineOf({ ...wordsOfLine(body), touchpoint: '' }, frame)).toBeNull();
    expect(lineOf({ ...wordsOfLine(body), touchpoint: 'nowhere' }, frame)).toBeNull();
    expect(lineOf(blankLine, frame)).toBeNull();
  });

  it('keeps the fields of a newer version, and drops a work area that was emptied', () => {
    const newer = { ...body, ofANewerVersion: { kept: true } };
    const words = { ...wordsOfLine(newer), workArea: '' };
    const line = lineOf(words, { ...frame, before: newer });
    expect(line).toMatchObject({ ofANewerVersion: { kept: true } });
    expect(line).not.toHaveProperty('workArea');
  });

  it('makes a shipped line one’s own under its key', () => {
    for (const entry of dunning.entries) {
      const startKey = `entry:dunning:${entry.key}`;
      const line = lineOf(wordsOfShipped(entry), { role: 'dunning', startKey, before: null });
      expect(contentBodySchema.safeParse(line).success).toBe(true);
      expect(line).toMatchObject({
        startKey,
        process: { de: entry.de.process, en: entry.en.process },
        touchpoint: entry.touchpoint,
        frictions: entry.frictions,
      });
    }
  });
});
