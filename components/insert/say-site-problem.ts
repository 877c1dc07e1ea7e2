import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import type { InsertTexts } from '../../utils/i18n/insert/de.ts';

/**
 * Why Jira or Confluence did not insert something or did not take it back: what happened, what is safe,
 * what to do. `site` is the name of the product.
 */
export function saySiteProblem(
  problem: SiteProblem,
  deed: 'insert' | 'undo',
  site: string,
  texts: InsertTexts,
): string {
  const words = texts.problem[deed];
  if (problem.kind === 'site-failed') return words['site-failed']({ site, status: problem.status });
  if (problem.kind === 'refused' && problem.said !== null) {
    return words.refusedSaying({ site, said: problem.said });
  }
  return words[problem.kind]({ site });
}
