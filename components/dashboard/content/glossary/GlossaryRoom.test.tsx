// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../../test/dashboard/fake-world.ts';
import { renderContentRoom, roomHash } from '../../../../test/dashboard/render-content-room.tsx';
import { sampleTerm } from '../../../../test/dashboard/sample-pieces.ts';
import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import type { Role } from '../../../../utils/domain/team.ts';

const trust = { term: { de: 'Vertrauen' }, meaning: { de: 'Etwas glauben' } };

async function openRoom(items: TeamContent[] = [], role: Role = 'pate', language?: 'en') {
  const { world, fake } = createFakeWorld([], role, roomHash('glossary'));
  fake.content.items = items;
  const change = language === undefined ? {} : { language };
  const page = await renderContentRoom(world, '.term-name', change);
  const line = (key: string) => page.find(`[data-line="${key}"]`);
  return {
    fake,
    page,
    line,
    figure: () => page.find('.content-page-figure').textContent,
    names: () => page.all('.thing .term-name').map((one) => one.textContent),
    addExample: (key: string) =>
      page.click(line(key).querySelector<HTMLElement>('.term-wanted button') ?? 'Beispiel'),
  };
}

describe('the glossary', () => {
  it('shows 24 terms, each with the question that asks for an example, and how many want one', async () => {
    const { page, figure, names, line } = await openRoom();
    expect(names()).toHaveLength(24);
    expect(figure()).toBe('24 Begriffe suchen noch ein Beispiel');
    expect(line('term:trust').textContent).toContain('Beispiel gesucht');
    expect(line('term:trust').textContent).toContain('Wobei müssen euch Leute einfach glauben?');
    expect(page.all('.term-wanted')).toHaveLength(24);
  });

  it('speaks English', async () => {
    const { figure, names } = await openRoom([], 'pate', 'en');
    expect(figure()).toBe('24 terms still want an example');
    expect(names()[1]).toBe('Customer');
  });

  it('counts one less for each example and keeps the shipped words in both languages', async () => {
    const { page, fake, figure, line, addExample } = await openRoom();
    await addExample('term:trust');
    // Only the example is asked for, by the question that ships with the term.
    expect(page.all('.content-form textarea')).toHaveLength(1);
    expect(page.find('.content-form').textContent).toContain('Wobei müssen euch Leute');
    await page.type('textarea', 'Der Zählerstand, den niemand prüfen kann.');
    await page.click('Speichern');
    expect(figure()).toBe('23 Begriffe suchen noch ein Beispiel');
    expect(line('term:trust').textContent).toContain('Bei uns Der Zählerstand');
    // The words that ship are not called the team's.
    expect(line('term:trust').querySelector('.content-mark')).toBeNull();
    expect(fake.content.items[0]?.body).toMatchObject({
      startKey: 'term:trust',
      term: { de: 'Vertrauen', en: 'Trust' },
      example: { de: 'Der Zählerstand, den niemand prüfen kann.' },
    });
  });

  it('wants an example before it saves one', async () => {
    const { page, fake, addExample } = await openRoom();
    await addExample('term:trust');
    await page.click('Speichern');
    expect(page.find('[role=alert]').textContent).toBe('Schreib noch euer Beispiel.');
    expect(fake.content.deeds).toEqual([]);
  });

  it('rewrites a meaning, marks it, and goes back to what ships', async () => {
    const { page, line } = await openRoom();
    await page.choose('Vertrauen', 'Bearbeiten');
    const meaning = page.all('.content-form textarea')[2];
    expect(meaning).toHaveProperty('value', expect.stringContaining('Bereitschaft'));
    meaning?.setAttribute('data-meaning', '');
    await page.type('[data-meaning]', 'Uns glauben, ohne nachzurechnen.');
    await page.click('Speichern');
    expect(line('term:trust').textContent).toContain('ohne nachzurechnen');
    expect(line('term:trust').textContent).toContain('Von euch');
    await page.choose('Vertrauen', 'Zurück zum mitgelieferten Text');
    expect(line('term:trust').textContent).toContain('Bereitschaft');
  });

  it('adds a term of the team’s own and takes it out of use again', async () => {
    const { page, names } = await openRoom();
    await page.click('Begriff hinzufügen');
    const [term, meaning] = page.all('.content-form textarea');
    term?.setAttribute('data-field', 'term');
    meaning?.setAttribute('data-field', 'meaning');
    await page.type('[data-field=term]', 'Abschlag');
    await page.type('[data-field=meaning]', 'Was jeden Monat abgebucht wird.');
    await page.click('Speichern');
    expect(names().at(-1)).toBe('Abschlag');
    await page.choose('Abschlag', 'Aus dem Gebrauch nehmen');
    expect(names()).toHaveLength(24);
    await page.click('Früher von euch (1)');
    await page.click('Wieder einsetzen');
    expect(names().at(-1)).toBe('Abschlag');
  });

  it('finds terms by words of either language, and what still wants an example', async () => {
    const { page, names } = await openRoom([
      sampleTerm(1, { ...trust, example: { de: 'Zählerstand' } }, 'term:trust'),
    ]);
    await page.type('input[type=search]', 'zählerstand');
    expect(names()).toEqual(['Vertrauen']);
    expect(page.said()).toContain('1 Begriff');
    await page.click('Ohne Beispiel');
    expect(page.text()).toContain('Dazu gibt es keinen Begriff');
    await page.click('Alle zeigen');
    expect(names()).toHaveLength(24);
    await page.click('Ohne Beispiel');
    expect(names()).toHaveLength(23);
  });

  it('takes a shipped term out and puts it back', async () => {
    const { page, names } = await openRoom();
    await page.choose('Vertrauen', 'Herausnehmen');
    expect(names()).toHaveLength(23);
    await page.click('Herausgenommen (1)');
    await page.click('Wieder einsetzen');
    expect(names()).toHaveLength(24);
  });

  it('shows both examples when two people wrote one at the same time', async () => {
    const { page, fake, line } = await openRoom([
      sampleTerm(1, { ...trust, example: { de: 'Erstes' } }, 'term:trust'),
      sampleTerm(2, { ...trust, example: { de: 'Zweites' } }, 'term:trust'),
    ]);
    expect(page.all('.rival').map((one) => one.textContent)).toEqual([
      expect.stringContaining('Erstes'),
      expect.stringContaining('Zweites'),
    ]);
    await page.click(page.all('.rival button')[0] ?? 'Diese behalten');
    expect(line('term:trust').textContent).toContain('Erstes');
    expect(page.all('.rival')).toHaveLength(0);
    expect(fake.content.items.filter(({ state }) => state === 'active')).toHaveLength(1);
  });

  it('lets a member propose an example, and nothing else', async () => {
    const { page, fake, figure, addExample } = await openRoom([], 'member');
    expect(page.text()).not.toContain('Begriff hinzufügen');
    expect(await page.commands('Vertrauen')).toEqual(['Änderung vorschlagen']);
    await addExample('term:trust');
    await page.type('textarea', 'Der Zähler');
    await page.click(page.find('.content-form button[type=submit]'));
    expect(fake.content.deeds).toMatchObject([{ kind: 'propose', body: { kind: 'term' } }]);
    expect(figure()).toBe('24 Begriffe suchen noch ein Beispiel');
  });
});
