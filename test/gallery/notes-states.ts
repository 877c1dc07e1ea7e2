import type { NotePage, OwnNoteView } from '../../utils/messages/views.ts';
import type { SampleWorld } from './sample-client.ts';
import {
  issuePlace,
  sampleAccount,
  sampleContent,
  sampleId,
  sampleNotes,
  sampleOwn,
  wikiPlace,
} from './sample-notes.ts';

function world(page: Partial<NotePage>): SampleWorld {
  const whole: NotePage = { notes: [], drafts: [], total: 0, totalUnfiltered: 0, ...page };
  return {
    account: sampleAccount,
    handlers: {
      listNotes: ({ offset, limit }) => ({
        ok: true,
        value: { ...whole, notes: whole.notes.slice(offset, offset + limit) },
      }),
    },
  };
}

function manyNotes(count: number): OwnNoteView[] {
  return Array.from({ length: count }, (_, index) =>
    sampleOwn(
      sampleContent(
        { change: `Notiz ${index + 1}: Mahnung kommt früher` },
        { ...issuePlace, key: `CXM-${index + 1}` },
      ),
      { hoursAgo: index * 7, shared: index % 3 === 0 },
    ),
  );
}

/** Every state of "Meine Notizen" that someone should look at, by name. */
export const notesStates: Record<string, () => SampleWorld> = {
  some: () => {
    const { own } = sampleNotes();
    const onPage = sampleOwn(
      sampleContent(
        { kind: 'impact', change: 'Wer die Vorlage falsch ausfüllt, hört drei Wochen nichts.' },
        wikiPlace,
      ),
      { hoursAgo: 400 },
    );
    const draft = {
      id: sampleId(),
      placeKey: 'x',
      content: sampleContent({ change: 'Angefangen und dann kam ein Anruf' }),
      audience: { kind: 'me' as const },
      editsNote: null,
      rev: 1,
      updatedAt: Date.now() - 600_000,
    };
    return world({ notes: [...own, onPage], drafts: [draft], total: 4, totalUnfiltered: 5 });
  },
  many: () => world({ notes: manyNotes(10_000), total: 10_000, totalUnfiltered: 10_000 }),
  none: () => world({}),
  'none-found': () => world({ totalUnfiltered: 12 }),
  error: () => ({
    handlers: { listNotes: () => ({ ok: false, error: { kind: 'storage-refused' } }) },
  }),
};
