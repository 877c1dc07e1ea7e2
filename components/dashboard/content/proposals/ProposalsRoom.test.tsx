// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { sampleContentItem } from '../../../../test/dashboard/fake-content.ts';
import { renderContent } from '../../../../test/dashboard/render-content.tsx';
import { settle } from '../../../../test/dashboard/render-dashboard.tsx';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';

const question = (de: string, more: object = {}): ContentBody => ({
  kind: 'question',
  level: 'wahrnehmen',
  text: { de },
  startKey: null,
  ...more,
});
const inUse = sampleContentItem(9, question('Was merkt sie?'));
const first = sampleContentItem(1, question('Wer merkt es zuerst?', { startKey: null }), {
  state: 'proposed',
  replaces: inUse.id,
  proposedByName: 'Aylin Demir',
});
const second = sampleContentItem(2, question('Was denkt sie?'), { state: 'proposed' });
const declined = sampleContentItem(3, question('Was kostet es uns?'), {
  state: 'declined',
  decision: { outcome: 'decline', reason: 'Fragt nach uns.', byName: 'Miriam', at: 1 },
});
const all = [first, second, declined, inUse];
const open = (options: Parameters<typeof renderContent>[1] = {}) =>
  renderContent('proposals', { items: all, ...options });

const send = async (page: Awaited<ReturnType<typeof open>>['page']): Promise<void> => {
  page.find('.review-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
};

describe('proposals', () => {
  it('lists what waits, newest first, and folds what is answered', async () => {
    const { page } = await open();
    expect(page.all('.proposal-row-gist').map((row) => row.textContent)).toEqual([
      'Wer merkt es zuerst?',
      'Was denkt sie?',
    ]);
    expect(page.find('.content-door[aria-current=page]').textContent).toContain('2 warten');
    await page.click('Beantwortet (1)');
    expect(page.all('.proposal-row-gist')).toHaveLength(3);
  });

  it('shows a name only where that person wanted it', async () => {
    const { page } = await open();
    const [one, other] = page.all('.proposal-row').map((row) => row.textContent);
    expect(one).toContain('von Aylin Demir');
    expect(other).not.toContain('von ');
  });

  it('shows what would be replaced beside it', async () => {
    const { page } = await open({ item: first.id });
    expect(page.find('.proposal-new').textContent).toContain('Wer merkt es zuerst?');
    expect(page.find('.proposal-old').textContent).toContain('Was merkt sie?');
    expect(page.find('.proposal-old').textContent).toContain('von euch');
  });

  it('shows the shipped text that would go, and says when something comes in addition', async () => {
    const shipped = sampleContentItem(1, question('Neu', { startKey: 'question:silence' }), {
      state: 'proposed',
    });
    const { page } = await open({ items: [shipped, second], item: shipped.id });
    expect(page.find('.proposal-old').textContent).toContain('mitgeliefert');
    expect(page.find('.proposal-old').textContent).toContain('Wie lange hört die Kund:in nichts');
    await page.press('j');
    expect(page.text()).toContain('Kommt neu dazu.');
  });

  it('accepts as it was read, by key', async () => {
    const { page, fake } = await open({ item: first.id });
    await page.press('1');
    expect(fake.content.deeds).toEqual([
      { kind: 'decide', id: first.id, verdict: { outcome: 'accept' }, baseRev: 1 },
    ]);
    expect(page.text()).toContain('Angenommen.');
    expect(fake.content.items.find(({ id }) => id === inUse.id)?.state).toBe('retired');
    expect(page.all('.review-actions')).toHaveLength(0);
  });

  it('accepts nothing that is not open: nobody accepts what they have not read', async () => {
    const { page, fake } = await open();
    await page.press('j');
    await page.press('1');
    expect(fake.content.deeds).toEqual([]);
  });

  it('declines with a reason only', async () => {
    const { page, fake } = await open({ item: first.id });
    await page.press('2');
    await send(page);
    expect(page.find('.field-error').textContent).toContain('Ohne Grund keine Ablehnung');
    await page.type('.review-form textarea', '  \n');
    await send(page);
    expect(fake.content.deeds).toEqual([]);
    await page.type('.review-form textarea', 'Haben wir schon.');
    await send(page);
    expect(fake.content.deeds).toMatchObject([
      { kind: 'decide', verdict: { outcome: 'decline', reason: 'Haben wir schon.' } },
    ]);
    expect(page.find('.proposal-reason').textContent).toBe('Haben wir schon.');
    await page.click('Doch annehmen');
    expect(fake.content.items.find(({ id }) => id === first.id)?.state).toBe('active');
  });

  it('walks with j and k, opens with Enter, goes back with Escape', async () => {
    const { page, world } = await open();
    await page.press('j');
    await page.press('Enter');
    expect(world.address.hash()).toContain(first.id);
    await page.press('j');
    expect(world.address.hash()).toContain(second.id);
    await page.press('j');
    expect(world.address.hash()).toContain(second.id);
    await page.press('k');
    expect(world.address.hash()).toContain(first.id);
    await page.press('Escape');
    expect(world.address.hash()).not.toContain('item=');
    expect(document.activeElement?.textContent).toContain('Wer merkt es zuerst?');
  });

  it('keeps a begun reason when the proposal was withdrawn meanwhile', async () => {
    const { page, fake, poke } = await open({ item: first.id });
    await page.press('2');
    await page.type('.review-form textarea', 'Schade um die Mühe');
    fake.content.items = fake.content.items.filter(({ id }) => id !== first.id);
    await poke();
    expect(page.text()).toContain('Dieser Vorschlag wurde zurückgezogen');
    expect(page.find('.proposal-reason').textContent).toBe('Schade um die Mühe');
    await page.click('Begründung verwerfen');
    expect(page.text()).not.toContain('Schade um die Mühe');
  });

  it('says it when somebody else has answered first', async () => {
    const { page, fake } = await open({ item: first.id });
    await page.press('2');
    await page.type('.review-form textarea', 'Mein Grund');
    fake.content.change(first.id, { state: 'active' });
    await send(page);
    expect(fake.content.deeds).toHaveLength(1);
    expect(fake.content.items.find(({ id }) => id === first.id)?.state).toBe('active');
    expect(page.text()).toContain('Jemand hat diesen Vorschlag inzwischen beantwortet.');
    expect(page.find('.proposal-reason').textContent).toBe('Mein Grund');
    await page.click('Begründung verwerfen');
    expect(page.text()).not.toContain('Mein Grund');
  });

  it('keeps the reason where the server is silent, and sends it again', async () => {
    const { page, fake } = await open({ item: first.id });
    await page.press('2');
    await page.type('.review-form textarea', 'Mein Grund');
    fake.refuse = { changeContent: { kind: 'timeout' } };
    await send(page);
    expect(page.text()).toContain('Dein Text ist hier sicher.');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(fake.content.items.find(({ id }) => id === first.id)?.state).toBe('declined');
  });
});

describe('proposals for a member', () => {
  it('reads along, without buttons and without shortcuts', async () => {
    const { page, fake } = await open({ role: 'member', item: first.id });
    expect(page.text()).toContain('Annehmen und ablehnen können CX-Pat:innen.');
    await page.press('1');
    await page.press('2');
    expect(fake.content.deeds).toEqual([]);
    expect(page.all('.review-form')).toHaveLength(0);
  });

  it('takes back what is one’s own', async () => {
    const mine = { ...first, mine: true };
    const { page, fake } = await open({ role: 'member', items: [mine], item: mine.id });
    expect(page.text()).toContain('Dein Vorschlag wartet');
    await page.click('Zurückziehen');
    expect(fake.content.deeds).toEqual([{ kind: 'retire', id: mine.id }]);
    expect(page.text()).toContain('Zurückgezogen.');
  });
});

describe('the room without proposals', () => {
  it('teaches how they come', async () => {
    const { page } = await open({ items: [] });
    expect(page.text()).toContain('Jeder Vorschlag bekommt eine Antwort.');
    expect(page.all('.content-count')).toHaveLength(0);
  });

  it('says what happened when nothing could be loaded, and tries again', async () => {
    const { page, fake } = await open({ items: [] });
    fake.refuse = { content: { kind: 'unreachable' } };
    await page.click(page.all('.side-link')[0] ?? '');
    await page.click(page.all('.side-link')[2] ?? '');
    for (let n = 0; n < 4; n += 1) await settle();
    expect(page.text()).toContain('Der Team-Server ist nicht erreichbar');
    fake.refuse = {};
    fake.content.items = all;
    await page.click('Nochmal versuchen');
    expect(page.all('.proposal-row')).toHaveLength(2);
  });
});
