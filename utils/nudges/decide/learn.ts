import type { Analysis } from '../../domain/analysis.ts';
import type { Correction, NudgeHistory, ShownNudge } from '../../domain/nudge-history.ts';
import { MAX_NUDGE_WORD } from '../../domain/nudge.ts';
import { fold } from '../fold.ts';

/** An analysis after what the person taught. */
export type CorrectedAnalysis = {
  /** Within 0..1, never above what the analysis said. */
  readonly impact: number;
  /** Words of the text that were said to mislead in this project. */
  readonly misleading: readonly string[];
};

/** "Falsch erkannt": the words that spoke for customers mislead in this project. */
export function learn(history: NudgeHistory, nudge: ShownNudge, at: number): NudgeHistory {
  const { id, project, words, title } = nudge;
  if (words.length === 0) return history;
  const correction: Correction = { id, project, words, title, at };
  return {
    ...unlearn(history, id),
    corrections: [...unlearn(history, id).corrections, correction],
  };
}

/** Takes a correction back: what it silenced speaks as before. */
export function unlearn(history: NudgeHistory, id: string): NudgeHistory {
  return { ...history, corrections: history.corrections.filter((one) => one.id !== id) };
}

/**
 * Lowers the impact by the share that misleading words had in what spoke for customers: where all of it came from
 * them nothing is left, where they are one reason of many little changes.
 */
export function correct(
  analysis: Analysis,
  project: string,
  corrections: readonly Correction[],
): CorrectedAnalysis {
  const wrong = new Set(
    corrections.filter((one) => one.project === project).flatMap(({ words }) => words.map(fold)),
  );
  if (wrong.size === 0) return { impact: analysis.impact, misleading: [] };
  const speaking = analysis.words.filter(({ speaksFor }) => speaksFor === 'customer');
  const misleading = speaking.filter(({ text }) => wrong.has(fold(text.slice(0, MAX_NUDGE_WORD))));
  const sum = (list: typeof speaking) => list.reduce((total, { weight }) => total + weight, 0);
  const all = sum(speaking);
  const share = all > 0 ? Math.min(1, sum(misleading) / all) : 0;
  return {
    impact: analysis.impact * (1 - share),
    misleading: misleading.map(({ text }) => text.slice(0, MAX_NUDGE_WORD)),
  };
}
