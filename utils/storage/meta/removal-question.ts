import type { Database } from '../database.ts';
import type { RemovalQuestion } from '../tables/meta-row.ts';

/** The question whether so much may go from here, answered or not; null when nothing is asked. */
export async function readQuestion(db: Database): Promise<RemovalQuestion | null> {
  const row = await db.meta.get('mass-removal');
  return row?.key === 'mass-removal' ? row.value : null;
}

/** Null: nothing is asked any more. */
export async function writeQuestion(db: Database, value: RemovalQuestion | null): Promise<void> {
  if (value) await db.meta.put({ key: 'mass-removal', value });
  else await db.meta.delete('mass-removal');
}

/** How many notes a question is about. */
export function countAsked({ spaces, binned }: RemovalQuestion): number {
  const named = Object.values(spaces).map(({ noteIds }) => noteIds.length);
  return named.reduce((sum, one) => sum + one, binned.length);
}
