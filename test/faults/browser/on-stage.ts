import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEmbeddedDatabase } from '../../../server/embedded/embedded-database.ts';
import { setStage, type Stage } from './stage.ts';

/** Plays something on a stage with a PostgreSQL of its own, and clears it away. */
export async function onStage<T>(play: (stage: Stage) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-faults-pg-'));
  const cluster = await openEmbeddedDatabase(folder, () => undefined);
  try {
    const stage = await setStage({ url: cluster.url, drop: () => cluster.close() });
    try {
      return await play(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
