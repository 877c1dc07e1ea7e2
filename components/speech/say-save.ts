import type { Audience } from '../../utils/domain/audience.ts';
import type { Team } from '../../utils/domain/team.ts';
import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { NoteTexts } from '../../utils/i18n/note/de.ts';

/** The words on the save button: it names who will read the note. */
export function saySave(
  audience: Audience,
  teams: readonly Team[],
  note: NoteTexts,
  common: CommonTexts,
): string {
  const team = audience.kind === 'team' ? teams.find((t) => t.id === audience.teamId) : undefined;
  if (!team) return note.audience.saveForMe;
  return note.audience.saveForTeam({
    team: common.team({ name: team.name }),
    people: common.people({ count: team.memberCount }),
  });
}
