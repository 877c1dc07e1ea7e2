import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { KNOWN, type places } from '../practice/places.ts';
import { askBackground } from './support/background.ts';
import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  noteCard,
  openPanelToType,
  pressCommandKey,
  typedTexts,
} from './support/panel.ts';
import {
  chooseFromMenu,
  markedWords,
  noteButton,
  noteOn,
  quoteInForm,
  rewritePage,
  selected,
  selectWords,
} from './support/passage.ts';
import { openTab, useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
type Places = ReturnType<typeof places>;

const WIKI = '#main-content';
const DESCRIPTION = '[data-testid="issue.views.field.rich-text.description"], #description-val';

/** Writes a note about words and saves it; the panel stays open. */
async function saveNoteOn(page: Page, within: string, words: string, text: string) {
  const panel = await noteOn(page, within, words);
  await answerQuestions(page, text);
  await page.keyboard.press('Control+Enter');
  await noteCard(panel, text).waitFor();
  return panel;
}

const whereTo: [name: string, address: (at: Places) => string, part: string, words: string][] = [
  ['page, Cloud', (at) => at.cloud.page(), WIKI, 'Das Schreiben geht trotzdem raus'],
  ['page, DC', (at) => at.dc.page(), WIKI, 'Das Schreiben geht trotzdem raus'],
  ['issue, Cloud', (at) => at.cloud.issue(), DESCRIPTION, 'erst mit der zweiten Mahnung'],
  ['issue, DC', (at) => at.dc.issue(), DESCRIPTION, 'erst mit der zweiten Mahnung'],
];

describe.each(whereTo)('a passage of a %s', (name, address, part, words) => {
  it('is noted from the selection, marked on return, and found from its note', async () => {
    const page = await work.open(address(work.at));
    const before = await page.locator(part).first().innerHTML();
    const panel = await noteOn(page, part, words);
    const kind = name.startsWith('page') ? 'Kundenwirkung' : 'CX-Check';
    await panel.getByRole('tab', { name: kind, selected: true }).waitFor();
    await answerQuestions(page, `Trifft alle: ${name}`);
    await page.keyboard.press('Control+Enter');
    const card = noteCard(panel, `Trifft alle: ${name}`);
    expect(await card.locator('.quote-text').innerText()).toBe(words);
    await expect.poll(() => markedWords(page)).toEqual([words]);
    // The next note is about the whole place again.
    expect(await panel.locator('.note-form .quote').count()).toBe(0);
    expect(await page.locator(part).first().innerHTML()).toBe(before);

    await page.reload();
    await expect.poll(() => markedWords(page)).toEqual([words]);
    expect(await page.locator(part).first().innerHTML()).toBe(before);
    // The next selection finds the tools there, and they go on.
    await selectWords(page, part, words);
    await noteButton(page).waitFor();
    expect(await markedWords(page)).toEqual([words]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const again = await openPanelToType(page);
    await noteCard(again, name).getByRole('button', { name: 'Zur Stelle' }).click();
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('kundenblick-here')?.size))
      .toBe(1);
    const seen = await page.evaluate((quote) => {
      const mark = [...(CSS.highlights.get('kundenblick-here')?.values() ?? [])][0];
      if (!mark) return null;
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return { same: range.toString() === quote, inSight: top >= 0 && bottom <= innerHeight };
    }, words);
    expect(seen).toEqual({ same: true, inSight: true });
  });
});

describe.each(['cloud', 'dc'] as const)('a page that changed, %s', (deployment) => {
  const page2 = KNOWN.otherPage;

  it('has the passage moved, then changed a little, then lost, and the note stays', async () => {
    const address = work.at[deployment].page(page2);
    const page = await work.open(address);
    await saveNoteOn(page, WIKI, 'am 15. des Vormonats', 'Niemand weiß das');

    await rewritePage(page, { deployment, id: page2.id }, [
      'Abschläge können',
      'Neu: Abschläge können',
    ]);
    await page.goto(address);
    await expect.poll(() => markedWords(page)).toEqual(['am 15. des Vormonats']);

    await rewritePage(page, { deployment, id: page2.id }, [
      '15. des Vormonats',
      '10. des Vormonats',
    ]);
    await page.goto(address);
    await expect.poll(() => markedWords(page)).toEqual(['am 10. des Vormonats']);
    const panel = await openPanelToType(page);
    await noteCard(panel, 'Niemand weiß das').getByRole('button', { name: 'Zur Stelle' }).waitFor();

    await rewritePage(page, { deployment, id: page2.id }, [
      'Die Abbuchung wird am 10. des Vormonats an die Bank übergeben.',
      'Das klären wir gerade.',
    ]);
    await page.goto(address);
    const later = await openPanelToType(page);
    const lost = later.locator('section[aria-label="Stelle nicht mehr gefunden"]');
    await lost.getByRole('heading', { name: 'Stelle nicht mehr gefunden' }).waitFor();
    expect(await lost.locator('.quote-text').innerText()).toBe('am 15. des Vormonats');
    expect(await lost.locator('.note-card').innerText()).toContain('Niemand weiß das');
    expect(await lost.getByRole('button', { name: 'Zur Stelle' }).count()).toBe(0);
    expect(await markedWords(page)).toEqual([]);
  });
});

describe('a page that draws itself anew', () => {
  it('keeps its marks, and the panel hears when a passage goes and comes back', async () => {
    const page = await work.open(work.at.cloud.page({ id: '98318' }));
    const words = await page.evaluate(() => {
      const text = document.querySelector('#main-content p')?.textContent ?? '';
      return text.split(' ').slice(0, 5).join(' ');
    });
    const panel = await saveNoteOn(page, WIKI, words, 'Zeichnet sich neu');
    await expect.poll(() => markedWords(page)).toEqual([words]);
    await page.evaluate(() => {
      const part = document.querySelector('#main-content');
      part?.replaceWith(part.cloneNode(true));
    });
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('kundenblick')?.values() ?? [])].map(
            (mark) => mark.startContainer.isConnected,
          ),
        ),
      )
      .toEqual([true]);
    const first = page.locator('#main-content p').first();
    const kept = await first.evaluate((p) => {
      const [text] = [p.textContent];
      p.textContent = 'Hier steht jetzt etwas ganz anderes.';
      return text ?? '';
    });
    await panel.getByRole('heading', { name: 'Stelle nicht mehr gefunden' }).waitFor();
    expect(await markedWords(page)).toEqual([]);
    await first.evaluate((p, text) => (p.textContent = text), kept);
    await panel
      .getByRole('heading', { name: 'Stelle nicht mehr gefunden' })
      .waitFor({ state: 'detached' });
    expect(await markedWords(page)).toEqual([words]);
  });

  it('loses the marks of a page that was left', async () => {
    const page = await work.open(work.at.cloud.page());
    await saveNoteOn(page, WIKI, 'Gebühr buchen', 'Bleibt nicht stehen');
    await expect.poll(() => markedWords(page)).toContain('Gebühr buchen');
    await page.getByRole('link', { name: 'Kündigung bestätigen' }).first().click();
    await expect.poll(() => markedWords(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => markedWords(page)).toContain('Gebühr buchen');
  });
});

describe('the button at a selection', () => {
  it('takes neither focus nor selection, covers none of it, and goes with the next thing', async () => {
    const page = await work.open(work.at.cloud.page());
    const words = 'Bei Umzug zählt die alte Anschrift';
    const show = async () => {
      await selectWords(page, WIKI, words);
      await noteButton(page).waitFor();
    };
    await show();
    expect(await selected(page)).toBe(words);
    const focused = await page.evaluate(() => document.activeElement?.localName);
    expect(focused).not.toBe('kundenblick-leiste');
    expect(await noteButton(page).getAttribute('tabindex')).toBe('-1');
    const covers = await page.evaluate(() => {
      const host = [...document.querySelectorAll('kundenblick-leiste')].at(-1);
      const box = host?.shadowRoot?.querySelector('.note-passage')?.getBoundingClientRect();
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      return (
        box &&
        lines.some(
          (l) =>
            l.left < box.right && l.right > box.left && l.top < box.bottom && l.bottom > box.top,
        )
      );
    });
    expect(covers).toBe(false);
    for (const end of [
      () => page.keyboard.press('Escape'),
      () => page.mouse.wheel(0, 40),
      () => page.evaluate(() => getSelection()?.removeAllRanges()),
      () => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
    ]) {
      await end();
      await noteButton(page).waitFor({ state: 'detached' });
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await show();
    }
  });

  it.each([
    ['a title', (at: Places) => at.cloud.page(), '#title-text', 'Mahnlauf'],
    ['a summary', (at: Places) => at.cloud.issue(), 'h1', 'Mahnlauf'],
  ])('does not come for %s', async (_name, address, within, words) => {
    const page = await work.open(address(work.at));
    await selectWords(page, within, words);
    await page.waitForTimeout(900);
    expect(await noteButton(page).count()).toBe(0);
  });

  it('does not come in an editor or a field', async () => {
    const page = await work.open(work.at.cloud.editor());
    const editor = page.locator('[contenteditable="true"]').first();
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.waitForTimeout(900);
    expect(await selected(page)).not.toBe('');
    expect(await noteButton(page).count()).toBe(0);
  });
});

describe('a draft that was begun', () => {
  it('gets the passage if it has none, and is never replaced by a second one', async () => {
    const page = await work.open(work.at.cloud.page({ id: '98321' }));
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Schon getippt');
    const [first = '', second = ''] = await page
      .locator('#main-content p')
      .evaluateAll((all) => all.map((p) => (p.textContent ?? '').split(' ').slice(0, 3).join(' ')));
    await noteOn(page, WIKI, first);
    expect((await typedTexts(panel))[0]).toBe('Schon getippt');
    await panel.getByText('Entwurf gespeichert').waitFor();
    await noteOn(page, WIKI, second);
    expect((await typedTexts(panel))[0]).toBe('');
    await panel.getByRole('button', { name: 'Weiterschreiben' }).click();
    await panel.locator('.note-form .quote-text', { hasText: first }).waitFor();
    expect((await typedTexts(panel))[0]).toBe('Schon getippt');
    await panel.getByRole('button', { name: 'Stelle weglassen' }).click();
    expect(await panel.locator('.note-form .quote').count()).toBe(0);
    expect((await typedTexts(panel))[0]).toBe('Schon getippt');
  });
});

describe('without the mouse', () => {
  it('the command notes what is selected, and opens the panel where nothing is', async () => {
    const page = await work.open(work.at.dc.page());
    await page.evaluate(() => {
      const cell = document.querySelector('#main-content td');
      if (cell) getSelection()?.selectAllChildren(cell);
    });
    await pressCommandKey(work.browser, page, 'note-passage');
    await quoteInForm(page, 'Offene Posten ermitteln');

    const other = await work.open(work.at.dc.page(KNOWN.otherPage));
    await launcherOf(other).waitFor();
    await pressCommandKey(work.browser, other, 'note-passage');
    const panel = await firstQuestion(other);
    expect(await panel.locator('.note-form .quote').count()).toBe(0);
  });

  it('the context menu does the same', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-3'));
    const words = await page.locator(DESCRIPTION).evaluate((part) => {
      const p = part.querySelector('p');
      if (p) getSelection()?.selectAllChildren(p);
      return (p?.textContent ?? '').split(' ').slice(0, 3).join(' ');
    });
    await chooseFromMenu(work.browser, page);
    await quoteInForm(page, words);
    const entry = await askBackground(
      work.browser,
      `new Promise((resolve) => chrome.contextMenus.update('note-passage', {}, () => resolve(chrome.runtime.lastError?.message ?? 'there')))`,
    );
    expect(entry).toBe('there');
  });
});

describe('marks follow', () => {
  it('the notes of another tab: saved, changed and thrown away', async () => {
    const address = work.at.cloud.page({ id: '98330' });
    const watched = await work.open(address);
    const words = await watched.evaluate(() =>
      (document.querySelector('#main-content p')?.textContent ?? '')
        .split(' ')
        .slice(0, 4)
        .join(' '),
    );
    const writing = await openTab(work.browser, address);
    const panel = await saveNoteOn(writing, WIKI, words, 'In einem anderen Tab');
    await expect.poll(() => markedWords(watched)).toEqual([words]);
    const card = noteCard(panel, 'In einem anderen Tab');
    await card.getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' }).click();
    await panel.getByRole('menuitem', { name: 'Löschen' }).click();
    await expect.poll(() => markedWords(watched)).toEqual([]);
    await expect.poll(() => markedWords(writing)).toEqual([]);
  });
});

describe('in English', () => {
  const english = useWorkplace({ locale: 'en-GB' });

  it('speaks English at the selection, in the form and in the list', async () => {
    const page = await english.open(english.at.cloud.page());
    await selectWords(page, WIKI, 'Gebühr buchen');
    expect(await noteButton(page).innerText()).toBe('Note customer impact');
    await noteButton(page).click();
    const panel = await quoteInForm(page, 'Gebühr buchen');
    await panel.getByRole('button', { name: 'Leave the passage out' }).waitFor();
    await answerQuestions(page, 'Nobody expects it');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Nobody expects it')
      .getByRole('button', { name: 'Go to passage' })
      .waitFor();
    await page.locator(WIKI).evaluate((part) => (part.textContent = 'Gone.'));
    await panel.getByRole('heading', { name: 'Passage no longer found' }).waitFor();
  });
});
