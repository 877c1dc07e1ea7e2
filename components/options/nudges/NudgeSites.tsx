import { useId } from 'preact/hooks';

import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { saySite } from './say-site.ts';

export type NudgeSitesProps = {
  control: NudgeControl;
  onChange: (sitesOff: string[]) => void;
};

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Sites with a switch each; one that is off stays in the list even when Kundenblick has left it. */
export function NudgeSites({ control, onChange }: NudgeSitesProps) {
  const texts = nudgesTexts(useLanguage()).sites;
  const title = useId();
  const { sitesOff } = control.settings;
  const left = sitesOff.filter((off) => !control.sites.some((site) => isSame(site, off)));
  const sites = [...control.sites, ...left];
  return (
    <>
      <h3 id={title}>{texts.title}</h3>
      {sites.length === 0 ? (
        <p class="options-hint">{texts.none}</p>
      ) : (
        <ul class="nudges-rows" aria-labelledby={title}>
          {sites.map((site) => (
            <li key={site}>
              <Switch
                label={<bdi>{saySite(site)}</bdi>}
                checked={!sitesOff.some((off) => isSame(off, site))}
                onChange={(on) =>
                  onChange(on ? sitesOff.filter((off) => !isSame(off, site)) : [...sitesOff, site])
                }
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
