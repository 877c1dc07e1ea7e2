import type { NudgeControl } from '../messages/nudge-views.ts';
import type { NudgeBook } from './nudge-book.ts';
import { recallNudges } from './recall-nudges.ts';

/**
 * What the settings page shows. The sites to choose from are those the person has been at, as far as anything tells:
 * their notes, the nudges that came, tabs that stand open (`here`).
 */
export async function readNudgeControl(
  book: NudgeBook,
  here: readonly string[],
): Promise<NudgeControl> {
  const { settings, explanation, asked } = await recallNudges(book);
  const questions = asked.flatMap(({ id, question }) => (question ? [[id, question.text]] : []));
  const keys = await book.db.notes.orderBy('placeKey').uniqueKeys();
  const noted = keys.flatMap((key) => (typeof key === 'string' ? (siteOfKey(key) ?? []) : []));
  const nudged = explanation.shown.flatMap(({ project }) => project.split('|')[0] ?? []);
  const sites = [...settings.sitesOff, ...here, ...noted, ...nudged].map((one) =>
    one.toLowerCase(),
  );
  return {
    settings,
    explanation,
    questions: Object.fromEntries(questions) as Record<string, string>,
    sites: [...new Set(sites)].toSorted(),
  };
}

/** The site in a key made by `placeKeyOf`; null for a page that is neither Jira nor Confluence. */
function siteOfKey(placeKey: string): string | null {
  const [product, site = ''] = placeKey.split('|');
  return product === 'web' || site === '' ? null : site;
}
