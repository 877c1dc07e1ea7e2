// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import { createSampleClient, type SampleWorld } from '../../../test/gallery/sample-client.ts';
import { sampleDiagnosis, sampleTabs } from '../../../test/gallery/sample-diagnosis.ts';
import { LanguageContext } from '../../ui/use-language.ts';
import { DiagnoseSection } from './DiagnoseSection.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const noPolicy = {
  sites: [],
  teamServer: null,
  inviteLink: null,
  language: null,
  defaultAudience: null,
  locked: [],
  ignored: [],
};
const handlers: SampleWorld['handlers'] = {
  listWorkTabs: () => ({ ok: true, value: sampleTabs }),
  listSites: () => ({ ok: true, value: [] }),
  getPolicy: () => ({ ok: true, value: noPolicy }),
};
const answering: SampleWorld['tools'] = { diagnose: () => ({ ok: true, value: sampleDiagnosis }) };

async function open(world: SampleWorld, language: 'de' | 'en' = 'de') {
  const { client } = createSampleClient({ ...world, handlers: { ...handlers, ...world.handlers } });
  const shown: string[] = [];
  const examined: number[] = [];
  const { diagnose } = client.diagnosis;
  const diagnosis = {
    ...client.diagnosis,
    diagnose: (tabId: number) => {
      examined.push(tabId);
      return diagnose(tabId);
    },
  };
  screen = await mount(
    <LanguageContext.Provider value={language}>
      <DiagnoseSection
        client={{ ...client, diagnosis }}
        show={(text) => {
          shown.push(text);
        }}
      />
    </LanguageContext.Provider>,
  );
  await screen.wait(10);
  return { shown, examined };
}

describe('the open tabs', () => {
  it('are told by site and place, the like ones numbered', async () => {
    await open({});
    expect(screen.all('.diagnose-tab-words').map((tab) => tab.textContent)).toEqual([
      'acme.atlassian.net Ticket (1)',
      'acme.atlassian.net Ticket (2)',
      'wiki.example.org/confluence Editor einer Seite',
      'intern.example.org kein Ort für Kundenblick',
    ]);
    expect(await findBarriers(screen.root)).toEqual([]);
  });

  it('are looked for again', async () => {
    let open2 = false;
    await open({
      handlers: { listWorkTabs: () => ({ ok: true, value: open2 ? sampleTabs : [] }) },
    });
    expect(screen.text()).toContain('Gerade ist kein solcher Tab offen');
    open2 = true;
    await screen.click(screen.named('button', 'Nochmal nachsehen'));
    expect(screen.all('.diagnose-tab')).toHaveLength(4);
    expect(screen.text()).not.toContain('Gerade ist kein solcher Tab offen');
  });

  it('of sites without access are named as missing', async () => {
    await open({
      handlers: {
        listSites: () => ({
          ok: true,
          value: [
            { origin: 'https://jira.example.org', from: 'person', state: 'no-access' },
            { origin: 'https://*.atlassian.net', from: 'extension', state: 'ready' },
          ],
        }),
      },
    });
    expect(screen.text()).toContain('Zugriff fehlt auf: https://jira.example.org.');
  });

  it('that could not be asked for are no empty list', async () => {
    await open({
      handlers: {
        listWorkTabs: () => ({ ok: false, error: { kind: 'background-gone' } }),
      },
    });
    expect(screen.text()).toContain('Kundenblick antwortet gerade nicht');
    expect(screen.text()).not.toContain('Gerade ist kein solcher Tab offen');
  });
});

describe('a chosen tab', () => {
  it('shows what was recognised, from where, and every hook', async () => {
    const { examined } = await open({ tools: answering });
    await screen.click(screen.all('.diagnose-tab button')[1]!);
    expect(examined).toEqual([8]);
    expect(screen.text()).toContain('Erkannt: Ticket (Jira). Quelle: Adresse, Sicherheit: hoch.');
    expect(screen.text()).toContain('https://SITE.atlassian.net/browse/KEY-N');
    const cells = screen.all('.diagnose-table tr').map((row) => row.textContent);
    expect(cells).toContain('OrtTicketAdressehoch');
    expect(cells).toContain('Nummer der Seite–');
    expect(cells).toContain('BrowserFirefox 153 · linux');
    expect(cells).toContain('Vorgaben der ITnein');
    await screen.click(screen.named('button', /Alle Merkmale/));
    const hooks = screen.all('.diagnose-hooks tbody tr');
    expect(hooks.map((row) => row.textContent)).toEqual([
      '1Jirabody#jirahochCloud, DC',
      '0Ticketnummer#key-valhochDC',
      '1Titel des Tickets[data-testid="issue.views.issue-base.foundation.summary.heading"]mittelCloud',
      '0rückt für die Leiste zur Seitedialog:modal',
    ]);
    expect(await findBarriers(screen.root)).toEqual([]);
  });

  it('is examined at once when the panel’s menu led here', async () => {
    const { examined } = await open({ tools: answering, diagnosisOf: { tabId: 9 } });
    expect(examined).toEqual([9]);
    expect(document.activeElement?.textContent).toBe('Diagnose');
    expect(screen.text()).toContain('wiki.example.org/confluenceErkannt: Ticket');
  });

  it('that does not answer is told as such, and the next one is not hidden by it', async () => {
    let reachable = false;
    await open({
      tools: {
        diagnose: () =>
          reachable
            ? { ok: true, value: sampleDiagnosis }
            : { ok: false, error: { kind: 'page-unreachable' } },
      },
    });
    await screen.click(screen.all('.diagnose-tab button')[0]!);
    expect(screen.text()).toContain('Dieser Tab antwortet nicht.');
    reachable = true;
    await screen.click(screen.all('.diagnose-tab button')[1]!);
    expect(screen.text()).not.toContain('Dieser Tab antwortet nicht.');
    expect(screen.text()).toContain('Erkannt: Ticket');
  });

  it('does not show a late answer for another tab', async () => {
    const answers: (() => void)[] = [];
    await open({
      tools: {
        diagnose: () =>
          new Promise((resolve) => {
            const address = `https://HOST/${answers.length}`;
            answers.push(() => resolve({ ok: true, value: { ...sampleDiagnosis, address } }));
          }),
      },
    });
    await screen.click(screen.all('.diagnose-tab button')[0]!);
    await screen.click(screen.all('.diagnose-tab button')[1]!);
    answers[1]?.();
    await screen.wait();
    answers[0]?.();
    await screen.wait();
    expect(screen.text()).toContain('https://HOST/1');
    expect(screen.text()).not.toContain('https://HOST/0');
  });

  it('where nothing is recognised says so', async () => {
    const facts = [{ name: 'context', value: 'none', source: '', confidence: '' }];
    await open({
      tools: { diagnose: () => ({ ok: true, value: { address: '', facts, rows: [] } }) },
    });
    await screen.click(screen.all('.diagnose-tab button')[3]!);
    expect(screen.text()).toContain('Hier erkennt Kundenblick nichts');
  });
});

describe('the report', () => {
  it('is copied without the site, in the language of the screen', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { shown } = await open({ tools: answering, diagnosisOf: { tabId: 7 } }, 'en');
    await screen.click(screen.named('button', 'Copy report'));
    vi.unstubAllGlobals();
    expect(shown).toEqual(['Copied']);
    const report = writeText.mock.calls[0]?.[0] ?? '';
    expect(report).not.toMatch(/acme|example|intern/);
    expect(report).toMatch(/^Issue key +KEY-N +address +high$/m);
    expect(report).toMatch(/^Zoom +100 %$/m);
    expect(report).toMatch(/^1 +Jira +body#jira +high +Cloud, DC$/m);
    expect(report).toContain('It is sent nowhere.');
  });
});
