// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../test/dashboard/fake-world.ts';
import { renderDashboard, settle } from '../../../test/dashboard/render-dashboard.tsx';
import { sampleId, sampleItem, sampleTeam } from '../../../test/dashboard/sample-notes.ts';

const otherTeam = sampleTeam('member', { id: sampleId(42), name: 'Team Vertrag' });

describe('shell', () => {
  it('names the page and the area that is open', async () => {
    const { world } = createFakeWorld([sampleItem(1)]);
    const page = await renderDashboard(world);
    expect(document.title).toBe('Eingang · Team Rechnung – Kundenblick');
    await page.click(page.all('.side-link')[3] ?? '');
    expect(document.title).toContain('Team ·');
    expect(page.find('.side-link[aria-current=page]').textContent).toBe('Team');
  });

  it('goes back with the browser', async () => {
    const { world } = createFakeWorld([sampleItem(1)]);
    const page = await renderDashboard(world);
    await page.click(page.find('.inbox-row'));
    expect(page.all('.note-pane')).toHaveLength(1);
    if ('back' in world.address) (world.address as { back: () => void }).back();
    await settle();
    expect(page.all('.note-pane')).toHaveLength(0);
  });

  it('switches the language at once, everywhere, and remembers it', async () => {
    const { world } = createFakeWorld([sampleItem(1, { direction: '+' })]);
    const page = await renderDashboard(world);
    await page.click('Darstellung und Konto');
    await page.click('Darstellung');
    await page.click('English');
    expect(document.documentElement.lang).toBe('en');
    expect(page.find('.inbox-title').textContent).toBe('Inbox');
    expect(page.find('dialog').textContent).toContain('Appearance');
    expect(page.preferences.language).toBe('en');
    await page.click('Dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('shows a switcher only to people in several teams, and switches', async () => {
    const { world, fake } = createFakeWorld([sampleItem(1)]);
    const alone = await renderDashboard(world);
    expect(alone.all('.side select')).toHaveLength(0);
    fake.teams = [...fake.teams, otherTeam];
    const page = await renderDashboard(world);
    const select = page.find('.side select') as HTMLSelectElement;
    select.value = otherTeam.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(world.address.hash()).toContain(otherTeam.id);
    expect(document.title).toContain('Team Vertrag');
  });

  it('signs out', async () => {
    const { world } = createFakeWorld([sampleItem(1)]);
    const page = await renderDashboard(world);
    await page.click('Darstellung und Konto');
    await page.click('Abmelden');
    expect(page.text()).toContain('Du bist abgemeldet.');
  });
});

describe('team page', () => {
  const open = async (role: 'pate' | 'member') => {
    const made = createFakeWorld([], role, '#/team');
    return { ...made, page: await renderDashboard(made.world) };
  };

  it('says what all see and lists no person', async () => {
    const { page } = await open('member');
    expect(page.text()).toContain('9 Personen lesen mit, du eingeschlossen.');
    expect(page.text()).toContain('keine Liste von Personen');
    expect(page.text()).not.toContain('Aylin');
    expect(page.text()).not.toContain('Leute einladen');
  });

  it('makes an invite link, copies it and says how long it holds', async () => {
    const { page, fake } = await open('pate');
    expect(page.all('option').map((one) => one.textContent)).toEqual(['Mitglied', 'CX-Pat:in']);
    await page.click('Einladungslink erstellen');
    const link = page.find('.team-link input') as HTMLInputElement;
    expect(link.value).toBe('https://team.example/join#abc');
    expect(page.text()).toContain('läuft in 3 Tagen ab');
    await page.click('Link kopieren');
    expect(fake.copied).toBe('https://team.example/join#abc');
    expect(page.text()).toContain('Link kopiert.');
  });

  it('says of a link whom it is for, also when another role was chosen since', async () => {
    const { page } = await open('pate');
    await page.click('Einladungslink erstellen');
    const role = page.find('.team-form select') as HTMLSelectElement;
    role.value = 'pate';
    role.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(page.text()).toContain('sichtet, entscheidet und antwortet');
    expect(page.text()).toContain('Einladungslink (Mitglied)');
  });

  it('asks for a number of people that can be', async () => {
    const { page, fake } = await open('pate');
    for (const wrong of ['0', '51', '2.5', 'x']) {
      await page.type('input[type=number]', wrong);
      await page.click('Einladungslink erstellen');
    }
    expect(fake.asked).not.toContain('invite');
    expect(page.find('input[type=number]').getAttribute('aria-invalid')).toBe('true');
  });

  it('asks once before one leaves the team', async () => {
    const { page, fake } = await open('member');
    await page.click('Team verlassen …');
    expect(page.find('dialog').textContent).toContain('Team Rechnung wirklich verlassen?');
    await page.click('Abbrechen');
    expect(fake.asked).not.toContain('leave');
    await page.click('Team verlassen …');
    await page.click('Ja, verlassen');
    expect(page.text()).toContain('Du bist noch in keinem Team');
  });
});
