import { describe, expect, it } from 'vitest';

import { KNOWN, type places } from '../practice/places.ts';
import { panelFrame } from './support/chromium.ts';
import {
  answerQuestions,
  launcherOf,
  noteCard,
  openPanelToType,
  pressOpenKey,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
type Places = ReturnType<typeof places>;

/** Where a check makes sense, and how the panel says where it is. */
const worded: [name: string, address: (at: Places) => string, context: string, known: string][] = [
  ['issue, Cloud', (at) => at.cloud.issue(), 'CXM-12 · Mahnlauf umstellen', 'aus der Adresse'],
  ['issue, DC', (at) => at.dc.issue(), 'CXM-12 · Mahnlauf umstellen', 'aus der Adresse'],
  ['over a board', (at) => at.cloud.boardWithIssue(), 'CXM-12 · Mahnlauf', 'aus der Adresse'],
  ['beside a backlog', (at) => at.cloud.backlogWithIssue('CXM-9'), 'CXM-9 · ', 'aus der Adresse'],
  ['beside a board, DC', (at) => at.dc.boardWithIssue(), 'CXM-12 · Mahnlauf', 'aus der Adresse'],
  ['page, Cloud', (at) => at.cloud.page(), 'Mahnlauf', 'aus der Adresse'],
  ['page, DC', (at) => at.dc.page(KNOWN.otherPage), 'Abschlag ändern', 'aus den Seitendaten'],
  ['blog post, Cloud', (at) => at.cloud.blogPost, '', 'aus der Adresse'],
  ['editor, Cloud', (at) => at.cloud.editor(), 'Mahnlauf', 'aus der Adresse'],
  ['editor, DC', (at) => at.dc.editor(), 'Mahnlauf', 'aus der Adresse'],
  ['form of a new issue, DC', (at) => at.dc.createPageForIssue, 'Neues Ticket', 'aus der Adresse'],
];

describe.each(worded)('%s', (_name, address, context, known) => {
  it('has a launcher, and a panel that knows where it is', async () => {
    const page = await work.open(address(work.at));
    const panel = await openPanelToType(page);
    const line = panel.locator('.context');
    await line.getByText(`${known} erkannt`).waitFor();
    expect(await line.innerText()).toContain(context);
  });
});

/** Places of Jira and Confluence where there is nothing to check, and places that are none of our business. */
const silent: [name: string, address: (at: Places) => string][] = [
  ['board without an issue', (at) => at.cloud.board],
  ['board without an issue, DC', (at) => at.dc.board],
  ['backlog', (at) => at.cloud.backlog],
  ['home', (at) => at.cloud.home],
  ['dashboard, DC', (at) => at.dc.home],
  ['space overview', (at) => at.cloud.space],
  ['customer portal', (at) => at.cloud.silent.portal],
  ['printable export', (at) => at.cloud.silent.export],
  ['sign-in, Cloud', (at) => at.cloud.silent.login],
  ['sign-in, DC', (at) => at.dc.silent.login],
  ['source popup, DC', (at) => at.dc.silent.viewSource],
  ['another page of the company', (at) => at.cloud.silent.canteen],
];
/** On these not even the keyboard opens the panel. */
const closed = /portal|export|sign-in|source|another/;

describe.each(silent)('%s', (name, address) => {
  it('stays silent', async () => {
    const page = await work.open(address(work.at));
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    // A page that draws late is looked at again for two seconds; the heaviest settle well before.
    await page.waitForTimeout(600);
    expect(await launcherOf(page).isVisible()).toBe(false);
    if (!closed.test(name)) return;
    await pressOpenKey(work.browser, page);
    await page.waitForTimeout(200);
    expect(await page.locator('kundenblick-leiste .frame:not([hidden])').count()).toBe(0);
  });
});

describe('other sites', () => {
  it('get nothing at all', async () => {
    const page = await work.browser.context.newPage();
    await page.route('http://shop.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>CXM-12 kaufen' }),
    );
    await page.goto('http://shop.example/browse/CXM-12');
    await page.waitForTimeout(500);
    expect(await page.locator('kundenblick-leiste').count()).toBe(0);
  });
});

describe('a place named by hand', () => {
  it('takes the note, is told as such, and can be given back', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-7'));
    const panel = await openPanelToType(page);
    await panel.getByRole('button', { name: 'Stimmt nicht?' }).click();
    await panel.getByLabel('Ticketnummer oder Adresse').fill('irgendwas');
    await panel.getByRole('button', { name: 'Das ist es' }).click();
    await panel.getByText('Das sieht nicht nach einer Ticketnummer aus.').waitFor();
    await panel.getByLabel('Ticketnummer oder Adresse').fill('IT-104');
    await panel.getByRole('button', { name: 'Das ist es' }).click();
    await panel.locator('.context', { hasText: 'IT-104' }).waitFor();
    await panel.getByText('von dir angegeben').waitFor();
    await panel.locator('.note-form textarea').first().click();
    await answerQuestions(page, 'Gehört zum Wartungsfenster');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Gehört zum Wartungsfenster').waitFor();
    await panel.getByRole('button', { name: 'Stimmt nicht?' }).click();
    await panel.getByRole('button', { name: 'Wieder automatisch erkennen' }).click();
    await panel.locator('.context', { hasText: 'CXM-7' }).waitFor();
    await noteCard(panel, 'Gehört zum Wartungsfenster').waitFor({ state: 'detached' });
    await page.goto(work.at.cloud.issue('IT-104'));
    const there = noteCard(await openPanelToType(page), 'Gehört zum Wartungsfenster');
    await expect.poll(() => there.count()).toBe(1);
  });

  it('is asked for where nothing is recognised', async () => {
    const page = await work.open(work.at.cloud.home);
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    await pressOpenKey(work.browser, page);
    const panel = await panelFrame(page);
    await panel.getByText('Worum geht es gerade?').waitFor();
    await panel.getByLabel('Ticketnummer oder Adresse').fill('CXM-14');
    await panel.getByRole('button', { name: 'Das ist es' }).click();
    const line = panel.locator('.context');
    await expect.poll(() => line.innerText()).toContain('CXM-14');
  });
});
