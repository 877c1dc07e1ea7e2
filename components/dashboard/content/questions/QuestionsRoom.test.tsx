// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

import { createFakeWorld } from '../../../../test/dashboard/fake-world.ts';
import { renderContentRoom, roomHash } from '../../../../test/dashboard/render-content-room.tsx';
import { settle } from '../../../../test/dashboard/render-dashboard.tsx';
import { sampleId, sampleTeam } from '../../../../test/dashboard/sample-notes.ts';
import { sampleOmission, sampleQuestion } from '../../../../test/dashboard/sample-pieces.ts';
import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import type { Role } from '../../../../utils/domain/team.ts';
import { shippedQuestions } from '../../../../utils/programme/shipped-questions.ts';

const first = 'Was merkt die Kund:in davon als Erstes?';
const firstKey = 'question:first-noticed';

async function openRoom(items: TeamContent[] = [], role: Role = 'pate', language?: 'en') {
  const { world, fake } = createFakeWorld([], role, roomHash('questions'));
  fake.content.items = items;
  const page = await renderContentRoom(
    world,
    '.question-level',
    language === undefined ? {} : { language },
  );
  const counts = () => page.all('.question-level-title').map((one) => one.textContent);
  /** What takes a row of deeds comes to its end. */
  const comesTo = (wanted: string[]) =>
    vi.waitFor(async () => {
      await settle();
      expect(counts()).toEqual(wanted);
    });
  return { world, fake, page, counts, comesTo };
}

describe('the question set', () => {
  it('shows both levels with what ships, and teaches how the level moves', async () => {
    const { page, counts } = await openRoom();
    expect(counts()).toEqual(['Wahrnehmen10 Fragen', 'Handeln10 Fragen']);
    expect(page.find('[aria-current=step]').textContent).toContain('Hier seid ihr');
    expect(page.text()).toContain('mehr als die Hälfte aller im Team');
    expect(page.text()).toContain('Niemand erfährt, wer abgestimmt hat, wie oder wie viele.');
  });

  it('speaks English', async () => {
    const { page, counts } = await openRoom([], 'pate', 'en');
    expect(counts()).toEqual(['Perceive10 questions', 'Act10 questions']);
    expect(page.text()).toContain('What does the customer notice first?');
    expect(page.text()).not.toContain('Wahrnehmen');
  });

  it('marks what is the team’s own and whose idea it was', async () => {
    const own = sampleQuestion(1, { de: 'Nur bei uns?' }, null, {
      proposed: true,
      proposedByName: 'Aylin',
    });
    const { page, counts } = await openRoom([
      own,
      sampleQuestion(2, { en: 'Only here?' }, firstKey),
    ]);
    expect(counts()[0]).toBe('Wahrnehmen11 Fragen');
    expect(page.find(`[data-line="${own.id}"]`).textContent).toContain(
      'Idee aus dem Team, von Aylin',
    );
    const foreign = page.find(`[data-line="${firstKey}"]`);
    expect(foreign.textContent).toContain('Only here?');
    expect(foreign.querySelector('[lang=en]')).not.toBeNull();
  });

  it('takes a shipped question out, says so, and puts it back by undo or from the shelf', async () => {
    const { page, fake, counts } = await openRoom();
    await page.choose(first, 'Herausnehmen');
    expect(counts()[0]).toBe('Wahrnehmen9 Fragen');
    await page.click('Rückgängig');
    expect(counts()[0]).toBe('Wahrnehmen10 Fragen');
    await page.choose(first, 'Herausnehmen');
    // The same omission is used again; nothing piles up.
    expect(fake.content.items).toHaveLength(1);
    await page.click('Herausgenommen (1)');
    expect(page.find('.disclosure-content').textContent).toContain(first);
    await page.click('Wieder einsetzen');
    expect(counts()[0]).toBe('Wahrnehmen10 Fragen');
    expect(page.text()).not.toContain('Herausgenommen (1)');
  });

  it('replaces the words of a shipped question, and goes back to them', async () => {
    const { page, fake, counts } = await openRoom();
    await page.choose(first, 'Durch eigenen Text ersetzen');
    await page.type('textarea', 'Was merkt Frau Kaya zuerst?');
    await page.click('Speichern');
    expect(fake.content.items[0]?.body).toMatchObject({
      text: { de: 'Was merkt Frau Kaya zuerst?', en: 'What does the customer notice first?' },
      startKey: firstKey,
    });
    expect(page.text()).not.toContain(first);
    expect(counts()[0]).toBe('Wahrnehmen10 Fragen');
    await page.choose('Frau Kaya', 'Zurück zum mitgelieferten Text');
    expect(page.text()).toContain(first);
    expect(page.text()).toContain('Früher von euch (1)');
    await page.click('Rückgängig');
    expect(page.text()).not.toContain(first);
  });

  it('adds a question to a level, moves it to the other one, and says once that it is saved', async () => {
    const { page, counts } = await openRoom();
    await page.click('Frage hinzufügen');
    await page.type('textarea', 'Wer wartet am längsten?');
    await page.click('Speichern');
    expect(counts()).toEqual(['Wahrnehmen11 Fragen', 'Handeln10 Fragen']);
    await page.choose('Wer wartet', 'Bearbeiten');
    const chip = page.all('[role=radio]').find((one) => one.textContent === 'Handeln');
    if (chip) await page.click(chip);
    await page.click('Speichern');
    expect(counts()).toEqual(['Wahrnehmen10 Fragen', 'Handeln11 Fragen']);
    expect(page.all('.toast-text').map((one) => one.textContent)).toHaveLength(2);
    expect(page.all('.content-form')).toHaveLength(0);
  });

  it('wants a text before it saves', async () => {
    const { page, fake } = await openRoom();
    await page.click('Frage hinzufügen');
    await page.click('Speichern');
    expect(page.find('[role=alert]').textContent).toBe('Hier fehlt noch ein Text.');
    expect(fake.content.deeds).toEqual([]);
  });

  it('keeps a begun text when the form is closed', async () => {
    const { page } = await openRoom();
    await page.click('Frage hinzufügen');
    await page.type('textarea', 'Angefangen');
    await page.click('Schließen');
    expect(page.all('.content-form')).toHaveLength(0);
    await page.click('Frage hinzufügen');
    expect(page.find('textarea')).toHaveProperty('value', 'Angefangen');
  });

  it('gives the focus back to the line whose form closes', async () => {
    const { page } = await openRoom();
    await page.choose(first, 'Durch eigenen Text ersetzen');
    page.find('textarea').focus();
    await page.press('Escape');
    expect(document.activeElement?.closest('[data-line]')?.textContent).toContain(first);
  });
});

describe('the whole starter set', () => {
  it('goes out in one step after one question, and comes back in one', async () => {
    const own = sampleQuestion(1, { de: 'Nur diese?' });
    const { page, comesTo } = await openRoom([own]);
    await page.click('Startsatz ganz ersetzen');
    expect(page.find('dialog').textContent).toContain('Die 20 Fragen');
    await page.click('Alle herausnehmen');
    await comesTo(['Wahrnehmen1 Frage', 'Handeln0 Fragen']);
    expect(page.all('dialog')).toHaveLength(0);
    expect(page.text()).toContain('Auf dieser Stufe fragt ihr noch nichts');
    expect(page.text()).not.toContain('Startsatz ganz ersetzen');
    await page.click('Rückgängig');
    await comesTo(['Wahrnehmen11 Fragen', 'Handeln10 Fragen']);
  });

  it('comes back from the shelf, too', async () => {
    const items = shippedQuestions.map(({ key }, n) => sampleOmission(n + 1, `question:${key}`));
    const { page, comesTo } = await openRoom(items);
    await page.click('Herausgenommen (20)');
    await page.click('Alle wieder einsetzen');
    await comesTo(['Wahrnehmen10 Fragen', 'Handeln10 Fragen']);
    expect(page.text()).not.toContain('Herausgenommen (');
  });

  it('says how far it came when the connection breaks, and goes on from there', async () => {
    const { page, fake, comesTo } = await openRoom();
    const { content } = fake;
    const act = content.act.bind(content);
    let left = 7;
    content.act = (deed) => {
      left -= 1;
      if (left === 0) fake.refuse = { changeContent: { kind: 'offline' } };
      return act(deed);
    };
    await page.click('Startsatz ganz ersetzen');
    await page.click('Alle herausnehmen');
    await comesTo(['Wahrnehmen3 Fragen', 'Handeln10 Fragen']);
    await vi.waitFor(async () => {
      await settle();
      expect(page.find('dialog').textContent).toContain('7 von 20 sind geschafft');
    });
    expect(page.find('dialog').textContent).toContain('Die 20 Fragen');
    fake.refuse = {};
    await page.click('Alle herausnehmen');
    await comesTo(['Wahrnehmen0 Fragen', 'Handeln0 Fragen']);
    expect(fake.content.items).toHaveLength(20);
  });
});

describe('who may not write', () => {
  it('sees no way to edit, but proposes', async () => {
    const { page, fake } = await openRoom([], 'member');
    expect(await page.commands(first)).toEqual(['Änderung vorschlagen']);
    await page.press('Escape');
    expect(page.text()).not.toContain('Startsatz ganz ersetzen');
    await page.choose(first, 'Änderung vorschlagen');
    await page.type('textarea', 'Was merkt man zuerst?');
    await page.click(page.find('.content-form button[type=submit]'));
    expect(fake.content.deeds).toMatchObject([
      { kind: 'propose', body: { startKey: firstKey }, replaces: null, named: false },
    ]);
    expect(page.text()).toContain('Dein Vorschlag liegt bei den CX-Pat:innen.');
    expect(page.text()).toContain(first);
  });

  it('names the team’s own text as what the proposal would replace', async () => {
    const own = sampleQuestion(1, { de: 'Unsere Frage?' }, firstKey);
    const { page, fake } = await openRoom([own], 'member');
    await page.choose('Unsere Frage?', 'Änderung vorschlagen');
    await page.type('textarea', 'Eure Frage?');
    await page.click(page.find('.content-form button[type=submit]'));
    expect(fake.content.deeds).toMatchObject([{ kind: 'propose', replaces: own.id }]);
  });
});

describe('two at once', () => {
  it('keeps both texts when a question changed while it was edited', async () => {
    const own = sampleQuestion(1, { de: 'Alt?' });
    const { page, fake } = await openRoom([own]);
    await page.choose('Alt?', 'Bearbeiten');
    await page.type('textarea', 'Mein Text?');
    const body = { ...own.body, text: { de: 'Ihr Text?' } };
    fake.content.change(own.id, { body });
    await page.click('Speichern');
    const sides = page.all('.conflict-side').map((one) => one.textContent);
    expect(sides[0]).toContain('Ihr Text?');
    expect(sides[1]).toContain('Mein Text?');
    await page.click('Meinen Text nehmen');
    expect(fake.content.items[0]?.body).toMatchObject({ text: { de: 'Mein Text?' } });
  });

  it('shows two versions of a shipped question and keeps the one that is chosen', async () => {
    const { page, fake } = await openRoom([
      sampleQuestion(1, { de: 'Erste Fassung?' }, firstKey),
      sampleQuestion(2, { de: 'Zweite Fassung?' }, firstKey),
    ]);
    expect(page.text()).toContain('Davon gibt es zwei Fassungen');
    const second = page.all('.rival').find((one) => one.textContent?.includes('Zweite Fassung?'));
    await page.click(second?.querySelector<HTMLElement>('button') ?? 'Diese behalten');
    expect(fake.content.items.find(({ id }) => id === sampleId(1))?.state).toBe('retired');
    expect(page.find(`[data-line="${firstKey}"]`).textContent).toContain('Zweite Fassung?');
    expect(page.text()).not.toContain('Davon gibt es zwei Fassungen');
  });
});

describe('the level', () => {
  it('takes a vote, remembers it nowhere, and asks the same of everybody', async () => {
    const { page, fake } = await openRoom([], 'member');
    await page.click('Ja, weiter');
    expect(fake.content.deeds).toEqual([{ kind: 'vote', to: 'handeln', yes: true }]);
    expect(page.text()).toContain('Deine Stimme ist angekommen.');
    expect(page.button('Noch nicht')).toBeTruthy();
    expect(JSON.stringify(fake.content.items)).not.toContain('vote');
  });

  it('says when a vote has not arrived, and sends it again', async () => {
    const { page, fake } = await openRoom([], 'member');
    fake.refuse = { changeContent: { kind: 'offline' } };
    await page.click('Noch nicht');
    expect(page.text()).toContain('Noch nicht angekommen.');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(fake.content.deeds).toEqual([{ kind: 'vote', to: 'handeln', yes: false }]);
  });

  it('lets a small team know that everybody chooses alone, in the panel', async () => {
    const { world, fake } = createFakeWorld([], 'pate', roomHash('questions'));
    fake.teams = [sampleTeam('pate', { memberCount: 7 })];
    const page = await renderContentRoom(world, '.level');
    expect(page.all('.level-vote')).toHaveLength(0);
    expect(page.find('.level').textContent).toContain('Unter 8 Personen');
    expect(page.find('.level').textContent).toContain('„Fragen & Begriffe“');
  });

  it('follows the team when it has moved on', async () => {
    const { page, fake } = await openRoom();
    fake.teams = [sampleTeam('pate', { questionLevel: 'handeln' })];
    fake.poke();
    await settle();
    expect(page.find('[aria-current=step]').textContent).toContain('Handeln');
    expect(page.text()).toContain('Zurück zu „Wahrnehmen“?');
  });
});

describe('a server that does not answer', () => {
  it('is named, with a second try', async () => {
    const { world, fake } = createFakeWorld([], 'pate', roomHash('questions'));
    fake.refuse = { content: { kind: 'not-our-server' } };
    const page = await renderContentRoom(world, '.empty-state');
    expect(page.text()).toContain('Jemand anderes hat geantwortet');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    await settle();
    expect(page.all('.question-level')).toHaveLength(2);
  });

  it('leaves the text in the form when saving fails', async () => {
    const { page, fake } = await openRoom();
    await page.click('Frage hinzufügen');
    await page.type('textarea', 'Wer?');
    fake.refuse = { changeContent: { kind: 'offline' } };
    await page.click('Speichern');
    expect(page.text()).toContain('Dein Text ist hier sicher.');
    expect(page.find('textarea')).toHaveProperty('value', 'Wer?');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(page.all('.content-form')).toHaveLength(0);
  });
});
