import { describe, expect, it } from 'vitest';

import type { Team } from '../../utils/domain/team.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { saySave } from './say-save.ts';

const team = (name: string, memberCount = 9): Team => ({
  id: '0192f000-0000-7000-8000-000000000001',
  name,
  memberCount,
  role: 'member',
  myName: 'Ada',
  minGroupSize: 8,
});
const shared = { kind: 'team', teamId: team('').id } as const;
const de = [noteTexts('de'), commonTexts('de')] as const;
const en = [noteTexts('en'), commonTexts('en')] as const;

describe('saySave', () => {
  it('names the audience and how many read along', () => {
    expect(saySave(shared, [team('Rechnung')], ...de)).toBe(
      'Mit Team Rechnung teilen (9 Personen)',
    );
    expect(saySave(shared, [team('Billing', 1)], ...en)).toBe('Share with Team Billing (1 person)');
  });

  it('does not say Team twice', () => {
    expect(saySave(shared, [team('Team Rechnung')], ...de)).toBe(
      'Mit Team Rechnung teilen (9 Personen)',
    );
  });

  it('falls back to oneself when the team is gone: nothing is shared by surprise', () => {
    expect(saySave(shared, [], ...de)).toBe('Nur für mich speichern');
    expect(saySave({ kind: 'me' }, [team('Rechnung')], ...de)).toBe('Nur für mich speichern');
  });
});
