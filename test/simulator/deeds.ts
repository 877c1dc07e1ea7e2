import { onlyMe, teamOf, type Audience } from '../../utils/domain/audience.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import { changeAudience } from '../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../utils/notebook/delete-note.ts';
import { saveDraft } from '../../utils/notebook/save-draft.ts';
import { saveNote } from '../../utils/notebook/save-note.ts';
import { settleConflict } from '../../utils/notebook/settle-conflict.ts';
import { undoDelete } from '../../utils/notebook/undo-delete.ts';
import type { OwnNoteRow } from '../../utils/storage/tables/own-note-row.ts';
import { buildContent, buildDraft } from '../extension/build-notes.ts';
import type { SimDevice } from './device.ts';
import type { Command } from './history.ts';
import { marksIn } from './ledger.ts';
import { deed } from './run-sync.ts';
import { insist } from './violation.ts';
import type { World } from './world.ts';

/** A step of a device: who acts, and with which numbers. */
export type Step = { world: World; device: SimDevice; command: Command };

const by = <Row extends { id: string }>(rows: Row[], pick: number): Row | undefined =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))[pick % Math.max(1, rows.length)];

/** One of the device's own notes. */
async function pickNote({ device, command }: Step): Promise<OwnNoteRow | undefined> {
  return by(await device.eye.notes.toArray(), command.pick);
}

/** A team that the device knows, else any: also one that the person does not belong to. */
async function pickTeam({ world, device, command }: Step): Promise<Audience> {
  const known = await device.eye.teams.toCollection().primaryKeys();
  const inOrder = world.teams.filter((id) => command.pick % 13 === 0 || known.includes(id));
  const teamId = inOrder[command.pick % Math.max(1, inOrder.length)];
  return teamId === undefined ? onlyMe : { kind: 'team', teamId };
}

/** The text stands on the device from now on, and may be shown to the audience that was chosen. */
function remember({ world, device }: Step, id: string, text: string, audience: Audience): void {
  for (const mark of marksIn(text)) device.keeps.set(mark, id);
  const teamId = teamOf(audience);
  if (teamId !== null) world.ledger.allow(text, teamId);
}

const textOf = ({ change }: NoteContent) => change;

export async function write(step: Step, shared: boolean): Promise<void> {
  const { world, device, command } = step;
  const audience = shared ? await pickTeam(step) : onlyMe;
  const text = world.ledger.type(world.people[device.person]!.name);
  const newer = device.isNewer ? { vonMorgen: { stufe: command.pick } } : {};
  const content = buildContent(text, newer);
  const draft = buildDraft(text, { id: world.newId(), content, audience });
  // Before the deed: what was chosen counts, whether or not the answer arrives.
  remember(step, draft.id, text, audience);
  const saved = await deed(world, device, command.kill, ({ book }) =>
    saveNote(book, { draft, audience }),
  );
  insist(saved.ok, 'I3', () => `${text} was not saved`);
  const row = await device.eye.notes.get(draft.id);
  insist(row?.note.content.change === text, 'I5', () => `${text} was saved and is not there`);
}

/** Typed and not saved: never leaves the device, and is never lost. */
export async function draft({ world, device, command }: Step): Promise<void> {
  const text = world.ledger.type(world.people[device.person]!.name);
  const typed = buildDraft(text, { id: world.newId() });
  await deed(world, device, command.kill, ({ book }) => saveDraft(book, { draft: typed }));
  for (const mark of marksIn(text)) device.keeps.set(mark, typed.id);
}

export async function edit(step: Step): Promise<void> {
  const { world, device, command } = step;
  const row = await pickNote(step);
  if (!row) return;
  const { audience, content: before } = row.note;
  const text = world.ledger.type(world.people[device.person]!.name);
  const content = { ...before, change: text };
  const typed = buildDraft(text, { id: world.newId(), content, audience, editsNote: row.id });
  remember(step, row.id, text, audience);
  // Its person saw the text that stood there and wrote another one in its place.
  for (const mark of marksIn(textOf(before))) device.keeps.delete(mark);
  const saved = await deed(world, device, command.kill, ({ book }) =>
    saveNote(book, { draft: typed, audience }),
  );
  insist(saved.ok, 'I3', () => `${text} was not saved`);
}

export async function share(step: Step, wanted?: Audience): Promise<void> {
  const { world, device, command } = step;
  const row = await pickNote(step);
  if (!row) return;
  const audience = wanted ?? (await pickTeam(step));
  const teamId = teamOf(audience);
  if (teamId !== null) world.ledger.allow(textOf(row.note.content), teamId);
  await deed(world, device, command.kill, ({ book }) =>
    changeAudience(book, { noteId: row.id, audience }),
  );
}

export const recall = (step: Step) => share(step, onlyMe);

export async function remove(step: Step): Promise<void> {
  const row = await pickNote(step);
  if (!row) return;
  await deed(step.world, step.device, step.command.kill, ({ book }) =>
    deleteNote(book, { noteId: row.id }),
  );
}

export async function undo({ world, device, command }: Step): Promise<void> {
  const binned = (await device.eye.trash.toArray()).filter(({ why }) => why === 'person');
  const row = by(binned, command.pick);
  if (!row) return;
  await deed(world, device, command.kill, ({ book }) => undoDelete(book, { noteId: row.id }));
}

export async function settleOne({ world, device, command }: Step): Promise<void> {
  const rows = await device.eye.notes.filter((row) => row.conflict !== null).toArray();
  const row = by(rows, command.pick);
  if (!row) return;
  const keep = command.pick % 2 === 0 ? 'mine' : 'theirs';
  const teamId = teamOf(row.note.audience);
  const kept = keep === 'mine' ? row.note.content : row.conflict?.content;
  if (teamId !== null && kept) world.ledger.allow(textOf(kept), teamId);
  await deed(world, device, command.kill, ({ book }) =>
    settleConflict(book, { noteId: row.id, keep }),
  );
}

export async function writeMany(step: Step): Promise<void> {
  const { pick } = step.command;
  const amount = pick % 20 === 0 ? 104 : pick === 7 ? 24 : 8;
  const { kill: _, ...command } = step.command;
  for (let i = 0; i < amount; i += 1) await write({ ...step, command }, true);
}
