import { startServer, type RunningServer, type StartOptions } from '../../server/start-server.ts';
import type { Role } from '../../utils/domain/team.ts';
import { createFreshDatabase } from './fresh-database.ts';
import { codeOf, joinBy, noLimits, type TestClient } from './test-client.ts';

export type TestServer = RunningServer & {
  databaseUrl: string;
  /** Joins as a new person. */
  join(role: Role, name: string): Promise<TestClient>;
  adminCode: string;
};

/** A real server on a fresh database; `close` drops the database too. */
export async function startTestServer(options: Partial<StartOptions> = {}): Promise<TestServer> {
  const database = await createFreshDatabase();
  const server = await startServer({
    port: 0,
    databaseUrl: database.url,
    logLevel: 'silent',
    limits: noLimits,
    ...options,
  });
  const adminCode = codeOf(server.invites?.admin ?? '#');
  let admin: Promise<TestClient> | null = null;
  const join = async (role: Role, name: string): Promise<TestClient> => {
    admin ??= joinBy(server.url, adminCode, 'Ada Admin');
    if (role === 'admin' && name === 'Ada Admin') return admin;
    const inviter = await admin;
    const made = await inviter.post(`/v1/teams/${inviter.teamId}/invites`, { role, maxUses: 1 });
    const { link } = (await made.json()) as { link: string };
    return joinBy(server.url, codeOf(link), name);
  };
  const close = async () => {
    await server.close();
    await database.drop();
  };
  return { ...server, databaseUrl: database.url, join, adminCode, close };
}
