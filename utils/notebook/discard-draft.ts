import type { Result } from '../messages/contract.ts';
import { succeeded } from '../messages/result.ts';
import type { Notebook } from './notebook.ts';

/** Throws a draft away. Only a person's click leads here. */
export async function discardDraft(
  book: Notebook,
  { draftId }: { draftId: string },
): Promise<Result<null>> {
  const row = await book.db.drafts.get(draftId);
  await book.db.drafts.delete(draftId);
  if (row) book.changed([row.placeKey]);
  return succeeded(null);
}
