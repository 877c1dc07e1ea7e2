// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { binned, binnedBatch, binStates, binWorld } from '../../../test/gallery/bin-states.ts';
import { findBarriers } from '../../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import { createSampleClient, type SampleWorld } from '../../../test/gallery/sample-client.ts';
import { NotesRoot } from '../NotesRoot.tsx';
// What comes with the address: here it is at hand, however busy the machine is.
import './BinPage.tsx';
import { groupBin } from './group-bin.ts';

let screen: Mounted;
beforeEach(() => {
  window.location.hash = '#bin';
});
afterEach(() => {
  screen.unmount();
  window.location.hash = '';
});

async function open(world: SampleWorld) {
  const sample = createSampleClient(world);
  screen = await mount(<NotesRoot client={sample.client} browserLanguage="de-DE" />);
  await screen.until(() => screen.all('h1').some((h) => h.textContent === 'Papierkorb'));
  await screen.wait(20);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}

const restores = () =>
  screen.all('button').filter((b) => b.textContent.trim() === 'Wiederherstellen');

describe('the bin', () => {
  it('says of each note where it was, how it begins, why it is here and how long still', async () => {
    await open(binStates['some']!());
    for (const said of [
      '27 Notizen im Papierkorb',
      'CXM-12 · Mahnlauf umstellen',
      'Die Mahnung kommt 5 Tage früher als bisher.',
      'Gelöscht',
      'noch 30 Tage',
      '24 Notizen auf einmal',
      'Auf einem anderen Gerät gelöscht',
      'Von einer anderen Fassung abgelöst',
      'noch 1 Tag',
      'Ohne Text',
      'kommt als Notiz nur für dich zurück',
    ])
      expect(screen.text()).toContain(said);
    expect(document.activeElement?.textContent).toBe('Papierkorb');
  });

  it('gives one note back and says who can read it now', async () => {
    const { asked } = await open(binWorld([binned('eins'), binned('zwei')]));
    await screen.click(restores()[1]!);
    await screen.shows('Wieder in „Meine Notizen“, nur für dich.');
    await screen.until(() => !screen.text().includes('zwei'));
    expect(asked('undoDelete')).toHaveLength(1);
    expect(screen.text()).toContain('1 Notiz im Papierkorb');
  });

  it('gives all back that went at once, however many', async () => {
    const notes = binnedBatch(1_200);
    const { asked } = await open(binWorld([binned('vorher'), ...notes, binned('danach')]));
    expect(screen.text()).toContain('1.200 Notizen auf einmal');
    await screen.click(screen.named('button', 'Alle wiederherstellen'));
    await screen.shows('1.200 Notizen sind wieder da.');
    const sent = asked('bringBack') as { noteIds: string[] }[];
    expect(sent.map(({ noteIds }) => noteIds.length)).toEqual([500, 500, 200]);
    expect(sent.flatMap(({ noteIds }) => noteIds)).toEqual(notes.map(({ id }) => id));
  });

  it('draws 50 of 10,000 at first, and the next 50 on request', async () => {
    const { asked } = await open(binStates['many']!());
    expect(screen.all('.note-entry')).toHaveLength(50);
    await screen.click(screen.named('button', 'Mehr zeigen'));
    expect(screen.all('.note-entry')).toHaveLength(100);
    expect(asked('listBin').at(-1)).toEqual({ offset: 50, limit: 50 });
  });

  it('says when it is empty, and why it cannot be shown', async () => {
    await open(binStates['empty']!());
    expect(screen.text()).toContain('Der Papierkorb ist leer');
    screen.unmount();
    const { asked } = await open(binStates['error']!());
    expect(screen.text()).toContain('Der Papierkorb lässt sich gerade nicht zeigen');
    await screen.click(screen.named('button', 'Nochmal versuchen'));
    expect(asked('listBin')).toHaveLength(2);
  });

  it('says why a note could not be brought back, and keeps it in sight', async () => {
    const world = binWorld([binned('bleibt')]);
    await open({
      handlers: {
        ...world.handlers,
        undoDelete: () => ({ ok: false, error: { kind: 'storage-full' } }),
      },
    });
    await screen.click(restores()[0]!);
    await screen.shows('kein Platz mehr');
    expect(screen.text()).toContain('bleibt');
  });

  it('leads back to the notes, and from there into the bin', async () => {
    await open(binStates['empty']!());
    window.location.hash = '#notes';
    window.dispatchEvent(new Event('hashchange'));
    await screen.until(() => screen.all('h1').some((h) => h.textContent === 'Meine Notizen'));
    expect(screen.named('a', 'Papierkorb').getAttribute('href')).toBe('#bin');
  });

  it.each(['some', 'batch', 'empty', 'error', 'waiting'])(
    'has no barrier in state %s',
    async (state) => {
      await open({ ...binStates[state]!(), settings: {} });
      expect(await findBarriers(screen.root)).toEqual([]);
    },
  );
});

describe('groupBin', () => {
  it('puts together what went at once, where the latest of it stands; one alone stays a note', () => {
    const [a, b] = binnedBatch(2);
    const [single] = binnedBatch(1);
    const other = binned('anderes');
    const entries = groupBin([a!, other, b!, single!]);
    expect(entries.map(({ batch, notes }) => [batch !== null, notes.length])).toEqual([
      [true, 2],
      [false, 1],
      [false, 1],
    ]);
  });
});
