// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { insertStates, jiraTargets, sampleTarget } from '../../test/gallery/insert-states.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { createSampleClient, type SampleWorld } from '../../test/gallery/sample-client.ts';
import { newIssuePlace, samplePage } from '../../test/gallery/sample-notes.ts';
import type { InsertOffer } from '../../utils/messages/page-views.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { PanelRoot } from '../sidebar/PanelRoot.tsx';

let screen: Mounted;
afterEach(() => {
  screen.unmount();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const opener = /^(?:Ins Ticket|Unter die Seite|In die Seite)$/;

/** The panel with one note, its dialog open. */
async function open(world: SampleWorld) {
  const sample = createSampleClient(world);
  screen = await mount(<PanelRoot client={sample.client} />);
  await screen.until(() => screen.all('.note-insert').length > 0);
  await screen.click(screen.named('.note-insert button', opener));
  await screen.until(() => screen.all('dialog').length > 0);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}
const state = (name: string) => insertStates[name]!();
const ready = () => screen.until(() => screen.all('.targets').length > 0);
const labels = () => screen.all('.target-text > span:first-child').map((e) => e.textContent);
const radios = () => screen.all<HTMLInputElement>('.targets input');
const primary = () => screen.all('dialog .button-primary')[0]!;
const offer = (over: Partial<InsertOffer>) => () =>
  succeeded<InsertOffer>({ targets: jiraTargets, language: 'de', problem: null, ...over });

async function choose(index: number) {
  const radio = radios()[index]!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.wait();
}

describe('before the page has answered', () => {
  it('shows the text, and nothing can be done by mistake', async () => {
    const { asked } = await open(state('asking'));
    await screen.shows('Ich frage Jira, was du hier darfst');
    expect(screen.text()).toContain('Die erste Mahnung kommt 5 Tage früher');
    expect(primary().textContent).toBe('Einen Moment …');
    await screen.click(primary());
    expect(asked('insertText')).toEqual([]);
    expect(asked('listTargets')).toHaveLength(1);
  });
});

describe('while the page is asked', () => {
  it('copying is possible already, and stays chosen when the answer comes', async () => {
    let answer: ((offer: never) => void) | undefined;
    const listTargets = () =>
      new Promise<never>((resolve) => {
        answer = resolve;
      });
    await open({ ...state('issue'), tools: { listTargets } });
    await screen.shows('Ich frage Jira');
    expect(labels()).toEqual(['Nur kopieren']);
    const copying = screen.all<HTMLInputElement>('dialog input')[0]!;
    expect(copying.checked).toBe(false);
    copying.checked = true;
    copying.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.wait();
    expect(primary().textContent).toBe('Text kopieren');
    expect(primary().getAttribute('aria-disabled')).toBe('false');
    expect(screen.text()).toContain('in deiner Zwischenablage');
    answer?.(offer({})() as never);
    await ready();
    expect(radios().map(({ checked }) => checked)).toEqual([false, false, true]);
    expect(primary().textContent).toBe('Text kopieren');
  });
});

describe('what can be chosen', () => {
  it('says of a comment in a service project that the team alone will see it', async () => {
    const targets = [sampleTarget({ id: 'internal-comment' })];
    await open({ ...state('issue'), tools: { listTargets: offer({ targets }) } });
    await ready();
    expect(labels()[0]).toBe('Als Kommentar nur fürs Team in CXM-12');
    expect(screen.text()).toContain('nicht die Kund:innen.');
    expect(primary().textContent).toBe('Intern kommentieren');
  });

  it('stands in the order of the page, the clipboard last, the first possible one chosen', async () => {
    await open(state('hindered'));
    await ready();
    expect(labels().at(-1)).toBe('Nur kopieren');
    expect(radios().map(({ disabled }) => disabled)).toEqual([true, true, false, false, false]);
    expect(radios().map(({ checked }) => checked)).toEqual([false, false, true, false, false]);
    const [why] = screen.all('.target-why');
    expect(why?.textContent).toBe('Hier darfst du nicht kommentieren.');
    expect(radios()[0]?.getAttribute('aria-describedby')).toBe(why?.id);
  });

  it('begins with the editor in the form of a new issue', async () => {
    const targets = [
      sampleTarget({ hindrance: 'signed-out' }),
      sampleTarget({ way: 'editor', id: 'a', place: null, editor: 'description' }),
    ];
    await open({ ...state('new-issue'), tools: { listTargets: offer({ targets }) } });
    await ready();
    expect(labels()[0]).toBe('Am Cursor im offenen Editor (neues Ticket)');
    expect(primary().textContent).toBe('In den Editor einfügen');
  });

  it('is the clipboard alone where the page offers nothing', async () => {
    await open(state('nowhere'));
    await ready();
    expect(labels()).toEqual(['Nur kopieren']);
    expect(screen.text()).toContain('Kopieren geht immer.');
    expect(primary().textContent).toBe('Text kopieren');
  });

  it.each(['unsure', 'unreachable'])('is asked again on request: %s', async (name) => {
    const { asked } = await open(state(name));
    await ready();
    expect(labels()).toEqual(['Nur kopieren']);
    await screen.click(screen.named('dialog button', 'Nochmal versuchen'));
    expect(asked('listTargets')).toHaveLength(2);
  });
});

describe('the text', () => {
  it('is the ticket language by itself, another on request, and exactly what is sent', async () => {
    const world = state('issue');
    const { asked } = await open({
      ...world,
      tools: {
        listTargets: offer({ language: 'en' }),
        insertText: () => failed({ kind: 'page-unreachable' }),
      },
    });
    await ready();
    const preview = () => screen.all('.ticket-preview')[0]!;
    expect([preview().lang, preview().textContent]).toEqual([
      'en',
      expect.stringContaining('What'),
    ]);
    await screen.click(screen.named('[role=radio]', 'Deutsch'));
    expect(preview().textContent).toContain('Was sich für Kund:innen ändert');
    await screen.click(primary());
    const [sent] = asked('insertText') as { text: { runs?: { text: string }[] }[] }[];
    const words = JSON.stringify(sent?.text);
    expect(words).toContain('Was sich für Kund:innen ändert');
    for (const block of sent?.text ?? [])
      for (const run of block.runs ?? []) expect(preview().textContent).toContain(run.text);
  });

  it('is plain, whatever was typed', async () => {
    await open(state('long'));
    await ready();
    expect(screen.all('.ticket-preview b')).toEqual([]);
    expect(screen.text()).toContain('<b>fett?</b>');
  });
});

describe('the deed', () => {
  it('is done once, and told in a toast with the way there and back', async () => {
    const { asked } = await open(state('done'));
    await ready();
    const button = primary();
    button.click();
    button.click();
    await screen.shows('Als Kommentar in CXM-12 eingefügt.');
    expect(asked('insertText')).toHaveLength(1);
    expect(asked('keepInsertion')).toHaveLength(1);
    expect(screen.all('dialog')).toEqual([]);
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    screen.named('.toast button', 'Rückgängig');
    await screen.click(screen.named('.toast button', 'Ansehen'));
    expect(opened.mock.calls[0]?.[0]).toContain('focusedCommentId');
  });

  it('offers no way to an address that is none of the web', async () => {
    const world = state('done');
    const insertText = () =>
      succeeded({ kind: 'done' as const, url: 'javascript:alert(1)', undo: null });
    await open({ ...world, tools: { ...world.tools, insertText } });
    await ready();
    await screen.click(primary());
    await screen.shows('eingefügt.');
    expect(screen.all('.toast .button')).toEqual([]);
  });

  it('that went wrong leaves everything, and another choice begins afresh', async () => {
    const { asked } = await open(state('problem-forbidden'));
    await ready();
    await screen.click(primary());
    await screen.shows('Jira lässt dich hier nicht schreiben.');
    expect(screen.all('.ticket-preview')[0]?.textContent).toContain('5 Tage früher');
    expect(asked('keepInsertion')).toEqual([]);
    await choose(1);
    expect(screen.text()).not.toContain('lässt dich hier nicht schreiben');
    expect(primary().textContent).toBe('An Beschreibung anhängen');
  });

  it('waits as long as the site asked, and counts the seconds', async () => {
    await open(state('problem-too-many'));
    await ready();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    await screen.click(primary());
    await screen.shows('Noch 30 Sekunden.');
    expect(primary().getAttribute('aria-disabled')).toBe('true');
    vi.advanceTimersByTime(28_900);
    await screen.shows('Noch 2 Sekunden.');
    vi.advanceTimersByTime(1_500);
    await screen.shows('Jetzt kannst du es noch einmal versuchen.');
    expect(primary().getAttribute('aria-disabled')).toBe('false');
  });

  it('of which nobody knows whether it was done leads to the issue first', async () => {
    await open(state('problem-outcome-unknown'));
    await ready();
    await screen.click(primary());
    await screen.shows('Sieh erst dort nach');
    const link = screen.named('dialog a', 'Ticket ansehen') as HTMLAnchorElement;
    expect(link.href).toContain('/browse/CXM-12');
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });

  it('says how it ended when the dialog was closed meanwhile', async () => {
    let answer: ((outcome: never) => void) | undefined;
    const insertText = () =>
      new Promise<never>((resolve) => {
        answer = resolve;
      });
    const world = state('issue');
    await open({ ...world, tools: { ...world.tools, insertText } });
    await ready();
    await screen.click(primary());
    await screen.click(screen.named('dialog button', 'Abbrechen'));
    expect(screen.all('dialog')).toEqual([]);
    answer?.(succeeded({ kind: 'failed', problem: { kind: 'forbidden' } }) as never);
    await screen.shows('Jira lässt dich hier nicht schreiben.');
  });
});

describe('the note itself', () => {
  it('has no such button where the place is none that can be written to', async () => {
    const world = state('button');
    const place = { ...newIssuePlace, kind: 'board' as const, key: '1' };
    const own = world.view!.own.map((one) => ({
      ...one,
      note: { ...one.note, content: { ...one.note.content, place } },
    }));
    const { client } = createSampleClient({
      page: samplePage(place),
      view: { ...world.view!, own },
    });
    screen = await mount(<PanelRoot client={client} />);
    await screen.shows('5 Tage früher');
    expect(screen.all('.note-insert')).toEqual([]);
  });

  it('keeps where it went, with the way back, and says why that failed', async () => {
    const { client } = createSampleClient(state('not-undone'));
    screen = await mount(<PanelRoot client={client} />);
    await screen.shows('Als Kommentar eingefügt');
    expect(screen.all('.insertion-line')).toHaveLength(3);
    expect(screen.all('.insertion-line a')).toHaveLength(2);
    await screen.click(screen.named('.insertion-line button', 'Rückgängig'));
    await screen.shows('Seitdem hat jemand daran weitergeschrieben.');
    screen.named('.insertion-line button', 'Rückgängig');
  });

  it('is offered right after saving', async () => {
    const { client } = createSampleClient({ ...state('button'), view: state('button').view! });
    screen = await mount(<PanelRoot client={client} />);
    await screen.shows('5 Tage früher');
    await screen.type(screen.all('textarea')[0]!, 'Neu');
    await screen.press('Enter', { ctrlKey: true });
    await screen.shows('Gespeichert');
    expect(screen.all('.toast button').map((one) => one.textContent)).toContain('Ins Ticket');
    // Taken up on the card: the same offer elsewhere would only lead to a second comment.
    await screen.click(screen.named('.note-insert button', 'Ins Ticket'));
    await screen.until(() => screen.all('dialog').length > 0);
    expect(screen.all('.toast')).toEqual([]);
  });
});
