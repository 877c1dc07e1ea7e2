import { startLiveTeam, type LiveTeam } from '../../e2e/support/live-team.ts';
import type { FreshDatabase } from '../../postgres/fresh-database.ts';
import { places } from '../../practice/places.ts';
import { startPractice } from '../../practice/start-practice.ts';

/** What stands behind every browser: a workplace, and a team's server on a real PostgreSQL. */
export type Backdrop = {
  at: ReturnType<typeof places>;
  team: LiveTeam;
};

/** Starts both; `database` is taken over and dropped in the end. */
export async function openBackdrop(
  database?: FreshDatabase,
): Promise<Backdrop & { close: () => Promise<void> }> {
  const practice = await startPractice({ port: 0 });
  const team = await startLiveTeam(database);
  return {
    at: places(practice.port),
    team,
    async close() {
      await team.close();
      await practice.close();
    },
  };
}
