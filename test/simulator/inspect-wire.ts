import { pushRequestSchema, pushResponseSchema } from '../../utils/protocol/push.ts';
import { canonicalJson } from '../../utils/storage/outbox/fingerprint.ts';
import { bodyOf } from './body-of.ts';
import { marksIn } from './ledger.ts';
import { Violation, type Invariant } from './violation.ts';
import { roleAt, type World } from './world.ts';

/** Where nothing can be thrown, because the engine takes whatever a request throws for a bad network. */
export function complain(world: World, invariant: Invariant, what: string): void {
  world.violation ??= new Violation(invariant, what);
}

function pushed(init: RequestInit) {
  const body = bodyOf(init);
  return body === null ? null : pushRequestSchema.safeParse(JSON.parse(body));
}

/** Nothing that its author kept for themselves may leave the device, and nothing goes to another team. */
export function inspectRequest(world: World, init: RequestInit): void {
  const { ledger } = world;
  for (const mark of marksIn(bodyOf(init) ?? ''))
    if (ledger.teamsOf(mark).size === 0) complain(world, 'I6', `private ${mark} on the wire`);
  const parsed = pushed(init);
  if (!parsed?.success) return;
  for (const { name, args } of parsed.data.mutations) {
    if (name !== 'note.share@1') continue;
    const { teamId } = args as { teamId: string };
    for (const mark of marksIn(JSON.stringify(args)))
      if (!ledger.teamsOf(mark).has(teamId)) complain(world, 'I6', `${mark} to a wrong team`);
  }
}

/** Nobody is told what they may not read, or what its author took back before they asked. */
export function inspectAnswer(world: World, person: number, stamp: number, text: string): void {
  const { ledger, people } = world;
  const name = people[person]?.name ?? 'nobody';
  for (const mark of marksIn(text)) {
    if (ledger.withdrawnAt(mark) < stamp) complain(world, 'I6', `${mark} was taken back`);
    if (ledger.authorOf(mark) === name) continue;
    const mayRead = [...ledger.teamsOf(mark)].some((team) => roleAt(world, person, team) !== null);
    if (!mayRead) complain(world, 'I6', `${mark} was told to ${name}`);
  }
}

/** What the server took, and what was taken back from it, as its answers say. */
export function learnFromAnswers(
  world: World,
  init: RequestInit,
  text: string,
  isAlone: boolean,
): void {
  const request = pushed(init);
  const response = pushResponseSchema.safeParse(JSON.parse(text));
  if (!request?.success || !response.success) return;
  const results = new Map(response.data.results.map(({ seq, result }) => [seq, result]));
  for (const { seq, name, args } of request.data.mutations) {
    const key = `${request.data.clientId}:${seq}`;
    if (world.learned.has(key)) continue;
    world.learned.add(key);
    if (results.get(seq)?.kind !== 'ok') continue;
    const { id } = args as { id: string };
    if (name === 'note.share@1' || name === 'note.edit@1')
      world.ledger.accept(JSON.stringify(args));
    // Beside another push nobody can say here which of both came first.
    else if (isAlone && (name === 'note.recall@1' || name === 'note.delete@1'))
      world.ledger.withdraw(textsOf(world, id), world.stamp);
  }
}

/** Marks of all texts of a note that ever arrived. */
function textsOf(world: World, noteId: string): string[] {
  return [...world.sent.values()].flatMap((candidates) =>
    [...candidates.values()].flatMap(({ args }) =>
      (args as { id?: string }).id === noteId ? marksIn(JSON.stringify(args)) : [],
    ),
  );
}

/** An answer that a living client hears: it must be the one that it heard before, should it ask again. */
export async function noteHeard(
  world: World,
  person: number,
  url: string,
  init: RequestInit,
  response: Response,
): Promise<Response> {
  if (!url.endsWith('/v1/push') || !response.ok || response.status === 204) return response;
  const isBroken = await response
    .clone()
    .text()
    .then(
      (text) => text,
      () => null,
    );
  if (isBroken === null) return response;
  const request = pushed(init);
  const answer = readPush(isBroken);
  if (!request?.success || answer === null) return response;
  for (const { seq, result } of answer.results) {
    const key = `${request.data.clientId}:${seq}`;
    const before = world.heard.get(key);
    const now = canonicalJson(result);
    const isErased = before?.includes('"conflict"') && now.includes('"recalled"');
    if (before !== undefined && before !== now && !isErased)
      complain(world, 'I1', `${key} was answered ${before}, then ${now}`);
    world.heard.set(key, now);
    const sent = request.data.mutations.find((one) => one.seq === seq);
    const isTakenBack = sent?.name === 'note.recall@1' || sent?.name === 'note.delete@1';
    if (isTakenBack && result.kind === 'ok')
      world.takenBack.set((sent.args as { id: string }).id, person);
  }
  return response;
}

function readPush(text: string) {
  try {
    const parsed = pushResponseSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Cut off on its way: nobody heard anything.
    return null;
  }
}
