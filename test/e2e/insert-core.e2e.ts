import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import type { InsertTarget, InsertUndo, InsertWay } from '../../utils/domain/insertion.ts';
import { emptyContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import { noteAsTicketText } from '../../utils/ticket-text/note-as-ticket-text.ts';
import { askPractice } from '../practice/ask-practice.ts';
import { KNOWN } from '../practice/places.ts';
import type { FailureRule } from '../practice/rest/failure-switch.ts';
import { allowOnly, failAlways, failNext, heal, violations } from '../practice/steer-practice.ts';
import { askPageTools } from './support/page-tools.ts';
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
async function read(address: string): Promise<any> {
  return JSON.parse((await askPractice(address)).text);
}

afterEach(async () => {
  expect(await violations(work.at)).toEqual([]);
  await work.clearLog();
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
      if (outcome.kind !== 'done' || !outcome.undo) throw new Error(JSON.stringify(outcome));
      const api = deployment === 'cloud' ? '/rest/api/3' : '/rest/api/2';
      const comments = await read(`${place.site}${api}/issue/CXM-12/comment`);
      const written = JSON.stringify(comments.comments.at(-1).body);
      expect(written).toContain('عميل');
      expect(written).toContain('Bezahlt und trotzdem gemahnt');
      expect(outcome.url).toContain(
        `/browse/CXM-12?focusedCommentId=${comments.comments.at(-1).id}`,
      );
      await page.goto(outcome.url ?? '');
      await page.getByText('Bezahlt und trotzdem gemahnt').first().waitFor();
      expect(await undoAt(page, place, outcome.undo)).toEqual({ kind: 'done' });
      const left = await read(`${place.site}${api}/issue/CXM-12/comment`);
      expect(left.comments).toHaveLength(comments.comments.length - 1);
    },
  );
});

describe('the description', () => {
  it.each(['cloud', 'dc'] as const)(
    'keeps what stood there, and returns to it, %s',
    async (deployment) => {
      const place = issueAt(deployment);
      const page = await work.open(work.at[deployment].issue());
      const api = deployment === 'cloud' ? '/rest/api/3' : '/rest/api/2';
      const description = async () =>
        (await read(`${place.site}${api}/issue/CXM-12?fields=description`)).fields.description;
      const before = await description();
      const outcome = await insertAt(page, await targetAt(page, place, 'description'));
      if (outcome.kind !== 'done' || !outcome.undo) throw new Error(JSON.stringify(outcome));
      const after = await description();
      expect(JSON.stringify(after)).toContain('Bezahlt und trotzdem gemahnt');
      if (deployment === 'cloud')
        expect(after.content.slice(0, before.content.length)).toEqual(before.content);
      else expect(after.startsWith(before.trimEnd())).toBe(true);
      expect(await undoAt(page, place, outcome.undo)).toEqual({ kind: 'done' });
      expect(await description()).toEqual(before);
    },
  );

  it('stays with what somebody else wrote meanwhile', async () => {
    const place = issueAt('dc');
    const page = await work.open(work.at.dc.issue());
    const outcome = await insertAt(page, await targetAt(page, place, 'description'));
    if (outcome.kind !== 'done' || !outcome.undo) throw new Error(JSON.stringify(outcome));
    await askPractice(`${place.site}/rest/api/2/issue/CXM-12`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ fields: { description: 'Neu gedacht.' } }),
    });
    expect(await undoAt(page, place, outcome.undo)).toEqual({
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
    const outcome = await insertAt(page, target);
    if (outcome.kind !== 'done' || !outcome.undo) throw new Error(JSON.stringify(outcome));
    await page.goto(outcome.url ?? '');
    await page.getByText('Bezahlt und trotzdem gemahnt').first().waitFor();
    expect(await page.getByText('<b>&amp;').count()).toBeGreaterThan(0);
    expect(await undoAt(page, place, outcome.undo)).toEqual({ kind: 'done' });
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

  it('of Data Center may be a rich text frame', async () => {
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
