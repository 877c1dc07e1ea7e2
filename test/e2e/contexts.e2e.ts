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
  [
    'beside the navigator',
    (at) => at.cloud.navigatorWithIssue('CXM-9'),
    'CXM-9 · ',
    'aus der Adresse',
  ],
  [
    'in the navigator, Cloud',
    (at) => at.cloud.navigatorIssue('CXM-9'),
    'CXM-9 · ',
    'aus der Adresse',
  ],
  ['in a queue, Cloud', (at) => at.cloud.queueIssue(), 'IT-104 · ', 'aus der Adresse'],
  ['in a queue, DC', (at) => at.dc.queueIssue(), 'IT-104 · ', 'aus der Adresse'],
  [
    'in the project, Cloud',
    (at) => `${at.cloud.origin}/jira/software/c/projects/CXM/issues/CXM-9?filter=allopenissues`,
    'CXM-9 · ',
    'aus der Adresse',
  ],
  [
    'in the navigator, DC',
    (at) => at.dc.navigatorIssue(),
    'CXM-12 · Mahnlauf umstellen',
    'aus der Adresse',
  ],
  [
    'in the project, DC',
    (at) => `${at.dc.origin}/jira/projects/CXM/issues/CXM-12?filter=allopenissues`,
    'CXM-12 · Mahnlauf umstellen',
    'aus der Adresse',
  ],
  ['page, Cloud', (at) => at.cloud.page(), 'Mahnlauf', 'aus der Adresse'],
  [
    'page called edit',
    (at) => at.cloud.page(KNOWN.pageTitledEdit, 'TEST'),
    'edit',
    'aus der Adresse',
  ],
  ['short link, Cloud', (at) => at.cloud.tinyLink(), 'Mahnlauf', 'aus der Adresse'],
  [
    'personal space, Cloud',
    (at) => at.cloud.personalPage,
    'Notizen zur Mahnung',
    'aus der Adresse',
  ],
  ['personal space, DC', (at) => at.dc.personalPage, 'Notizen zur Mahnung', 'aus den Seitendaten'],
  ['live document', (at) => at.cloud.livePage, 'Protokoll Montagsrunde', 'aus der Adresse'],
  ['page by number, DC', (at) => at.dc.pageById(), 'Mahnlauf', 'aus der Adresse'],
  ['page, DC', (at) => at.dc.page(KNOWN.otherPage), 'Abschlag ändern', 'aus den Seitendaten'],
  ['blog post, Cloud', (at) => at.cloud.blogPost, '', 'aus der Adresse'],
  ['editor, Cloud', (at) => at.cloud.editor(), 'Mahnlauf', 'aus der Adresse'],
  ['editor, DC', (at) => at.dc.editor(), 'Mahnlauf', 'aus der Adresse'],
  ['editor of a new page, Cloud', (at) => at.cloud.createPage, '', 'aus der Adresse'],
  ['editor of a new blog post, Cloud', (at) => at.cloud.createBlogPost, '', 'aus der Adresse'],
  ['editor of a new blog post, DC', (at) => at.dc.createBlogPost, '', 'aus der Adresse'],
  ['editor of a new page, DC', (at) => at.dc.createPage, '', 'aus der Adresse'],
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

describe('how the panel knows where it is', () => {
  it('is said of a dialog that lies over the page, too', async () => {
    const page = await work.open(work.at.cloud.createDialog());
    await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
    await page.locator('#summary-field:focus').waitFor();
    const panel = await openPanelToType(page);
    const line = panel.locator('.context');
    await line.getByText('am Aussehen der Seite erkannt').waitFor();
    expect(await line.innerText()).toContain('Neues Ticket in CXM');
  });
});

/** Places of Jira and Confluence where there is nothing to check, and places that are none of our business. */
const silent: [name: string, address: (at: Places) => string][] = [
  ['board without an issue', (at) => at.cloud.board],
  ['board without an issue, DC', (at) => at.dc.board],
  ['backlog', (at) => at.cloud.backlog],
  ['home', (at) => at.cloud.home],
  ['queue', (at) => at.cloud.queue],
  ['queue, DC', (at) => at.dc.queue],
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

describe('in English', () => {
  it('the panel knows where it is in the same way', async () => {
    const options = await work.open(work.browser.screen('options.html'));
    await options.getByRole('radio', { name: 'English' }).click();
    await options.locator('html[lang=en]').waitFor();
    for (const [address, context, known] of [
      [work.at.cloud.issue(), 'CXM-12 · Mahnlauf umstellen', 'by the address'],
      [work.at.dc.page(KNOWN.otherPage), 'Abschlag ändern', "by the page's data"],
      [work.at.dc.createPageForIssue, 'New issue', 'by the address'],
    ] as const) {
      const page = await work.open(address);
      const line = (await openPanelToType(page)).locator('.context');
      await line.getByText(`recognised ${known}`).waitFor();
      expect(await line.innerText()).toContain(context);
      await page.close();
    }
  });
});
