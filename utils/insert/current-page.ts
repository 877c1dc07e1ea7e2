import type { Place } from '../domain/place.ts';
import { classifyHost } from '../page/classify-host.ts';
import { detectPage } from '../page/detect.ts';
import type { Deployment } from '../page/page-context.ts';
import { placeOf } from '../page/place-of.ts';

/** What the page shows at this moment. */
export function currentPage({ location, document }: Pick<Window, 'location' | 'document'>): {
  place: Place | null;
  deployment: Deployment;
  /** BCP 47 tag of the site's user interface. */
  uiLanguage: string;
} {
  const page = detectPage(location.href, document);
  return {
    place: placeOf(page, location.href),
    deployment: page.deployment ?? (classifyHost(location.hostname) === 'cloud' ? 'cloud' : 'dc'),
    uiLanguage: page.language ?? document.documentElement.lang,
  };
}
