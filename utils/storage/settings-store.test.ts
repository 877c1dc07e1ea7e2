import { describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { defaultSettings, PANEL_WIDTH, type Settings } from '../domain/settings.ts';
import { applySettings, changeSettings, readSettings } from './settings-store.ts';

describe('settings', () => {
  it('are the defaults until somebody changes them, and stay changed', async () => {
    const book = openTestNotebook();
    expect(await readSettings(book.db)).toEqual(defaultSettings);
    const changed = await changeSettings(book.db, { side: 'left', panelWidth: 480 });
    expect(changed).toEqual({ ...defaultSettings, side: 'left', panelWidth: 480 });
    expect(await readSettings(book.reopen().db)).toEqual(changed);
  });

  it('fit a width into its limits', async () => {
    const { db } = openTestNotebook();
    expect((await changeSettings(db, { panelWidth: 9_999 })).panelWidth).toBe(PANEL_WIDTH.most);
    expect((await changeSettings(db, { panelWidth: -1 })).panelWidth).toBe(PANEL_WIDTH.least);
  });

  it.each([
    [{ side: 'top' }],
    [{ panelWidth: 'wide' }],
    [{ panelWidth: Number.NaN }],
    [{ language: undefined }],
    [{ unheard: true }],
    [{ looks: { 'https://acme.atlassian.net': { side: 'top' } } }],
    [{ __proto__: { side: 'left' } }],
  ])('leave what cannot be used as it was: %j', (change) => {
    expect(applySettings(defaultSettings, change)).toEqual(defaultSettings);
  });

  it('survive a field that an older or newer version wrote, and keep it', async () => {
    const { db } = openTestNotebook();
    const stored = { side: 'left', theme: 'sepia', mood: 'calm' };
    await db.settings.put({ key: 'settings', value: stored as Partial<Settings> });
    expect(await readSettings(db)).toEqual({ ...defaultSettings, side: 'left' });
    await changeSettings(db, { panelWidth: 500 });
    expect((await db.settings.get('settings'))?.value).toMatchObject({
      mood: 'calm',
      panelWidth: 500,
    });
  });

  it('remember where the panel stands on each site, whoever chose last', async () => {
    const { db } = openTestNotebook();
    const acme = 'https://acme.atlassian.net';
    await changeSettings(db, { looks: { [acme]: { panelWidth: 2_000 } } });
    const { looks } = await changeSettings(db, { looks: { [acme]: { side: 'left' } } });
    expect(looks).toEqual({ [acme]: { side: 'left', panelWidth: PANEL_WIDTH.most } });
    await changeSettings(db, { side: 'left' });
    expect((await readSettings(db)).looks).toEqual({ [acme]: { panelWidth: PANEL_WIDTH.most } });
  });
});
