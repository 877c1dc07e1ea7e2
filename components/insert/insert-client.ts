import type { AskTools, ScreenClient } from '../note/screen-client.ts';

/** What inserting needs of the world: the page around, the memory beside the note, ids and time. */
export type InsertClient = Pick<ScreenClient, 'ask' | 'newId' | 'now'> & { askTools: AskTools };
