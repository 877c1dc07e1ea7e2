import type { SeriesInput, SeriesOutcome } from '../series.ts';
import { runRounds } from './fault-rounds.ts';
import type { HomeInUse } from './homes.ts';

/** kill -9 of the server; its supervisor starts it again. */
export function killServer(series: SeriesInput, home: HomeInUse): Promise<SeriesOutcome> {
  return runRounds({
    series,
    home,
    async strike({ server }) {
      await server.end('SIGKILL');
    },
  });
}
