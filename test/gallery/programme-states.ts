import type { WishStore } from '../../components/programme/proposal/wish.ts';
import type { Wish } from '../../components/programme/proposal/wish.ts';
import type { ContentBody } from '../../utils/domain/team-content.ts';
import type { WorkProfile } from '../../utils/domain/work-profile.ts';
import type { LevelView, TeamContentView } from '../../utils/messages/content-views.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import type { Account } from '../../utils/messages/views.ts';
import { shippedQuestions } from '../../utils/programme/shipped-questions.ts';
import type { SampleWorld } from './sample-client.ts';
import { sampleAccount, sampleId, sampleTeam } from './sample-notes.ts';

/** A screen of the programme in one state. */
export type ProgrammeWorld = SampleWorld & { wishes?: Wish[]; proposesAtOnce?: boolean };

/** Begun proposals, in memory. */
export function createSampleWishes(begun: readonly Wish[] = []): WishStore {
  const kept = new Map(begun.map((wish, index) => [`begun ${index}`, wish]));
  return {
    load: (subject) => kept.get(subject) ?? null,
    keep: (subject, wish) => void kept.set(subject, wish),
    forget: (subject) => void kept.delete(subject),
    list: (teamId) =>
      [...kept]
        .filter(([, wish]) => wish.teamId === teamId)
        .map(([subject, wish]) => ({ subject, wish })),
  };
}

export function sampleContentView(
  body: ContentBody,
  changes: Partial<TeamContentView> = {},
): TeamContentView {
  return {
    id: sampleId(),
    teamId: sampleTeam.id,
    body,
    state: 'active',
    replaces: null,
    proposedByName: null,
    proposed: false,
    mine: false,
    decision: null,
    sync: 'none',
    refusal: null,
    ...changes,
  };
}

const question = (de: string, en: string, startKey: string | null = null): ContentBody => ({
  kind: 'question',
  level: 'wahrnehmen',
  text: { de, en },
  startKey,
});

const ownItems = (): TeamContentView[] => [
  sampleContentView({
    kind: 'role-entry',
    role: 'dunning',
    workArea: 'Mahnläufe',
    process: { de: 'Mahnlauf am Freitag', en: 'Reminder run on Friday' },
    notices: {
      de: 'Der Brief kommt am Montag, das Geld ging am Samstag raus. Am Telefon klingt das wie „wir glauben Ihnen nicht“.',
      en: 'The letter comes on Monday, the money left on Saturday. On the phone it sounds like “we do not believe you”.',
    },
    touchpoint: 'billing',
    frictions: ['repeat_contact'],
    startKey: null,
  }),
  sampleContentView(
    question(
      'Wer bekommt davon heute einen Brief?',
      'Who gets a letter because of this today?',
      'question:first-noticed',
    ),
    { proposed: true, proposedByName: 'Mara' },
  ),
  sampleContentView(
    {
      kind: 'term',
      term: { de: 'Touchpoint', en: 'Touchpoint' },
      meaning: {
        de: 'Jede Stelle, an der uns jemand begegnet. Auch das Schweigen danach.',
        en: 'Every spot where somebody meets us. Also the silence afterwards.',
      },
      example: {
        de: 'Der Zettel des Ablesers an der Haustür.',
        en: 'The meter reader’s slip on the front door.',
      },
      startKey: 'term:touchpoint',
    },
    { proposed: true },
  ),
  sampleContentView({
    kind: 'example',
    slot: 'billing',
    text: {
      de: 'Ein Kunde rief dreimal an, weil die Gutschrift erst auf der übernächsten Rechnung stand.',
      en: 'A customer called three times because the credit came only on the bill after next.',
    },
  }),
];

const mine = (de: string, changes: Partial<TeamContentView>): TeamContentView =>
  sampleContentView(question(de, ''), {
    state: 'proposed',
    proposed: true,
    mine: true,
    sync: 'done',
    ...changes,
  });

const allMine = (): TeamContentView[] => [
  mine('Wer erklärt das am Telefon?', { sync: 'pending' }),
  mine('Was steht im Betreff der Mail?', {}),
  mine('Wer bekommt davon heute einen Brief?', { state: 'active' }),
  mine('Ist das wirklich nötig?', {
    state: 'declined',
    decision: {
      outcome: 'decline',
      reason:
        'Das fragen wir schon am Anfang, mit „Was ändert sich?“. Magst du sie schärfer machen?',
      byName: 'Miriam Vogt',
      at: Date.now() - 7_200_000,
    },
  }),
  mine('Vom Server abgelehnt', { sync: 'refused', refusal: 'not_member' }),
];

const voting: LevelView = {
  level: 'wahrnehmen',
  decidedBy: 'vote',
  vote: null,
  nextCountAt: Date.UTC(2026, 10, 23),
};

function world(
  items: TeamContentView[],
  options: {
    level?: LevelView;
    profile?: Partial<WorkProfile>;
    account?: Account | null;
    section?: readonly string[];
    more?: readonly (readonly string[])[];
  } = {},
): ProgrammeWorld {
  const { level = voting, profile = {}, account = sampleAccount, section, more = [] } = options;
  return {
    account,
    pressed: [...(section ? [section] : []), ...more],
    handlers: {
      listTeamContent: () => succeeded({ items, level }),
      getWorkProfile: () =>
        succeeded({ role: 'dunning', workArea: '', opening: 'answered', ...profile }),
      changeWorkProfile: ({ change }) =>
        succeeded({ role: 'dunning', workArea: '', opening: 'answered', ...profile, ...change }),
      proposeContent: ({ id, body, named }) =>
        succeeded(mine('', { id, body, sync: 'pending', proposedByName: named ? 'Ada' : null })),
      withdrawProposal: () => succeeded(null),
      voteLevel: ({ to, yes }) =>
        succeeded({ ...level, vote: { to, yes, sync: 'pending', refusal: null } }),
    },
  };
}

const questions = ['Fragen', 'Questions'];
const glossary = ['Glossar', 'Glossary'];
const examples = ['Beispiele', 'Examples'];
const proposals = ['Deine Vorschläge', 'Your suggestions'];
const vote = (yes: boolean, sync: 'pending' | 'done' | 'refused'): LevelView => ({
  ...voting,
  vote: { to: 'handeln', yes, sync, refusal: sync === 'refused' ? 'too_few_people' : null },
});

/** Every state of the page on which a team's content is read and added to. */
export const programmeStates: Record<string, () => ProgrammeWorld> = {
  roles: () => world(ownItems()),
  'no-role': () => world([], { profile: { role: null } }),
  questions: () => world(ownItems(), { section: questions }),
  'vote-cast': () => world([], { section: questions, level: vote(true, 'done') }),
  'vote-waits': () => world([], { section: questions, level: vote(false, 'pending') }),
  'vote-refused': () => world([], { section: questions, level: vote(true, 'refused') }),
  'level-two': () => world([], { section: questions, level: { ...voting, level: 'handeln' } }),
  'small-team': () =>
    world([], {
      section: questions,
      level: { level: 'wahrnehmen', decidedBy: 'self', vote: null, nextCountAt: null },
    }),
  'asks-nothing': () =>
    world(
      shippedQuestions.map(({ key }) =>
        sampleContentView({ kind: 'omission', startKey: `question:${key}` }),
      ),
      { section: questions },
    ),
  glossary: () => world(ownItems(), { section: glossary }),
  examples: () => world(ownItems(), { section: examples }),
  mine: () => ({
    ...world(allMine(), { section: proposals }),
    wishes: [
      {
        id: sampleId(),
        teamId: sampleTeam.id,
        body: {
          kind: 'term',
          term: { de: 'Leerstand' },
          meaning: {},
          example: null,
          startKey: null,
        },
        replaces: null,
        named: false,
      },
    ],
  }),
  'none-mine': () => world([], { section: proposals }),
  propose: () => ({ ...world(ownItems()), proposesAtOnce: true }),
  'propose-line': () => world(ownItems(), { more: [['Zeile vorschlagen', 'Suggest a line']] }),
  'propose-empty': () => ({
    ...world(ownItems(), { more: [['Vorschlagen', 'Suggest']] }),
    proposesAtOnce: true,
  }),
  'no-team': () => world([], { account: null }),
  'needs-team': () => ({ ...world([], { account: null }), proposesAtOnce: true }),
  teams: () =>
    world(ownItems(), {
      account: {
        ...sampleAccount,
        teams: [sampleTeam, { ...sampleTeam, id: sampleId(), name: 'Portal' }],
      },
    }),
  offline: () =>
    world(ownItems(), {
      account: {
        ...sampleAccount,
        status: { ...sampleAccount.status, problem: { kind: 'offline' } },
      },
    }),
  error: () => ({
    ...world([]),
    handlers: {
      ...world([]).handlers,
      listTeamContent: () => failed({ kind: 'storage-refused' }),
    },
  }),
};
