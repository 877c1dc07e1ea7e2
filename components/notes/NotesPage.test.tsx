// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { notesStates } from '../../test/gallery/notes-states.ts';
import { createSampleClient, type SampleWorld } from '../../test/gallery/sample-client.ts';
import { sampleContent, sampleOwn, sampleView } from '../../test/gallery/sample-notes.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import type { NotePage } from '../../utils/messages/views.ts';
import { everything } from './NoteFilters.tsx';
import { NotesRoot } from './NotesRoot.tsx';

let screen: Mounted;
afterEach(() => {
  screen.unmount();
  vi.restoreAllMocks();
});

async function open(world: SampleWorld) {
  const sample = createSampleClient({ view: sampleView(), ...world });
  screen = await mount(<NotesRoot client={sample.client} browserLanguage="de-DE" />);
  await screen.wait(30);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}

describe('the list', () => {
  it('shows drafts and notes with their places', async () => {
    await open(notesStates['some']!());
    expect(screen.text()).toContain('5 Notizen');
    expect(screen.text()).toContain('Angefangen und dann kam ein Anruf');
    expect(screen.text()).toContain('Miriam Vogt, CX-Pat:in, hat dir geantwortet');
    const link = screen.all<HTMLAnchorElement>('.place-line a')[0]!;
    expect([link.href, link.rel]).toEqual([
      'https://acme.atlassian.net/browse/CXM-12',
      'noopener noreferrer',
    ]);
  });

  it('draws 50 of 10,000 at first, and the next 50 on request', async () => {
    const { asked } = await open(notesStates['many']!());
    expect(screen.text()).toContain('10.000 Notizen');
    expect(screen.all('.note-entry')).toHaveLength(50);
    await screen.click(screen.named('button', 'Mehr zeigen'));
    expect(screen.all('.note-entry')).toHaveLength(100);
    expect(asked('listNotes').at(-1)).toMatchObject({ offset: 50, limit: 50 });
  });

  it('teaches while there is nothing', async () => {
    await open(notesStates['none']!());
    expect(screen.text()).toContain('Noch keine Notizen');
    // There is nothing to search and nothing to choose from.
    expect(screen.all('input[type=search], select')).toEqual([]);
  });

  it('tells nothing found from nothing there, and leads back', async () => {
    const { asked } = await open(notesStates['none-found']!());
    await screen.type(screen.named('input', 'Notizen durchsuchen'), 'gibt es nicht');
    await screen.wait(200);
    expect(asked('listNotes').at(-1)).toMatchObject({ filter: { text: 'gibt es nicht' } });
    expect(screen.text()).toContain('Nichts gefunden');
    await screen.click(screen.named('button', 'Alle zeigen'));
    await screen.wait(20);
    expect(asked('listNotes').at(-1)).toMatchObject({ filter: { text: '', state: 'all' } });
  });

  it('asks once for a word, not once a letter', async () => {
    const { asked } = await open(notesStates['some']!());
    const before = asked('listNotes').length;
    const field = screen.named('input', 'Notizen durchsuchen');
    await screen.type(field, 'M', 'Ma', 'Mah', 'Mahn');
    await screen.until(() => asked('listNotes').length > before);
    await screen.wait(200);
    expect(asked('listNotes').length).toBe(before + 1);
  });

  it('says why it cannot be shown, and tries again', async () => {
    const { asked } = await open(notesStates['error']!());
    expect(screen.text()).toContain('lässt Kundenblick gerade nichts speichern');
    const before = asked('listNotes').length;
    await screen.click(screen.named('button', 'Nochmal versuchen'));
    expect(asked('listNotes').length).toBe(before + 1);
  });

  it('follows news from other windows', async () => {
    const { asked, tell } = await open(notesStates['some']!());
    const before = asked('listNotes').length;
    tell((l) => l.notesChanged?.({ placeKeys: ['x'] }));
    tell((l) => l.notesChanged?.({ placeKeys: null }));
    await screen.wait(400);
    expect(asked('listNotes').length).toBe(before + 1);
  });
});

describe('another window', () => {
  const change = () =>
    screen.named('textarea', 'Was ändert sich für Kund:innen?') as HTMLTextAreaElement;
  const texts = () => screen.all('.note-entry').map((entry) => entry.textContent ?? '');

  /** The list of a person with some notes, which another window can change. */
  async function openList() {
    const world = notesStates['some']!();
    const first = world.handlers!.listNotes!({ filter: everything, offset: 0, limit: 50 });
    const answer = await first;
    if (!answer.ok) throw new Error(answer.error.kind);
    const stored = { page: answer.value };
    const shown = await open({
      ...world,
      handlers: { ...world.handlers, listNotes: () => ({ ok: true, value: stored.page }) },
    });
    const become = async (page: Partial<NotePage>) => {
      stored.page = { ...stored.page, ...page };
      const before = shown.asked('listNotes').length;
      shown.tell((l) => l.notesChanged?.({ placeKeys: null }));
      await screen.until(() => shown.asked('listNotes').length > before);
      await screen.wait(20);
    };
    return { ...shown, page: answer.value, become };
  }

  async function edit(index: number, text: string) {
    await screen.click(screen.all('.note-card-top .icon-button')[index]!);
    await screen.click(screen.named('[role=menuitem]', 'Bearbeiten'));
    await screen.wait(20);
    await screen.type(change(), text);
    change().setSelectionRange(2, 5);
  }

  it('brings, changes and takes away notes without a reload', async () => {
    const { page, become } = await openList();
    const [one, two] = page.notes;
    const fresh = sampleOwn(sampleContent({ change: 'Aus dem anderen Fenster' }), {});
    await become({ notes: [fresh, one!] });
    expect(texts().some((text) => text.includes('Aus dem anderen Fenster'))).toBe(true);
    expect(texts().some((text) => text.includes(two!.note.content.change))).toBe(false);
  });

  it.each(['deletes it', 'saves it', 'puts another above it'])(
    'leaves the form of a note where it is, with text, focus and selection, when it %s',
    async (deed) => {
      const { page, become } = await openList();
      await edit(1, 'Noch beim Schreiben');
      const field = change();
      const own = page.notes.find(
        ({ note }) => note.content.change === page.notes[1]!.note.content.change,
      )!;
      const others = page.notes.filter((one) => one !== own);
      const fresh = sampleOwn(sampleContent({ change: 'Aus dem anderen Fenster' }), {});
      const orphan = { ...page.drafts[0]!, id: 'x', editsNote: own.note.id };
      await become(
        deed === 'deletes it'
          ? { notes: others, drafts: [...page.drafts, orphan] }
          : deed === 'saves it'
            ? { notes: [own, ...others] }
            : { notes: [fresh, ...page.notes] },
      );
      expect(change()).toBe(field);
      expect(document.activeElement).toBe(field);
      expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([
        'Noch beim Schreiben',
        2,
        5,
      ]);
    },
  );

  it('shows an edit whose note is gone once: as its form, and then as the draft that it is', async () => {
    const { page, become, asked } = await openList();
    await edit(0, 'Halb fertig');
    await screen.until(() => asked('saveDraft').length > 0);
    const { draft } = asked('saveDraft')[0] as { draft: Draft };
    await become({ notes: page.notes.slice(1), drafts: [...page.drafts, draft] });
    const about = () =>
      screen
        .all('.note-entry')
        .filter((one) => one.innerHTML.includes('Halb fertig') || one.querySelector('textarea'));
    expect(about()).toHaveLength(1);
  });

  it('leaves the form of a draft that was saved there', async () => {
    const { become } = await openList();
    await screen.click(screen.named('button', 'Weiterschreiben'));
    await screen.until(() => screen.all('.note-form').length > 0);
    await become({ drafts: [] });
    expect(screen.all('.note-form')).toHaveLength(1);
  });

  it('does not take away what somebody asked for just before', async () => {
    const { tell } = await open(notesStates['many']!());
    const more = screen.named('button', 'Mehr zeigen');
    more.click();
    tell((l) => l.notesChanged?.({ placeKeys: null }));
    await screen.wait(400);
    expect(screen.all('.note-entry')).toHaveLength(100);
  });

  it('is asked for one list at a time, however long that takes', async () => {
    const world = notesStates['some']!();
    let under = 0;
    let most = 0;
    const listNotes = world.handlers!.listNotes!;
    const { tell } = await open({
      ...world,
      handlers: {
        ...world.handlers,
        async listNotes(input) {
          under += 1;
          most = Math.max(most, under);
          await screen?.wait(450);
          under -= 1;
          return listNotes(input);
        },
      },
    });
    await screen.wait(500);
    for (let i = 0; i < 10; i += 1) {
      tell((l) => l.notesChanged?.({ placeKeys: null }));
      await screen.wait(100);
    }
    expect(most).toBe(1);
  });
});

describe('a note', () => {
  it('is edited where it stands', async () => {
    const { asked } = await open(notesStates['some']!());
    await screen.click(screen.all('.note-card-top .icon-button')[0]!);
    await screen.click(screen.named('[role=menuitem]', 'Bearbeiten'));
    await screen.wait(20);
    const field = screen.named('textarea', 'Was ändert sich für Kund:innen?');
    expect(document.activeElement).toBe(field);
    await screen.type(field, 'Jetzt weiß ich es');
    await screen.press('Enter', { ctrlKey: true });
    expect(asked('saveNote')).toMatchObject([
      { draft: { content: { change: 'Jetzt weiß ich es' } }, audience: { kind: 'me' } },
    ]);
    expect(
      (asked('saveNote')[0] as { draft: { editsNote: string } }).draft.editsNote,
    ).not.toBeNull();
  });

  it('begun as a draft is finished here', async () => {
    const { asked } = await open(notesStates['some']!());
    await screen.click(screen.named('button', 'Weiterschreiben'));
    await screen.press('x');
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    expect(asked('saveNote')).toMatchObject([
      { draft: { content: { change: 'Angefangen und dann kam ein Anruf' }, editsNote: null } },
    ]);
  });
});

describe('files', () => {
  it('bring notes in and report what became of each entry', async () => {
    const { asked } = await open({
      ...notesStates['some']!(),
      handlers: {
        ...notesStates['some']!().handlers,
        importNotes: () => ({
          ok: true,
          value: { added: 2, unchanged: 1, refused: [{ line: 7, reason: 'too-long' }] },
        }),
      },
    });
    const picker = screen.all<HTMLInputElement>('input[type=file]')[0]!;
    const file = new File(['{"notes":[]}'], 'notizen.json');
    Object.defineProperty(picker, 'files', { value: [file], configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.wait(50);
    expect(asked('importNotes')).toEqual([{ text: '{"notes":[]}' }]);
    expect(screen.text()).toContain('2 Notizen sind dazugekommen.');
    expect(screen.text()).toContain('Eintrag 7: Der Text ist zu lang.');
  });

  it('that are none say so, and change nothing', async () => {
    await open({
      ...notesStates['some']!(),
      handlers: {
        ...notesStates['some']!().handlers,
        importNotes: () => ({ ok: false, error: { kind: 'invalid-file', reason: 'not-ours' } }),
      },
    });
    const picker = screen.all<HTMLInputElement>('input[type=file]')[0]!;
    Object.defineProperty(picker, 'files', { value: [new File(['?'], 'x')], configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.wait(50);
    expect(screen.text()).toContain('kommt nicht aus Kundenblick');
  });

  it('go out in both formats', async () => {
    const { asked } = await open({
      ...notesStates['some']!(),
      handlers: {
        ...notesStates['some']!().handlers,
        exportNotes: () => ({ ok: true, value: { fileName: 'n.md', text: '# Notizen' } }),
      },
    });
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await screen.click(screen.named('button', 'Sichern und laden'));
    await screen.click(screen.named('[role=menuitem]', 'Als Markdown sichern'));
    expect(asked('exportNotes')).toEqual([{ format: 'markdown' }]);
    const blob = made.mock.calls[0]?.[0] as Blob;
    expect(await blob.text()).toBe('# Notizen');
  });
});

describe('barriers', () => {
  const states = Object.keys(notesStates).filter((state) => state !== 'many');
  it.each(states)('has none in state %s', async (state) => {
    await open({ ...notesStates[state]!(), settings: { language: 'en', theme: 'dark' } });
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
