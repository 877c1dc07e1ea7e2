import type { Notebook } from '../../utils/notebook/notebook.ts';
import type { SyncEngine } from '../../utils/sync/engine.ts';
import { followForm } from './follow-form.ts';
import type { TabVisits } from './tab-visits.ts';
import { unasked } from './unasked.ts';

/** Follows the forms for new tickets that were left, each of them once at a time. */
export function createFormFollower(
  book: Notebook,
  visits: TabVisits,
  engine: Pick<SyncEngine, 'sync'>,
) {
  const followed = new Set<string>();

  /** Those that were left in a tab, also the ones of which nobody could find out until now. */
  async function followIn(tabId: number): Promise<void> {
    const { left } = await visits.of(tabId);
    for (const form of left) {
      const name = `${tabId} ${form.openedAt}`;
      if (followed.has(name)) continue;
      followed.add(name);
      const moved = await followForm(book, visits, tabId, form).finally(() =>
        followed.delete(name),
      );
      if (moved) await engine.sync('planned');
    }
  }

  return {
    followIn,
    /** Goes on with what a background that was ended has left undone; nobody need come by for it. */
    async resume(): Promise<void> {
      for (const [tabId, { left }] of await visits.all())
        if (left.length > 0) unasked(followIn(tabId));
    },
  };
}

export type FormFollower = ReturnType<typeof createFormFollower>;
