// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import {
  createSampleClient,
  type SampleWorld,
  type ToolHandlers,
} from '../../test/gallery/sample-client.ts';
import {
  sampleContent,
  sampleOwn,
  samplePage,
  sampleView,
  wikiPlace,
} from '../../test/gallery/sample-notes.ts';
import type { Passage, PassageState } from '../../utils/domain/passage.ts';
import { PanelRoot } from './PanelRoot.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const passage = (exact: string): Passage => ({ exact, prefix: '', suffix: '', start: 0 });
const noteOn = (exact: string, change: string) =>
  sampleOwn({ ...sampleContent({ change }), place: wikiPlace, passage: passage(exact) });

/** A panel whose page says how passages stand, by their first word. */
async function open(
  states: Record<string, PassageState>,
  world: SampleWorld = {},
  tools: ToolHandlers = {},
) {
  const sample = createSampleClient({
    page: { ...samplePage(wikiPlace), open: true },
    view: sampleView(),
    ...world,
    tools: {
      takePassage: () => ({ ok: true, value: null }),
      markPassages: ({ passages }) => ({
        ok: true,
        value: passages.map(({ id, passage: { exact } }) => ({
          id,
          state: states[exact] ?? 'lost',
        })),
      }),
      showPassage: () => ({ ok: true, value: true }),
      ...tools,
    },
  });
  screen = await mount(<PanelRoot client={sample.client} />);
  await screen.wait(30);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}

const cardOf = (words: string) =>
  screen.all('.note-card').find((card) => card.textContent?.includes(words));
const headings = () => screen.all('.notes-heading').map((h) => h.textContent);

describe('notes about passages', () => {
  const view = sampleView({
    own: [noteOn('steht', 'Note A'), noteOn('verschoben', 'Note B'), noteOn('weg', 'Note C')],
  });
  const states = { steht: 'found', verschoben: 'moved', weg: 'lost' } as const;

  it('lead to their passage where it stands; those that are lost stand together, with their quote', async () => {
    const { asked } = await open(states, { view });
    await screen.shows('Stelle nicht mehr gefunden');
    expect(headings()).toEqual(['Von dir', 'Stelle nicht mehr gefunden']);
    const names = ['Note A', 'Note B', 'Note C'].map((words) =>
      cardOf(words)?.textContent?.includes('Zur Stelle'),
    );
    expect(names).toEqual([true, true, false]);
    const lost = screen.all('section[aria-label="Stelle nicht mehr gefunden"] .note-card');
    expect(lost.map((card) => card.querySelector('blockquote')?.textContent)).toEqual(['weg']);
    await screen.click(cardOf('Note B')!.querySelector('.quote button')!);
    expect(asked('showPassage')).toEqual([{ id: view.own[1]?.note.id }]);
    expect(await findBarriers(screen.root)).toEqual([]);
  });

  it('move to the lost ones when the page says so later, or when showing finds nothing', async () => {
    const { tellPage } = await open(
      states,
      { view },
      { showPassage: () => ({ ok: true, value: false }) },
    );
    await screen.shows('Stelle nicht mehr gefunden');
    const [a, b] = view.own.map(({ note }) => note.id);
    tellPage((l) =>
      l.passagesMoved?.({
        standing: [
          { id: a!, state: 'lost' },
          { id: b!, state: 'found' },
        ],
      }),
    );
    await screen.until(() => !cardOf('Note A')?.textContent?.includes('Zur Stelle'));
    await screen.click(cardOf('Note B')!.querySelector('.quote button')!);
    await screen.until(() => !cardOf('Note B')?.textContent?.includes('Zur Stelle'));
    const lost = screen.all('section[aria-label="Stelle nicht mehr gefunden"] .note-card');
    expect(lost).toHaveLength(2);
  });

  it('stand where they stood, and lead nowhere, when the page cannot be asked', async () => {
    await open(
      states,
      { view },
      {
        markPassages: () => ({ ok: false, error: { kind: 'page-unreachable' } }),
      },
    );
    expect(headings()).toEqual(['Von dir']);
    expect(screen.text()).not.toContain('Zur Stelle');
    expect(screen.all('blockquote')).toHaveLength(3);
  });
});

describe('what is asked of the page', () => {
  it('is nothing to mark where no note has a passage', async () => {
    const own = [sampleOwn({ ...sampleContent({ change: 'Ohne' }), place: wikiPlace })];
    const { asked } = await open({}, { view: sampleView({ own }) });
    expect(asked('markPassages')).toEqual([]);
    expect(asked('takePassage')).not.toEqual([]);
  });

  it('is no passage before the panel is opened', async () => {
    const { asked, tellPage } = await open({}, { page: { ...samplePage(wikiPlace), open: false } });
    expect(asked('takePassage')).toEqual([]);
    tellPage((l) => l.panelOpened?.({ page: { ...samplePage(wikiPlace), open: true } }));
    await screen.until(() => asked('takePassage').length > 0);
  });

  it('and its answer stands in the form, with the cursor in the question', async () => {
    await open({}, {}, { takePassage: () => ({ ok: true, value: passage('um 6 Uhr') }) });
    await screen.until(() => screen.all('.note-form blockquote').length === 1);
    expect(screen.all('.note-form blockquote')[0]?.textContent).toBe('um 6 Uhr');
    await screen.until(() => document.activeElement?.localName === 'textarea');
  });
});
