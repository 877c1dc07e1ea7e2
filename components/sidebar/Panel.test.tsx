// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { panelStates } from '../../test/gallery/panel-states.ts';
import { createSampleClient, type SampleWorld } from '../../test/gallery/sample-client.ts';
import {
  issuePlace,
  sampleAccount,
  sampleContent,
  sampleNotes,
  sampleOwn,
  samplePage,
  sampleTeam,
  sampleView,
  wikiPlace,
} from '../../test/gallery/sample-notes.ts';
import type { Audience } from '../../utils/domain/audience.ts';
import type { Draft } from '../../utils/domain/draft.ts';
// What the panel fetches when there are notes: here it is at hand, however busy the machine is.
import './NotesHere.tsx';
import { PanelRoot } from './PanelRoot.tsx';

let screen: Mounted;
afterEach(() => {
  screen.unmount();
  vi.restoreAllMocks();
});

async function open(world: SampleWorld) {
  const sample = createSampleClient(world);
  screen = await mount(<PanelRoot client={sample.client} />);
  await screen.wait(30);
  // Notes come apart from the form, on a busy machine a good deal later.
  const { own = [], team = [] } = world.view ?? {};
  if (own.length + team.length > 0) await screen.until(() => screen.all('.notes-here').length > 0);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}

const here = (view = {}) => ({ page: samplePage(issuePlace), view: sampleView(view) });
const change = 'Was ändert sich für Kund:innen?';
const friction = 'Wo kann es haken?';

describe('the way by keyboard alone', () => {
  it('leads from the first question over the second to the button that saves', async () => {
    const { asked } = await open(here());
    expect(document.activeElement).toBe(screen.named('textarea', change));
    await screen.type(document.activeElement as HTMLElement, 'Mahnung kommt früher');
    await screen.press('Enter');
    expect(document.activeElement).toBe(screen.named('textarea', friction));
    await screen.type(document.activeElement as HTMLElement, 'Bezahlt und gemahnt');
    await screen.press('Enter');
    expect(document.activeElement).toBe(screen.named('button', 'Nur für mich speichern'));
    await screen.click(document.activeElement as HTMLElement);
    await screen.shows('Gespeichert – nur für dich');
    await screen.until(() => document.activeElement?.localName === 'textarea');
    expect(asked('saveNote')).toMatchObject([
      {
        draft: { content: { change: 'Mahnung kommt früher', friction: 'Bezahlt und gemahnt' } },
        audience: { kind: 'me' },
      },
    ]);
    expect(document.activeElement).toBe(screen.named('textarea', change));
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('');
  });

  it('begins in the first question also when the form comes later than the panel', async () => {
    const { tellPage } = await open({ page: samplePage(null), view: sampleView() });
    await screen.shows('Worum geht es gerade?');
    expect(screen.all('.note-form')).toEqual([]);
    tellPage((l) => l.pageChanged?.({ page: samplePage(issuePlace) }));
    await screen.until(() => document.activeElement?.localName === 'textarea');
    expect(document.activeElement).toBe(screen.named('textarea', change));
  });

  it('saves with Ctrl+Enter from anywhere in the form, once', async () => {
    const { asked } = await open(here());
    await screen.type(screen.named('textarea', change), 'Ein Satz');
    await screen.press('Enter', { ctrlKey: true });
    await screen.press('Enter', { metaKey: true });
    await screen.wait(20);
    expect(asked('saveNote')).toHaveLength(1);
  });

  it('chooses a short answer with arrow keys, and its reason', async () => {
    const { asked } = await open(here());
    screen.named('[role=radio]', 'Nur intern').focus();
    await screen.press('ArrowRight');
    await screen.press('ArrowRight');
    expect(document.activeElement).toBe(screen.named('[role=radio]', 'Weiß ich nicht'));
    await screen.click(screen.named('[role=radio]', 'Mir fehlt der Einblick'));
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    expect(asked('saveNote')).toMatchObject([
      { draft: { content: { chip: { choice: 'unsure', reason: 'no-insight' } } } },
    ]);
  });

  it('closes with Escape, but first what lies in front', async () => {
    const { asked } = await open(here());
    await screen.press('?');
    expect(asked('closePanel')).toHaveLength(0);
    screen.named('button', 'Menü').focus();
    await screen.click(screen.named('button', 'Menü'));
    await screen.press('Escape');
    expect(screen.named('button', 'Menü').getAttribute('aria-expanded')).toBe('false');
    expect(asked('closePanel')).toHaveLength(0);
    await screen.press('Escape');
    expect(asked('closePanel')).toHaveLength(1);
  });
});

describe('what is typed', () => {
  it('is a draft within half a second', async () => {
    const { asked } = await open(here());
    await screen.type(screen.named('textarea', change), 'angefangen');
    await screen.wait(450);
    expect(asked('saveDraft')).toMatchObject([{ draft: { content: { change: 'angefangen' } } }]);
    expect(screen.text()).toContain('Entwurf gespeichert');
  });

  it('is none when a chip was tapped and taken back', async () => {
    await open(here());
    const chip = screen.named('[role=radio]', 'Nur intern');
    await screen.click(chip);
    await screen.shows('Entwurf gespeichert');
    await screen.click(chip);
    await screen.shows('Strg + Enter speichert auch');
    expect(screen.text()).not.toContain('Entwurf verwerfen');
  });

  it('is sent at once when the page vanishes', async () => {
    const { asked } = await open(here());
    await screen.type(screen.named('textarea', change), 'letzte Worte');
    window.dispatchEvent(new Event('pagehide'));
    expect(asked('saveDraft')).toHaveLength(1);
  });

  it('stays in the field when storage is full, and the sentence says so', async () => {
    await open(panelStates['full']!());
    await screen.type(screen.named('textarea', change), 'bleibt stehen');
    await screen.shows('kein Platz mehr');
    expect((screen.named('textarea', change) as HTMLTextAreaElement).value).toBe('bleibt stehen');
  });

  it('is refused one character over the limit, with nothing lost', async () => {
    const { asked } = await open(here());
    const long = 'x'.repeat(10_001);
    await screen.type(screen.named('textarea', change), long);
    expect(screen.text()).toContain('1 Zeichen zu viel');
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    expect(asked('saveNote')).toHaveLength(0);
    expect(screen.text()).toContain('Nichts ist verloren');
    expect((screen.named('textarea', change) as HTMLTextAreaElement).value).toHaveLength(10_001);
    await screen.type(screen.named('textarea', change), 'x'.repeat(10_000));
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    expect(asked('saveNote')).toHaveLength(1);
  });

  it('can be thrown away, and brought back', async () => {
    await open(panelStates['draft']!());
    await screen.click(screen.named('button', 'Entwurf verwerfen'));
    expect((screen.named('textarea', change) as HTMLTextAreaElement).value).toBe('');
    await screen.click(screen.named('button', 'Rückgängig'));
    expect((screen.named('textarea', change) as HTMLTextAreaElement).value).toContain('5 Tage');
  });

  it('can only be copied when the extension is gone', async () => {
    const { asked } = await open(panelStates['gone']!());
    await screen.type(screen.named('textarea', change), 'gerade getippt');
    await screen.shows('Kundenblick wurde aktualisiert');
    const field = screen.named('textarea', change) as HTMLTextAreaElement;
    expect([field.value, field.readOnly]).toEqual(['gerade getippt', true]);
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await screen.click(screen.named('button', 'Text kopieren'));
    expect(copied.mock.calls[0]?.[0]).toContain('gerade getippt');
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    expect(asked('saveNote')).toHaveLength(0);
  });

  it('is plain text, whatever it looks like', async () => {
    await open(panelStates['hostile']!());
    expect(screen.all('script')).toEqual([]);
    expect(screen.text()).toContain('<script>alert(1)</script>');
    expect(screen.all('.said').every((p) => p.getAttribute('dir') === 'auto')).toBe(true);
  });
});

describe('the way to the dashboard', () => {
  const choose = () => screen.click(screen.named('button', 'Menü'));

  it('is in the menu of whoever has a team', async () => {
    const { asked } = await open(here());
    await choose();
    await screen.click(screen.named('[role=menuitem]', 'Dashboard öffnen'));
    expect(asked('openDashboard')).toEqual([{ teamId: sampleTeam.id }]);
  });

  it('is not offered without a team', async () => {
    await open({ ...here({ account: null }), account: null });
    await choose();
    expect(screen.all('[role=menuitem]').map(({ textContent }) => textContent)).not.toContain(
      'Dashboard öffnen',
    );
  });
});

describe('the audience', () => {
  it('is named by the button, and nothing else decides it', async () => {
    const { asked } = await open(here());
    await screen.type(screen.named('textarea', change), 'für alle');
    await screen.click(screen.named('[role=radio]', 'Team Rechnung'));
    await screen.click(screen.named('button', 'Mit Team Rechnung teilen (9 Personen)'));
    const [saved] = asked('saveNote') as { audience: Audience }[];
    expect(saved?.audience).toEqual({ kind: 'team', teamId: sampleTeam.id });
  });

  it('falls back to oneself when the team of a draft is gone', async () => {
    const draft: Draft = {
      id: 'd',
      placeKey: 'p',
      content: sampleContent({ change: 'x' }),
      audience: { kind: 'team', teamId: 'gone' },
      editsNote: null,
      rev: 1,
      updatedAt: 0,
    };
    const { asked } = await open(here({ drafts: [draft] }));
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    expect(asked('saveNote')).toMatchObject([{ audience: { kind: 'me' } }]);
  });

  it('is asked again before a saved note is shared from the list', async () => {
    const own = sampleOwn(sampleContent({ change: 'noch privat' }));
    const { asked } = await open(here({ own: [own] }));
    await screen.click(screen.named('button', /Was möchtest du/));
    await screen.click(screen.named('[role=menuitem]', 'Mit Team Rechnung teilen'));
    expect(asked('changeAudience')).toHaveLength(0);
    await screen.shows('9 Personen im Team Rechnung können sie dann lesen');
    await screen.click(screen.named('dialog button', 'Ja, teilen'));
    expect(asked('changeAudience')).toEqual([
      { noteId: own.note.id, audience: { kind: 'team', teamId: sampleTeam.id } },
    ]);
  });
});

describe('notes of this place', () => {
  it('stand with state, decision and answer', async () => {
    await open(here(sampleNotes()));
    expect(screen.text()).toContain('Entschieden');
    expect(screen.text()).toContain('Wird geändert');
    expect(screen.text()).toContain('Miriam Vogt, CX-Pat:in, hat dir geantwortet');
    expect(screen.text()).toContain('Jonas');
  });

  it('teach by an example while there are none', async () => {
    await open(here());
    expect(screen.text()).toContain('Hier steht noch keine Notiz.');
  });

  it('are deleted with a way back', async () => {
    const own = sampleOwn(sampleContent({ change: 'weg damit' }));
    const { asked } = await open({
      ...here({ own: [own] }),
      handlers: { undoDelete: () => ({ ok: true, value: own }) },
    });
    await screen.click(screen.named('button', /Was möchtest du/));
    await screen.click(screen.named('[role=menuitem]', 'Löschen'));
    expect(asked('deleteNote')).toEqual([{ noteId: own.note.id }]);
    await screen.click(screen.named('button', 'Rückgängig'));
    expect(asked('undoDelete')).toEqual([{ noteId: own.note.id }]);
  });

  it('are edited where they stand', async () => {
    const own = sampleOwn(sampleContent({ change: 'alt' }));
    const { asked } = await open(here({ own: [own] }));
    await screen.click(screen.named('button', /Was möchtest du/));
    await screen.click(screen.named('[role=menuitem]', 'Bearbeiten'));
    const field = screen.all<HTMLTextAreaElement>('.note-card textarea')[0]!;
    expect(field.value).toBe('alt');
    await screen.type(field, 'neu');
    await screen.press('Enter', { ctrlKey: true });
    expect(asked('saveNote')).toMatchObject([
      { draft: { editsNote: own.note.id, content: { change: 'neu' } } },
    ]);
  });

  it('show both versions of a conflict, and one click settles it', async () => {
    const world = panelStates['trouble']!();
    const { asked } = await open(world);
    expect(screen.text()).toContain('Mahnung nach 10 Tagen');
    expect(screen.text()).toContain('Mahnung nach 14 Tagen');
    await screen.click(screen.all('.conflict button')[1]!);
    expect(asked('settleConflict')).toMatchObject([{ keep: 'theirs' }]);
  });

  it('say why the server refused one, and that it is safe', async () => {
    await open(panelStates['trouble']!());
    expect(screen.text()).toContain('Du gehörst nicht mehr zu diesem Team.');
    expect(screen.text()).toContain('sicher auf diesem Gerät');
  });
});

describe('around the note', () => {
  it('says when sharing does not get through, and tries again on request', async () => {
    const { asked } = await open(panelStates['trouble']!());
    expect(screen.text()).toMatch(/3 warten \(seit .+, Server antwortet nicht\)/);
    const before = asked('syncNow').length;
    await screen.click(screen.named('button', 'Jetzt versuchen'));
    expect(asked('syncNow').length).toBe(before + 1);
  });

  it('keeps the line where it was used, however sharing goes on', async () => {
    const { tell } = await open(panelStates['trouble']!());
    const where = () => screen.all('.sync-line-button')[0]?.closest('main, footer')?.localName;
    expect(where()).toBe('main');
    await screen.click(screen.named('button', 'Jetzt versuchen'));
    screen.named('button', 'Jetzt versuchen').focus();
    tell((l) => l.accountChanged?.({ account: sampleAccount }));
    await screen.shows('Alles geteilt');
    expect(where()).toBe('main');
    // The button went with its reason; the focus stays on the line.
    expect(document.activeElement).toBe(screen.all('.sync-line-button')[0]);
  });

  it('tells with a refused note why, and what can be done with it', async () => {
    const { asked } = await open(panelStates['trouble']!());
    expect(screen.text()).toContain('Du gehörst nicht mehr zu diesem Team.');
    expect(screen.text()).toContain('Behalte sie für dich, oder teile sie mit einem Team');
    await screen.click(screen.named('button', 'Nur für mich behalten'));
    expect(asked('changeAudience')).toMatchObject([{ audience: { kind: 'me' } }]);
  });

  it('asks nothing of the server while there is no team', async () => {
    const { asked } = await open(panelStates['no-team']!());
    await screen.wait(50);
    expect(asked('syncNow')).toEqual([]);
    expect(screen.text()).toContain('Alles bleibt auf diesem Gerät.');
  });

  it('asks for the way when nothing is recognised, and takes a key', async () => {
    await open({ page: samplePage(null), view: sampleView(), account: sampleAccount });
    await screen.shows('Ticketnummer oder Adresse');
    await screen.type(screen.named('input', 'Ticketnummer oder Adresse'), 'cxm-7');
    await screen.click(screen.named('button', 'Das ist es'));
    await screen.shows('CXM-7');
    expect(screen.text()).toContain('von dir angegeben');
  });

  it('shows the new place after a soft navigation, never old words under a new title', async () => {
    const { draft } = panelStates;
    const { tellPage } = await open({
      ...draft!(),
      handlers: {
        openPlace: ({ place }) => ({
          ok: true,
          value: place.kind === 'issue' ? draft!().view! : sampleView(),
        }),
      },
    });
    expect((screen.named('textarea', change) as HTMLTextAreaElement).value).toContain('5 Tage');
    tellPage((l) => l.pageChanged?.({ page: samplePage(wikiPlace) }));
    await screen.wait(20);
    expect(screen.text()).toContain('Erstattung nach Doppelzahlung');
    const fields = screen.all<HTMLTextAreaElement>('textarea').map((t) => t.value);
    expect(screen.text()).toContain('Was macht das hier mit Kund:innen?');
    expect(fields.join('')).toBe('');
  });

  it('speaks the other language as soon as the setting says so', async () => {
    const { tell, client } = await open(here());
    const settings = await client.ask('getSettings', null);
    if (!settings.ok) throw new Error('no settings');
    const { value } = settings;
    tell((l) => l.settingsChanged?.({ settings: { ...value, language: 'en', theme: 'dark' } }));
    await screen.wait(20);
    expect(screen.text()).toContain('What changes for customers?');
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('barriers', () => {
  const cases = Object.keys(panelStates).map((state, index) => ({
    state,
    // Half of the states in each language: names come from the same catalogue everywhere.
    language: index % 2 === 0 ? ('de' as const) : ('en' as const),
  }));

  it.each(cases)('has none in state $state, $language', async ({ state, language }) => {
    await open({ ...panelStates[state]!(), settings: { language } });
    await screen.wait(20);
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
