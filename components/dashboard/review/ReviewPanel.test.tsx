// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../test/dashboard/fake-world.ts';
import { renderDashboard, settle } from '../../../test/dashboard/render-dashboard.tsx';
import { sampleId, sampleItem } from '../../../test/dashboard/sample-notes.ts';

const noteId = sampleId(1);
const open = `#/inbox?note=${noteId}`;

async function openNote(role: 'pate' | 'member' = 'pate') {
  const made = createFakeWorld([sampleItem(1), sampleItem(2)], role, open);
  return { ...made, page: await renderDashboard(made.world) };
}

describe('answer', () => {
  it('goes to the author with Ctrl+Enter and stands in the history', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', '  Danke, dass dir das aufgefallen ist. ');
    await page.press('Enter', { ctrlKey: true });
    expect(fake.sent.map((one) => one.action)).toEqual([
      { kind: 'answered', text: 'Danke, dass dir das aufgefallen ist.' },
    ]);
    expect(page.find('.history').textContent).toContain('Danke, dass dir das aufgefallen ist.');
    expect(page.all('.review-form')).toHaveLength(0);
    expect(world.drafts.load(noteId, 'answer')).toBeNull();
    expect(page.text()).toContain('Antwort ist unterwegs');
    expect(page.find('.inbox-item').textContent).toContain('Gesichtet');
  });

  it('keeps the words when it fails, says why, and sends them again as the same event', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Guter Punkt.');
    fake.refuse = { review: { kind: 'server-error', status: 500 } };
    await page.press('Enter', { ctrlKey: true });
    expect(page.text()).toContain('Noch nicht angekommen.');
    expect(page.text()).toContain('Dein Text ist hier sicher.');
    expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('Guter Punkt.');
    expect(page.find('.history').textContent).not.toContain('Guter Punkt.');
    expect(page.find('.inbox-item').textContent).toContain('Offen');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(new Set(fake.sent.map((one) => one.eventId)).size).toBe(1);
    expect(fake.sent).toHaveLength(2);
    expect(fake.events.get(noteId)).toHaveLength(1);
    expect(world.drafts.load(noteId, 'answer')).toBeNull();
  });

  it('keeps event and words over a reload, so that even then nothing is sent twice', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Guter Punkt.');
    fake.refuse = { review: { kind: 'timeout' } };
    await page.click('Antwort senden');
    const sentAs = fake.sent[0]?.eventId;
    fake.refuse = {};
    const reloaded = await renderDashboard(world);
    await reloaded.click('Antworten');
    expect((reloaded.find('textarea') as HTMLTextAreaElement).value).toBe('Guter Punkt.');
    await reloaded.click('Antwort senden');
    expect(fake.sent[1]?.eventId).toBe(sentAs);
  });

  it('is another event once the words were changed', async () => {
    const { page, fake } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Guter Punkt.');
    fake.refuse = { review: { kind: 'too-large' } };
    await page.click('Antwort senden');
    fake.refuse = {};
    await page.type('textarea', 'Gut.');
    await page.click('Antwort senden');
    expect(new Set(fake.sent.map((one) => one.eventId)).size).toBe(2);
  });

  it('notices that a lost send had arrived, and does not ask for a second one', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Angekommen?');
    fake.loseReviewAnswer = true;
    await page.click('Antwort senden');
    expect(page.text()).toContain('Noch nicht angekommen.');
    fake.poke();
    await settle();
    expect(page.find('.history').textContent).toContain('Angekommen?');
    expect(page.all('.review-form')).toHaveLength(0);
    expect(world.drafts.load(noteId, 'answer')).toBeNull();
    expect(fake.sent).toHaveLength(1);
  });

  it('is not sent empty or too long, and says so at the field', async () => {
    const { page, fake } = await openNote();
    await page.click('Antworten');
    await page.click('Antwort senden');
    expect(page.text()).toContain('Schreib noch etwas, bevor du antwortest.');
    await page.type('textarea', 'a'.repeat(4_012));
    expect(page.text()).toContain('12 Zeichen zu lang');
    await page.click('Antwort senden');
    expect(fake.sent).toEqual([]);
    expect(page.find('textarea').getAttribute('aria-invalid')).toBe('true');
  });

  it('offers gentle beginnings only for an empty answer; they can be sent away', async () => {
    const { page } = await openNote();
    await page.click('Antworten');
    await page.click('Danke, dass dir das aufgefallen ist.');
    expect((page.find('textarea') as HTMLTextAreaElement).value).toContain('Danke');
    expect(page.all('.review-starters')).toHaveLength(0);
    await page.type('textarea', '');
    await page.click('Satzanfänge ausblenden');
    expect(page.preferences.starters).toBe(false);
    expect(page.text()).toContain('Satzanfänge zeigen');
  });

  it('keeps begun words when one goes on to the next note and comes back', async () => {
    const { page } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Angefangen');
    await page.press('Escape');
    await page.press('j');
    expect(page.find('.note-pane').textContent).toContain('Änderung 2');
    await page.press('k');
    await page.press('3');
    expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('Angefangen');
  });
});

describe('decision', () => {
  it('needs an outcome and a reason', async () => {
    const { page, fake } = await openNote();
    await page.click('Entscheiden');
    await page.click('Entscheidung festhalten');
    expect(page.text()).toContain('Wähl noch ein Ergebnis aus.');
    await page.click('Bleibt so');
    await page.click('Entscheidung festhalten');
    expect(page.text()).toContain('Ohne Grund keine Entscheidung');
    await page.type('textarea', 'Der Link läuft aus Sicherheitsgründen ab.');
    await page.click('Entscheidung festhalten');
    expect(fake.sent.map((one) => one.action)).toEqual([
      { kind: 'decided', outcome: 'accept', reason: 'Der Link läuft aus Sicherheitsgründen ab.' },
    ]);
    expect(page.find('.history').textContent).toContain('Sabine hat entschieden: Bleibt so');
    expect(page.find('.inbox-item').textContent).toContain('Entschieden');
  });
});

describe('seen', () => {
  it('is honest when it fails: the note is not seen, and one can try again', async () => {
    const { page, fake } = await openNote();
    fake.refuse = { review: { kind: 'unreachable' } };
    await page.press('1');
    expect(page.find('.inbox-item').textContent).toContain('Offen');
    expect(page.text()).toContain('Noch nicht angekommen.');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(page.find('.inbox-item').textContent).toContain('Gesichtet');
    expect(new Set(fake.sent.map((one) => one.eventId)).size).toBe(1);
  });
});

describe('when something happens meanwhile', () => {
  it('says that a note was taken back, and keeps begun words readable', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Ich wollte gerade …');
    fake.items = fake.items.filter((item) => item.note.id !== noteId);
    fake.poke();
    await settle();
    expect(page.text()).toContain('Diese Notiz wurde zurückgezogen');
    expect(page.text()).toContain('Ich wollte gerade …');
    expect(page.text()).not.toContain('Änderung 1');
    await page.click('Worte verwerfen');
    expect(world.drafts.load(noteId, 'answer')).toBeNull();
  });

  it('leads to the sign-in page when the session has ended, and keeps the draft', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Noch nicht fertig');
    fake.refuse = { review: { kind: 'signed-out' } };
    await page.click('Antwort senden');
    expect(page.text()).toContain('Deine Anmeldung ist abgelaufen.');
    expect(page.text()).toContain('Was du angefangen hast, liegt noch in diesem Browser.');
    expect(world.drafts.load(noteId, 'answer')?.text).toBe('Noch nicht fertig');
  });

  it('shows what a colleague decided without touching the open form', async () => {
    const { page, fake, world } = await openNote();
    await page.click('Antworten');
    await page.type('textarea', 'Meine Worte');
    await world.port.review('t', noteId, sampleId(77), {
      kind: 'decided',
      outcome: 'change',
      reason: 'Kommt im Dezember.',
    });
    fake.poke();
    await settle();
    expect(page.find('.history').textContent).toContain('Kommt im Dezember.');
    expect((page.find('textarea') as HTMLTextAreaElement).value).toBe('Meine Worte');
  });
});
