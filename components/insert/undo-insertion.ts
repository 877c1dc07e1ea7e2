import type { Insertion } from '../../utils/domain/insertion.ts';
import type { Language } from '../../utils/domain/settings.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import { sayCallError } from '../speech/say-problem.ts';
import type { InsertClient } from './insert-client.ts';
import { saySiteProblem } from './say-site-problem.ts';
import { saySite } from './say-target.ts';

export type UndoResult = { undone: boolean; sentence: string };

/**
 * Takes back what was inserted, if it still stands as it was written, and says what came of it. What is
 * gone already cannot be taken back a second time, so the way back is forgotten.
 */
export async function undoInsertion(
  client: InsertClient,
  insertion: Insertion,
  language: Language,
): Promise<UndoResult> {
  const texts = insertTexts(language);
  const { id, place, undo } = insertion;
  if (!place || !undo) {
    return { undone: false, sentence: texts.problem.undo['editor-gone']() };
  }
  const answer = await client.askTools('undoInsertion', { attempt: client.newId(), place, undo });
  if (!answer.ok) {
    return { undone: false, sentence: sayCallError(answer.error, commonTexts(language), language) };
  }
  const outcome = answer.value;
  if (outcome.kind === 'done') {
    await client.ask('forgetInsertion', { id });
    const way = undo.kind === 'restore-description' ? 'description' : 'comment';
    return { undone: true, sentence: texts.undone[way] };
  }
  const { problem } = outcome;
  if (problem.kind === 'not-found') {
    await client.ask('keepInsertion', { insertion: { ...insertion, undo: null } });
  }
  return { undone: false, sentence: saySiteProblem(problem, 'undo', saySite(place), texts) };
}
