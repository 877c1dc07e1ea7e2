import type { PullResponse } from '../../protocol/pull.ts';
import type { Database } from '../database.ts';
import { readQuestion, writeQuestion } from '../meta/removal-question.ts';
import { returnAsNew } from '../return-from-bin.ts';
import type { RemovalQuestion } from '../tables/meta-row.ts';

/** Does to notes that have just gone to the bin what the person said; the others among the ids are passed over. */
export async function carryOut(
  db: Database,
  { batch, allow }: Pick<RemovalQuestion, 'batch' | 'allow'>,
  noteIds: readonly string[],
  newId: () => string,
): Promise<void> {
  const rows = await db.trash.bulkGet([...noteIds]);
  for (const row of rows) {
    if (row?.why !== 'elsewhere' || row.batch !== undefined || row.backAs !== undefined) continue;
    if (allow === true) await db.trash.put({ ...row, batch });
    // It stays, as a recalled one does: under an id of its own, for the old one can never be shared again.
    else await returnAsNew(db, row, newId);
  }
}

/**
 * After a page was applied, in its transaction: what the person decided on is carried out, each note once. What the
 * run did not bring by its end was decided on in vain, so that no old answer opens the door to anything later.
 */
export async function followDecision(
  db: Database,
  { spaces }: PullResponse,
  newId: () => string,
): Promise<void> {
  const question = await readQuestion(db);
  if (!question) return;
  const left = { ...question.spaces };
  for (const [spaceId, { epoch, ops }] of Object.entries(spaces)) {
    const asked = left[spaceId];
    if (!asked || asked.epoch !== epoch || question.allow === null) continue;
    const told = new Set(ops.flatMap(({ op, id }) => (op === 'remove' ? [id] : [])));
    const isTold = (id: string) => told.has(id);
    await carryOut(db, question, asked.noteIds.filter(isTold), newId);
    left[spaceId] = { epoch, noteIds: asked.noteIds.filter((id) => !isTold(id)) };
  }
  const isOver = !Object.values(spaces).some(({ more }) => more);
  await writeQuestion(db, isOver ? null : { ...question, spaces: left });
}
