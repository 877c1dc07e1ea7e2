import type { SimDevice } from './device.ts';
import { addDevice } from './set-stage.ts';
import type { World } from './world.ts';

/** More profiles than this make a history slow and tell nothing new. */
const MOST_DEVICES = 6;

/** The same browser profile twice: restored from a backup, or taken along to another computer. */
export async function copyProfile(world: World, device: SimDevice): Promise<void> {
  if (world.devices.length >= MOST_DEVICES) return;
  const copy = addDevice(world, device.person);
  const { account, skew, isNewer, file } = device;
  Object.assign(copy, { account, skew, isNewer, file, keeps: new Map(device.keeps) });
  const from = device.eye;
  const to = copy.eye;
  const rows = await from.transaction('r', from.tables, async () =>
    Promise.all(from.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  await to.transaction('rw', to.tables, async () => {
    for (const [name, values] of rows) await to.table(name).bulkPut(values);
  });
}
