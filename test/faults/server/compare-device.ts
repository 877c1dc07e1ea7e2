import type { TeamNote } from '../../../utils/domain/note.ts';
import { canonicalJson } from '../../../utils/storage/outbox/fingerprint.ts';
import type { BusyDevice } from './busy-device.ts';
import type { Shown } from './reader.ts';

/** Holds a device at rest against what the server tells its person; returns every difference. */
export async function compareDevice(
  { name, device, typed }: Pick<BusyDevice, 'name' | 'device' | 'typed'>,
  shown: Shown,
): Promise<string[]> {
  const { db } = device.book;
  const broken: string[] = [];
  const say = (what: string) => broken.push(`${name}: ${what}`);
  if ((await db.outbox.count()) > 0) say('the outbox is not empty');
  const told = [...shown].filter(([key]) => key.startsWith('note '));
  const foreign = new Map(told.filter(([, { mine }]) => !mine));
  const others = await db.teamNotes.toArray();
  for (const { id, note } of others) {
    const is = foreign.get(`note ${id}`);
    if (!is) say(`still shows ${id}, which is not shared`);
    else if (canonicalJson(note) !== is.text) say(`shows another text of ${id}`);
  }
  if (others.length < foreign.size) say(`misses ${foreign.size - others.length} notes of others`);
  const reviews = [...shown.keys()].filter((key) => key.startsWith('review '));
  const known = new Set(await db.reviews.toCollection().primaryKeys());
  for (const key of reviews) if (!known.has(key.slice('review '.length))) say(`misses ${key}`);
  if (known.size > reviews.length) say(`${known.size - reviews.length} reviews too many`);

  const own = new Map((await db.notes.toArray()).map((row) => [row.id, row]));
  for (const [key, { doc, mine }] of told) {
    if (!mine) continue;
    const { id, rev, content } = doc as TeamNote;
    const row = own.get(id);
    if (!row) say(`${key} is shared as its own and missing`);
    else if (row.note.audience.kind === 'me') say(`calls ${id} private, and it is shared`);
    else if (row.remote?.rev !== rev) say(`${id} has rev ${row.remote?.rev} instead of ${rev}`);
    else if (canonicalJson(row.note.content) !== canonicalJson(content)) say(`${id} differs`);
  }
  for (const [id, { note, sync }] of own) {
    if (sync === 'pending') say(`${id} waits, and nothing waits for it`);
    if (sync === 'refused') say(`${id} was refused`);
    const isShown = shown.has(`note ${id}`);
    if (note.audience.kind === 'team' && !isShown) say(`calls ${id} shared, and it is not`);
  }
  for (const [id, text] of typed) {
    const is = own.get(id)?.note.content.change;
    if (is !== text) say(`typed ${text} and has ${is ?? 'nothing'}`);
  }
  return broken;
}

/** Texts that stand in more than one shared note: the same thing pushed twice. */
export function findDoubles(shown: Shown): string[] {
  const seen = new Map<string, string>();
  const doubles: string[] = [];
  for (const [key, { doc }] of shown) {
    if (!key.startsWith('note ')) continue;
    const text = (doc as TeamNote).content.change;
    const other = seen.get(text);
    if (other !== undefined) doubles.push(`${text} is shared twice: ${other} and ${key}`);
    seen.set(text, key);
  }
  return doubles;
}
