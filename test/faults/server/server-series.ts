import type { Series } from '../series.ts';
import { withDataFolder, withPostgres } from './homes.ts';
import { endConnections, killPostgres } from './kill-postgres.ts';
import { killServer } from './kill-server.ts';
import { restartOneByOne } from './restart-one-by-one.ts';
import { restoreAnnounced, restoreUnannounced } from './restore-backup.ts';
import { startTogether } from './start-together.ts';

/** What the real server process and its PostgreSQL are put through. */
export const serverSeries: readonly Series[] = [
  {
    name: 'kill-server',
    says: 'kill -9 of a server with a data folder of its own',
    times: 100,
    run: (input) => withDataFolder((home) => killServer(input, home)),
  },
  {
    name: 'kill-server-on-url',
    says: 'kill -9 of a server on a PostgreSQL that somebody else runs',
    times: 100,
    run: (input) => withPostgres((home) => killServer(input, home)),
  },
  {
    name: 'kill-postgres',
    says: 'kill -9 of the PostgreSQL that the server runs itself, the whole or one process of it',
    times: 100,
    run: (input) => withDataFolder((home) => killPostgres(input, home)),
  },
  {
    name: 'kill-postgres-on-url',
    says: 'kill -9 of a PostgreSQL that somebody else runs, the whole or one process of it',
    times: 100,
    run: (input) => withPostgres((home) => killPostgres(input, home)),
  },
  {
    name: 'end-connections',
    says: 'PostgreSQL ends all connections of the server at once',
    times: 20,
    run: (input) => withPostgres((home) => endConnections(input, home)),
  },
  {
    name: 'restart-one-by-one',
    says: 'four processes on one PostgreSQL, restarted one after the other by SIGTERM and by SIGKILL',
    times: 10,
    run: (input) => withPostgres((home) => restartOneByOne(input, home)),
  },
  {
    name: 'start-together',
    says: 'four processes start at once on an empty database, one of them is killed on its way',
    times: 10,
    run: startTogether,
  },
  {
    name: 'restore',
    says: 'yesterday’s data folder is put back and announced while devices hold what was shared since',
    times: 5,
    run: restoreAnnounced,
  },
  {
    name: 'restore-unannounced',
    says: 'the same, and nobody announces it',
    times: 5,
    run: restoreUnannounced,
  },
];
