import type { TeamContentList } from '../messages/content-views.ts';
import type { Result } from '../messages/contract.ts';
import { failed, succeeded } from '../messages/result.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readLevelView } from './level-view.ts';
import type { Notebook } from './notebook.ts';
import { toTeamContentView } from './team-content-view.ts';

/** Everything this device knows of a team's content, from the database alone: readable offline. */
export async function listTeamContent(
  book: Pick<Notebook, 'db' | 'now'>,
  { teamId }: { teamId: string },
): Promise<Result<TeamContentList>> {
  const { db } = book;
  const list = await inTransaction(db, 'r', [db.teamContent, db.levelVotes, db.teams], async () => {
    const team = await db.teams.get(teamId);
    if (!team) return null;
    const rows = await db.teamContent.where('teamId').equals(teamId).toArray();
    const items = rows.flatMap((row) => toTeamContentView(row, team.myName) ?? []);
    return { items, level: await readLevelView(book, team) };
  });
  return list ? succeeded(list) : failed({ kind: 'not-found' });
}
