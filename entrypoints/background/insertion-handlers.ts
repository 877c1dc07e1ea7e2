import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { forgetInsertion } from '../../utils/notebook/forget-insertion.ts';
import { keepInsertion } from '../../utils/notebook/keep-insertion.ts';
import type { World } from './create-world.ts';

type InsertionCalls = 'keepInsertion' | 'forgetInsertion';

/** What was put into Jira or Confluence, remembered beside its note. */
export function insertionHandlers({
  book,
}: World): Pick<Handlers<BackgroundCalls>, InsertionCalls> {
  return {
    keepInsertion: (input) => keepInsertion(book, input),
    forgetInsertion: (input) => forgetInsertion(book, input),
  };
}
