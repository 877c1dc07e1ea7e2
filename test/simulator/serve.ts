import { markMutation } from '../../server/services/push/mark-mutation.ts';
import { pushRequestSchema } from '../../utils/protocol/push.ts';
import { bodyOf, isSpoilt } from './body-of.ts';
import { inspectAnswer, learnFromAnswers } from './inspect-wire.ts';
import type { World } from './world.ts';

/** Whose token a request carries. */
export function personBehind(world: World, init: RequestInit): number {
  const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '');
  return world.people.findIndex((person) => person.token === token);
}

/** Writes down which mutations arrive, so that the oracle can match the stored answers with them. */
function noteSent(world: World, person: number, init: RequestInit): void {
  const body = bodyOf(init);
  if (body === null) return;
  const parsed = pushRequestSchema.safeParse(JSON.parse(body));
  if (!parsed.success) return;
  for (const { seq, name, args } of parsed.data.mutations) {
    const key = `${parsed.data.clientId}:${seq}`;
    const known = world.sent.get(key) ?? new Map();
    if (name === 'note.share@1') world.takenBack.delete((args as { id: string }).id);
    world.sent.set(key, known.set(markMutation({ name, args }), { person, name, args }));
  }
}

/** Hands a request to the real server, and holds its answer against what its reader may see. */
export async function serve(world: World, url: string, init: RequestInit): Promise<Response> {
  const person = personBehind(world, init);
  // What a proxy has spoilt on the way arrives as nothing that could be read.
  const isPush = url.endsWith('/v1/push') && !isSpoilt(init);
  if (isPush) noteSent(world, person, init);
  world.stamp += 1;
  const { stamp } = world;
  world.pushesUnderWay += isPush ? 1 : 0;
  const wasAlone = world.pushesUnderWay <= 1;
  const response = await world.server.answer(url, init);
  const text = await response.text();
  const isAlone = wasAlone && world.pushesUnderWay <= 1;
  world.pushesUnderWay -= isPush ? 1 : 0;
  inspectAnswer(world, person, stamp, text);
  if (isPush && response.ok) learnFromAnswers(world, init, text, isAlone);
  if (init.method === 'DELETE' && response.ok) {
    const teamId = /teams\/([^/]+)\/membership/.exec(url)?.[1] ?? '';
    const n = await world.database.nextOrder();
    world.memberships.push({ n, person, teamId, role: null });
  }
  const { status, headers } = response;
  return new Response(status === 204 ? null : text, { status, headers });
}
