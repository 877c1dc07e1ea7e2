// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { mount, type Mounted } from '../../test/gallery/mount.ts';
import {
  createSampleClient,
  type Handlers,
  type SampleWorld,
} from '../../test/gallery/sample-client.ts';
import { issuePlace, samplePage, sampleView } from '../../test/gallery/sample-notes.ts';
import { siteOf } from '../../utils/domain/settings.ts';
import { PanelRoot } from './PanelRoot.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const address = 'https://acme.atlassian.net/browse/CXM-12';
const here = { page: { ...samplePage(issuePlace), address }, view: sampleView() };

async function open(world: SampleWorld = {}) {
  const sample = createSampleClient({ ...here, ...world });
  screen = await mount(<PanelRoot client={sample.client} />);
  await screen.wait(30);
  // The edge comes a moment after the rest.
  if (!world.handlers?.openPlace)
    await screen.until(() => screen.all('[role=separator]').length > 0);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}

const chosen = (look: object) => ({ change: { looks: { [siteOf(address)]: look } } });

describe('the edge of the panel', () => {
  const edge = () => screen.named('[role=separator]', 'Breite der Leiste');

  it('says how wide the panel is on this site', async () => {
    await open({ settings: { looks: { [siteOf(address)]: { panelWidth: 480 } } } });
    expect(edge().getAttribute('aria-valuenow')).toBe('480');
  });

  it.each([
    ['right', 'ArrowLeft', 416],
    ['right', 'ArrowRight', 384],
    ['left', 'ArrowRight', 416],
    ['left', 'ArrowLeft', 384],
    ['right', 'Home', 320],
    ['left', 'End', 640],
  ] as const)('at the %s moves with %s to %d, and that stays', async (side, key, panelWidth) => {
    const { asked } = await open({ settings: { side } });
    edge().focus();
    await screen.press(key);
    expect(edge().getAttribute('aria-valuenow')).toBe(String(panelWidth));
    expect(asked('resizePanel')).toEqual([{ width: panelWidth }]);
    await screen.until(() => asked('changeSettings').length > 0);
    expect(asked('changeSettings')).toEqual([chosen({ panelWidth })]);
  });

  it('counts every key, however fast they come, and remembers the last alone', async () => {
    const { asked } = await open();
    edge().focus();
    for (let press = 0; press < 5; press += 1) await screen.press('ArrowLeft');
    expect(edge().getAttribute('aria-valuenow')).toBe('480');
    await screen.until(() => asked('changeSettings').length > 0);
    expect(asked('changeSettings')).toEqual([chosen({ panelWidth: 480 })]);
  });

  it('leaves other keys alone, and goes back to the usual width by a double click', async () => {
    const { asked } = await open({
      settings: { panelWidth: 440, looks: { [siteOf(address)]: { panelWidth: 600 } } },
    });
    edge().focus();
    await screen.press('ArrowDown');
    expect(asked('resizePanel')).toEqual([]);
    edge().dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await screen.until(() => asked('changeSettings').length > 0);
    expect(asked('changeSettings')).toEqual([chosen({ panelWidth: 440 })]);
  });

  const inTab = (width: number): Handlers => ({
    getTabWidth: () => ({ ok: true, value: width }),
  });

  it('goes as far as the window allows', async () => {
    await open({ settings: { panelWidth: 640 }, handlers: inTab(900) });
    const values = ['min', 'max', 'now'].map((name) => edge().getAttribute(`aria-value${name}`));
    expect(values).toEqual(['320', '580', '580']);
    edge().focus();
    await screen.press('ArrowRight');
    expect(edge().getAttribute('aria-valuenow')).toBe('564');
  });

  it('is not there where the panel fills the window, and comes with more room', async () => {
    let width = 340;
    const { client } = createSampleClient({
      ...here,
      handlers: { getTabWidth: () => ({ ok: true, value: width }) },
    });
    screen = await mount(<PanelRoot client={client} />);
    await screen.wait(200);
    expect(screen.all('[role=separator]')).toEqual([]);
    width = 1_360;
    window.dispatchEvent(new Event('resize'));
    await screen.until(() => screen.all('[role=separator]').length > 0);
    expect(edge().getAttribute('aria-valuemax')).toBe('640');
  });

  it('is not there in a panel that cannot keep anything any more', async () => {
    await open({
      handlers: { openPlace: () => ({ ok: false, error: { kind: 'extension-gone' } }) },
    });
    expect(screen.all('[role=separator]')).toEqual([]);
  });
});

describe('the side', () => {
  it.each([
    ['right', 'Leiste nach links', 'left'],
    ['left', 'Leiste nach rechts', 'right'],
  ] as const)('is changed from %s in the menu, for this site', async (from, label, to) => {
    const { asked } = await open({ settings: { looks: { [siteOf(address)]: { side: from } } } });
    await screen.click(screen.named('button', 'Menü'));
    await screen.click(screen.named('[role=menuitem]', label));
    await screen.until(() => asked('changeSettings').length > 0);
    expect(asked('changeSettings')).toEqual([chosen({ side: to })]);
  });
});

describe("the browser's keyboard commands", () => {
  const areas = () => screen.all<HTMLTextAreaElement>('.note-questions textarea');

  it('go from question to question, to the button, and around', async () => {
    const { command } = await open();
    const [first, second] = areas();
    expect(document.activeElement).toBe(first);
    command('next-question');
    expect(document.activeElement).toBe(second);
    command('next-question');
    expect(document.activeElement).toBe(screen.named('button', 'Nur für mich speichern'));
    command('next-question');
    expect(document.activeElement).toBe(first);
  });

  it('save, as the button does', async () => {
    const { command, asked } = await open();
    await screen.type(document.activeElement as HTMLElement, 'Mahnung kommt früher');
    command('save-note');
    await screen.shows('Gespeichert – nur für dich');
    expect(asked('saveNote')).toHaveLength(1);
  });

  it.each(['save-note', 'next-question'] as const)(
    '%s does nothing in a panel that is closed, or behind a dialog',
    async (name) => {
      const { command, asked, tellPage } = await open();
      await screen.type(document.activeElement as HTMLElement, 'Mahnung kommt früher');
      const focused = document.activeElement;
      await screen.click(screen.named('button', 'Menü'));
      await screen.click(screen.named('[role=menuitem]', 'Tastenkürzel?'));
      await screen.until(() => screen.all('dialog[open]').length > 0);
      command(name);
      await screen.press('Escape');
      tellPage((l) => l.pageChanged?.({ page: { ...here.page, open: false } }));
      await screen.wait(20);
      (focused as HTMLElement).focus();
      command(name);
      await screen.wait(20);
      expect(asked('saveNote')).toEqual([]);
      expect(document.activeElement).toBe(focused);
    },
  );

  it('are listed as they are set in the browser, with the way to change them', async () => {
    const { asked } = await open();
    await screen.click(screen.named('button', 'Menü'));
    await screen.click(screen.named('[role=menuitem]', 'Tastenkürzel?'));
    await screen.shows('Auch wenn du in Jira oder Confluence bist');
    const rows = screen.all('.shortcut').map(({ textContent }) => textContent);
    expect(rows.slice(0, 4)).toEqual([
      'Leiste öffnen oder schließenAltShiftK',
      'Notiz speichernAltShiftJ',
      'Nächste FrageAltShiftL',
      'Zur markierten Stelle notierennicht belegt',
    ]);
    await screen.click(screen.named('button', 'Ändern'));
    expect(asked('openShortcutSettings')).toHaveLength(1);
  });

  it('are shown with the symbols of a Mac, and say where to change them when they must', async () => {
    await open({
      handlers: {
        getShortcuts: () => ({ ok: true, value: [{ command: 'toggle-panel', keys: '⌥⇧K' }] }),
        openShortcutSettings: () => ({ ok: true, value: false }),
      },
    });
    await screen.click(screen.named('button', 'Menü'));
    await screen.click(screen.named('[role=menuitem]', 'Tastenkürzel?'));
    await screen.shows('Ändern');
    expect(
      screen
        .all('.shortcut:first-child kbd')
        .slice(0, 3)
        .map((k) => k.textContent),
    ).toEqual(['⌥', '⇧', 'K']);
    await screen.click(screen.named('button', 'Ändern'));
    await screen.shows('Zahnrad');
  });
});

describe('after an update', () => {
  const draft = { change: 'Vor dem Update getippt' };
  const renewed = (how: 'focused' | 'open') => ({ page: { ...here.page, renewed: how } });

  it('says so calmly, until it was read', async () => {
    await open(renewed('focused'));
    await screen.shows('Kundenblick wurde aktualisiert.');
    expect(screen.text()).not.toContain('Dein Text ist noch da.');
    await screen.type(document.activeElement as HTMLElement, draft.change);
    await screen.click(screen.named('button', 'Meldung schließen'));
    expect(screen.text()).not.toContain('aktualisiert');
  });

  it('leaves the focus where it is when it was not in the panel', async () => {
    await open(renewed('open'));
    await screen.shows('Kundenblick wurde aktualisiert.');
    expect(document.activeElement?.localName).not.toBe('textarea');
  });
});
