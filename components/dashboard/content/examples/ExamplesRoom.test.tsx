// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../../test/dashboard/fake-world.ts';
import { renderContentRoom, roomHash } from '../../../../test/dashboard/render-content-room.tsx';
import { settle } from '../../../../test/dashboard/render-dashboard.tsx';
import { sampleItem } from '../../../../test/dashboard/sample-notes.ts';
import { sampleExample } from '../../../../test/dashboard/sample-pieces.ts';
import { touchpointKeys } from '../../../../utils/domain/taxonomy.ts';
import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import type { Role } from '../../../../utils/domain/team.ts';

async function openRoom(items: TeamContent[] = [], role: Role = 'pate', language?: 'en') {
  const notes = [
    sampleItem(1, { change: 'Die Mahnung kam trotz Zahlung.', touchpoints: ['billing'] }),
    sampleItem(2, { change: '', chip: { choice: 'unsure', reason: null } }),
  ];
  const { world, fake } = createFakeWorld(notes, role, roomHash('examples'));
  fake.content.items = items;
  const change = language === undefined ? {} : { language };
  const page = await renderContentRoom(world, '.slot', change);
  return {
    fake,
    page,
    figure: () => page.find('.content-page-figure').textContent,
    openForm: (slot: string) => page.click(page.find(`[data-line="new:${slot}"] button`)),
  };
}
const titles = (page: Awaited<ReturnType<typeof openRoom>>['page']) =>
  page.all('.slots-title').map((one) => one.textContent);

describe('the places for examples', () => {
  it('show the general example, marked as such, and how many places have only that', async () => {
    const { page, figure } = await openRoom();
    expect(figure()).toBe('An 12 Stellen steht noch ein allgemeines Beispiel');
    expect(page.all('.slot-general-mark')).toHaveLength(12);
    expect(page.find('#slot-billing').textContent).toBe('Rechnung & Zahlung');
    expect(titles(page)).toEqual(['Noch allgemein12']);
  });

  it('speak English', async () => {
    const { figure, page } = await openRoom([], 'pate', 'en');
    expect(figure()).toBe('12 places still show a general example');
    expect(page.text()).toContain('An annual bill spoke of “net unit rate zone 2”.');
  });

  it('are one less when the team adds an example, said once and aloud', async () => {
    const { page, fake, figure, openForm } = await openRoom();
    await openForm('billing');
    await page.type('textarea', 'Im Januar rufen alle an.');
    await page.click('Speichern');
    expect(figure()).toBe('An 11 Stellen steht noch ein allgemeines Beispiel');
    expect(page.find('.content-page-figure').getAttribute('role')).toBe('status');
    expect(titles(page)).toEqual(['Noch allgemein11', 'Von euch1']);
    expect(fake.content.deeds).toMatchObject([
      { kind: 'put', body: { slot: 'billing', text: { de: 'Im Januar rufen alle an.' } } },
    ]);
    expect(page.all('.toast-text')).toHaveLength(1);
    expect(page.all('.content-form')).toHaveLength(0);
  });

  it('are all the team’s own in the end, and it says so', async () => {
    const items = touchpointKeys.map((slot, n) =>
      sampleExample(n + 1, slot, { de: `Bei ${slot}` }),
    );
    const { figure, page } = await openRoom(items);
    expect(figure()).toBe('Überall steht ein Beispiel von euch');
    expect(titles(page)).toEqual(['Von euch12']);
  });

  it('take the words of a shared note with one press, without losing what was typed', async () => {
    const { page, openForm, figure } = await openRoom();
    await openForm('billing');
    await page.type('textarea', 'Angefangen.');
    await page.click('Aus einer Notiz nehmen');
    await settle();
    expect(page.find('dialog').textContent).toContain('auch wenn die Notiz zurückgezogen wird');
    // A note that is only a chip says nothing; and nobody's name stands here.
    expect(page.all('dialog .thing')).toHaveLength(1);
    expect(page.find('dialog').textContent).not.toContain('Aylin');
    await page.click('Übernehmen');
    expect(page.find('textarea')).toHaveProperty(
      'value',
      'Angefangen.\nDie Mahnung kam trotz Zahlung.',
    );
    expect(page.said()).toContain(
      'Der Text steht im Feld. Lies ihn noch einmal, bevor du speicherst.',
    );
    await page.click('Speichern');
    expect(figure()).toBe('An 11 Stellen steht noch ein allgemeines Beispiel');
  });

  it('say when there are no notes, and when they cannot be fetched', async () => {
    const { page, fake, openForm } = await openRoom();
    fake.items = [];
    fake.refuse = { notes: { kind: 'not-our-server' } };
    await openForm('billing');
    await page.click('Aus einer Notiz nehmen');
    expect(page.find('dialog').textContent).toContain('Jemand anderes hat geantwortet');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(page.find('dialog').textContent).toContain('hat noch niemand eine Notiz geteilt');
  });

  it('let an example be edited and taken out, with the way back', async () => {
    const { page, figure } = await openRoom([sampleExample(1, 'billing', { de: 'Alter Satz' })]);
    await page.choose('Alter Satz', 'Bearbeiten');
    await page.type('textarea', 'Neuer Satz');
    await page.click('Speichern');
    expect(page.find('.slot-own').textContent).toContain('Neuer Satz');
    await page.choose('Neuer Satz', 'Herausnehmen');
    expect(figure()).toBe('An 12 Stellen steht noch ein allgemeines Beispiel');
    await page.click('Rückgängig');
    expect(figure()).toBe('An 11 Stellen steht noch ein allgemeines Beispiel');
  });

  it('hold several examples side by side', async () => {
    const { page, openForm } = await openRoom([sampleExample(1, 'billing', { de: 'Erstes' })]);
    await openForm('billing');
    await page.type('textarea', 'Zweites');
    await page.click('Speichern');
    expect(page.all('.slot-own > li').map((one) => one.querySelector('p')?.textContent)).toEqual(
      expect.arrayContaining(['Erstes', 'Zweites']),
    );
  });

  it('let a member propose, also from a note, and edit nothing', async () => {
    const { page, fake, openForm, figure } = await openRoom(
      [sampleExample(1, 'support', { de: 'Dreimal verbunden' })],
      'member',
    );
    expect(await page.commands('Dreimal verbunden')).toEqual(['Änderung vorschlagen']);
    await openForm('billing');
    await page.type('textarea', 'Im Januar');
    await page.click(page.find('.content-form button[type=submit]'));
    expect(fake.content.deeds).toMatchObject([{ kind: 'propose', body: { slot: 'billing' } }]);
    expect(figure()).toBe('An 11 Stellen steht noch ein allgemeines Beispiel');
  });
});
