import type { Draft } from '../../utils/domain/draft.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import { emptyWorkProfile } from '../../utils/domain/work-profile.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import type { Handlers, SampleWorld } from './sample-client.ts';
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

/** Something that a nudge asked about this ticket. */
const asked = (chosen: boolean): Handlers => ({
  getSuggestedCheck: () =>
    succeeded({
      nudgeId: chosen ? 'chosen nudge' : 'open nudge',
      question:
        'Mahnlauf früher: Wer hat schon gezahlt und bekommt trotzdem zum ersten Mal eine Mahnung?',
      touchpoint: 'billing',
      friction: 'process_error',
      chosen,
    }),
  answerNudge: () => succeeded({ askToSwitchOff: null }),
});

/** A person who opens the panel for the first time. */
const newcomer: Handlers = {
  getSuggestedCheck: () => succeeded(null),
  getWorkProfile: () => succeeded(emptyWorkProfile),
  changeWorkProfile: ({ change }) => succeeded({ ...emptyWorkProfile, ...change }),
  listNotes: () => succeeded({ notes: [], drafts: [], total: 0, totalUnfiltered: 0 }),
};

/** No room is left on the disk. */
const full: Handlers = { saveDraft: () => failed({ kind: 'storage-full' }) };

const skip = [['Überspringen', 'Skip']];

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
  asked: () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null }),
    handlers: asked(true),
  }),
  'asked-with-draft': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null, drafts: [draft()] }),
    handlers: asked(false),
  }),
  'first-run': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null }),
    handlers: newcomer,
  }),
  'first-run-full': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null }),
    handlers: { ...newcomer, ...full },
    typed: 'Drei Wochen auf eine Antwort gewartet',
  }),
  'first-run-empty': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null }),
    handlers: newcomer,
    pressed: [['Für mich behalten', 'Keep it for me']],
  }),
  'first-run-role': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null }),
    handlers: newcomer,
    pressed: skip,
  }),
  'first-run-area': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: null }),
    handlers: newcomer,
    pressed: [...skip, ['Einkauf', 'Purchasing']],
  }),
  unanswered: () => ({ page: samplePage(issuePlace), view: null }),
};
