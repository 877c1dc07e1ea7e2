import type { Draft } from '../../utils/domain/draft.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import type { SampleWorld } from './sample-client.ts';
import {
  issuePlace,
  newIssuePlace,
  sampleAccount,
  sampleContent,
  sampleId,
  sampleNotes,
  sampleOwn,
  samplePage,
  sampleTeam,
  sampleTeamNote,
  sampleView,
  wikiPlace,
} from './sample-notes.ts';

const draft = (changes: Partial<Draft> = {}): Draft => ({
  id: sampleId(),
  placeKey: placeKeyOf(issuePlace),
  content: sampleContent({
    change: 'Die Mahnung kommt 5 Tage früher als bisher.',
    friction: 'Wer gerade bezahlt hat, bekommt sie trotzdem.',
  }),
  audience: { kind: 'me' },
  editsNote: null,
  rev: 1,
  updatedAt: Date.now() - 1_800_000,
  ...changes,
});

const hostile = '<script>alert(1)</script> שלום עולם 🤷🏽‍♀️ ';

/** Every state of the panel that someone should look at, by name. */
export const panelStates: Record<string, () => SampleWorld> = {
  empty: () => ({ page: samplePage(issuePlace), view: sampleView() }),
  'no-team': () => ({ page: samplePage(issuePlace), view: sampleView({ account: null }) }),
  draft: () => ({ page: samplePage(issuePlace), view: sampleView({ drafts: [draft()] }) }),
  details: () => ({
    page: samplePage(issuePlace),
    view: sampleView({
      drafts: [
        draft({
          audience: { kind: 'team', teamId: sampleTeam.id },
          content: sampleContent({
            change: 'Die Mahnung kommt 5 Tage früher als bisher.',
            direction: '-',
            touchpoints: ['billing'],
            evidence: 'assumed',
            forWhom: { scope: 'group', detail: 'Neukund:innen', differentFor: '' },
            lenses: { sees: '', hears: 'Nichts, bis der Brief kommt.', thinks: '', feels: '' },
          }),
        }),
      ],
    }),
  }),
  chip: () => ({
    page: samplePage(newIssuePlace),
    view: sampleView({
      drafts: [
        draft({
          content: sampleContent(
            { chip: { choice: 'unsure', reason: 'no-insight' } },
            newIssuePlace,
          ),
        }),
      ],
    }),
  }),
  notes: () => ({ page: samplePage(issuePlace), view: sampleView(sampleNotes()) }),
  wiki: () => ({ page: samplePage(wikiPlace, { knownBy: 'page-data' }), view: sampleView() }),
  unknown: () => ({ page: samplePage(null), view: null, account: sampleAccount }),
  trouble: () => ({
    page: samplePage(issuePlace),
    view: sampleView({
      account: {
        ...sampleAccount,
        status: {
          ...sampleAccount.status,
          waiting: 3,
          waitingSince: Date.now() - 2_400_000,
          problem: { kind: 'timeout' },
        },
      },
      own: [
        sampleOwn(sampleContent({ change: 'Abgelehnt vom Server' }), {
          shared: true,
          sync: 'refused',
          refusal: 'not_member',
        }),
        sampleOwn(sampleContent({ change: 'Meine Fassung: Mahnung nach 10 Tagen' }), {
          shared: true,
          conflict: sampleTeamNote(
            sampleContent({ change: 'Andere Fassung: Mahnung nach 14 Tagen', direction: '+' }),
            'Ada',
          ).note,
        }),
      ],
      drafts: [draft(), draft({ updatedAt: Date.now() - 90_000_000 })],
    }),
  }),
  gone: () => ({
    page: samplePage(issuePlace),
    view: sampleView({ drafts: [draft()], ...sampleNotes() }),
    typed: 'Gerade noch getippt',
    handlers: { saveDraft: () => ({ ok: false, error: { kind: 'extension-gone' } }) },
  }),
  full: () => ({
    page: samplePage(issuePlace),
    view: sampleView({ drafts: [draft()] }),
    typed: 'Gerade noch getippt',
    handlers: { saveDraft: () => ({ ok: false, error: { kind: 'storage-full' } }) },
  }),
  'too-long': () => ({
    page: samplePage(issuePlace),
    view: sampleView({
      drafts: [draft({ content: sampleContent({ change: 'Viel Text. '.repeat(910) }) })],
    }),
  }),
  hostile: () => ({
    page: samplePage({ ...issuePlace, title: hostile.repeat(9).slice(0, 500) }),
    view: sampleView({
      drafts: [draft({ content: sampleContent({ change: hostile.repeat(3) }) })],
      own: [sampleOwn(sampleContent({ change: hostile.repeat(30), friction: 'x'.repeat(400) }))],
      team: [sampleTeamNote(sampleContent({ change: 'مرحبا بالعالم' }), 'دانا')],
    }),
  }),
  unanswered: () => ({ page: samplePage(issuePlace), view: null }),
};
