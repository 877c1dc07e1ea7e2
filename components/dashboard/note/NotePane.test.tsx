// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../test/dashboard/fake-world.ts';
import { renderDashboard, settle } from '../../../test/dashboard/render-dashboard.tsx';
import { sampleEvent, sampleId, sampleItem } from '../../../test/dashboard/sample-notes.ts';
import type { NoteContent } from '../../../utils/domain/note-content.ts';

const place: NoteContent['place'] = {
  product: 'confluence',
  site: 'https://acme.example/wiki',
  kind: 'page',
  key: '98324',
  container: 'OPS',
  title: 'Retouren bearbeiten',
  url: 'https://acme.example/wiki/pages/98324',
};

async function show(content: Partial<NoteContent>) {
  const { world, fake } = createFakeWorld(
    [sampleItem(1, content)],
    'pate',
    `#/inbox?note=${sampleId(1)}`,
  );
  return { fake, world, page: await renderDashboard(world) };
}

describe('note in full', () => {
  it('shows everything that was written and nothing that was left empty', async () => {
    const { page } = await show({
      kind: 'impact',
      place,
      passage: { exact: 'binnen elf Tagen', prefix: '', suffix: '', start: 0 },
      change: 'Die Kund:in wartet elf Tage.',
      friction: 'Niemand sagt Bescheid.',
      direction: '-',
      touchpoints: ['billing', 'support'],
      frictions: ['waiting_time'],
      journeyStep: 'usage',
      evidence: 'observed',
      forWhom: { scope: 'group', detail: 'ohne E-Mail', differentFor: 'Firmen' },
      lenses: { sees: 'nichts', hears: '', thinks: '', feels: 'Ärger' },
    });
    const text = page.find('.note').textContent ?? '';
    for (const word of [
      'Kundenwirkung',
      'Confluence',
      'Was macht dieser Ablauf mit Kund:innen?',
      'Zu dieser Stelle der Seitebinnen elf Tagen',
      'Die Kund:in wartet elf Tage.',
      'Niemand sagt Bescheid.',
      'Schadet',
      'Rechnung & Zahlung',
      'Hotline & Hilfe',
      'Warten',
      'Nutzen',
      'Beobachtet',
      'Eine Gruppe: ohne E-Mail',
      'Firmen',
      'sieht',
      'fühlt',
    ])
      expect(text).toContain(word);
    expect(text).not.toContain('hört');
    expect(text).not.toContain('Kurz angetippt');
  });

  it('shows a chip with its reason, and that somebody asks for a look', async () => {
    const { page } = await show({ change: '', chip: { choice: 'unsure', reason: 'need-help' } });
    expect(page.find('.note-chip').textContent).toContain(
      'Weiß ich nicht – Bitte mit draufschauen',
    );
    expect(page.find('.note-chip').textContent).toContain('dein');
    expect(page.find('.inbox-row-gist').textContent).toBe('Nur angetippt: „Weiß ich nicht“');
  });

  it('leads to its place in a new tab that knows nothing of us', async () => {
    const { page } = await show({ place });
    const link = page.find('.note-head-link');
    expect(link.getAttribute('href')).toBe('https://acme.example/wiki/pages/98324');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('offers no link that is not http or https, and none for what did not exist yet', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', null]) {
      const { page } = await show({ place: { ...place, kind: 'new-page', url } });
      expect(page.all('.note-head-link')).toHaveLength(0);
      expect(page.text()).toContain('Seite, die gerade entstand');
    }
  });

  it('shows hostile text as text, in its own direction, folded but whole', async () => {
    const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)> שלום 👩🏽‍💻 ${'ä'.repeat(10_000)}`;
    const { page } = await show({
      change: hostile,
      place: { ...place, title: `<b>${'T'.repeat(490)}</b>` },
    });
    expect(page.all('script, img, .note b')).toHaveLength(0);
    const shown = page.find('.note-answer .clamped-text');
    expect(shown.textContent).toBe(hostile);
    expect(shown.getAttribute('dir')).toBe('auto');
    expect(shown.className).toContain('clamped-folded');
    const [unfold] = page.all('.note-answer .clamped button');
    if (!unfold) throw new Error('nothing to unfold');
    await page.click(unfold);
    expect(page.find('.note-answer .clamped-text').className).not.toContain('clamped-folded');
    expect(page.find('.inbox-row-gist').textContent?.length).toBeLessThan(300);
  });

  it('tells its way, oldest step first', async () => {
    const { page, fake } = await show({});
    fake.events.set(sampleId(1), [
      sampleEvent(3, sampleId(1), { kind: 'decided', outcome: 'change', reason: 'Kommt.' }),
      sampleEvent(1, sampleId(1), { kind: 'seen' }),
      sampleEvent(2, sampleId(1), { kind: 'answered', text: 'Danke!' }),
    ]);
    fake.poke();
    await settle();
    expect(page.all('.history-deed > span:first-child').map((one) => one.textContent)).toEqual([
      'Aylin Demir hat die Notiz geteilt',
      'Sabine hat sie gesichtet',
      'Sabine hat geantwortet',
      'Sabine hat entschieden: Wird geändert',
    ]);
  });

  it('opens from a link even when it is not among the loaded notes', async () => {
    const items = Array.from({ length: 120 }, (_, i) => sampleItem(i + 1));
    const { world } = createFakeWorld(items, 'pate', `#/inbox?note=${sampleId(119)}`);
    const page = await renderDashboard(world);
    expect(page.find('.note-pane').textContent).toContain('Änderung 119');
  });

  it('says why one note cannot be shown, and tries again', async () => {
    const { world, fake } = createFakeWorld([], 'pate', `#/inbox?note=${sampleId(5)}`);
    fake.refuse = { note: { kind: 'server-error', status: 500 } };
    const page = await renderDashboard(world);
    expect(page.find('.note-pane').textContent).toContain('ist etwas schiefgegangen');
    fake.refuse = {};
    await page.click('Nochmal versuchen');
    expect(page.find('.note-pane').textContent).toContain('Diese Notiz wurde zurückgezogen');
  });
});
