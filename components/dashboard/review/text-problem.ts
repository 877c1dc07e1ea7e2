import { MAX_REVIEW_TEXT } from '../../../utils/domain/review.ts';

/** Why a text cannot be sent, in words; null when it can. */
export function textProblem(
  text: string,
  missing: string,
  tooLong: (p: { over: string }) => string,
): string | null {
  const { length } = text.trim();
  if (length === 0) return missing;
  return length > MAX_REVIEW_TEXT ? tooLong({ over: String(length - MAX_REVIEW_TEXT) }) : null;
}
