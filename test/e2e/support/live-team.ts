import { startServer, type RunningServer } from '../../../server/start-server.ts';
import type { TeamNote } from '../../../utils/domain/note.ts';
import type { ReviewEvent } from '../../../utils/domain/review.ts';
import type { Role } from '../../../utils/domain/team.ts';
import { createFreshDatabase, type FreshDatabase } from '../../postgres/fresh-database.ts';
import { readAllRows } from '../../postgres/read-all-rows.ts';
import { codeOf, joinBy, noLimits, type TestClient } from '../../postgres/test-client.ts';

export type Shown = { notes: TeamNote[]; reviews: ReviewEvent[] };

/** A real team server that can go away and come back with the same data at the same address. */
export type LiveTeam = {
  url: string;
  port: number;
  /** A fresh invite link, good for one person. */
  invite: (role: Role) => Promise<string>;
  /** Who runs the team, past all dashboards. */
  admin: TestClient;
  /** Everything that the team can read now. */
  shown: () => Promise<Shown>;
  /** Everything that the server has kept, table by table. */
  everything: () => Promise<Record<string, unknown[]>>;
  stop: () => Promise<void>;
  restart: () => Promise<void>;
  close: () => Promise<void>;
};

/** Starts a server with one team, "Team Rechnung", on a database of its own. */
export async function startLiveTeam(given?: FreshDatabase): Promise<LiveTeam> {
  const database = given ?? (await createFreshDatabase());
  const start = (port: number) =>
    startServer({
      port,
      databaseUrl: database.url,
      logLevel: 'silent',
      limits: noLimits,
      teamName: 'Team Rechnung',
    });
  const first = await start(0);
  const { url } = first;
  const port = Number(new URL(first.localUrl).port);
  const admin = await joinBy(url, codeOf(first.invites?.admin ?? '#'), 'Ada Admin');
  let running: RunningServer | null = first;
  const stop = async () => {
    await running?.close();
    running = null;
  };
  return {
    url,
    port,
    admin,
    async invite(role) {
      const made = await admin.post(`/v1/teams/${admin.teamId}/invites`, { role, maxUses: 1 });
      return ((await made.json()) as { link: string }).link;
    },
    async shown() {
      const space = `t:${admin.teamId}`;
      const page = (await admin.pull({ [space]: { version: 0, epoch: 1 } })).spaces[space];
      const shown: Shown = { notes: [], reviews: [] };
      for (const op of page?.ops ?? []) {
        if (op.op !== 'put') continue;
        if (op.entity === 'note') shown.notes.push(op.doc);
        else if (op.entity === 'review') shown.reviews.push(op.doc);
      }
      return shown;
    },
    everything: () => readAllRows(database.url),
    stop,
    async restart() {
      await stop();
      running = await start(port);
    },
    async close() {
      await stop();
      await database.drop();
    },
  };
}
