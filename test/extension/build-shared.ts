import type { TeamNote } from '../../utils/domain/note.ts';
import {
  teamSpace,
  type Op,
  type PullResponse,
  type SpacePage,
} from '../../utils/protocol/pull.ts';
import { remoteOf } from '../../utils/storage/sync-store/pulled-notes.ts';
import { freshRow } from '../../utils/storage/tables/own-note-row.ts';
import { buildTeamNote, team } from './build-notes.ts';
import type { TestNotebook } from './test-notebook.ts';

export const instanceId = '01930000-0000-4000-8000-0000000000ff';
export const space = teamSpace(team.id);

/** Puts own notes that the server has into a notebook; oldest first. */
export async function putShared({ db, newId }: TestNotebook, count: number): Promise<TeamNote[]> {
  const docs = Array.from({ length: count }, (_, i) =>
    buildTeamNote(`Text ${i + 1}`, { id: newId(), mine: true }),
  );
  await db.teams.put(team);
  await db.notes.bulkPut(
    docs.map((doc) => {
      const { id, content, editedAt } = doc;
      const audience = { kind: 'team' as const, teamId: team.id };
      const note = { id, content, audience, createdAt: editedAt, editedAt };
      return { ...freshRow(note), sync: 'done' as const, remote: remoteOf(doc) };
    }),
  );
  return docs;
}

/** The server says that a note is gone. */
export function removal(id: string, why: 'deleted' | 'recalled' = 'deleted'): Op {
  return { op: 'remove', entity: 'note', id, why };
}

/** An answer to a pull: one page of the team's space. */
export function buildPull(
  version: number,
  ops: Op[],
  over: Partial<SpacePage> = {},
  teams = [team],
): PullResponse {
  const page = { epoch: 1, version, reset: false, ops, more: false, ...over };
  return { instanceId, lastSeq: 0, teams, spaces: { [space]: page }, gone: [] };
}
