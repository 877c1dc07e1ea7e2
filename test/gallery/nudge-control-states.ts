import type { KeptSilence, ShownNudge } from '../../utils/domain/nudge-history.ts';
import type { Silence } from '../../utils/domain/nudge-silence.ts';
import { type NudgeType, nudgeTypes } from '../../utils/domain/nudge.ts';
import type { SampleWorld } from './sample-client.ts';
import { sampleAccount } from './sample-notes.ts';
import { nudgeHandlers, type NudgeStart } from './sample-nudge-device.ts';
import { sampleRoleLines } from './sample-role-lines.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const now = Date.now();
const dayOf = (at: number) => Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY);
const clockAt = (at: number) => ({ wall: at, felt: at, offsets: [0] });

/** A nudge that came so many hours ago. */
export function cameAgo(hours: number, part: Partial<ShownNudge> = {}): ShownNudge {
  const at = now - hours * HOUR;
  return {
    id: `nudge-${hours}`,
    type: 'create-dialog',
    reason: 'customers-notice',
    title: 'Mahnlauf auf den 10. vorziehen',
    project: 'https://firma.atlassian.net|BILL',
    words: ['Mahnlauf', 'vorziehen'],
    touchpoint: 'billing',
    friction: 'unclear_communication',
    at,
    felt: at,
    day: dayOf(at),
    outcome: 'used',
    why: null,
    kept: false,
    forgiven: false,
    ...part,
  };
}

/** A silence of so many minutes ago. */
export function silentAgo(
  minutes: number,
  silence: Silence,
  part: Partial<KeptSilence> = {},
): KeptSilence {
  const at = now - minutes * 60_000;
  const title = 'Kundentabelle auf Postgres 18 heben';
  return { type: 'create-dialog', title, silence, at, times: 1, ...part };
}

/** Every kind, so that each has been looked at once. */
export const everySilence: Silence[] = [
  { kind: 'all-off' },
  { kind: 'type-off', type: 'meeting-page' },
  { kind: 'site-off', site: 'https://jira.firma.de' },
  { kind: 'snoozed', choice: 'hour', until: now + HOUR },
  { kind: 'snoozed', choice: 'today', until: now - DAY },
  { kind: 'snoozed', choice: 'fortnight', until: now + 12 * DAY },
  { kind: 'quiet-hours', until: now + 15 * HOUR },
  { kind: 'hidden' },
  { kind: 'presenting' },
  { kind: 'fullscreen' },
  { kind: 'typing' },
  { kind: 'panel-open' },
  { kind: 'not-author' },
  { kind: 'already-noted' },
  { kind: 'same-place' },
  { kind: 'no-text' },
  { kind: 'internal', impact: 0.12, least: 0.5, words: ['Postgres', 'Kundentabelle'] },
  { kind: 'internal', impact: 0.04, least: 0.5, words: [] },
  { kind: 'learnt', impact: 0.3, before: 0.82, words: ['Kund:innen-Nummer'] },
  { kind: 'day-cap', until: now + 5 * HOUR },
  { kind: 'week-cap', most: 3, until: now + 3 * DAY },
  { kind: 'type-rests', type: 'process-page', halvings: 0, until: now + 30 * HOUR },
  { kind: 'type-rests', type: 'process-page', halvings: 2, until: now + 9 * DAY },
  { kind: 'all-rest', until: now + 4 * DAY },
];

const longWord =
  'Rechnungszahlungserinnerungsversandzeitpunktänderungsverordnungsentwurf2026Fassung17';

const shown: ShownNudge[] = [
  cameAgo(400, { outcome: 'dismissed', why: 'misread', words: ['Kund:innen-Nummer'] }),
  cameAgo(300, { type: 'meeting-page', reason: 'touchpoint-of-the-week', words: [], title: '' }),
  cameAgo(250, { outcome: 'later', type: 'process-page', title: 'So kündigen wir Verträge' }),
  cameAgo(200, { outcome: 'dismissed', why: 'checked', title: longWord }),
  cameAgo(100, {
    outcome: 'open',
    type: 'announcement',
    reason: 'shutdown',
    words: ['Abschaltung'],
  }),
  cameAgo(26, { outcome: 'ignored', type: 'new-issue' }),
];

const questions = {
  'nudge-100': 'Abschaltung: Wer nutzt das noch und erfährt es erst, wenn es weg ist?',
  'nudge-200':
    'Mahnlauf früher: Wer bekommt zum ersten Mal eine Mahnung, obwohl er schon gezahlt hat?',
};

const busy: NudgeStart = {
  history: {
    clock: clockAt(now),
    shown,
    lastShown: { 'create-dialog': now - 200 * HOUR },
    corrections: [
      {
        id: 'nudge-400',
        project: 'https://firma.atlassian.net|BILL',
        words: ['Kund:innen-Nummer', 'Kund:innen-Tabelle'],
        title: 'Kund:innen-Nummer als Zahl speichern',
        at: now - 400 * HOUR,
      },
      {
        id: 'nudge-900',
        project: 'https://jira.firma.de|',
        words: [longWord],
        title: longWord,
        at: now - 900 * HOUR,
      },
    ],
    silences: everySilence
      .map((silence, index) => silentAgo(7 * index + 2, silence, index % 5 ? {} : { times: 3 }))
      .toReversed(),
  },
  settings: {
    typesOff: ['meeting-page'],
    sitesOff: ['https://jira.firma.de'],
    quietHours: [
      { from: 18 * 60, to: 8 * 60, days: [1, 2, 3, 4, 5] },
      { from: 12 * 60, to: 13 * 60, days: [1, 3, 5] },
    ],
  },
  questions,
  sites: [
    'https://firma.atlassian.net',
    'https://firma.atlassian.net/wiki',
    'https://jira.firma.de',
  ],
  profile: { role: 'dunning', workArea: 'Mahnläufe' },
};

const dismissed = (type: NudgeType, times: number): ShownNudge[] =>
  Array.from({ length: times }, (_, index) =>
    cameAgo(300 * (times - index), {
      id: `${type}-${index}`,
      type,
      outcome: 'dismissed',
      why: 'internal',
    }),
  );

const tired: NudgeStart = {
  history: {
    clock: clockAt(now),
    shown: [...dismissed('process-page', 2), ...dismissed('create-dialog', 3)],
  },
};

const at = (start: NudgeStart, rest: Partial<SampleWorld> = {}): SampleWorld => ({
  account: null,
  startAt: 'nudges',
  ...rest,
  handlers: { ...nudgeHandlers(start), ...rest.handlers },
});

/** Every state of the settings of nudges that someone should look at, by name. */
export const nudgeControlStates: Record<string, () => SampleWorld> = {
  'nudges-new': () => at({}),
  'nudges-busy': () =>
    at(busy, {
      account: sampleAccount,
      handlers: { listTeamContent: () => ({ ok: true, value: sampleRoleLines }) },
      pressed: [
        ['Alle 6 zeigen', 'Show all 6'],
        ['Alle 24 zeigen', 'Show all 24'],
      ],
    }),
  'nudges-tired': () => at(tired),
  'nudges-snoozed': () =>
    at({
      settings: {
        snooze: {
          choice: 'fortnight',
          until: now + 14 * DAY,
          feltUntil: now + 14 * DAY,
          day: dayOf(now),
        },
      },
    }),
  'nudges-off': () => at({ settings: { allOff: true, typesOff: [...nudgeTypes] } }),
  'nudges-forget': () => at(busy, { pressed: [['Alles vergessen …', 'Forget everything …']] }),
  'nudges-refused': () =>
    at(
      {},
      { handlers: { getNudgeControl: () => ({ ok: false, error: { kind: 'background-gone' } }) } },
    ),
};
