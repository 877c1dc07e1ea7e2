import type { BinnedNote } from '../../utils/messages/sync-views.ts';
import type { SampleWorld } from './sample-client.ts';
import {
  issuePlace,
  newIssuePlace,
  sampleId,
  sampleOwn,
  sampleContent,
  wikiPlace,
} from './sample-notes.ts';

const DAY = 86_400_000;
const now = Date.now();

/** A note that lies in the bin. */
export function binned(text: string, changes: Partial<BinnedNote> = {}): BinnedNote {
  return {
    id: sampleId(),
    place: issuePlace,
    text,
    why: 'person',
    deletedAt: now - 3 * 3_600_000,
    daysLeft: 30,
    batch: null,
    ...changes,
  };
}

/** Notes that went at once. */
export function binnedBatch(count: number, changes: Partial<BinnedNote> = {}): BinnedNote[] {
  const batch = sampleId();
  return Array.from({ length: count }, (_, index) =>
    binned(`Notiz ${index + 1}: Mahnung kommt früher`, {
      place: { ...issuePlace, key: `CXM-${index + 1}` },
      why: 'elsewhere',
      deletedAt: now - DAY,
      daysLeft: 29,
      batch,
      ...changes,
    }),
  );
}

/** A device whose bin holds these notes; what is brought back is in it no more. */
export function binWorld(notes: BinnedNote[]): SampleWorld {
  let left = notes;
  const take = (ids: readonly string[]) => {
    const before = left.length;
    left = left.filter(({ id }) => !ids.includes(id));
    return before - left.length;
  };
  return {
    handlers: {
      listBin: ({ offset, limit }) => ({
        ok: true,
        value: { notes: left.slice(offset, offset + limit), total: left.length },
      }),
      bringBack: ({ noteIds }) => ({ ok: true, value: { back: take(noteIds) } }),
      undoDelete: ({ noteId }) =>
        take([noteId]) > 0
          ? { ok: true, value: sampleOwn(sampleContent({ change: 'Wieder da' })) }
          : { ok: false, error: { kind: 'not-found' } },
    },
  };
}

/** Every state of the bin that someone should look at, by name. */
export const binStates: Record<string, () => SampleWorld> = {
  some: () =>
    binWorld([
      binned('Die Mahnung kommt 5 Tage früher als bisher.'),
      ...binnedBatch(24),
      binned(
        'Wer die Vorlage falsch ausfüllt, hört drei Wochen nichts. Wer anruft, wird an die Vorlage verwiesen, und die Kolleg:innen in der Hotline wissen davon nichts, weil die Seite nur im Bereich der Technik steht.',
        {
          place: wikiPlace,
          why: 'replaced',
          deletedAt: now - 28 * DAY,
          daysLeft: 2,
        },
      ),
      binned('', {
        place: newIssuePlace,
        why: 'elsewhere',
        deletedAt: now - 29 * DAY,
        daysLeft: 1,
      }),
    ]),
  batch: () => ({ ...binWorld(binnedBatch(3)), pressed: [['Einzeln zeigen', 'Show one by one']] }),
  many: () =>
    binWorld(Array.from({ length: 10_000 }, (_, index) => binned(`Gelöschte Notiz ${index + 1}`))),
  empty: () => binWorld([]),
  error: () => ({
    handlers: { listBin: () => ({ ok: false, error: { kind: 'storage-refused' } }) },
  }),
  waiting: () => ({ handlers: { listBin: () => new Promise(() => undefined) } }),
};
