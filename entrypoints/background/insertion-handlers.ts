import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { World } from './create-world.ts';

type InsertionCalls = 'keepInsertion' | 'forgetInsertion';

/** What was put into Jira or Confluence, remembered beside its note. */
export function insertionHandlers({
  book,
}: World): Pick<Handlers<BackgroundCalls>, InsertionCalls> {
  return {
    async keepInsertion({ insertion }) {
      await book.db.insertions.put(insertion);
      return succeeded(null);
    },
    async forgetInsertion({ id }) {
      await book.db.insertions.delete(id);
      return succeeded(null);
    },
  };
}
