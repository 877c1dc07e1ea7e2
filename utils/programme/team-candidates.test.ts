import { describe, expect, it } from 'vitest';

import { matchingEntries, teamCandidates } from './team-candidates.ts';
import type { TeamEntry, TeamRequest } from './team-candidates.ts';

const entry = (id: string, changes: Partial<TeamEntry> = {}): TeamEntry => ({
  id,
  role: 'accounting',
  workArea: null,
  process: 'Rechnungslauf',
  notice: 'Der Betrag ist ein anderer.',
  touchpoint: 'billing',
  frictions: [],
  ...changes,
});
const request: TeamRequest = {
  role: 'accounting',
  workArea: null,
  touchpoint: 'billing',
  friction: 'price_surprise',
  language: 'de',
};
const ids = (entries: TeamEntry[], changes: Partial<TeamRequest> = {}) =>
  matchingEntries(entries, { ...request, ...changes }).map(({ id }) => id);

describe('matchingEntries', () => {
  it('takes lines of this role and touchpoint only, in a steady order', () => {
    const others = [entry('x', { role: 'legal' }), entry('y', { touchpoint: 'support' })];
    expect(ids([entry('b'), ...others, entry('a'), entry('e', { notice: ' ' })])).toEqual([
      'a',
      'b',
    ]);
    expect(ids([entry('a')], { role: null })).toEqual([]);
    expect(ids([entry('a')], { touchpoint: null })).toEqual([]);
  });

  it('prefers lines of the friction and keeps the others when there is none', () => {
    const fitting = entry('b', { frictions: ['waiting_time', 'price_surprise'] });
    expect(ids([entry('a'), fitting])).toEqual(['b']);
    expect(ids([entry('a'), fitting], { friction: 'downtime' })).toEqual(['a', 'b']);
    expect(ids([entry('a'), fitting], { friction: null })).toEqual(['a', 'b']);
  });

  it('prefers lines of one’s own work area and never shows those of another', () => {
    const lines = [entry('a'), entry('n', { workArea: 'Nord' }), entry('s', { workArea: 'Süd' })];
    expect(ids(lines, { workArea: ' nord ' })).toEqual(['n']);
    expect(ids(lines)).toEqual(['a']);
    expect(ids(lines.slice(1), { workArea: 'West' })).toEqual([]);
  });
});

describe('teamCandidates', () => {
  it('quotes a sentence and asks with different endings, every line once before any comes again', () => {
    const made = teamCandidates([entry('a'), entry('b')], request);
    expect(made).toHaveLength(8);
    expect(made.slice(0, 3).map(({ key }) => key)).toEqual(['team:a:0', 'team:b:0', 'team:a:1']);
    expect(made[0]).toMatchObject({
      notice: 'Der Betrag ist ein anderer',
      process: 'Rechnungslauf',
    });
    expect(new Set(made.map(({ key }) => key)).size).toBe(8);
  });

  it('asks a question of the team as it stands', () => {
    const ask = 'Wer bekommt morgen einen\nanderen Betrag?';
    const made = teamCandidates([entry('a', { notice: ask })], request);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({
      ask: 'Wer bekommt morgen einen anderen Betrag?',
      source: 'team',
    });
    expect(made[0]).not.toHaveProperty('notice');
  });

  it('drops quotation marks inside, for the sentence is quoted', () => {
    const [made] = teamCandidates([entry('a', { notice: '„Unzustellbar“ steht drauf!' })], request);
    expect(made?.notice).toBe('Unzustellbar steht drauf');
  });
});
