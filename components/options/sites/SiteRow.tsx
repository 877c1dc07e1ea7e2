import { useId } from 'preact/hooks';

import { sitesTexts } from '../../../utils/i18n/sites/sites-texts.ts';
import type { SiteView } from '../../../utils/messages/page-views.ts';
import { Button } from '../../ui/Button.tsx';
import { StatePill } from '../../ui/StatePill.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { hostOf } from './host-of.ts';

export type SiteRowProps = {
  site: SiteView;
  /** IT has locked the list. */
  locked: boolean;
  onAllow: () => void;
  onRemove: () => void;
};

/** One site: whether it works, what to do if not, and the way out of the list. */
export function SiteRow({ site, locked, onAllow, onRemove }: SiteRowProps) {
  const texts = sitesTexts(useLanguage());
  const name = useId();
  const host = hostOf(site.origin);
  const isReady = site.state === 'ready';
  // What comes along beside the cloud is there for trying alone, never in a released package.
  const along = site.origin.endsWith('.localhost') ? texts.practice : texts.cloud;
  const origins = { extension: along, policy: texts.policy.fixed, person: null };

  return (
    <li class="site-row">
      <div class="site-words">
        <p class="site-host" id={name}>
          <bdi>{host}</bdi>
        </p>
        {origins[site.from] !== null && <p class="options-hint">{origins[site.from]}</p>}
        {!isReady && <p class="options-hint">{texts.noAccessText}</p>}
      </div>
      <StatePill tone={isReady ? 'accent' : 'warn'}>
        {isReady ? texts.ready : texts.noAccess}
      </StatePill>
      {!isReady && (
        <Button size="small" onClick={onAllow} aria-describedby={name}>
          {texts.allow}
        </Button>
      )}
      {site.from === 'person' && !locked && (
        <Button size="small" variant="quiet" onClick={onRemove} aria-describedby={name}>
          {texts.remove}
        </Button>
      )}
    </li>
  );
}
