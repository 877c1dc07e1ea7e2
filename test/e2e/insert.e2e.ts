import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import { askPractice } from '../practice/ask-practice.ts';
import { KNOWN } from '../practice/places.ts';
import type { FailureRule } from '../practice/rest/failure-switch.ts';
import { allowOnly, failNext, heal, violations } from '../practice/steer-practice.ts';
import { findBarriers, sidewaysScroll } from './support/find-barriers.ts';
import { choose, doIt, insertCheck, openInsert, targetsOf } from './support/insert-dialog.ts';
import { answerQuestions, noteCard, openPanelToType } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
/** An answer of the site that takes so long is still on its way when a busy machine gets to look, in milliseconds. */
const SLOW_MS = 2_000;

/** What went to Jira or Confluence from anybody but their own pages, reading aside. */
const writes = async () =>
  (await work.log())
    .filter(({ method, ownScript }) => method !== 'GET' && !ownScript)
    .map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '')}`);

async function read(path: string, deployment: 'cloud' | 'dc'): Promise<string> {
  return (await askPractice(`${work.at[deployment].origin}${path}`)).text;
}
const commentsOf = (deployment: 'cloud' | 'dc') =>
  deployment === 'cloud'
    ? read('/rest/api/3/issue/CXM-12/comment', 'cloud')
    : read('/jira/rest/api/2/issue/CXM-12/comment', 'dc');

afterEach(async () => {
  const found = await violations(work.at);
  await work.clearLog();
  if (found.length > 0) throw new Error(`The products would refuse: ${found.join('; ')}`);
});

describe.each(['cloud', 'dc'] as const)('a comment in the issue, %s', (deployment) => {
  it('is named, shown, written on the click alone, and taken back', async () => {
    const page = await work.open(work.at[deployment].issue());
    const text = `Mahnung früher, ${deployment} <b>fett</b>`;
    const { panel, card, dialog } = await insertCheck(page, text);
    // The comment field of Data Center stands open below every issue.
    const field = deployment === 'dc' ? ['Am Cursor im offenen Editor (Kommentar)'] : [];
    expect(await targetsOf(dialog)).toEqual([
      ...field,
      'Als Kommentar in CXM-12',
      'An die Beschreibung von CXM-12',
      'Nur kopieren',
    ]);
    await choose(dialog, 'Als Kommentar in CXM-12');
    const preview = dialog.getByRole('region', { name: 'Genau das wird geschrieben' });
    expect(await preview.innerText()).toContain(text);
    expect(await dialog.innerText()).toContain('alle, die CXM-12 sehen dürfen');
    expect(await writes()).toEqual([]);

    await doIt(dialog, 'Kommentar schreiben');
    await dialog.waitFor({ state: 'detached' });
    expect(await writes()).toHaveLength(1);
    expect(await commentsOf(deployment)).toContain('Bezahlt und trotzdem gemahnt');

    // Where it went stands on the card, now and after the panel was opened anew.
    await panel.getByText('Als Kommentar in CXM-12 eingefügt.').waitFor();
    const line = card.locator('.insertion-line');
    await line.getByText('Als Kommentar eingefügt').waitFor();
    const link = line.getByRole('link', { name: 'Ansehen' });
    expect(await link.getAttribute('href')).toContain('focusedCommentId=');
    await page.reload();
    const again = await openPanelToType(page);
    await page.getByText('Bezahlt und trotzdem gemahnt').first().waitFor();
    const later = noteCard(again, text).locator('.insertion-line');
    await later.getByRole('button', { name: 'Rückgängig' }).click();
    await again.getByText('Der Kommentar ist wieder weg.').waitFor();
    await later.waitFor({ state: 'detached' });
    const opener = noteCard(again, text).locator('.note-insert button');
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await commentsOf(deployment)).not.toContain('Bezahlt und trotzdem gemahnt');
    expect(await writes()).toHaveLength(2);
  });
});

describe('the description', () => {
  const description = () => read('/rest/api/3/issue/CXM-12?fields=description', 'cloud');

  it('gets the text at its end and is as before after undo in the toast', async () => {
    const before = await description();
    const page = await work.open(work.at.cloud.issue());
    const { panel, dialog } = await insertCheck(page, 'An die Beschreibung');
    await choose(dialog, /^An die Beschreibung/);
    await doIt(dialog, 'An Beschreibung anhängen');
    const toast = panel.locator('.toast', { hasText: 'An die Beschreibung von CXM-12 angehängt.' });
    await toast.waitFor();
    expect(await description()).toContain('Bezahlt und trotzdem gemahnt');
    await toast.getByRole('button', { name: 'Rückgängig' }).click();
    await panel.getByText('Die Beschreibung ist wieder, wie sie war.').waitFor();
    expect(await description()).toBe(before);
  });

  it('is left with what somebody wrote since, and the card says why', async () => {
    const page = await work.open(work.at.cloud.issue());
    const { card, dialog } = await insertCheck(page, 'Danach schreibt jemand weiter');
    await choose(dialog, /^An die Beschreibung/);
    await doIt(dialog, 'An Beschreibung anhängen');
    const line = card.locator('.insertion-line');
    await line.waitFor();
    const adf = { type: 'paragraph', content: [{ type: 'text', text: 'Neu gedacht.' }] };
    const fields = { description: { type: 'doc', version: 1, content: [adf] } };
    await askPractice(`${work.at.cloud.origin}/rest/api/3/issue/CXM-12`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields }),
    });
    await line.getByRole('button', { name: 'Rückgängig' }).click();
    await line.getByText('Seitdem hat jemand daran weitergeschrieben.').waitFor();
    expect(await description()).toContain('Neu gedacht.');
  });
});

describe.each(['cloud', 'dc'] as const)('below a Confluence page, %s', (deployment) => {
  it('the text becomes a comment with a link and a way back', async () => {
    const page = await work.open(work.at[deployment].page());
    const { panel, card, dialog } = await insertCheck(page, `Wirkung der Seite, ${deployment}`);
    expect(await targetsOf(dialog)).toEqual(['Als Kommentar unter „Mahnlauf“', 'Nur kopieren']);
    await doIt(dialog, 'Kommentar schreiben');
    const line = card.locator('.insertion-line');
    await line.waitFor();
    await page.goto((await line.getByRole('link').getAttribute('href')) ?? '');
    await page.getByText('Bezahlt und trotzdem gemahnt').first().waitFor();
    expect(panel.isDetached()).toBe(true);
    const again = await openPanelToType(page);
    const later = noteCard(again, `Wirkung der Seite, ${deployment}`).locator('.insertion-line');
    await later.getByRole('button', { name: 'Rückgängig' }).click();
    await later.waitFor({ state: 'detached' });
    expect(await writes()).toHaveLength(2);
  });
});

describe('in the form of a new issue', () => {
  it('the open editor comes first and takes the text at its cursor; nothing is sent', async () => {
    const page = await work.open(work.at.cloud.createDialog());
    await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
    const editor = page.locator('[role=dialog] .ProseMirror[contenteditable=true]');
    await editor.waitFor();
    await editor.click();
    await page.keyboard.type('Vorher');
    const { panel, card, dialog } = await insertCheck(page, 'Check vor dem Ticket');
    expect(await targetsOf(dialog)).toEqual([
      'Am Cursor im offenen Editor (neues Ticket)',
      'Nur kopieren',
    ]);
    expect(await dialog.innerText()).toContain('erst jemand, wenn du dort speicherst');
    await doIt(dialog, 'In den Editor einfügen');
    await panel.getByText('In den Editor eingefügt.').waitFor();
    const lines = await editor.locator(':scope > *').allInnerTexts();
    expect(lines.slice(0, 2)).toEqual(['Vorher', 'Kundensicht']);
    expect(lines.join()).toContain('Check vor dem Ticket');
    await card.getByText('In einen Editor eingefügt').waitFor();
    expect(await card.getByRole('button', { name: 'Rückgängig' }).count()).toBe(0);
    expect(await writes()).toEqual([]);
  });
});

describe('what a person may not do', () => {
  it('is shown with its reason and cannot be chosen; copying always can', async () => {
    await allowOnly(work.at, ['BROWSE_PROJECTS', 'read:page']);
    const page = await work.open(work.at.cloud.issue());
    const { dialog } = await insertCheck(page, 'Nur lesen dürfen');
    const comment = dialog.getByRole('radio', { name: 'Als Kommentar in CXM-12' });
    expect(await comment.isDisabled()).toBe(true);
    expect(await dialog.innerText()).toContain('Hier darfst du nicht kommentieren.');
    expect(await dialog.innerText()).toContain('Die Beschreibung darfst du nicht ändern.');
    expect(await dialog.getByRole('radio', { name: 'Nur kopieren' }).isChecked()).toBe(true);
    expect(await findBarriers(page.frames().find((f) => f.url().includes('sidebar'))!)).toEqual([]);
    expect(await writes()).toEqual([]);
  });
});

const failures: [rule: Omit<FailureRule, 'path'>, de: string, en: string][] = [
  [{ status: 401 }, 'Du bist abgemeldet.', 'you are signed out'],
  [{ status: 403 }, 'Jira lässt dich hier nicht schreiben.', 'Jira does not let you write here.'],
  [{ status: 'xsrf-403' }, 'unter einer anderen Adresse', 'under another address'],
  [{ status: 404 }, 'Jira findet das hier nicht mehr', 'Jira cannot find this any more'],
  [{ status: 409 }, 'Jemand hat gerade dasselbe geändert.', 'just changed the same thing'],
  [{ status: 413 }, 'Für Jira ist das zu lang.', 'This is too long for Jira.'],
  [{ status: 429, retryAfter: 2 }, 'Jira bittet um eine Pause', 'Jira asks for a break'],
  [{ status: 500 }, 'ein Problem (Fehler 500)', 'problem of its own (error 500)'],
  [{ status: 'login-html' }, 'Du bist abgemeldet.', 'you are signed out'],
  [{ status: 'broken-json' }, 'Vielleicht steht er schon in Jira.', 'It may already be in Jira.'],
  [
    { status: 'network', times: 9 },
    'Vielleicht steht er schon in Jira.',
    'It may already be in Jira.',
  ],
];

async function speak(language: 'Deutsch' | 'English'): Promise<void> {
  const options = await work.open(work.browser.screen('options.html'));
  await options.getByRole('radio', { name: language }).click();
  await options.locator(`html[lang=${language === 'Deutsch' ? 'de' : 'en'}]`).waitFor();
  await options.close();
}

const words = {
  de: { deed: 'Kommentar schreiben', done: 'Als Kommentar in CXM-12 eingefügt.', safe: /steht/ },
  en: {
    deed: 'Write comment',
    done: 'Added as a comment on CXM-12.',
    safe: /your text|it is still|have a look/i,
  },
};

describe.each(['de', 'en'] as const)('when the site says no, %s', (language) => {
  it('each way has its sentence, the text stays, and the next try works', async () => {
    await speak(language === 'de' ? 'Deutsch' : 'English');
    const { deed, done, safe } = words[language];
    const page = await work.open(work.at.cloud.issue());
    const text = `Alle Pannen, ${language}`;
    let { panel, dialog } = await insertCheck(page, text);
    const links: string[] = [];
    const pauses: number[] = [];
    for (const [rule, de, en] of failures) {
      await failNext(work.at, { ...rule, method: 'POST', path: '/comment' });
      await doIt(dialog, deed);
      const banner = dialog.locator('.banner');
      await banner.waitFor();
      const said = await banner.innerText();
      expect(said).toContain(language === 'de' ? de : en);
      expect(said).toMatch(safe);
      expect(await dialog.locator('.ticket-preview').innerText()).toContain(text);
      await heal(work.at);
      const ways = await banner
        .locator('a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      links.push(ways.join().replace(work.at.cloud.origin, ''));
      pauses.push(await dialog.locator('.button-primary[aria-disabled=true]').count());
      await dialog.locator('.button-primary[aria-disabled=false]').waitFor();
    }
    const isUnknown = ([{ status }]: (typeof failures)[number]) =>
      status === 'broken-json' || status === 'network';
    expect(links).toEqual(failures.map((one) => (isUnknown(one) ? '/browse/CXM-12' : '')));
    expect(pauses).toEqual(failures.map(([{ status }]) => (status === 429 ? 1 : 0)));
    await doIt(dialog, deed);
    await panel.getByText(done).waitFor();
    ({ panel, dialog } = await openInsert(page, panel, text));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('by keyboard alone', () => {
  const focused = (page: Page) =>
    page
      .frames()
      .find((frame) => frame.url().includes('sidebar'))!
      .evaluate(() => document.activeElement?.textContent ?? '');

  it('opens, chooses, writes, and comes back to where it was', async () => {
    await speak('Deutsch');
    const page = await work.open(work.at.cloud.issue());
    const panel = await openPanelToType(page);
    // A name of its own each time: when the test is repeated, the first note is still there.
    const text = `Ganz ohne Maus ${Date.now()}`;
    await answerQuestions(page, text);
    await page.keyboard.press('Control+Enter');
    const card = noteCard(panel, text);
    const opener = card.locator('.note-insert button');
    await opener.waitFor();
    for (
      let i = 0;
      i < 60 && !(await opener.evaluate((b) => b === document.activeElement));
      i += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const dialog = panel.locator('dialog[open]');
    await dialog
      .getByRole('radio', { name: 'Als Kommentar in CXM-12' })
      .and(panel.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Ins Ticket');
    expect(await panel.locator('.panel').isVisible()).toBe(true);

    await page.keyboard.press('Enter');
    await dialog.locator('input:focus').waitFor();
    await dialog.locator('input:checked').focus();
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: /Beschreibung/ }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    // Language, preview, cancel, deed.
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Kommentar schreiben');
    await page.keyboard.press('Enter');
    await card.locator('.insertion-line').waitFor();
    expect(await focused(page)).toBe('Ins Ticket');
    expect(await page.evaluate('window.__shortcutHits')).toEqual([]);
    expect(await writes()).toHaveLength(1);
  });

  it('is offered right after saving, and the focus returns to the note', async () => {
    const page = await work.open(work.at.cloud.issue());
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Gleich nach dem Speichern');
    await page.keyboard.press('Control+Enter');
    const toast = panel.locator('.toast', { hasText: 'Gespeichert' });
    await toast.getByRole('button', { name: 'Ins Ticket' }).click();
    await panel.locator('dialog[open] .targets').waitFor();
    await page.keyboard.press('Escape');
    await panel.locator('dialog[open]').waitFor({ state: 'detached' });
    const opener = noteCard(panel, 'Gleich nach dem Speichern').locator('.note-insert button');
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

describe('the dialog', () => {
  it('writes once, however often it is pressed', async () => {
    const page = await work.open(work.at.cloud.issue());
    const { card, dialog } = await insertCheck(page, 'Doppelt geklickt');
    await failNext(work.at, { method: 'POST', path: '/comment', status: 'slow', delayMs: SLOW_MS });
    const button = dialog.locator('.button-primary');
    await button.evaluate((one: HTMLElement) => {
      for (let i = 0; i < 5; i += 1) one.click();
    });
    await dialog.locator('.button-primary[aria-busy=true]').waitFor();
    await button.evaluate((one: HTMLElement) => one.click());
    await card.locator('.insertion-line').waitFor();
    expect(await writes()).toHaveLength(1);
  });

  it('says how it ended also when it was closed meanwhile', async () => {
    const page = await work.open(work.at.cloud.issue());
    const { panel, card, dialog } = await insertCheck(page, 'Geschlossen, während es schreibt');
    await failNext(work.at, { method: 'POST', path: '/comment', status: 'slow', delayMs: SLOW_MS });
    await doIt(dialog, 'Kommentar schreiben');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await panel.getByText('Als Kommentar in CXM-12 eingefügt.').waitFor();
    await card.locator('.insertion-line').waitFor();
    expect(await writes()).toHaveLength(1);
  });

  it('opened again while it still writes does not write twice', async () => {
    const page = await work.open(work.at.cloud.issue());
    const text = 'Ungeduldig';
    const { panel, card, dialog } = await insertCheck(page, text);
    await failNext(work.at, { method: 'POST', path: '/comment', status: 'slow', delayMs: SLOW_MS });
    await doIt(dialog, 'Kommentar schreiben');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const again = await openInsert(page, panel, text);
    await doIt(again.dialog, 'Kommentar schreiben');
    await card.locator('.insertion-line').waitFor();
    await again.dialog.waitFor({ state: 'detached' });
    expect(await card.locator('.insertion-line').count()).toBe(1);
    expect(await writes()).toHaveLength(1);
  });

  it('copies words and markup, from a frame in a page of somebody else', async () => {
    const page = await work.open(work.at.cloud.issue());
    const { panel, dialog } = await insertCheck(page, 'Kopiert <i>als Text</i>');
    await choose(dialog, 'Nur kopieren');
    await doIt(dialog, 'Text kopieren');
    await panel.getByText('Kopiert', { exact: true }).waitFor();
    await work.browser.context.grantPermissions(['clipboard-read'], {
      origin: work.at.cloud.origin,
    });
    await page.bringToFront();
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    const kinds = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const texts = item!.types.map(async (type) => [
        type,
        await (await item!.getType(type)).text(),
      ]);
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    });
    expect(kinds['text/plain']).toContain('Kopiert <i>als Text</i>');
    expect(kinds['text/html']).toContain('<strong>');
    expect(kinds['text/html']).toContain('&lt;i&gt;als Text&lt;/i&gt;');
    expect(await writes()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has no barriers and fits a narrow panel, %s',
    async (theme) => {
      const page = await work.open(`${work.at.cloud.issue()}?theme=${theme}`);
      const { panel, dialog } = await insertCheck(page, `Ohne Hürden, ${theme}`);
      expect(await findBarriers(panel)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 512 });
      expect(await sidewaysScroll(panel)).toBe(0);
      expect(await dialog.locator('.button-primary').isVisible()).toBe(true);
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    },
  );

  it('speaks the language of the ticket unless it is told otherwise', async () => {
    const page = await work.open(work.at.cloud.issue(KNOWN.issue));
    const { dialog } = await insertCheck(page, 'Sprache');
    const preview = dialog.locator('.ticket-preview');
    expect(await preview.getAttribute('lang')).toBe('de');
    await dialog.getByRole('radio', { name: 'Englisch' }).click();
    expect(await preview.innerText()).toContain('What changes for customers');
    expect(await preview.getAttribute('lang')).toBe('en');
    await doIt(dialog, 'Kommentar schreiben');
    await dialog.waitFor({ state: 'detached' });
    expect(await commentsOf('cloud')).toContain('What changes for customers');
  });
});
