import type { SyncStatus } from '../../utils/domain/sync-problem.ts';
import type { CommonTexts } from '../../utils/i18n/common/de.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { saySyncProblem } from './say-problem.ts';
import { sayClock } from './say-time.ts';

export type SyncLine = {
  text: string;
  /** Whether the person might want to do something. */
  calm: boolean;
};

/** The one calm line about sharing. */
export function saySyncStatus(
  status: SyncStatus,
  texts: CommonTexts,
  language: Language,
): SyncLine {
  const parts: string[] = [];
  if (status.waiting > 0 && status.waitingSince !== null) {
    const since = sayClock(status.waitingSince, language);
    parts.push(`${texts.sync.waiting({ count: status.waiting, since })}.`);
  }
  if (status.problem) {
    parts.push(saySyncProblem(status.problem, texts, language), texts.sync.safe);
    return { text: parts.join(' '), calm: false };
  }
  if (status.waiting > 0) return { text: parts.join(' '), calm: true };
  const done = status.lastSuccessAt === null ? texts.sync.nothingYet : texts.sync.allShared;
  return { text: done, calm: true };
}
