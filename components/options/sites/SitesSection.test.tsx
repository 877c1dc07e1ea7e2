// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import {
  createSampleClient,
  sampleSites,
  type Handlers,
} from '../../../test/gallery/sample-client.ts';
import type { PolicyView, SiteView } from '../../../utils/messages/page-views.ts';
import { noPolicy } from '../../../utils/sites/read-policy.ts';
import { LanguageContext } from '../../ui/use-language.ts';
import { SitesSection } from './SitesSection.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const jira = 'https://jira.firma.de';
const wiki: SiteView = { origin: 'https://wiki.firma.de', from: 'person', state: 'ready' };

async function open(
  handlers: Handlers = {},
  policy: Partial<PolicyView> = {},
  answer = true,
  language: 'de' | 'en' = 'de',
) {
  const sample = createSampleClient({ account: null, handlers });
  const allowed: [string, boolean][] = [];
  const said: string[] = [];
  const sites = {
    ...sample.client.sites,
    async allow(origin: string, isNew: boolean) {
      allowed.push([origin, isNew]);
      return answer;
    },
  };
  screen = await mount(
    <LanguageContext.Provider value={language}>
      <SitesSection
        client={{ ...sample.client, sites }}
        policy={{ ...noPolicy, ...policy }}
        show={(text) => said.push(text)}
      />
    </LanguageContext.Provider>,
  );
  await screen.wait(10);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { asked, allowed, said, tell: sample.tell };
}

const field = () => screen.named('input', 'Adresse deines Jira oder Confluence');
const add = () => screen.click(screen.named('button', 'Hinzufügen'));
const withoutAccess = sampleSites.map((s): SiteView => ({ ...s, state: 'no-access' }));

describe('the list', () => {
  it('shows what comes along and what was added, and how it stands', async () => {
    await open();
    expect(screen.all('.site-host').map((e) => e.textContent)).toEqual([
      '*.atlassian.net',
      'jira.firma.de',
    ]);
    expect(screen.text()).not.toContain('Zugriff fehlt');
    expect(screen.all('button').filter((b) => b.textContent === 'Entfernen')).toHaveLength(1);
  });

  it('repairs a site with a click, also what comes along, without adding it', async () => {
    const { asked, allowed, said } = await open({
      listSites: () => ({ ok: true, value: withoutAccess }),
      addSite: () => ({ ok: true, value: sampleSites }),
    });
    expect(screen.text()).toContain('Zugriff fehlt');
    await screen.click(screen.named('button', 'Zugriff erlauben'));
    expect(allowed).toEqual([['https://*.atlassian.net', false]]);
    expect(asked('addSite')).toEqual([{ origin: 'https://*.atlassian.net' }]);
    expect(said).toEqual(['Kundenblick darf wieder auf *.atlassian.net.']);
    expect(screen.text()).not.toContain('Zugriff fehlt');
  });

  it('leaves everything as it is after a no', async () => {
    const { asked, said } = await open(
      { listSites: () => ({ ok: true, value: withoutAccess }) },
      {},
      false,
    );
    await screen.click(screen.named('button', 'Zugriff erlauben'));
    expect(asked('addSite')).toEqual([]);
    expect(said[0]).toContain('Ohne diese Erlaubnis');
  });

  it('removes a site', async () => {
    const { asked, said } = await open({
      removeSite: () => ({ ok: true, value: sampleSites.slice(0, 1) }),
    });
    await screen.click(screen.named('button', 'Entfernen'));
    expect(asked('removeSite')).toEqual([{ origin: jira }]);
    expect(said).toEqual(['Kundenblick ist nicht mehr auf jira.firma.de. Deine Notizen bleiben.']);
    expect(screen.all('.site-row')).toHaveLength(1);
  });

  it('follows what the browser changes meanwhile', async () => {
    const { tell } = await open();
    tell((listener) => listener.sitesChanged?.({ sites: [...sampleSites, wiki] }));
    await screen.wait();
    expect(screen.all('.site-row')).toHaveLength(3);
    expect(screen.text()).toContain('wiki.firma.de');
  });

  it('says why it cannot be had', async () => {
    await open({ listSites: () => ({ ok: false, error: { kind: 'storage-refused' } }) });
    expect(screen.text()).toContain('lässt Kundenblick gerade nichts speichern');
  });
});

describe('adding', () => {
  it('shows what is meant before anything happens, then asks the browser and adds', async () => {
    const { asked, allowed, said } = await open({
      addSite: () => ({ ok: true, value: [...sampleSites, wiki] }),
    });
    await screen.type(field(), 'https://wiki.firma.de/display/CX');
    expect(screen.text()).toContain('Gemeint ist https://wiki.firma.de');
    expect(screen.text()).toContain('gilt für den ganzen Server');
    expect(allowed).toEqual([]);
    await add();
    expect(allowed).toEqual([[wiki.origin, true]]);
    expect(asked('addSite')).toEqual([{ origin: wiki.origin }]);
    expect(said[0]).toContain('wiki.firma.de');
    expect((field() as HTMLInputElement).value).toBe('');
  });

  it('keeps the address after a no, and says what that means', async () => {
    const { asked } = await open({}, {}, false);
    await screen.type(field(), wiki.origin);
    await add();
    expect(asked('addSite')).toEqual([]);
    expect((field() as HTMLInputElement).value).toBe(wiki.origin);
    expect(screen.text()).toContain('Ohne diese Erlaubnis');
  });

  it('asks the browser nothing for what is no address, and says why only after the try', async () => {
    const { allowed } = await open();
    await screen.type(field(), 'unser Jira');
    expect(screen.text()).not.toContain('Das ist keine Adresse.');
    await add();
    expect(screen.text()).toContain('Das ist keine Adresse.');
    expect(allowed).toEqual([]);
  });
});

describe('what IT presets', () => {
  it('is shown as such and cannot be changed', async () => {
    await open(
      {
        listSites: () => ({
          ok: true,
          value: [...sampleSites, { ...wiki, from: 'policy' }],
        }),
      },
      { locked: ['sites'], ignored: ['sites[1]', 'colour'] },
    );
    expect(screen.text()).toContain('Von deiner IT vorgegeben.');
    expect(screen.text()).toContain('nicht lesen kann: sites[1], colour');
    expect(screen.all('button')).toHaveLength(0);
    expect(screen.all('input')).toHaveLength(0);
  });

  it('still lets a person repair a site: that no IT can do for them', async () => {
    await open({ listSites: () => ({ ok: true, value: withoutAccess }) }, { locked: ['sites'] });
    expect(screen.named('button', 'Zugriff erlauben')).toBeDefined();
  });
});

describe('barriers', () => {
  it.each(['de', 'en'] as const)('has none, %s', async (language) => {
    await open({ listSites: () => ({ ok: true, value: withoutAccess }) }, {}, true, language);
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
