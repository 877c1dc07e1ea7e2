import { MAX_ASKED_KEY, MAX_ASKED_TEXT } from '../domain/asked-nudge.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import { readAsked, writeAsked } from '../storage/nudge-store.ts';
import type { NudgeBook } from './nudge-book.ts';

/** Keeps the words in which a nudge asked. Of a nudge that is no longer listed nothing is kept. */
export function keepQuestion(
  { db }: Pick<NudgeBook, 'db'>,
  input: { id: string; key: string; text: string },
): Promise<void> {
  const question = {
    key: input.key.slice(0, MAX_ASKED_KEY),
    text: input.text.slice(0, MAX_ASKED_TEXT),
  };
  return inTransaction(db, 'rw', [db.nudges], async () => {
    const asked = await readAsked(db);
    await writeAsked(
      db,
      asked.map((one) => (one.id === input.id ? { ...one, question } : one)),
    );
  });
}
