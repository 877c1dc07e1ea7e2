import { isHeld, type SyncProblem, type SyncStatus } from '../../utils/domain/sync-problem.ts';
import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { sayMoment, sayNumber } from './say-time.ts';

export type SyncLine = {
  text: string;
  /** Whether the person need not look after it: all is shared, or it goes on by itself. */
  calm: boolean;
};

/** Why sharing does not get through, in a few words: for brackets, and after "Angehalten:". */
export function saySyncReason(
  problem: SyncProblem,
  texts: CommonTexts,
  language: Language,
): string {
  const words = texts.syncReason;
  if (problem.kind !== 'mass-removal') return words[problem.kind];
  const { way, count } = problem;
  return words['mass-removal']({ way, count: sayNumber(count, language) });
}

function inBrackets(text: string, asides: readonly (string | null)[]): string {
  const said = asides.filter((one) => one !== null);
  return said.length > 0 ? `${text} (${said.join(', ')})` : text;
}

/**
 * The one calm line about sharing: all shared; so many wait, since when and why; or held until the person
 * does something.
 * @param now milliseconds since 1970: a time of another day is said with its day
 */
export function saySyncStatus(
  status: SyncStatus,
  now: number,
  texts: CommonTexts,
  language: Language,
): SyncLine {
  const { problem, waiting, waitingSince, lastSuccessAt, refused = 0 } = status;
  const words = texts.sync;
  const reason = problem && saySyncReason(problem, texts, language);
  const calm = problem === null || problem.kind === 'offline';
  const left = refused > 0 ? words.refused({ count: sayNumber(refused, language) }) : null;
  const moment = (at: number) => sayMoment(at, now, texts, language);

  if (problem && reason !== null && isHeld(problem)) return { text: words.held({ reason }), calm };
  if (waiting > 0) {
    const count = words.waiting({ count: sayNumber(waiting, language), one: waiting === 1 });
    const since = waitingSince === null ? null : words.since({ time: moment(waitingSince) });
    return { text: inBrackets(count, [since, reason, left]), calm };
  }
  if (lastSuccessAt === null) return { text: inBrackets(words.nothingYet, [reason, left]), calm };
  // While the server is away, nobody can know what others have shared since.
  const asOf = problem && words.asOf({ time: moment(lastSuccessAt) });
  const shared = left === null ? words.allShared : words.restShared;
  return { text: inBrackets(shared, [asOf, reason, left]), calm };
}
