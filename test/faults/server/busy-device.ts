import { setTimeout as sleep } from 'node:timers/promises';

import { onlyMe, type Audience } from '../../../utils/domain/audience.ts';
import type { Result } from '../../../utils/messages/contract.ts';
import { changeAudience } from '../../../utils/notebook/change-audience.ts';
import { deleteNote } from '../../../utils/notebook/delete-note.ts';
import { emptyBin } from '../../../utils/notebook/empty-bin.ts';
import { saveNote } from '../../../utils/notebook/save-note.ts';
import { undoDelete } from '../../../utils/notebook/undo-delete.ts';
import { buildDraft } from '../../extension/build-notes.ts';
import type { TestDevice } from '../../extension/test-device.ts';
import { createRandom } from '../../simulator/random.ts';

/** Pause of a person between two deeds, in milliseconds, and how far the device's clock goes on meanwhile. */
const PAUSE_MS = 60;
const CLOCK_MS = 7_000;

/** A person at work in a browser with the extension: writes, edits, recalls, deletes, and syncs each time. */
export type BusyDevice = {
  name: string;
  person: string;
  device: TestDevice;
  /** The text that must stand in each note that this device alone changes, by the note's id. */
  typed: ReadonlyMap<string, string>;
  deeds: () => number;
  run: () => Promise<void>;
  stop: () => void;
};

function insist<T>(result: Result<T>, what: string): T {
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function createBusyDevice(input: {
  name: string;
  /** Whose device it is; several may belong to one person. */
  person: string;
  device: TestDevice;
  team: Audience;
  seed: number;
}): BusyDevice {
  const { name, person, device, team } = input;
  const { book } = device;
  const dice = createRandom(input.seed);
  const typed = new Map<string, string>();
  const inBin = new Map<string, string>();
  let deeds = 0;
  const load = { stopping: false };

  const newText = () => `⟦${name}-${(deeds += 1)}⟧`;
  const write = async (audience: Audience) => {
    const text = newText();
    const saved = await saveNote(book, { draft: buildDraft(text), audience });
    typed.set(insist(saved, text).note.id, text);
  };
  const edit = async (id: string) => {
    const row = await book.db.notes.get(id);
    if (!row) throw new Error(`${name}: ${id} was written and is not there`);
    const text = newText();
    const { content, audience } = row.note;
    const draft = buildDraft(text, {
      content: { ...content, change: text },
      audience,
      editsNote: id,
    });
    insist(await saveNote(book, { draft, audience }), text);
    typed.set(id, text);
  };
  const remove = async (id: string) => {
    insist(await deleteNote(book, { noteId: id }), 'delete');
    inBin.set(id, typed.get(id) ?? '');
    typed.delete(id);
  };
  const bringBack = async () => {
    const binned = await book.db.trash.toArray();
    const row = binned.find(({ id, done }) => !done && inBin.has(id));
    if (!row) return;
    if ((await undoDelete(book, { noteId: row.id })).ok) typed.set(row.id, inBin.get(row.id) ?? '');
  };
  const doSomething = async () => {
    const roll = dice.int(100);
    if (typed.size === 0 || roll < 35) return write(roll < 5 ? onlyMe : team);
    const id = dice.pick([...typed.keys()]);
    if (roll < 70) return edit(id);
    if (roll < 80) insist(await changeAudience(book, { noteId: id, audience: onlyMe }), 'recall');
    else if (roll < 90) insist(await changeAudience(book, { noteId: id, audience: team }), 'share');
    else if (roll < 97) await remove(id);
    else await bringBack();
  };
  return {
    name,
    person,
    device,
    typed,
    deeds: () => deeds,
    async run() {
      load.stopping = false;
      while (!load.stopping) {
        await doSomething();
        book.pass(dice.int(CLOCK_MS));
        await emptyBin(book);
        await device.engine.sync('person');
        await sleep(PAUSE_MS);
      }
    },
    stop: () => {
      load.stopping = true;
    },
  };
}
