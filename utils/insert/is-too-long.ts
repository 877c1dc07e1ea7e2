import { adfText } from '../ticket-text/adf-text.ts';

/** Jira's limit for a comment or a description, on Cloud and, unless raised, on Data Center. Characters. */
const MOST_IN_JIRA = 32_767;

/**
 * Whether a text is longer than Jira takes, by its words alone: then there is no need to send it. How much of a
 * document's structure Cloud counts, too, is for Cloud to say.
 */
export function isTooLong(value: unknown): boolean {
  const text = typeof value === 'string' ? value : adfText(value);
  return text.length > MOST_IN_JIRA;
}
