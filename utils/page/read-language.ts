import { found, type Found } from './page-context.ts';
import type { PageFacts } from './page-facts.ts';

/** The language of the host's user interface as a BCP 47 tag, if the page names a sensible one. */
export function readLanguage({ root, meta }: PageFacts): Found<string> | null {
  const lang = root.getAttribute('lang');
  const value = (lang || meta('ajs-user-locale')).replaceAll('_', '-');
  const known = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value);
  return found(known && value, lang ? 'dom' : 'meta', 'high');
}
