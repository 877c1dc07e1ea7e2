// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { createSampleClient } from '../../test/gallery/sample-client.ts';
import { issuePlace, sampleTeam } from '../../test/gallery/sample-notes.ts';
import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { NoteForm } from './NoteForm.tsx';
import type { Suggest } from './use-suggestions.ts';

let screen: Mounted;
afterEach(() => screen.unmount());

async function open(changes: Partial<NoteContent> = {}, suggest: Suggest | null = null) {
  const { client } = createSampleClient({});
  const keeper = createDraftKeeper(client, {
    placeKey: 'p',
    content: { ...emptyContent('check', issuePlace), ...changes },
    audience: { kind: 'me' },
    editsNote: null,
    found: null,
  });
  screen = await mount(
    <NoteForm
      keeper={keeper}
      teams={[sampleTeam]}
      suggest={suggest}
      error={null}
      onSave={() => undefined}
      onDiscard={() => undefined}
      onCopy={() => undefined}
    />,
  );
  return keeper;
}

async function unfold() {
  await screen.click(screen.named('button', /^Mehr dazu/));
  // The optional part is fetched when it is opened.
  await screen.until(() => screen.all('select').length === 1);
}

describe('the two kinds', () => {
  it('change without losing a word', async () => {
    const keeper = await open();
    await screen.type(screen.named('textarea', 'Was ändert sich für Kund:innen?'), 'eins');
    await screen.type(screen.named('textarea', 'Wo kann es haken?'), 'zwei');
    await screen.click(screen.named('[role=tab]', 'Kundenwirkung'));
    expect(keeper.view().content).toMatchObject({
      kind: 'impact',
      change: 'eins',
      friction: 'zwei',
    });
    const field = screen.named('textarea', 'Was macht das hier mit Kund:innen?');
    expect((field as HTMLTextAreaElement).value).toBe('eins');
    expect((screen.named('textarea', 'Wo kann es haken?') as HTMLTextAreaElement).value).toBe(
      'zwei',
    );
  });
});

describe('a passage', () => {
  const passage = { exact: 'Der Lauf startet um 6 Uhr', prefix: '', suffix: '', start: 0 };

  it('stands above the question, and goes by itself when it is left out', async () => {
    const keeper = await open({ passage, change: 'Zu früh' });
    expect(screen.all('blockquote').map((q) => q.textContent)).toEqual([passage.exact]);
    await screen.click(screen.named('button', 'Stelle weglassen'));
    expect(screen.all('blockquote')).toEqual([]);
    expect(keeper.view().content.change).toBe('Zu früh');
    expect('passage' in keeper.view().content).toBe(false);
  });
});

describe('what is folded away', () => {
  it('stays folded for a new note and stands open when something is filled in', async () => {
    await open();
    expect(screen.all('select')).toEqual([]);
    screen.unmount();
    await open({ evidence: 'observed' });
    await screen.until(() => screen.all('select').length === 1);
  });

  it('offers the phase in which the chosen touchpoint is usually met', async () => {
    const keeper = await open();
    await unfold();
    await screen.click(screen.named('button', 'Kündigung & Abschied'));
    expect(screen.text()).toContain('Meist: „Bleiben oder gehen“');
    await screen.click(screen.named('button', 'Übernehmen'));
    expect(keeper.view().content.journeyStep).toBe('loyalty');
    expect(screen.text()).not.toContain('Meist:');
  });

  it('gives a lens a sentence at a tap, and never takes it away at the next', async () => {
    const keeper = await open();
    await unfold();
    await screen.click(screen.named('button', 'fühlt'));
    await screen.type(screen.named('textarea', 'Was fühlt sie?'), 'Ärger');
    await screen.click(screen.named('button', 'fühlt'));
    expect((screen.named('textarea', 'Was fühlt sie?') as HTMLTextAreaElement).value).toBe('Ärger');
    expect(keeper.view().content.lenses.feels).toBe('Ärger');
    await screen.click(screen.named('button', 'hört'));
    await screen.click(screen.named('button', 'hört'));
    expect(screen.all('[data-lens=hears]')).toEqual([]);
  });

  it('asks which group only when it is one', async () => {
    const keeper = await open();
    await unfold();
    await screen.click(screen.named('[role=radio]', 'Eine Gruppe'));
    await screen.type(screen.named('textarea', 'Welche Gruppe?'), 'Neukund:innen');
    await screen.click(screen.named('[role=radio]', 'Alle'));
    expect(screen.text()).not.toContain('Welche Gruppe?');
    expect(keeper.view().content.forWhom).toMatchObject({ scope: 'everyone', detail: '' });
  });
});

describe('suggestions', () => {
  it('come after a pause in typing, put the likely touchpoints first, and choose nothing', async () => {
    const suggest = vi.fn<Suggest>(async () => ({ touchpoints: ['billing'], frictions: [] }));
    const keeper = await open({}, suggest);
    expect(suggest).not.toHaveBeenCalled();
    const field = screen.named('textarea', 'Was ändert sich für Kund:innen?');
    await screen.type(field, 'M', 'Ma', 'Mahnung');
    await screen.until(() => suggest.mock.calls.length > 0);
    await screen.wait(50);
    expect(suggest).toHaveBeenCalledOnce();
    expect(suggest.mock.calls[0]?.[0]).toContain('Mahnlauf umstellen');
    expect(screen.text()).toContain('vielleicht Rechnung & Zahlung');
    await unfold();
    const chips = screen.all('[role=group] .chip').map((c) => c.textContent);
    expect(chips[0]).toBe('Rechnung & Zahlung');
    expect(chips).not.toContain('Hotline & Hilfe');
    await screen.click(screen.named('button', 'Alle zeigen'));
    expect(screen.text()).toContain('Hotline & Hilfe');
    expect(keeper.view().content.touchpoints).toEqual([]);
  });

  it('that fail leave the form as it was', async () => {
    await open({}, async () => Promise.reject(new Error('gone')));
    await screen.type(screen.named('textarea', 'Was ändert sich für Kund:innen?'), 'Mahnung');
    await screen.wait(450);
    await unfold();
    expect(screen.text()).toContain('Hotline & Hilfe');
  });
});
