import type { Series } from '../series.ts';
import { killServerWithFolder } from './kill-server.ts';

/** What the real server process and its PostgreSQL are put through. */
export const serverSeries: readonly Series[] = [
  {
    name: 'kill-server',
    says: 'kill -9 of a server with a data folder of its own, under load',
    times: 100,
    run: killServerWithFolder,
  },
];
