import type { Language } from '../../../utils/i18n/language.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { saySite } from './say-site.ts';

/** A project as it is kept (site and key behind a bar) in words; a site without a key stands alone. */
export function sayProject(kept: string, language: Language): string {
  const bar = kept.lastIndexOf('|');
  const site = saySite(bar < 0 ? kept : kept.slice(0, bar));
  const project = bar < 0 ? '' : kept.slice(bar + 1);
  return project === '' ? site : nudgesTexts(language).learnt.project({ project, site });
}
