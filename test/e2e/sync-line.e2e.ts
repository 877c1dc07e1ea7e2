import { randomUUID } from 'node:crypto';

import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { MASS_REMOVAL } from '../../utils/domain/sync-problem.ts';
import bin from '../../utils/i18n/bin/de.ts';
import card from '../../utils/i18n/card/de.ts';
import common from '../../utils/i18n/common/de.ts';
import refusal from '../../utils/i18n/refusal/de.ts';
import sync from '../../utils/i18n/sync/de.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import { buildDraft } from '../extension/build-notes.ts';
import { codeOf, json } from '../postgres/test-client.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { startFaultyProxy, type FaultyProxy } from './support/faulty-proxy.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { noteCard, openPanelToType, shareCheck } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
let team: LiveTeam;
let proxy: FaultyProxy;

beforeAll(async () => {
  team = await startLiveTeam();
  proxy = await startFaultyProxy(team.port);
  const link = `${proxy.url}/join#${codeOf(await team.invite('member'))}`;
  await joinInOptions(work.browser, link, 'Mara');
});
afterAll(async () => {
  await proxy?.close();
  await team?.close();
});
afterEach(() => proxy.setFault('none'));

const lineOf = (panel: Frame) => panel.locator('.sync-line-button');
const detailsOf = (panel: Frame) => panel.locator('.sync-details');
const issue = () => work.open(work.at.cloud.issue());

async function sharedTexts(): Promise<string[]> {
  return (await team.shown()).notes.map((note) => note.content.change);
}

async function newestNote(): Promise<OwnNoteView> {
  const filter = { text: '', state: 'all', product: 'all' } as const;
  const { notes } = await askAsScreen(work.browser, 'listNotes', { filter, offset: 0, limit: 1 });
  if (!notes[0]) throw new Error('There is no note yet.');
  return notes[0];
}

/** Presses "try now" if it is there: an open panel asks every few seconds by itself and may be faster. */
async function tryNow(panel: Frame): Promise<void> {
  const again = panel.getByRole('button', { name: common.sync.tryNow });
  if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => undefined);
}

describe('the line about sharing', () => {
  it('says what waits and why, what stands behind it on a click, and tries again', async () => {
    const page: Page = await issue();
    await proxy.setFault('refused');
    const panel = await shareCheck(page, 'Geschrieben ohne Server');
    const line = lineOf(panel);
    await line.getByText(common.syncReason.unreachable).waitFor();
    expect(await line.innerText()).toMatch(
      /^1 wartet \(seit \d\d:\d\d, Server nicht erreichbar\)$/,
    );
    expect(await line.getAttribute('aria-expanded')).toBe('false');

    await line.press('Enter');
    const details = detailsOf(panel);
    await details.getByText(common.syncProblem.unreachable).waitFor();
    await details.getByText(common.sync.safe).waitFor();
    await details.getByText(sync.waiting.share({ count: '1', one: true })).waitFor();
    await details.getByText(sync.next.title).waitFor();
    await details.getByText(new URL(proxy.url).host).waitFor();

    await proxy.setFault('none');
    await tryNow(panel);
    await line.getByText(common.sync.allShared, { exact: true }).waitFor();
    await details.getByText(sync.allShared).waitFor();
    expect(await sharedTexts()).toEqual(['Geschrieben ohne Server']);
  });

  it('counts what the server refuses; the note says why and what to do, with its text', async () => {
    // The server already has a note of somebody else under this id.
    const { note } = await newestNote();
    const { content } = note;
    const id = '0193aaaa-0000-7000-8000-000000000001';
    const mine = { ...content, change: 'Abgelehnt und doch noch da' };
    const draft = {
      id,
      placeKey: '',
      content: mine,
      audience: { kind: 'me' },
      editsNote: null,
      rev: 0,
      updatedAt: Date.now(),
    } as const;
    const teamId = team.admin.teamId;
    await team.admin.push({ name: 'note.share@1', args: { id, teamId, content, editedAt: 1 } });
    await askAsScreen(work.browser, 'saveNote', { draft, audience: { kind: 'me' } });
    const audience = { kind: 'team', teamId } as const;
    await askAsScreen(work.browser, 'changeAudience', { noteId: id, audience });

    const panel = await openPanelToType(await issue());
    const refused = noteCard(panel, 'Abgelehnt und doch noch da');
    await refused.getByText(refusal.why.not_author).waitFor();
    await refused.getByText(refusal.next.not_author).waitFor();
    const line = lineOf(panel);
    await line
      .getByText(`${common.sync.restShared} (${common.sync.refused({ count: '1' })})`)
      .waitFor();
    await line.click();
    const details = detailsOf(panel);
    await details.getByText(sync.refused.title({ count: '1', one: true })).waitFor();
    await details.getByText('Abgelehnt und doch noch da').waitFor();
    await details.getByText(refusal.why.not_author).waitFor();

    await refused.getByRole('button', { name: refusal.keep }).click();
    await line.getByText(common.sync.allShared, { exact: true }).waitFor();
    await refused.getByText(common.noteState['on-device']).waitFor();
    expect(await refused.innerText()).toContain('Abgelehnt und doch noch da');
  });
});

describe('the bin', () => {
  it('holds what was deleted and gives it back', async () => {
    const page = await issue();
    const panel = await openPanelToType(page);
    const deleted = noteCard(panel, 'Abgelehnt und doch noch da');
    await deleted.getByRole('button', { name: card.actions }).click();
    await panel.getByRole('menuitem', { name: common.action.delete }).click();
    await panel.getByText(common.done.deleted).waitFor();

    const notes = await work.open(work.browser.screen('notes.html'));
    await notes.getByRole('link', { name: bin.title }).click();
    await notes.getByRole('heading', { name: bin.title }).waitFor();
    const entry = notes.locator('.bin-note', { hasText: 'Abgelehnt und doch noch da' });
    await entry.getByText(bin.left({ days: 30 })).waitFor();
    await entry.getByRole('button', { name: bin.restore }).click();
    await notes.getByText(bin.isBack.private).waitFor();
    await notes.getByText(bin.empty).waitFor();
    await notes.getByRole('link', { name: bin.back }).click();
    await noteCard(notes, 'Abgelehnt und doch noch da').waitFor();
    expect(await noteCard(notes, 'Abgelehnt und doch noch da').count()).toBe(1);
  });
});

/** Asks the background many times, one after the other, from one page. */
async function askAll(name: string, contents: unknown[]): Promise<void> {
  const page = await work.open(work.browser.screen('manifest.json'));
  await page.evaluate(
    async ([call, all]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
      };
      for (const content of all) {
        const message = { to: 'background', name: call, content };
        const { ok } = await chrome.runtime.sendMessage(message);
        if (!ok) throw new Error(`${call} failed`);
      }
    },
    [name, contents] as const,
  );
}

const listOwn = async () => {
  const filter = { text: 'Viele', state: 'all', product: 'all' } as const;
  return askAsScreen(work.browser, 'listNotes', { filter, offset: 0, limit: 100 });
};
const many = async () => (await sharedTexts()).filter((text) => text.startsWith('Viele')).length;

describe('many notes that would go at once', () => {
  // What is sent while the first of them go is no part of the question, so there are some more.
  const drafts = Array.from({ length: MASS_REMOVAL.notes + 10 }, (_, index) =>
    buildDraft(`Viele ${index + 1}`),
  );

  it('wait for a word of the person, who may leave everything as it is', async () => {
    const audience = { kind: 'team', teamId: team.admin.teamId } as const;
    await askAll(
      'saveNote',
      drafts.map((draft) => ({ draft, audience })),
    );
    await expect.poll(many, { timeout: 10_000 }).toBe(drafts.length);

    await proxy.setFault('refused');
    await askAll(
      'changeAudience',
      drafts.map(({ id }) => ({ noteId: id, audience: { kind: 'me' } })),
    );
    await proxy.setFault('none');
    const panel = await openPanelToType(await issue());
    await tryNow(panel);
    const line = lineOf(panel);
    await line
      .getByText(/^Angehalten: \d\d Notizen würden auf einmal beim Team verschwinden$/)
      .waitFor();
    const left = await many();
    expect(left).toBeGreaterThan(MASS_REMOVAL.notes);

    await panel.getByRole('button', { name: common.sync.decide }).click();
    const question = detailsOf(panel).locator('.sync-question');
    await question.getByText(sync.removal.nothingGone).waitFor();
    await question.getByRole('button', { name: sync.removal.there.keep }).click();
    await detailsOf(panel).getByText(sync.removal.there.kept).waitFor();
    await line.getByText(common.sync.allShared, { exact: true }).waitFor();
    expect(await many()).toBe(left);
  });

  it('from here, too: what the person takes back goes meanwhile, and every window follows', async () => {
    const notes = await work.open(work.browser.screen('notes.html'));
    const { account } = await notes.evaluate<{ account: { token: string } }>(
      'chrome.storage.local.get("account")',
    );
    // Another device of the same person deletes nearly all of them.
    const { instanceId } = team.admin;
    const shared = (await listOwn()).notes.filter(({ note }) => note.audience.kind === 'team');
    const kept = shared.find(({ note }) => note.content.change === `Viele ${drafts.length}`)!.note;
    const going = shared.flatMap(({ note }) => (note.id === kept.id ? [] : [note]));
    const mutations = going.map(({ id }, i) => ({
      seq: i + 1,
      name: 'note.delete@1',
      args: { id },
    }));
    const body = { protocol: 1, instanceId, clientId: randomUUID(), mutations };
    const authorization = `Bearer ${account.token}`;
    const pushed = await fetch(`${team.url}/v1/push`, json(body, { authorization }));
    expect(pushed.status).toBe(200);

    const panel = await openPanelToType(await issue());
    await tryNow(panel);
    const line = lineOf(panel);
    await line.getByText(common.sync.held({ reason: '' }).trim()).waitFor();
    expect((await listOwn()).total).toBe(drafts.length);
    // Taking one back is a wish of its own.
    expect(await many()).toBe(1);
    await noteCard(notes, kept.content.change).waitFor();
    await askAsScreen(work.browser, 'changeAudience', {
      noteId: kept.id,
      audience: { kind: 'me' },
    });
    await expect.poll(many, { timeout: 5_000 }).toBe(0);
    await noteCard(notes, kept.content.change).getByText(common.noteState['on-device']).waitFor();

    // By keyboard alone.
    await panel.getByRole('button', { name: common.sync.decide }).press('Enter');
    const keep = detailsOf(panel).getByRole('button', { name: sync.removal.here.keep });
    await keep.press('Enter');
    const word = detailsOf(panel).getByText(sync.removal.here.kept);
    await word.waitFor();
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
    await line.getByText(common.sync.allShared, { exact: true }).waitFor();
    const own = await listOwn();
    expect(own.total).toBe(drafts.length);
    expect(own.notes.every(({ note }) => note.audience.kind === 'me')).toBe(true);
    await expect
      .poll(() => notes.getByText(common.noteState['on-device']).count())
      .toBeGreaterThanOrEqual(drafts.length);
  });
});

describe('„Meine Notizen“ beside another window', () => {
  it('leaves a form in its place, with its text and the cursor, whatever comes and goes', async () => {
    const notes = await work.open(work.browser.screen('notes.html'));
    const entry = notes.locator('.note-entry', { hasText: 'Viele 12' });
    await entry.getByRole('button', { name: card.actions }).click();
    await notes.getByRole('menuitem', { name: common.action.edit }).click();
    const field = notes.locator('.note-form textarea').first();
    await field.press('End');
    await field.pressSequentially(' und noch');
    const topOf = () => field.evaluate((element) => element.getBoundingClientRect().top);
    const top = await topOf();

    const fresh = buildDraft('Aus dem anderen Fenster');
    await askAsScreen(work.browser, 'saveNote', { draft: fresh, audience: { kind: 'me' } });
    await noteCard(notes, 'Aus dem anderen Fenster').waitFor();
    const { notes: own } = await listOwn();
    const edited = own.find(({ note }) => note.content.change === 'Viele 12')!.note;
    const draft = {
      ...buildDraft('Viele 12, anderswo gespeichert'),
      editsNote: edited.id,
      seen: edited.editedAt,
    };
    await askAsScreen(work.browser, 'saveNote', { draft, audience: { kind: 'me' } });
    await askAsScreen(work.browser, 'deleteNote', { noteId: edited.id });
    await askAsScreen(work.browser, 'deleteNote', { noteId: own[0]!.note.id });
    await noteCard(notes, own[0]!.note.content.change).waitFor({ state: 'detached' });

    await notes.bringToFront();
    await notes.keyboard.type(' etwas');
    expect(await field.inputValue()).toBe('Viele 12 und noch etwas');
    expect(Math.abs((await topOf()) - top)).toBeLessThan(2);
    await notes.keyboard.press('Control+Enter');
    await noteCard(notes, 'Viele 12 und noch etwas').waitFor();
  });
});
