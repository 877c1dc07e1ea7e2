import type { CardClient } from '../../components/nudge-card/card-client.ts';
import type { PanelClient } from '../../components/sidebar/panel-client.ts';
import type { Nudge, NudgeType } from '../../utils/domain/nudge.ts';
import type { Place } from '../../utils/domain/place.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import type { ContentBody } from '../../utils/domain/team-content.ts';
import type { TeamContentView } from '../../utils/messages/content-views.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { AskLog, Handlers, SampleWorld } from './sample-client.ts';
import { samplePage } from './sample-notes.ts';

const HOUR = 3_600_000;

export const newIssue: Place = {
  product: 'jira',
  site: 'https://acme.atlassian.net',
  kind: 'new-issue',
  key: null,
  container: 'CXM',
  title: 'Mahnlauf künftig fünf Tage früher',
  url: null,
};
const meeting: Place = {
  ...newIssue,
  product: 'confluence',
  site: 'https://acme.atlassian.net/wiki',
  kind: 'page',
  key: '98510',
  container: 'TEAM',
  title: 'Protokoll Montagsrunde',
};

/** A nudge as the background hands it out, an hour before it may come again. */
export function sampleNudge(
  change: Partial<Omit<NudgeView, 'nudge'>> = {},
  nudge: Partial<Nudge> = {},
): NudgeView {
  return {
    id: 'nudge-1',
    nudge: {
      type: 'create-dialog',
      place: newIssue,
      reason: 'customers-notice',
      touchpoint: 'billing',
      friction: 'process_error',
      words: ['Mahnlauf', 'Mahnung', 'früher'],
      impact: 0.91,
      nextPossibleAt: Date.now() + 26 * HOUR,
      ...nudge,
    },
    shownAt: Date.now(),
    profile: { role: 'dunning', workArea: '', opening: 'answered' },
    content: [],
    asked: [],
    question: null,
    caps: { today: { count: 1, most: 1 }, week: { count: 2, most: 3 } },
    settings: defaultSettings,
    ...change,
  };
}

export function sampleContentPiece(
  body: ContentBody,
  change: Partial<TeamContentView> = {},
): TeamContentView {
  return {
    id: '0192f000-0000-7000-a000-000000000001',
    teamId: '6f1c2a34-0000-4000-8000-000000000001',
    body,
    state: 'active',
    replaces: null,
    proposedByName: null,
    proposed: false,
    mine: false,
    decision: null,
    sync: 'none',
    refusal: null,
    ...change,
  };
}

export const ownExample = sampleContentPiece(
  {
    kind: 'example',
    slot: 'billing',
    text: {
      de: 'Frau K. hatte am Freitag überwiesen. Am Montag lag die Mahnung im Briefkasten.',
      en: 'Mrs K. had paid on Friday. The reminder was in her letterbox on Monday.',
    },
  },
  { proposed: true, proposedByName: 'Jana' },
);

type Gallery = Pick<PanelClient, 'ask' | 'askPage' | 'now' | 'browserLanguage'>;

/** The card's client, out of a gallery's; what it asks is written down in the same log. */
export function sampleCardClient(client: Gallery, asked: AskLog): CardClient {
  return {
    ask: client.ask,
    askPage: client.askPage,
    now: client.now,
    browserLanguage: client.browserLanguage,
    async askHolder(name, input) {
      asked.push({ name, input });
      // Both calls answer with nothing.
      return succeeded(null) as never;
    },
  };
}

const of = (view: NudgeView, world: Partial<SampleWorld> = {}, more: Handlers = {}) => ({
  page: samplePage(view.nudge.place, { colorMode: null }),
  ...world,
  handlers: {
    getNudge: () => succeeded(view),
    keepQuestion: () => succeeded(null),
    answerNudge: () => succeeded({ askToSwitchOff: null }),
    ...more,
  } satisfies Handlers,
});

const thirdRefusal = (type: NudgeType): Handlers => ({
  answerNudge: () => succeeded({ askToSwitchOff: type }),
});
const later = ['Später', 'Later'];
const refuse = ['Passt nicht', 'Doesn’t fit'];
const misread = ['Falsch erkannt', 'Misread'];
const why = ['Warum jetzt?', 'Why now?'];

/** Every state of the card that someone should look at, by name. */
export const nudgeCardStates: Record<string, () => SampleWorld> = {
  asking: () => of(sampleNudge()),
  'no-role': () => of(sampleNudge({ profile: { role: null, workArea: '', opening: 'open' } })),
  why: () => of(sampleNudge(), { pressed: [why] }),
  'why-announcement': () =>
    of(
      sampleNudge(
        {},
        { type: 'announcement', reason: 'shutdown', impact: 0.66, nextPossibleAt: null },
      ),
      { pressed: [why] },
    ),
  'general-example': () =>
    of(sampleNudge(), { pressed: [['Allgemeines Beispiel', 'General example']] }),
  'own-example': () =>
    of(sampleNudge({ content: [ownExample] }), {
      pressed: [['Beispiel von euch', 'Example of yours']],
    }),
  later: () => of(sampleNudge(), { pressed: [later] }),
  'later-done': () => of(sampleNudge(), { pressed: [later, ['Heute nicht mehr', 'Not today']] }),
  refused: () => of(sampleNudge(), { pressed: [refuse] }),
  learnt: () => of(sampleNudge(), { pressed: [refuse, misread] }),
  'third-refusal': () => of(sampleNudge(), { pressed: [refuse] }, thirdRefusal('create-dialog')),
  'third-learnt': () =>
    of(sampleNudge(), { pressed: [refuse, misread] }, thirdRefusal('create-dialog')),
  failed: () =>
    of(
      sampleNudge(),
      { pressed: [later] },
      { answerNudge: () => ({ ok: false, error: { kind: 'background-gone' } }) },
    ),
  meeting: () =>
    of(
      sampleNudge(
        {},
        {
          type: 'meeting-page',
          place: meeting,
          reason: 'touchpoint-of-the-week',
          touchpoint: null,
          friction: null,
          words: [],
          impact: null,
        },
      ),
      { pressed: [['Zum Einstieg', 'To begin with']] },
    ),
  'long-words': () =>
    of(
      sampleNudge(
        {
          question: {
            key: 'long',
            text: 'Rechtsschutzversicherungsgesellschaftsvertragsänderungsmitteilung: Wer bekommt morgen einen Brief, den er zum ersten Mal sieht und ohne Hilfe nicht versteht?',
          },
        },
        {
          words: [
            'Rechtsschutzversicherungsgesellschaftsvertragsänderungsmitteilung',
            'Beitragsanpassungsschreiben',
            'Kündigungsrücknahmebestätigung',
            'Kund:innen',
          ],
        },
      ),
      { pressed: [why] },
    ),
};
