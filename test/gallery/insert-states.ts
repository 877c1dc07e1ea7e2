import { INTERNAL_COMMENT, type InsertTarget } from '../../utils/domain/insertion.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import type { InsertOffer } from '../../utils/messages/page-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { SampleWorld, ToolHandlers } from './sample-client.ts';
import {
  issuePlace,
  newIssuePlace,
  sampleContent,
  sampleId,
  sampleOwn,
  samplePage,
  sampleView,
  wikiPlace,
} from './sample-notes.ts';

/** The button that opens the dialog, then the one that does the deed. */
const open = [['Ins Ticket', 'Unter die Seite', 'Add to issue', 'Add below page']];
const write = [...open, ['Kommentar schreiben', 'Write comment']];

const note = (place: Place) =>
  sampleOwn(
    sampleContent(
      {
        change: 'Die erste Mahnung kommt 5 Tage früher als bisher.',
        friction: 'Wer gerade bezahlt hat, bekommt sie trotzdem.',
        direction: '-',
        touchpoints: ['billing', 'notifications'],
        evidence: 'observed',
      },
      place,
    ),
  );

export const sampleTarget = (over: Partial<InsertTarget> = {}): InsertTarget => ({
  way: 'comment',
  id: '',
  place: issuePlace,
  editor: null,
  hindrance: null,
  ...over,
});

export const jiraTargets = [sampleTarget(), sampleTarget({ way: 'description' })];

/** A note at a place whose page answers like this. */
function world(
  place: Place,
  offer: Partial<InsertOffer>,
  more: Partial<SampleWorld> & { tools?: ToolHandlers } = {},
): SampleWorld {
  const whole: InsertOffer = { targets: [], language: 'de', problem: null, ...offer };
  return {
    page: samplePage(place),
    view: sampleView({ own: [note(place)] }),
    pressed: open,
    ...more,
    handlers: {
      keepInsertion: () => succeeded(null),
      forgetInsertion: () => succeeded(null),
      ...more.handlers,
    },
    tools: { listTargets: () => succeeded(whole), ...more.tools },
  };
}

/** The dialog after the site said no. */
const refused = (problem: SiteProblem) =>
  world(
    issuePlace,
    { targets: jiraTargets },
    { pressed: write, tools: { insertText: () => succeeded({ kind: 'failed', problem }) } },
  );

const problems: SiteProblem[] = [
  { kind: 'signed-out' },
  { kind: 'forbidden' },
  { kind: 'wrong-base-url' },
  { kind: 'not-found' },
  { kind: 'conflict' },
  { kind: 'too-large' },
  { kind: 'too-many', seconds: 30 },
  { kind: 'unreadable' },
  { kind: 'unreachable' },
  { kind: 'site-failed', status: 503 },
  { kind: 'refused', said: 'Comment body is not valid!' },
  { kind: 'editor-open' },
  { kind: 'editor-gone' },
  { kind: 'outcome-unknown' },
];

const insertion = {
  noteId: '',
  way: 'comment',
  place: issuePlace,
  at: Date.now() - 600_000,
  url: `${issuePlace.url}?focusedCommentId=1`,
  undo: { kind: 'delete-comment', commentId: '1' },
} as const;

/** Every state of putting a note into its ticket that someone should look at, by name. */
export const insertStates: Record<string, () => SampleWorld> = {
  button: () => ({ ...world(issuePlace, {}), pressed: [] }),
  asking: () => ({
    ...world(issuePlace, {}),
    tools: { listTargets: () => new Promise(() => undefined) },
  }),
  issue: () => world(issuePlace, { targets: jiraTargets }),
  service: () =>
    world(issuePlace, {
      targets: [sampleTarget({ id: INTERNAL_COMMENT }), sampleTarget({ way: 'description' })],
    }),
  page: () =>
    world(wikiPlace, {
      targets: [sampleTarget({ way: 'footer-comment', place: wikiPlace })],
      language: 'en',
    }),
  'new-issue': () =>
    world(newIssuePlace, {
      targets: [sampleTarget({ way: 'editor', id: 'a', place: null, editor: 'description' })],
    }),
  hindered: () =>
    world(issuePlace, {
      targets: [
        sampleTarget({ hindrance: 'not-allowed' }),
        sampleTarget({ way: 'description', hindrance: 'editor-open' }),
        sampleTarget({ way: 'editor', id: 'a', editor: 'description' }),
        sampleTarget({ way: 'editor', id: 'b', editor: 'comment' }),
      ],
    }),
  nowhere: () => world(issuePlace, {}),
  unsure: () => world(issuePlace, { problem: { kind: 'unreachable' } }),
  unreachable: () => ({ ...world(issuePlace, {}), tools: {} }),
  writing: () =>
    world(
      issuePlace,
      { targets: jiraTargets },
      { pressed: write, tools: { insertText: () => new Promise(() => undefined) } },
    ),
  long: () => ({
    ...world(
      { ...wikiPlace, title: 'Ein sehr langer Titel einer Seite '.repeat(12).trim() },
      {
        targets: [
          sampleTarget({
            way: 'footer-comment',
            place: { ...wikiPlace, title: 'Ein sehr langer Titel einer Seite '.repeat(12).trim() },
          }),
        ],
      },
    ),
    view: sampleView({
      own: [
        sampleOwn(
          sampleContent(
            {
              change: 'Viel Text, und er hört nicht auf. '.repeat(150),
              friction: `${'x'.repeat(300)} <b>fett?</b> שלום עולם`,
            },
            wikiPlace,
          ),
        ),
      ],
    }),
  }),
  done: () => ({
    ...world(
      issuePlace,
      { targets: jiraTargets },
      {
        pressed: write,
        tools: {
          insertText: () => succeeded({ kind: 'done', url: insertion.url, undo: insertion.undo }),
        },
      },
    ),
  }),
  lines: () => {
    const own = note(issuePlace);
    return {
      ...world(issuePlace, {}),
      pressed: [],
      view: sampleView({
        own: [
          {
            ...own,
            insertions: [
              { ...insertion, id: sampleId() },
              { ...insertion, id: sampleId(), way: 'description', undo: null },
              { ...insertion, id: sampleId(), way: 'editor', url: null, undo: null },
            ],
          },
        ],
      }),
    };
  },
  'not-undone': () => ({
    ...insertStates['lines']?.(),
    pressed: [['Rückgängig', 'Undo']],
    tools: {
      undoInsertion: () => succeeded({ kind: 'failed', problem: { kind: 'conflict' } }),
    },
  }),
  ...Object.fromEntries(
    problems.map((problem) => [`problem-${problem.kind}`, () => refused(problem)]),
  ),
};
