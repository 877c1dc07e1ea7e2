import type { SeriesInput, SeriesOutcome } from '../series.ts';
import { listBackends, onDatabase, untilGone } from './backends.ts';
import { runRounds } from './fault-rounds.ts';
import type { HomeInUse } from './homes.ts';
import type { Load } from './load.ts';
import type { SupervisedServer } from './supervised-server.ts';

/** What a client may be answered while the database is away: nothing but "later". */
const honest = new Set(['200', '503']);

/** The server lives on all the while, so nobody finds the door shut or is told anything but "later". */
function findDishonest(server: SupervisedServer, { network }: Load): string[] {
  const other = [...network.outcomes].filter(([outcome]) => !honest.has(outcome));
  const starts = server.starts();
  return [
    ...other.map(([outcome, times]) => `${times} requests ended with ${outcome}`),
    ...(starts === 1 ? [] : [`the server was started ${starts} times`]),
  ];
}

/** kill -9 of PostgreSQL: in odd rounds of the whole of it, in even ones of a process that serves us. */
export function killPostgres(series: SeriesInput, home: HomeInUse): Promise<SeriesOutcome> {
  return runRounds({
    series,
    home,
    async strike({ round }) {
      const { pid, url } = await home.postgres();
      const backends = await listBackends(url);
      const victim = round % 2 === 1 ? pid : backends[round % backends.length]?.pid;
      if (victim === undefined) throw new Error('nobody serves the server');
      process.kill(victim, 'SIGKILL');
      await untilGone(backends);
    },
    alsoBroken: findDishonest,
  });
}

/** PostgreSQL ends every connection of ours at once, as an administrator or a pooler may. */
export function endConnections(series: SeriesInput, home: HomeInUse): Promise<SeriesOutcome> {
  return runRounds({
    series,
    home,
    async strike() {
      const { url } = await home.postgres();
      const backends = await listBackends(url);
      await onDatabase(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kundenblick'`,
      );
      await untilGone(backends);
    },
    alsoBroken: findDishonest,
  });
}
