// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createFakeWorld, ok } from '../../../test/dashboard/fake-world.ts';
import { renderDashboard, settle } from '../../../test/dashboard/render-dashboard.tsx';
import { sampleId, sampleItem } from '../../../test/dashboard/sample-notes.ts';
import type { HeatMapCell } from '../model/dashboard-port.ts';

const cells: HeatMapCell[] = [
  {
    touchpoint: 'billing',
    journeyStep: 'usage',
    count: 14,
    plus: 4,
    minus: 9,
    quote: { noteId: sampleId(1), text: 'Auf der Rechnung steht „Guthaben“.' },
  },
  {
    touchpoint: 'support',
    journeyStep: 'service',
    count: 9,
    plus: 3,
    minus: 4,
    quote: { noteId: sampleId(2), text: 'Wir rufen zurück.' },
  },
];

async function showMap(shown = cells) {
  const { world, fake } = createFakeWorld([sampleItem(1), sampleItem(2)], 'pate', '#/map');
  const answer = { minGroupSize: 8, cells: shown };
  world.port.heatMap = () => Promise.resolve(ok({ ...answer }));
  return { world, fake, answer, page: await renderDashboard(world) };
}
/** Lets the window be narrow for one test. */
function makeNarrow() {
  const query = {
    matches: true,
    addEventListener: vi.fn<() => void>(),
    removeEventListener: vi.fn<() => void>(),
  };
  vi.stubGlobal('matchMedia', () => query);
}
afterEach(() => vi.unstubAllGlobals());

describe('heat map', () => {
  it('is a real table with headings for rows and columns', async () => {
    const { page } = await showMap();
    expect(page.all('tbody th[scope=row]')).toHaveLength(12);
    expect(page.all('thead th[scope=col]')).toHaveLength(8);
    expect(page.find('caption').textContent).toContain('Berührungspunkt');
  });

  it('shows the number with its split, in words for screen readers', async () => {
    const { page } = await showMap();
    const [first] = page.all('.heat-cell');
    expect(first?.textContent).toBe(
      'Rechnung & Zahlung, Nutzen: 14 Notizen, +4 helfen, −9 schaden',
    );
  });

  it('shows empty and too small alike, so nobody can tell which', async () => {
    const { page } = await showMap();
    const quiet = page.all('.map-too-few');
    expect(new Set(quiet.map(({ textContent }) => textContent?.replace('·', '')))).toEqual(
      new Set(['zu wenige Notizen']),
    );
    // A row without any field says it once; beside a field a dot stands for the words.
    const rows = page.all('.map-table tbody tr').map((row) => [...row.querySelectorAll('td')]);
    const whole = rows.filter(({ length }) => length === 1);
    expect(whole.map(([cell]) => cell?.colSpan)).toEqual(Array.from(whole, () => 7));
    expect(quiet).toHaveLength(whole.length + 7 * (rows.length - whole.length) - 2);
  });

  it('says what the minimum group size is for', async () => {
    const { page } = await showMap();
    expect(page.find('.map-intro').textContent).toContain('mindestens 8 verschiedene Menschen');
  });

  it('has a human sentence beside every number and leads to the note and to all of them', async () => {
    const { page, world } = await showMap();
    expect(page.find('.story').textContent).toContain('Auf der Rechnung steht');
    const [, second] = page.all('.heat-cell');
    if (!second) throw new Error('one cell only');
    await page.click(second);
    expect(second.getAttribute('aria-pressed')).toBe('true');
    expect(page.find('.story').textContent).toContain('Wir rufen zurück.');
    expect(page.find('.story').textContent).toContain('2 ohne Richtung');
    await page.click('Diese Notiz lesen');
    expect(page.find('.note-pane').textContent).toContain('Änderung 2');
    expect(world.address.hash()).toContain('touchpoint=support&step=service');
  });

  it('is one stop for Tab and walks with the arrow keys', async () => {
    const { page } = await showMap();
    expect(page.all('.heat-cell[tabindex="0"]')).toHaveLength(1);
    page.find('.heat-cell[tabindex="0"]').focus();
    await page.press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Hotline');
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
    await page.press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Rechnung');
  });

  it('closes a field that fell under the minimum while it was open', async () => {
    const { page, answer, fake } = await showMap();
    const [, second] = page.all('.heat-cell');
    if (!second) throw new Error('one cell only');
    await page.click(second);
    answer.cells = cells.slice(0, 1);
    fake.poke();
    await settle();
    expect(page.text()).not.toContain('Wir rufen zurück.');
    expect(page.all('.heat-cell')).toHaveLength(1);
  });

  it('teaches as long as there is nothing to show', async () => {
    const { page } = await showMap([]);
    expect(page.text()).toContain('Noch zu wenige Notizen für ein Bild');
  });

  it('is a readable list by touchpoint in a narrow window', async () => {
    makeNarrow();
    const { page } = await showMap();
    expect(page.all('table')).toHaveLength(0);
    expect(page.all('.map-list-row h2')).toHaveLength(12);
    expect(page.all('.map-list-none')).toHaveLength(10);
    expect(page.all('.story')).toHaveLength(0);
    await page.click(page.find('.heat-cell'));
    expect(page.find('.map-list-story').textContent).toContain('Auf der Rechnung steht');
  });
});
