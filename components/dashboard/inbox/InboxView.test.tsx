// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createFakeWorld } from '../../../test/dashboard/fake-world.ts';
import { renderDashboard, settle } from '../../../test/dashboard/render-dashboard.tsx';
import { sampleId, sampleItem } from '../../../test/dashboard/sample-notes.ts';

const notes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sampleItem(from + i));
const gists = (page: Awaited<ReturnType<typeof renderDashboard>>) =>
  page.all('.inbox-row-gist').map((one) => one.textContent);

afterEach(() => vi.useRealTimers());

describe('inbox', () => {
  it('shows the notes, newest first, with their state in words', async () => {
    const { world } = createFakeWorld([sampleItem(1), sampleItem(2, {}, 'decided')]);
    const page = await renderDashboard(world);
    expect(gists(page)).toEqual(['Änderung 1', 'Änderung 2']);
    expect(page.find('.inbox-item').textContent).toContain('Offen');
    expect(page.all('.inbox-item')[1]?.textContent).toContain('Entschieden');
    expect(page.find('.inbox-total').textContent).toBe('2 Notizen');
    expect(page.find('.inbox-item').getAttribute('aria-setsize')).toBe('2');
  });

  it('shows both directions with the same weight and a name', async () => {
    const { world } = createFakeWorld([
      sampleItem(1, { direction: '+' }),
      sampleItem(2, { direction: '-' }),
    ]);
    const page = await renderDashboard(world);
    const [plus, minus] = page.all('.direction');
    expect(plus?.className.replace('plus', '')).toBe(minus?.className.replace('minus', ''));
    expect(page.all('.inbox-row .sr-only').map((one) => one.textContent)).toEqual([
      'Hilft',
      'Schadet',
    ]);
  });

  it('offers no filter, count or list by person anywhere', async () => {
    const { world } = createFakeWorld(notes(1, 5));
    const page = await renderDashboard(world);
    await page.click('Filter');
    const labels = page.all('.inbox-filters label, .inbox-filters [aria-label]');
    expect(labels.length).toBeGreaterThan(4);
    for (const label of labels) expect(label.textContent).not.toMatch(/Person|Autor|Name|Wer/);
    expect(page.all('option').map((one) => one.textContent)).not.toContain('Aylin Demir');
  });

  it('teaches in an empty inbox and offers the way back from too narrow a filter', async () => {
    const { world, fake } = createFakeWorld([]);
    const page = await renderDashboard(world);
    expect(page.text()).toContain('Noch keine geteilten Notizen');
    expect(page.all('.inbox-empty-steps li')).toHaveLength(3);
    fake.items = [sampleItem(1)];
    fake.poke();
    await settle();
    expect(gists(page)).toEqual(['Änderung 1']);
    await page.click('Gesichtet');
    expect(page.text()).toContain('Dazu gibt es keine Notiz');
    expect(world.address.hash()).toContain('state=seen');
    await page.click('Filter zurücksetzen');
    expect(gists(page)).toEqual(['Änderung 1']);
  });

  it('searches after a pause in typing and keeps the words in the address', async () => {
    vi.useFakeTimers();
    const { world, fake } = createFakeWorld([sampleItem(1), sampleItem(22)]);
    const page = await renderDashboard(world);
    const before = fake.asked.filter((name) => name === 'notes').length;
    await page.type('input[type=search]', 'Änderung 2');
    await page.type('input[type=search]', 'Änderung 22');
    expect(fake.asked.filter((name) => name === 'notes').length).toBe(before);
    vi.advanceTimersByTime(200);
    await settle();
    expect(fake.asked.filter((name) => name === 'notes').length).toBe(before + 1);
    expect(gists(page)).toEqual(['Änderung 22']);
    expect(new URLSearchParams(world.address.hash().split('?')[1]).get('text')).toBe('Änderung 22');
  });

  it('lets a new note appear by itself, marked, without losing the open one', async () => {
    const { world, fake } = createFakeWorld(notes(5, 8));
    const page = await renderDashboard(world);
    await page.click(page.find('.inbox-row'));
    fake.items = [sampleItem(1), ...fake.items];
    fake.poke();
    await settle();
    expect(gists(page)[0]).toBe('Änderung 1');
    expect(page.all('.inbox-row-fresh')).toHaveLength(1);
    expect(page.text()).toContain('1 neue Notiz ist da.');
    expect(page.find('[aria-current=true]').textContent).toContain('Änderung 5');
    await page.click(page.find('.inbox-row'));
    expect(page.all('.inbox-row-fresh')).toHaveLength(0);
  });

  it('folds a burst of pokes into two questions', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3));
    await renderDashboard(world);
    fake.asked.length = 0;
    for (let i = 0; i < 50; i += 1) fake.poke();
    await settle();
    expect(fake.asked.filter((name) => name === 'notes')).toHaveLength(2);
  });

  it('keeps 10,000 notes usable: only a handful of rows are in the page', async () => {
    const { world } = createFakeWorld(notes(1, 10_001));
    const page = await renderDashboard(world);
    expect(page.all('.inbox-item').length).toBeLessThan(30);
    expect(page.find('.inbox-total').textContent).toBe('10.000 Notizen');
  });

  it('says honestly why nothing can be shown and tries again', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3));
    fake.refuse = { notes: { kind: 'not-our-server' } };
    const page = await renderDashboard(world);
    expect(page.text()).toContain('Jemand anderes hat geantwortet');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(gists(page)).toHaveLength(2);
  });

  it('asks nothing while the server wants a pause, and goes on after it', async () => {
    vi.useFakeTimers();
    const { world, fake } = createFakeWorld(notes(1, 3));
    let now = world.now();
    world.now = () => now;
    const page = await renderDashboard(world);
    fake.refuse = { notes: { kind: 'rate-limited', until: now + 20_000 } };
    fake.poke();
    await settle();
    expect(page.text()).toContain('Gerade waren es zu viele Anfragen');
    fake.asked.length = 0;
    fake.refuse = {};
    fake.poke();
    await settle();
    expect(fake.asked).toEqual([]);
    now += 20_000;
    vi.advanceTimersByTime(20_000);
    await settle();
    expect(fake.asked).toContain('notes');
    expect(page.text()).not.toContain('Gerade waren es zu viele Anfragen');
  });

  it('asks again by itself after a failed refresh, even when nothing pokes', async () => {
    vi.useFakeTimers();
    const { world, fake } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    fake.refuse = { notes: { kind: 'server-error', status: 503 } };
    fake.poke();
    await settle();
    expect(page.text()).toContain('Verbindung unterbrochen');
    fake.refuse = {};
    vi.advanceTimersByTime(5_000);
    await settle();
    expect(page.text()).not.toContain('Verbindung unterbrochen');
  });

  it('takes the notes away when the team is no longer one’s own', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    fake.refuse = { notes: { kind: 'not-found' } };
    fake.poke();
    await settle();
    expect(gists(page)).toEqual([]);
    expect(page.text()).toContain('Das gibt es hier nicht mehr');
  });

  it('keeps what is shown when the connection breaks, and says since when', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    fake.refuse = { notes: { kind: 'unreachable' } };
    fake.poke();
    await settle();
    expect(gists(page)).toHaveLength(2);
    expect(page.text()).toContain('Verbindung unterbrochen, zuletzt aktualisiert 14:02');
    fake.refuse = {};
    fake.poke();
    await settle();
    expect(page.text()).not.toContain('Verbindung unterbrochen');
  });
});

describe('inbox by keyboard', () => {
  it('walks with j and k, opens with Enter, comes back with Escape', async () => {
    const { world } = createFakeWorld(notes(1, 5));
    const page = await renderDashboard(world);
    await page.press('j');
    await page.press('j');
    await page.press('k');
    await page.press('j');
    expect(document.activeElement?.textContent).toContain('Änderung 2');
    await page.press('Enter');
    expect(world.address.hash()).toContain(sampleId(2));
    expect(page.find('.note-pane').textContent).toContain('Änderung 2');
    await page.press('j');
    expect(page.find('.note-pane').textContent).toContain('Änderung 3');
    await page.press('Escape');
    expect(page.all('.note-pane')).toHaveLength(0);
    expect(document.activeElement?.textContent).toContain('Änderung 3');
  });

  it('marks as seen with 1, opens the forms with 2 and 3, searches with /', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    await page.press('j');
    await page.press('1');
    expect(fake.sent.map(({ noteId, action }) => [noteId, action.kind])).toEqual([
      [sampleId(1), 'seen'],
    ]);
    expect(page.find('.inbox-item').textContent).toContain('Gesichtet');
    await page.press('1');
    expect(fake.sent).toHaveLength(1);
    await page.press('2');
    expect(page.find('.review-form-title').textContent).toBe('Entscheidung');
    expect(document.activeElement?.textContent).toBe('Wird geändert');
    await page.press('3');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await page.press('j');
    expect(page.find('.note-pane').textContent).toContain('Änderung 1');
    await page.press('Escape');
    await page.press('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });

  it('says it when a tap from the list did not arrive, and tries again as the same event', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    await page.press('j');
    fake.refuse = { review: { kind: 'unreachable' } };
    await page.press('1');
    expect(page.find('.toaster').textContent).toContain('Noch nicht angekommen.');
    expect(page.find('.inbox-item').textContent).toContain('Offen');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(page.find('.inbox-item').textContent).toContain('Gesichtet');
    expect(new Set(fake.sent.map((one) => one.eventId)).size).toBe(1);
  });

  it('leaves the search with Escape without closing the note', async () => {
    const { world } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    await page.click(page.find('.inbox-row'));
    await page.press('/');
    await page.press('Escape');
    expect(document.activeElement?.className).toContain('inbox-row');
    expect(page.all('.note-pane')).toHaveLength(1);
  });

  it('shows all shortcuts with ? and can switch single keys off', async () => {
    const { world } = createFakeWorld(notes(1, 3));
    const page = await renderDashboard(world);
    await page.press('?');
    expect(page.find('dialog').textContent).toContain('Nächste Notiz');
    await page.click(page.find('dialog input[type=checkbox]'));
    expect(page.preferences.shortcuts).toBe(false);
    await page.click('Schließen');
    await page.press('j');
    expect(document.activeElement?.className).not.toContain('inbox-row');
  });

  it('gives a member no way to review, by key or by button', async () => {
    const { world, fake } = createFakeWorld(notes(1, 3), 'member');
    const page = await renderDashboard(world);
    await page.press('j');
    for (const key of ['1', '2', '3']) await page.press(key);
    await page.press('Enter');
    expect(page.text()).toContain('Du liest hier mit.');
    expect(page.all('.review-actions, .review-form')).toHaveLength(0);
    expect(fake.sent).toEqual([]);
  });
});
