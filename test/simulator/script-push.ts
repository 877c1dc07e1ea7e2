import { randomUUID } from 'node:crypto';

import { pushResponseSchema } from '../../utils/protocol/push.ts';
import { PROTOCOL_VERSION } from '../../utils/protocol/version.ts';
import { serve } from './serve.ts';
import { SERVER_URL, type World } from './world.ts';

/** Asks the server as a program with a person's token does. */
export function ask(world: World, person: number, path: string, body: object): Promise<Response> {
  const { token, script } = world.people[person]!;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const common = { protocol: PROTOCOL_VERSION, instanceId: null, clientId: script.clientId };
  const init = { method: 'POST', headers, body: JSON.stringify({ ...common, ...body }) };
  return serve(world, `${SERVER_URL}${path}`, init);
}

/** Pushes one mutation; a server that is down, or counts otherwise after a restore, is asked no twice. */
export async function pushAs(
  world: World,
  person: number,
  name: string,
  args: object,
): Promise<void> {
  if (world.server.isDown) return;
  const { script } = world.people[person]!;
  const mutations = [{ seq: script.seq + 1, name, args }];
  const response = await ask(world, person, '/v1/push', { mutations });
  const answer = response.ok ? pushResponseSchema.safeParse(await response.json()) : null;
  if (answer?.success) script.seq += 1;
  else Object.assign(script, { clientId: randomUUID(), seq: 0 });
}

/** A note that the server has of this history. */
export async function someNote(world: World, pick: number): Promise<string | null> {
  const { rows } = await world.database.pool.query<{ id: string }>(
    'SELECT id FROM note WHERE team_id = ANY($1) ORDER BY id',
    [world.teams],
  );
  return rows[pick % Math.max(1, rows.length)]?.id ?? null;
}
