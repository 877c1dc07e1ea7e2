import type { BinnedNote, SyncDetails } from './sync-views.ts';

/** Questions to the background about what sync does, and what it took away. */
export type SyncCalls = {
  getSyncDetails(input: null): SyncDetails | null;
  /** The bin, the latest first. `limit` rows from `offset`. */
  listBin(input: { offset: number; limit: number }): { notes: BinnedNote[]; total: number };
  /**
   * Brings several notes back at once, each as `undoDelete` does; unknown ids are passed over. Safe to repeat.
   * Answers with how many are back.
   */
  bringBack(input: { noteIds: string[] }): { back: number };
  /**
   * Answers the question of the problem `mass-removal`. `allow`: it is done. Not: what would have gone here stays as
   * a private note; what would have been taken back there stays shared. `count`: the number the person saw; if it is
   * another one by now, nothing is decided, as when another window was faster. Answers at once, before the team server
   * has heard of anything; what was decided is remembered until it is carried out. Safe to repeat.
   */
  settleMassRemoval(input: { way: 'here' | 'there'; allow: boolean; count?: number }): {
    isDecided: boolean;
  };
};
