import { once } from 'node:events';
import { createServer } from 'node:net';

import { StartError } from '../start-error.ts';

/** A port of this machine that nobody holds at this moment. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new StartError('No port is free.');
  return address.port;
}
