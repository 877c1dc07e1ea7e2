import type { SyncStatus } from '../../utils/domain/sync-problem.ts';
import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { SyncTexts } from '../../utils/i18n/sync/de.ts';
import { sayMoment } from '../speech/say-time.ts';

const MINUTE = 60_000;

/** Further ahead than that the clock says it better, in minutes. */
const LONGEST_COUNTDOWN = 20;

/** When the next attempt comes; null when nothing is wrong and nothing waits. */
export function sayNextTry(
  status: SyncStatus,
  now: number,
  texts: SyncTexts['next'],
  common: CommonTexts,
  language: Language,
): string | null {
  const { problem, waiting, nextAttemptAt } = status;
  if (problem?.kind === 'mass-removal') return texts.afterDecision;
  if (problem === null && waiting === 0) return null;
  const minutes = nextAttemptAt === null ? 0 : Math.ceil((nextAttemptAt - now) / MINUTE);
  if (nextAttemptAt === null || minutes <= 1) return texts.soon;
  if (minutes <= LONGEST_COUNTDOWN) return texts.inMinutes({ minutes });
  return texts.at({ time: sayMoment(nextAttemptAt, now, common, language) });
}
