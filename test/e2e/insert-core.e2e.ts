import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import type { InsertTarget, InsertUndo, InsertWay } from '../../utils/domain/insertion.ts';
import { emptyContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import type { InsertOutcome } from '../../utils/messages/page-views.ts';
import { noteAsTicketText } from '../../utils/ticket-text/note-as-ticket-text.ts';
import type { AdfDocument } from '../../utils/ticket-text/to-adf.ts';
import { askPractice } from '../practice/ask-practice.ts';
import { KNOWN } from '../practice/places.ts';
import type { FailureRule } from '../practice/rest/failure-switch.ts';
import { allowOnly, failAlways, failNext, heal, violations } from '../practice/steer-practice.ts';
import { askPageTools } from './support/page-tools.ts';
import { openPanelToType } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/** Everything that could be taken for markup, beside what people write. */
const nasty =
  'Mahnung {code} kommt *früher* [~admin] !x.png! <b>&amp; \\\\ 😀 عميل ]]>\nh1. Zweite Zeile\n- drei';

const issueAt = (deployment: 'cloud' | 'dc', key: string = KNOWN.issue): Place => ({
  product: 'jira',
  site: deployment === 'cloud' ? work.at.cloud.origin : `${work.at.dc.origin}/jira`,
  kind: 'issue',
  key,
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: work.at[deployment].issue(key),
});
const pageAt = (deployment: 'cloud' | 'dc', id: string = KNOWN.page.id): Place => ({
  product: 'confluence',
  site: deployment === 'cloud' ? `${work.at.cloud.origin}/wiki` : `${work.at.dc.origin}/confluence`,
  kind: 'page',
  key: id,
  container: 'PROZ',
  title: 'Mahnlauf',
  url: deployment === 'cloud' ? work.at.cloud.page({ id }) : work.at.dc.pageById({ id }),
});
const newIssue = (deployment: 'cloud' | 'dc'): Place => ({
  ...issueAt(deployment),
  kind: 'new-issue',
  key: null,
  url: null,
});
const noteText = (change = nasty) =>
  noteAsTicketText(
    {
      ...emptyContent('check', issueAt('cloud')),
      change,
      friction: 'Bezahlt und trotzdem gemahnt',
      evidence: 'assumed',
      touchpoints: ['billing'],
    },
    'de',
  );

const offerAt = (page: Page, place: Place) =>
  askPageTools(work.browser, page, 'listTargets', { place });
const insertAt = (
  page: Page,
  target: InsertTarget,
  text = noteText(),
  attempt: string = randomUUID(),
) => askPageTools(work.browser, page, 'insertText', { attempt, target, text });
const undoAt = (page: Page, place: Place, undo: InsertUndo) =>
  askPageTools(work.browser, page, 'undoInsertion', { attempt: randomUUID(), place, undo });

async function targetAt(page: Page, place: Place, way: InsertWay): Promise<InsertTarget> {
  const { targets } = await offerAt(page, place);
  const target = targets.find((one) => one.way === way);
  if (!target) throw new Error(`No ${way} among ${JSON.stringify(targets)}`);
  return target;
}
const writes = async () =>
  (await work.log()).filter(({ method, ownScript }) => method !== 'GET' && !ownScript);

/** What REST says about something, as its readers would get it. */
async function read<Answer>(address: string): Promise<Answer> {
  return JSON.parse((await askPractice(address)).text) as Answer;
}
type Comments = { comments: { id: string; body: unknown }[] };
type Described = { fields: { description: unknown } };
const apiOf = (deployment: 'cloud' | 'dc') =>
  deployment === 'cloud' ? '/rest/api/3' : '/rest/api/2';

/** What was done; fails the test when it was not. */
function doneBy(outcome: InsertOutcome): { url: string; undo: InsertUndo } {
  if (outcome.kind !== 'done' || !outcome.undo || !outcome.url)
    throw new Error(JSON.stringify(outcome));
  return { url: outcome.url, undo: outcome.undo };
}

afterEach(async () => {
  const wrong = await violations(work.at);
  await work.clearLog();
  if (wrong.length > 0) throw new Error(wrong.join('; '));
});

describe('a comment', () => {
  it.each(['cloud', 'dc'] as const)(
    'goes into the issue and away again, %s',
    async (deployment) => {
      const place = issueAt(deployment);
      const page = await work.open(work.at[deployment].issue());
      const { targets, language, problem } = await offerAt(page, place);
      expect({ language, problem }).toEqual({ language: 'de', problem: null });
      expect(targets.filter(({ way }) => way !== 'editor')).toMatchObject([
        { way: 'comment', hindrance: null },
        { way: 'description', hindrance: null },
      ]);
      const target = await targetAt(page, place, 'comment');
      const attempt = randomUUID();
      const outcome = await insertAt(page, target, noteText(), attempt);
      expect(await insertAt(page, target, noteText(), attempt)).toEqual(outcome);
      expect(await writes()).toHaveLength(1);
      const { url, undo } = doneBy(outcome);
      const list = `${place.site}${apiOf(deployment)}/issue/CXM-12/comment`;
      const { comments } = await read<Comments>(list);
      const written = comments.at(-1);
      expect(JSON.stringify(written)).toContain('عميل');
      expect(JSON.stringify(written)).toContain('Bezahlt und trotzdem gemahnt');
      expect(url).toContain(`/browse/CXM-12?focusedCommentId=${written?.id}`);
      await page.goto(url);
      await page.getByText('Bezahlt und trotzdem gemahnt').first().waitFor();
      expect(await undoAt(page, place, undo)).toEqual({ kind: 'done' });
      expect((await read<Comments>(list)).comments).toHaveLength(comments.length - 1);
    },
  );

  it('goes to the issue that is shown over a board', async () => {
    const page = await work.open(work.at.cloud.boardWithIssue('CXM-9'));
    const target = await targetAt(page, issueAt('cloud', 'CXM-9'), 'comment');
    expect(doneBy(await insertAt(page, target)).url).toContain('/browse/CXM-9?');
  });

  it('is not for somebody who is signed out', async () => {
    const page = await work.open(work.at.dc.issue());
    await askInPage(page, work.at.dc.signOut);
    expect(await offerAt(page, issueAt('dc'))).toMatchObject({ problem: { kind: 'signed-out' } });
    await askInPage(page, work.at.dc.signIn);
    expect(await offerAt(page, issueAt('dc'))).toMatchObject({ problem: null });
  });
});

/** Leads the browser somewhere and leaves the page as it is. */
const askInPage = (page: Page, address: string) =>
  page.evaluate((url) => fetch(url).then((answer) => answer.status), address);

/** The start of a description, as much of it as `before` has. */
const startOf = (after: unknown, before: unknown): unknown =>
  typeof after === 'string'
    ? after.slice(0, String(before).trimEnd().length)
    : (after as AdfDocument).content.slice(0, (before as AdfDocument).content.length);
const wholeOf = (before: unknown): unknown =>
  typeof before === 'string' ? before.trimEnd() : (before as AdfDocument).content;

describe('the description', () => {
  it.each(['cloud', 'dc'] as const)(
    'keeps what stood there, and returns to it, %s',
    async (deployment) => {
      const place = issueAt(deployment);
      const page = await work.open(work.at[deployment].issue());
      const address = `${place.site}${apiOf(deployment)}/issue/CXM-12?fields=description`;
      const description = async () => (await read<Described>(address)).fields.description;
      const before = await description();
      const { undo } = doneBy(await insertAt(page, await targetAt(page, place, 'description')));
      const after = await description();
      expect(JSON.stringify(after)).toContain('Bezahlt und trotzdem gemahnt');
      expect(startOf(after, before)).toEqual(wholeOf(before));
      expect(await undoAt(page, place, undo)).toEqual({ kind: 'done' });
      expect(await description()).toEqual(before);
    },
  );

  it('stays with what somebody else wrote meanwhile', async () => {
    const place = issueAt('dc');
    const page = await work.open(work.at.dc.issue());
    const { undo } = doneBy(await insertAt(page, await targetAt(page, place, 'description')));
    await askPractice(`${place.site}/rest/api/2/issue/CXM-12`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { description: 'Neu gedacht.' } }),
    });
    expect(await undoAt(page, place, undo)).toEqual({
      kind: 'failed',
      problem: { kind: 'conflict' },
    });
  });

  it('is left alone while somebody edits it', async () => {
    const page = await work.open(work.at.cloud.issue());
    const target = await targetAt(page, issueAt('cloud'), 'description');
    await page.locator('[data-action="edit-description"]').first().click();
    await page.locator('.ProseMirror[contenteditable=true]').waitFor();
    expect(await insertAt(page, target)).toEqual({
      kind: 'failed',
      problem: { kind: 'editor-open' },
    });
    const { targets } = await offerAt(page, issueAt('cloud'));
    expect(targets).toMatchObject([
      { way: 'editor', editor: 'description' },
      { way: 'comment', hindrance: null },
      { way: 'description', hindrance: 'editor-open' },
    ]);
    expect(await writes()).toEqual([]);
  });
});

describe('below a Confluence page', () => {
  it.each(['cloud', 'dc'] as const)('a comment goes in and away again, %s', async (deployment) => {
    const place = pageAt(deployment);
    const page = await work.open(place.url ?? '');
    const target = await targetAt(page, place, 'footer-comment');
    const { url, undo } = doneBy(await insertAt(page, target));
    await page.goto(url);
    await page.getByText('Bezahlt und trotzdem gemahnt').first().waitFor();
    expect(await page.getByText('<b>&amp;').count()).toBeGreaterThan(0);
    expect(await undoAt(page, place, undo)).toEqual({ kind: 'done' });
    expect(await writes()).toHaveLength(2);
  });

  it('a blog post of Cloud is called by its kind', async () => {
    const place = { ...pageAt('cloud', KNOWN.blogPost.id), url: work.at.cloud.blogPost };
    const page = await work.open(work.at.cloud.blogPost);
    const outcome = await insertAt(page, await targetAt(page, place, 'footer-comment'));
    expect(outcome.kind).toBe('done');
  });
});

describe('an open editor', () => {
  it('of a new issue is all there is, and takes the text at the cursor', async () => {
    const page = await work.open(work.at.cloud.createDialog());
    await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
    const editor = page.locator('[role=dialog] .ProseMirror[contenteditable=true]');
    await editor.waitFor();
    const { targets } = await offerAt(page, newIssue('cloud'));
    expect(targets).toMatchObject([{ way: 'editor', editor: 'description', place: null }]);
    await editor.click();
    await page.keyboard.type('Vorher');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nachher');
    await page.keyboard.press('Home');
    // The editor itself hears of its cursor a moment later; no hand is faster.
    await page.waitForTimeout(100);
    await page.locator('#summary-field').click();
    const outcome = await insertAt(page, await targetAt(page, newIssue('cloud'), 'editor'));
    expect(outcome).toEqual({ kind: 'done', url: null, undo: null });
    const lines = await editor.locator(':scope > *').allInnerTexts();
    expect(lines[0]).toBe('Vorher');
    expect(lines[1]).toBe('Kundensicht');
    expect(lines).toContain('h1. Zweite Zeile');
    expect(lines.at(-1)).toBe('Nachher');
    expect(lines.at(-2)).toBe('Notiz aus dem CX-Check (Kundenblick)');
  });

  it('takes it while the panel has the focus, and keeps the cursor of the editor', async () => {
    const page = await work.open(work.at.cloud.createDialog());
    await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
    const editor = page.locator('[role=dialog] .ProseMirror[contenteditable=true]');
    await editor.click();
    await page.keyboard.type('Vorher');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nachher');
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(100);
    await openPanelToType(page);
    await page.keyboard.type('Notiz');
    const target = await targetAt(page, newIssue('cloud'), 'editor');
    expect(await insertAt(page, target, noteText('Früher'))).toMatchObject({ kind: 'done' });
    const lines = await editor.locator(':scope > *').allInnerTexts();
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['Vorher', 'Kundensicht', 'Nachher']);
    // Jira's own undo takes it back; what was typed before stays.
    for (let steps = 0; (await editor.innerText()).includes('Kundensicht'); steps += 1) {
      if (steps > 5) throw new Error('The undo of the editor does not take it back.');
      await page.keyboard.press('Control+z');
    }
    expect(await editor.innerText()).toContain('Vorher');
  });

  it('of a comment is written into, at its end where no cursor was', async () => {
    const page = await work.open(work.at.cloud.issue());
    await page.locator('[data-action="open-comment"]').first().click();
    const editor = page.locator('.ProseMirror[contenteditable=true]');
    await editor.waitFor();
    const target = await targetAt(page, issueAt('cloud'), 'editor');
    expect(target.editor).toBe('comment');
    expect(await insertAt(page, target)).toMatchObject({ kind: 'done' });
    expect((await editor.locator(':scope > *').allInnerTexts())[0]).toBe('Kundensicht');
    await page.locator('[data-testid="comment-save-button"]').click();
    await page.getByText('Notiz aus dem CX-Check').waitFor();
    expect(await insertAt(page, target)).toEqual({
      kind: 'failed',
      problem: { kind: 'editor-gone' },
    });
  });

  it('of a Confluence page is written into, and nothing else of the page', async () => {
    const page = await work.open(work.at.cloud.editor());
    const editor = page.locator('.ProseMirror[contenteditable=true]');
    await editor.waitFor();
    const before = await editor.innerText();
    const target = await targetAt(page, pageAt('cloud'), 'editor');
    expect(target.editor).toBe('page');
    expect(await insertAt(page, target)).toMatchObject({ kind: 'done' });
    const after = await editor.innerText();
    expect(after.startsWith(before.slice(0, 200))).toBe(true);
    expect(after).toContain('Bezahlt und trotzdem gemahnt');
    expect(await writes()).toEqual([]);
  });

  it('of Data Center is a text area, which gets wiki markup at its cursor', async () => {
    const page = await work.open(work.at.dc.createDialog);
    await page.locator('#create_link').click();
    const area = page.locator('#create-issue-dialog textarea#description');
    await area.fill('Vorher\nNachher');
    await area.evaluate((node: HTMLTextAreaElement) => node.setSelectionRange(6, 6));
    await page.locator('#create-issue-dialog #summary').click();
    const { targets } = await offerAt(page, newIssue('dc'));
    expect(targets).toMatchObject([{ way: 'editor', editor: 'description', place: null }]);
    expect(await insertAt(page, await targetAt(page, newIssue('dc'), 'editor'))).toMatchObject({
      kind: 'done',
    });
    const value = await area.inputValue();
    expect(value.startsWith('Vorher\n\nh3. Kundensicht\n\n*Was sich')).toBe(true);
    expect(value.endsWith('(Kundenblick)\n\nNachher')).toBe(true);
    expect(value).toContain('\\{code\\}');
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toBe('Vorher\nNachher');
  });

  it('of Data Center may be a frame over its text area, which gets plain words', async () => {
    const page = await work.open(`${work.at.dc.createDialog}?richText=visual`);
    await page.locator('#create_link').click();
    await page.locator('#create-issue-dialog #summary:focus').waitFor();
    await page.keyboard.type('Aus dem Rahmen');
    const body = page.frameLocator('#create-issue-dialog iframe').locator('#tinymce');
    await body.click();
    await page.keyboard.type('Vorher');
    await page.locator('#create-issue-dialog #summary').click();
    const { targets } = await offerAt(page, newIssue('dc'));
    expect(targets).toMatchObject([{ way: 'editor', editor: 'description', place: null }]);
    const target = await targetAt(page, newIssue('dc'), 'editor');
    expect(await insertAt(page, target, noteText('Fünf Tage früher'))).toMatchObject({
      kind: 'done',
    });
    await page.locator('#create-issue-submit').click();
    const link = page.locator('#aui-flag-container a');
    await link.waitFor();
    const key = await link.getAttribute('data-issue-key');
    const { fields } = await read<Described>(`${work.at.dc.origin}/jira/rest/api/2/issue/${key}`);
    expect(fields.description).toMatch(
      /^Vorher\nKundensicht\nWas sich für Kund:innen ändert: Fünf Tage früher\n/,
    );
  });

  it('of Data Center may be a rich text frame of a page', async () => {
    const page = await work.open(work.at.dc.editor());
    const body = page.frameLocator('#wysiwygTextarea_ifr').locator('#tinymce');
    await body.waitFor();
    const before = await body.innerText();
    const target = await targetAt(page, pageAt('dc'), 'editor');
    expect(target.editor).toBe('page');
    expect(await insertAt(page, target)).toMatchObject({ kind: 'done' });
    const after = await body.innerText();
    expect(after.startsWith(before.trim().slice(0, 100))).toBe(true);
    expect(after).toContain('Bezahlt und trotzdem gemahnt');
  });
});

describe('what this person may not do', () => {
  it('is shown, and cannot be chosen', async () => {
    const page = await work.open(work.at.cloud.issue());
    await allowOnly(work.at, ['BROWSE_PROJECTS', 'ADD_COMMENTS', 'read:page']);
    expect((await offerAt(page, issueAt('cloud'))).targets).toMatchObject([
      { way: 'comment', hindrance: null },
      { way: 'description', hindrance: 'not-allowed' },
    ]);
    const article = await work.open(work.at.cloud.page());
    expect((await offerAt(article, pageAt('cloud'))).targets).toMatchObject([
      { way: 'footer-comment', hindrance: 'not-allowed' },
    ]);
  });
});

const failures: [Omit<FailureRule, 'path'>, SiteProblem][] = [
  [{ status: 401 }, { kind: 'signed-out' }],
  [{ status: 403 }, { kind: 'forbidden' }],
  [{ status: 'xsrf-403' }, { kind: 'wrong-base-url' }],
  [{ status: 404 }, { kind: 'not-found' }],
  [{ status: 409 }, { kind: 'conflict' }],
  [{ status: 413 }, { kind: 'too-large' }],
  [
    { status: 429, retryAfter: 7 },
    { kind: 'too-many', seconds: 7 },
  ],
  [{ status: 500 }, { kind: 'site-failed', status: 500 }],
  [{ status: 'login-html' }, { kind: 'signed-out' }],
  [{ status: 'broken-json' }, { kind: 'outcome-unknown' }],
  // Browsers repeat what broke on a connection that had served before; so it breaks more than once.
  [{ status: 'network', times: 9 }, { kind: 'outcome-unknown' }],
];
describe.each(failures)('when the site answers %o', (rule, problem) => {
  it('the person hears why, nothing is written, and the next try works', async () => {
    const page = await work.open(work.at.cloud.issue());
    const target = await targetAt(page, issueAt('cloud'), 'comment');
    await failNext(work.at, { ...rule, method: 'POST', path: '/comment' });
    const attempt = randomUUID();
    expect(await insertAt(page, target, noteText(), attempt)).toEqual({ kind: 'failed', problem });
    await heal(work.at);
    const again = problem.kind === 'outcome-unknown' ? randomUUID() : attempt;
    expect(await insertAt(page, target, noteText(), again)).toMatchObject({ kind: 'done' });
  });
});

it('knows a network that is gone for everything', async () => {
  const page = await work.open(work.at.cloud.issue());
  const target = await targetAt(page, issueAt('cloud'), 'comment');
  await failAlways(work.at, { path: '/rest/', status: 'network' });
  expect(await insertAt(page, target)).toEqual({
    kind: 'failed',
    problem: { kind: 'unreachable' },
  });
  expect(await offerAt(page, issueAt('cloud'))).toMatchObject({
    targets: [],
    problem: { kind: 'unreachable' },
  });
});
