import { saySyncStatus } from '../../components/speech/say-sync-status.ts';
import type { SyncProblem, SyncStatus } from '../../utils/domain/sync-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import de from '../../utils/i18n/sync/de.ts';
import en from '../../utils/i18n/sync/en.ts';
import type { SyncDetails } from '../../utils/messages/sync-views.ts';
import type { Account } from '../../utils/messages/views.ts';
import type { Handlers, SampleWorld } from './sample-client.ts';
import {
  issuePlace,
  sampleAccount,
  sampleNotes,
  samplePage,
  sampleView,
  wikiPlace,
} from './sample-notes.ts';

const MINUTE = 60_000;
const now = Date.now();
const nothing: SyncDetails['waiting'] = {
  share: 0,
  change: 0,
  withdraw: 0,
  content: 0,
  further: 0,
};

/** An account whose sharing goes this way. */
export function syncAccount(status: Partial<SyncStatus>): Account {
  return { ...sampleAccount, status: { ...sampleAccount.status, ...status } };
}

/** A panel whose line about sharing stands open. */
function opened(
  status: Partial<SyncStatus>,
  details: Partial<Omit<SyncDetails, 'status'>> | null = {},
): SampleWorld {
  const account = syncAccount(status);
  const line = (['de', 'en'] as const).map(
    (language) => saySyncStatus(account.status, Date.now(), commonTexts(language), language).text,
  );
  return {
    page: samplePage(issuePlace),
    view: sampleView({ account }),
    handlers: {
      getSyncDetails: () =>
        details
          ? {
              ok: true,
              value: {
                status: account.status,
                waiting: nothing,
                refused: [],
                refusedTotal: 0,
                askedInBin: 0,
                ...details,
              },
            }
          : { ok: false, error: { kind: 'storage-refused' } },
      settleMassRemoval: () => ({ ok: true, value: { isDecided: true } }),
    },
    pressed: [line],
  };
}

const away: Partial<SyncStatus> = {
  waiting: 3,
  waitingSince: now - 40 * MINUTE,
  lastSuccessAt: now - 42 * MINUTE,
  nextAttemptAt: now + 4 * MINUTE,
  problem: { kind: 'timeout' },
};

const removal = (way: 'here' | 'there'): SyncProblem => ({ kind: 'mass-removal', way, count: 24 });

/** The question before notes go here, after somebody pressed "yes". */
function answered(settleMassRemoval: NonNullable<Handlers['settleMassRemoval']>): SampleWorld {
  const world = opened({ problem: removal('here') });
  return {
    ...world,
    handlers: { ...world.handlers, settleMassRemoval },
    pressed: [...(world.pressed ?? []), [de.removal.here.allow, en.removal.here.allow]],
  };
}

/** Every state of the line about sharing and of what stands behind it, by name. */
export const syncStates: Record<string, () => SampleWorld> = {
  shared: () => opened({}),
  never: () => opened({ lastSuccessAt: null }),
  'under-way': () =>
    opened({ waiting: 1, waitingSince: now - 1_000 }, { waiting: { ...nothing, share: 1 } }),
  away: () => opened(away, { waiting: { ...nothing, share: 2, withdraw: 1 } }),
  'away-closed': () => ({
    page: samplePage(issuePlace),
    view: sampleView({ account: syncAccount(away), ...sampleNotes() }),
  }),
  'many-days': () =>
    opened(
      {
        ...away,
        waiting: 10_000,
        waitingSince: now - 26 * 60 * MINUTE,
        problem: { kind: 'offline' },
      },
      { waiting: { share: 1_871, change: 112, withdraw: 14, content: 3, further: 8_000 } },
    ),
  refused: () =>
    opened(
      { refused: 22 },
      {
        refused: [
          {
            noteId: 'a',
            place: issuePlace,
            text: 'Die erste Mahnung kommt 5 Tage früher als bisher, und wer schon bezahlt hat, bekommt sie trotzdem.',
            reason: 'not_member',
          },
          { noteId: 'b', place: wikiPlace, text: '', reason: 'unknown_mutation' },
        ],
        refusedTotal: 22,
      },
    ),
  update: () =>
    opened({
      ...away,
      problem: { kind: 'upgrade-required' },
      nextAttemptAt: now + 29 * MINUTE,
    }),
  'no-permission': () => opened({ ...away, problem: { kind: 'no-permission' } }),
  'removal-here': () => opened({ problem: removal('here') }),
  'removal-some-gone': () => opened({ problem: removal('here') }, { askedInBin: 7 }),
  'removal-unheard': () => answered(() => ({ ok: false, error: { kind: 'background-gone' } })),
  'removal-changed': () => answered(() => ({ ok: true, value: { isDecided: false } })),
  'removal-answered': () => answered(() => ({ ok: true, value: { isDecided: true } })),
  'removal-there': () => opened({ waiting: 24, waitingSince: now, problem: removal('there') }),
  unreadable: () => opened(away, null),
  waiting: () => ({
    ...opened(away),
    handlers: { getSyncDetails: () => new Promise(() => undefined) },
  }),
};
