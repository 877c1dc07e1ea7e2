// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { sampleContentItem } from '../../../../test/dashboard/fake-content.ts';
import { renderContent } from '../../../../test/dashboard/render-content.tsx';
import { settle } from '../../../../test/dashboard/render-dashboard.tsx';
import { sampleId } from '../../../../test/dashboard/sample-notes.ts';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import dunning from '../../../../utils/programme/roles/dunning.ts';

const firstKey = `entry:dunning:${dunning.entries[0]?.key}`;
const firstProcess = dunning.entries[0]?.de.process ?? '';
const line = (process: string, more: object = {}): ContentBody => ({
  kind: 'role-entry',
  role: 'dunning',
  process: { de: process },
  notices: { de: 'Eine Mahnung zu viel' },
  touchpoint: 'billing',
  frictions: ['process_error'],
  startKey: null,
  ...more,
});
const own = sampleContentItem(1, line('Mahnlauf am Dienstag'));
const open = (options: Parameters<typeof renderContent>[1] = {}) =>
  renderContent('roles', { items: [own], item: 'dunning', ...options });
type Page = Awaited<ReturnType<typeof open>>['page'];

const rowOf = (page: Page, text: string): HTMLElement => {
  const row = page.all('[data-line]').find((one) => one.textContent?.includes(text));
  if (!row) throw new Error(`no line says "${text}"`);
  return row;
};
async function choose(page: Page, text: string, item: string): Promise<void> {
  await page.click(rowOf(page, text).querySelector<HTMLElement>('[aria-haspopup]') ?? '');
  await page.click(item);
}
const edit = (page: Page, text: string) =>
  page.click(rowOf(page, text).querySelector<HTMLElement>('button') ?? '');
const send = async (page: Page): Promise<void> => {
  page
    .find('.content-form')
    .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

describe('the role map', () => {
  it('shows at a glance which roles speak in the team’s words', async () => {
    const { page } = await open();
    expect(page.find('.role-nav-sum').textContent).toBe('1 von 12 Rollen spricht in euren Worten.');
    const green = page
      .all('.role-nav-link')
      .filter((one) => one.querySelector('.role-nav-dot-own'));
    expect(green.map((one) => one.querySelector('.role-nav-name')?.textContent)).toEqual([
      'Rechnungswesen & Mahnwesen',
    ]);
    expect(green[0]?.textContent).toContain('1 eigene Zeile');
  });

  it('opens the first role with own lines when the address names none', async () => {
    const { page } = await renderContent('roles', { items: [own] });
    expect(page.find('#role-title').textContent).toBe('Rechnungswesen & Mahnwesen');
    expect(page.text()).toContain('Mahnlauf am Dienstag');
    expect(page.text()).toContain(firstProcess);
  });

  it('writes a new line', async () => {
    const { page, fake } = await open({ items: [] });
    await page.click('Neue Zeile');
    await page.type('.content-form textarea', 'Sperrlauf');
    await page.type('.local-text ~ .local-text textarea', 'Freitag um vier ist es dunkel');
    const select = page.find('.content-form select') as HTMLSelectElement;
    select.value = 'outage_performance';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await page.click('Warten');
    await send(page);
    expect(fake.content.deeds).toMatchObject([
      {
        kind: 'put',
        baseRev: 0,
        body: {
          role: 'dunning',
          process: { de: 'Sperrlauf' },
          notices: { de: 'Freitag um vier ist es dunkel' },
          touchpoint: 'outage_performance',
          frictions: ['waiting_time'],
          startKey: null,
        },
      },
    ]);
    expect(page.text()).toContain('Gespeichert.');
    expect(page.all('.content-form')).toHaveLength(0);
    expect(rowOf(page, 'Sperrlauf')).toBeTruthy();
  });

  it('names every field that is missing, and sends nothing', async () => {
    const { page, fake } = await open({ items: [] });
    await page.click('Neue Zeile');
    await send(page);
    expect(page.all('.field-error').map((one) => one.textContent)).toEqual([
      'Hier fehlt noch ein Text.',
      'Hier fehlt noch ein Text.',
      'Wähl noch, wo es ankommt.',
    ]);
    expect(fake.content.deeds).toEqual([]);
  });

  it('replaces a shipped line under its key, and says so', async () => {
    const { page, fake } = await open({ items: [] });
    await edit(page, firstProcess);
    const area = page.find('.content-form textarea') as HTMLTextAreaElement;
    expect(area.value).toBe(firstProcess);
    await page.type('.content-form textarea', 'Unser Mahnlauf');
    await send(page);
    expect(fake.content.deeds).toMatchObject([{ kind: 'put', body: { startKey: firstKey } }]);
    expect(rowOf(page, 'Unser Mahnlauf').textContent).toContain(`anstelle von „${firstProcess}“`);
    expect(page.all('[data-line]').map((row) => row.dataset['line'])).not.toContain(firstKey);
  });

  it('takes a shipped line out and puts it back', async () => {
    const { page, fake } = await open();
    await choose(page, firstProcess, 'Herausnehmen');
    expect(fake.content.deeds.at(-1)).toMatchObject({
      kind: 'put',
      body: { kind: 'omission', startKey: firstKey },
    });
    await page.click('Herausgenommen (1)');
    await edit(page, firstProcess);
    expect(fake.content.deeds.at(-1)).toMatchObject({ kind: 'retire' });
    expect(page.text()).not.toContain('Herausgenommen (1)');
    // The same omission is used again instead of piling up.
    await choose(page, firstProcess, 'Herausnehmen');
    expect(fake.content.items.filter(({ body }) => body.kind === 'omission')).toHaveLength(1);
  });

  it('takes an own line out of use, and undo brings it back', async () => {
    const { page, fake } = await open();
    await choose(page, 'Mahnlauf am Dienstag', 'Aus dem Gebrauch nehmen');
    expect(page.text()).toContain('Hier steht noch nichts von euch.');
    await page.click('Rückgängig');
    expect(rowOf(page, 'Mahnlauf am Dienstag')).toBeTruthy();
    expect(fake.content.items[0]).toMatchObject({ state: 'active', rev: 3 });
  });

  it('finds lines by every word, in both languages, and says when there is none', async () => {
    const { page } = await open();
    await page.type('input[type=search]', 'dienstag rechnung');
    expect(page.all('[data-line]')).toHaveLength(1);
    await page.type('input[type=search]', dunning.entries[0]?.en.process ?? '');
    expect(page.all('[data-line]').map((row) => row.dataset['line'])).toEqual([firstKey]);
    await page.type('input[type=search]', 'xyzzy');
    expect(page.text()).toContain('Keine Zeile passt zu dieser Suche.');
  });

  it('makes a role of the team’s own with its first line', async () => {
    const { page, fake, world } = await open();
    await page.click(page.find('.role-nav-new'));
    await page.type('.content-form input[type=text]', 'Außendienst');
    await page.type('.content-form textarea', 'Zähler wechseln');
    await page.type('.local-text ~ .local-text textarea', 'Niemand klingelt');
    const select = page.find('.content-form select') as HTMLSelectElement;
    select.value = 'delivery_appointment';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await send(page);
    expect(fake.content.deeds[0]).toMatchObject({
      body: { role: 'team:aussendienst', roleName: 'Außendienst' },
    });
    expect(page.find('#role-title').textContent).toBe('Außendienst');
    expect(world.address.hash()).toContain('aussendienst');
  });
});

describe('the role map for a member', () => {
  it('proposes instead of writing: a change names what it replaces', async () => {
    const { page, fake } = await open({ role: 'member' });
    expect(page.all('[aria-haspopup=menu]').length).toBe(1);
    await edit(page, 'Mahnlauf am Dienstag');
    await page.type('.content-form textarea', 'Mahnlauf am Mittwoch');
    const box = page.find('.content-form input[type=checkbox]') as HTMLInputElement;
    expect(box.checked).toBe(false);
    box.click();
    await settle();
    await send(page);
    expect(fake.content.deeds).toMatchObject([
      {
        kind: 'propose',
        replaces: own.id,
        named: true,
        body: { process: { de: 'Mahnlauf am Mittwoch' } },
      },
    ]);
    expect(page.text()).toContain('Dein Vorschlag liegt bei den CX-Pat:innen.');
    expect(rowOf(page, 'Mahnlauf am Dienstag')).toBeTruthy();
    expect(page.find('.role-waiting').textContent).toBe('1 Vorschlag wartet');
  });
});

describe('nothing typed is lost', () => {
  it('keeps a draft when the form is closed, and marks the line', async () => {
    const { page } = await open();
    await edit(page, 'Mahnlauf am Dienstag');
    await page.type('.content-form textarea', 'Halb fertig');
    await page.click('Schließen');
    expect(rowOf(page, 'Mahnlauf am Dienstag').textContent).toContain('Entwurf');
    await edit(page, 'Mahnlauf am Dienstag');
    expect((page.find('.content-form textarea') as HTMLTextAreaElement).value).toBe('Halb fertig');
  });

  it('shows both texts when somebody was faster, and sends one’s own only on a choice', async () => {
    const { page, fake, poke } = await open();
    await edit(page, 'Mahnlauf am Dienstag');
    await page.type('.content-form textarea', 'Meine Fassung');
    fake.content.change(own.id, { body: line('Ihre Fassung') });
    await poke();
    expect(page.all('.conflict-side').map((side) => side.textContent)).toEqual([
      expect.stringContaining('Ihre Fassung'),
      expect.stringContaining('Meine Fassung'),
    ]);
    await send(page);
    expect(fake.content.deeds).toEqual([]);
    await page.click('Meinen Text nehmen');
    expect(fake.content.deeds).toMatchObject([{ kind: 'put', baseRev: 2 }]);
    expect(rowOf(page, 'Meine Fassung')).toBeTruthy();
  });

  it('hears of the faster one from the server’s answer, too', async () => {
    const { page, fake } = await open();
    await edit(page, 'Mahnlauf am Dienstag');
    await page.type('.content-form textarea', 'Meine Fassung');
    fake.content.change(own.id, { body: line('Ihre Fassung') });
    await send(page);
    expect(fake.content.deeds).toMatchObject([{ kind: 'put', baseRev: 1 }]);
    expect(page.text()).toContain('Jemand war schneller');
    await page.click('Lassen, wie es ist');
    expect(rowOf(page, 'Ihre Fassung')).toBeTruthy();
    expect(page.text()).not.toContain('Meine Fassung');
  });

  it('follows what others write as long as nothing was typed', async () => {
    const { page, fake, poke } = await open();
    await edit(page, 'Mahnlauf am Dienstag');
    fake.content.change(own.id, { body: line('Ihre Fassung') });
    await poke();
    expect((page.find('.content-form textarea') as HTMLTextAreaElement).value).toBe('Ihre Fassung');
    expect(page.all('.conflict-side')).toHaveLength(0);
  });

  it('sends once what was not answered: the second try is the same content', async () => {
    const { page, fake, poke } = await open();
    await edit(page, 'Mahnlauf am Dienstag');
    await page.type('.content-form textarea', 'Neue Fassung');
    fake.content.loseAnswer = true;
    await send(page);
    expect(page.text()).toContain('Dein Text ist hier sicher.');
    fake.content.loseAnswer = false;
    await poke();
    // It had arrived: the form ends by itself, nobody sends twice.
    expect(page.all('.content-form')).toHaveLength(0);
    expect(rowOf(page, 'Neue Fassung')).toBeTruthy();
    expect(fake.content.items).toHaveLength(1);
  });

  it('keeps the words where the server cannot be reached', async () => {
    const { page, fake } = await open();
    await edit(page, 'Mahnlauf am Dienstag');
    await page.type('.content-form textarea', 'Neue Fassung');
    fake.refuse = { changeContent: { kind: 'offline' } };
    await send(page);
    expect(page.find('.content-form').textContent).toContain('Du bist offline');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(rowOf(page, 'Neue Fassung')).toBeTruthy();
    expect(fake.content.items).toMatchObject([{ id: sampleId(1), rev: 2 }]);
  });
});
