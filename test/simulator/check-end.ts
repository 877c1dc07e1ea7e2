import { pullResponseSchema, type Cursor } from '../../utils/protocol/pull.ts';
import { canonicalJson } from '../../utils/storage/outbox/fingerprint.ts';
import { takeBackup } from './backup.ts';
import { checkTexts } from './check-step.ts';
import type { SimDevice } from './device.ts';
import { marksIn } from './ledger.ts';
import { foldAccepted, visibleTo, type Truth } from './oracle.ts';
import { ask } from './script-push.ts';
import { insist } from './violation.ts';
import { checkVotes } from './vote.ts';
import { roleAt, type World } from './world.ts';

const inOrder = (items: { id: string }[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((item) => canonicalJson(item));

/** What the server tells a person who asks for everything, page by page. */
async function readEverything(world: World, person: number) {
  const notes: { id: string; teamId: string; rev: number; mine: boolean; content: unknown }[] = [];
  const events: { id: string; noteId: string; teamId: string; action: unknown }[] = [];
  const spaces: Record<string, Cursor> = {};
  for (let isMore = true; isMore;) {
    const response = await ask(world, person, '/v1/pull', { spaces, limit: 50 });
    const { spaces: pages } = pullResponseSchema.parse(await response.json());
    for (const [id, { ops, version, epoch }] of Object.entries(pages)) {
      spaces[id] = { version, epoch };
      for (const op of ops) {
        if (op.op === 'remove') continue;
        const { id: entity, teamId } = op.doc;
        if (op.entity === 'note') {
          const { rev, mine, content } = op.doc;
          notes.push({ id: entity, teamId, rev, mine, content });
        } else if (op.entity === 'review') {
          events.push({ id: entity, noteId: op.doc.noteId, teamId, action: op.doc.action });
        }
      }
    }
    isMore = Object.values(pages).some(({ more }) => more);
  }
  return { notes, events };
}

/** I4, I6: the server shows everybody exactly what the fold of the accepted mutations shows them. */
async function checkServer(world: World, truth: Truth): Promise<void> {
  for (const [person, { name }] of world.people.entries()) {
    const must = visibleTo(world, truth, person);
    const told = await readEverything(world, person);
    const notes = must.notes.map(({ id, teamId, rev, owner, content }) => ({
      id,
      teamId,
      rev,
      mine: owner === person,
      content,
    }));
    compare(`server to ${name}: notes`, inOrder(told.notes), inOrder(notes));
    compare(`server to ${name}: events`, inOrder(told.events), inOrder(must.events));
  }
}

function compare(what: string, is: string[], must: string[]): void {
  const missing = must.filter((one) => !is.includes(one));
  const extra = is.filter((one) => !must.includes(one));
  const isSame = missing.length + extra.length === 0 && is.length === must.length;
  insist(isSame, 'I4', () => `${what}: missing ${missing.join()}; too much ${extra.join()}`);
}

/** I4: a device holds what its person may see, and says of every own note what is true. */
async function checkDevice(world: World, truth: Truth, device: SimDevice): Promise<void> {
  const { eye: db } = device;
  const { name, person } = device;
  const nothing = { teams: [], notes: [], events: [] };
  const must = device.account ? visibleTo(world, truth, person) : nothing;
  const [teams, teamNotes, events] = [
    await db.teams.toArray(),
    await db.teamNotes.toArray(),
    await db.reviews.toArray(),
  ];
  compare(
    `${name}: teams`,
    teams.map(({ id }) => id),
    must.teams,
  );
  const foreign = must.notes.filter(({ owner }) => owner !== person);
  compare(
    `${name}: notes of others`,
    inOrder(
      teamNotes.map(({ id, teamId, note: { rev, content } }) => ({ id, teamId, rev, content })),
    ),
    inOrder(foreign.map(({ id, teamId, rev, content }) => ({ id, teamId, rev, content }))),
  );
  compare(
    `${name}: events`,
    inOrder(events.map(({ id, noteId, teamId, action }) => ({ id, noteId, teamId, action }))),
    inOrder(must.events),
  );
  insist((await db.outbox.count()) === 0, 'I4', () => `${name}: the outbox is not empty`);
  await checkOwn(truth, device, must.teams);
}

async function checkOwn(truth: Truth, device: SimDevice, teams: string[]) {
  const { eye: db } = device;
  const rows = await db.notes.toArray();
  const say = (id: string, what: string) => `${device.name}: ${id} ${what}`;
  for (const { id, note, sync, conflict, remote } of rows) {
    insist(sync !== 'pending', 'I8', () => say(id, 'waits, and nothing waits for it'));
    insist(conflict === null, 'I8', () => say(id, 'has two versions that were settled'));
    if (note.audience.kind === 'me' || sync === 'refused') continue;
    const { teamId } = note.audience;
    const known = truth.notes.get(id);
    const isShared = known?.status === 'shared' && known.teamId === teamId;
    insist(isShared, 'I1', () => say(id, `is called shared and is ${known?.status ?? 'unknown'}`));
    const isSame = canonicalJson(known.content) === canonicalJson(note.content);
    insist(isSame, 'I4', () => say(id, 'has another text than the server'));
    insist(remote?.rev === known.rev, 'I4', () => say(id, `rev ${remote?.rev}, not ${known.rev}`));
  }
  for (const known of truth.notes.values()) {
    if (known.owner !== device.person || known.status !== 'shared') continue;
    if (!teams.includes(known.teamId)) continue;
    const row = rows.find(({ id }) => id === known.id);
    insist(row !== undefined, 'I4', () => say(known.id, 'is shared and missing here'));
    const isShared = row.note.audience.kind === 'team' && row.note.audience.teamId === known.teamId;
    insist(isShared || row.sync === 'refused', 'I6', () => say(known.id, 'is called private'));
  }
}

/** I6: the server's tables hold texts of shared notes alone: neither private ones nor such as were taken back. */
async function checkTables(world: World, truth: Truth): Promise<void> {
  const shared = new Set<string>();
  for (const candidates of world.sent.values())
    for (const { args } of candidates.values()) {
      const { id } = args as { id: string };
      if (truth.notes.get(id)?.status !== 'shared') continue;
      for (const mark of marksIn(JSON.stringify(args))) shared.add(mark);
    }
  for (const { table, rows } of await takeBackup(world)) {
    // The oracle's own memory of all answers, conflicts with the text they quoted included.
    if (table === 'sim_commit') continue;
    for (const mark of marksIn(rows)) {
      const where = world.ledger.teamsOf(mark).size === 0 ? 'private' : 'taken back';
      insist(shared.has(mark), 'I6', () => `${mark} is ${where} and stands in ${table}`);
    }
  }
}

/** I6: what a device knows to be taken back stays so, also when the server was restored to before that. */
function checkTakenBack(world: World, truth: Truth): void {
  for (const [id, person] of world.takenBack) {
    const note = truth.notes.get(id);
    if (note?.status !== 'shared') continue;
    // Who is not in the team any more cannot see that the note is back.
    const mayKnow = roleAt(world, person, note.teamId) !== null;
    insist(!mayKnow, 'I6', () => `${id} was taken back and is shared again by nobody`);
  }
}

/** Everything that must hold once all faults are over and everybody has synced to rest. */
export async function checkEnd(world: World): Promise<void> {
  const truth = await foldAccepted(world);
  await checkServer(world, truth);
  await checkTables(world, truth);
  checkTakenBack(world, truth);
  await checkVotes(world);
  for (const device of world.devices) {
    const { eye: db } = device;
    const [notes, trash, drafts] = [
      await db.notes.toArray(),
      await db.trash.toArray(),
      await db.drafts.toArray(),
    ];
    checkTexts(world, device, { notes, trash, drafts });
    await checkDevice(world, truth, device);
  }
  if (world.violation) throw world.violation;
}
