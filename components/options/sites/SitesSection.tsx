import './SitesSection.css';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { sitesTexts } from '../../../utils/i18n/sites/sites-texts.ts';
import type { PolicyView, SiteView } from '../../../utils/messages/page-views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { AddSite } from './AddSite.tsx';
import { hostOf } from './host-of.ts';
import { SiteRow } from './SiteRow.tsx';
import type { SitesClient } from './sites-client.ts';
import { useSites } from './use-sites.ts';

export type SitesSectionProps = {
  client: ScreenClient & { sites: SitesClient };
  policy: PolicyView | null;
  show: (text: string) => void;
};

/** Where Kundenblick works: what comes along, what IT presets, what the person adds. */
export function SitesSection({ client, policy, show }: SitesSectionProps) {
  const language = useLanguage();
  const texts = sitesTexts(language);
  const common = commonTexts(language);
  const { sites, error, take } = useSites(client);
  const locked = policy?.locked.includes('sites') ?? false;

  /** Nothing may come before `allow`: the browser asks only within the click. */
  async function repair({ origin }: SiteView) {
    if (!(await client.sites.allow(origin, false))) return show(texts.refused);
    if (take(await client.ask('addSite', { origin })))
      show(texts.repaired({ host: hostOf(origin) }));
  }

  async function add(origin: string) {
    if (take(await client.ask('addSite', { origin }))) show(texts.added({ host: hostOf(origin) }));
  }

  async function remove({ origin }: SiteView) {
    if (take(await client.ask('removeSite', { origin })))
      show(texts.removed({ host: hostOf(origin) }));
  }

  return (
    <section class="options-section" id="sites">
      <h2>{texts.title}</h2>
      <p>{locked ? texts.policy.sites : texts.intro}</p>
      {policy && policy.ignored.length > 0 && (
        <Banner tone="warn">{texts.policy.ignored({ names: policy.ignored.join(', ') })}</Banner>
      )}
      {error && <Banner tone="warn">{sayCallError(error, common, language)}</Banner>}
      {!sites && !error && <Skeleton lines={2} label={common.loading} late={common.loadingLate} />}
      {sites && (
        <ul class="site-list">
          {sites.map((site) => (
            <SiteRow
              key={site.origin}
              site={site}
              locked={locked}
              onAllow={() => void repair(site)}
              onRemove={() => void remove(site)}
            />
          ))}
        </ul>
      )}
      {!locked && <AddSite client={client.sites} onAllowed={add} />}
    </section>
  );
}
