import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The PostgreSQL that runs in a data folder at this moment. */
export type RunningPostgres = { pid: number; url: string };

/** Reads who serves a data folder; null while nobody does. */
export async function findPostgres(data: string): Promise<RunningPostgres | null> {
  const pidFile = join(data, 'postgres/postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const [pid, , , port, socketFolder] = lines;
  if (!pid || !port || !socketFolder) return null;
  const password = (await readFile(join(data, 'database-password'), 'utf8')).trim();
  const host = encodeURIComponent(socketFolder);
  return {
    pid: Number(pid),
    url: `postgresql://kundenblick:${password}@${host}:${port}/kundenblick`,
  };
}
