import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openEmbeddedDatabase } from '../../../server/embedded/embedded-database.ts';
import { openBackdrop, type Backdrop } from './backdrop.ts';
import { setStage, type Stage } from './stage.ts';

/** Plays something before a backdrop with a PostgreSQL of its own, and clears it away. */
export async function onBackdrop<T>(play: (backdrop: Backdrop) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-faults-pg-'));
  const cluster = await openEmbeddedDatabase(folder, () => undefined);
  try {
    const backdrop = await openBackdrop({ url: cluster.url, drop: async () => undefined });
    try {
      return await play(backdrop);
    } finally {
      await backdrop.close();
    }
  } finally {
    await cluster.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same in Chromium. */
export function onStage<T>(play: (stage: Stage) => Promise<T>): Promise<T> {
  return onBackdrop(async (backdrop) => {
    const stage = await setStage(backdrop);
    try {
      return await play(stage);
    } finally {
      await stage.close();
    }
  });
}
