// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { NudgeSilenceKind } from '../domain/nudge-silence.ts';
import { nudgeTypes } from '../domain/nudge.ts';
import type { Place } from '../domain/place.ts';
import { type Outcome, type ToldMoment, watchMoments } from './watch-moments.ts';

const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
const ORIGIN = 'https://acme.atlassian.net';

const place = (over: Partial<Place>): Place => ({
  product: 'jira',
  site: ORIGIN,
  kind: 'new-issue',
  key: null,
  container: 'CXM',
  title: '',
  url: null,
  ...over,
});
const page = (key: string) =>
  place({ product: 'confluence', site: `${ORIGIN}/wiki`, kind: 'page', key, container: 'PROZ' });

let life: AbortController;
let told: ToldMoment[];
let outcome: Outcome;
let watch: (place: Place | null) => void;
let visibility: DocumentVisibilityState;

const silent = (why: NudgeSilenceKind): Outcome => ({ kind: 'silent', why });
const field = () => document.querySelector<HTMLInputElement>('#summary')!;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
}
function showForm(): void {
  happyDOM.setURL(`${ORIGIN}/jira/software/c/projects/CXM/boards/1`);
  document.body.innerHTML =
    '<div id="create-issue-dialog"><input id="summary"><textarea id="description"></textarea></div><kundenblick-leiste></kundenblick-leiste>';
}
function showPage(key: string, title = 'Mahnprozess'): void {
  happyDOM.setURL(`${ORIGIN}/wiki/spaces/PROZ/pages/${key}/x`);
  document.body.innerHTML = `<h1 id="title-text">${title}</h1><div data-testid="page-content-only"><h2>Schritte</h2><ol><li>Konto auf Zahlungen prüfen</li><li>Mahnung an die Kund:innen verschicken</li><li>Drei Tage später anrufen</li></ol></div><kundenblick-leiste></kundenblick-leiste>`;
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  told = [];
  outcome = { kind: 'shown' };
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
  const set = watchMoments({
    window,
    signal: life.signal,
    panelHost: () => document.querySelector('kundenblick-leiste'),
    tell: async (moment) => {
      told.push(moment);
      return outcome;
    },
  });
  watch = (next) => set(next && { place: next, types: nudgeTypes, ownTicket: false });
});
afterEach(() => {
  life.abort();
  if (vi.getTimerCount() > 0) throw new Error('Timers outlive the script.');
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a form for a new issue', () => {
  beforeEach(() => {
    showForm();
    watch(place({}));
  });

  it('is told of once the title is typed and a pause has come', async () => {
    type('Mahnung erst nach sieben Tagen');
    await pass(2400);
    expect(told).toEqual([]);
    await pass(200);
    expect(told).toMatchObject([
      {
        type: 'create-dialog',
        place: { title: 'Mahnung erst nach sieben Tagen', kind: 'new-issue' },
        typing: false,
        visible: true,
        panelOpen: false,
        fullscreen: false,
        presenting: false,
      },
    ]);
  });

  it('waits as long as keys come, in whatever field', async () => {
    type('Mahnung erst nach sieben Tagen');
    for (let second = 0; second < 15; second += 1) {
      document
        .querySelector('textarea')
        ?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true }));
      await pass(1000);
    }
    expect(told).toEqual([]);
    await pass(2600);
    expect(told).toHaveLength(1);
  });

  it('takes no notice of keys outside of fields', async () => {
    type('Mahnung erst nach sieben Tagen');
    await pass(2000);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    await pass(600);
    expect(told).toHaveLength(1);
  });

  it('hears what is pasted or dictated', async () => {
    await pass(11_000);
    field().value = 'Mahnung erst nach sieben Tagen';
    field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await pass(2600);
    expect(told).toHaveLength(1);
  });

  it('has nothing to tell without a title', async () => {
    type('');
    document.querySelector('textarea')!.value = 'Ein Text über Kund:innen';
    await pass(20_000);
    expect(told).toEqual([]);
  });

  it('tells again of another text only, after it was judged internal, five times at most', async () => {
    outcome = silent('internal');
    const titles = [
      'Unit-Tests parallel ausführen',
      'Unit-Tests parallel ausführen.',
      'Mahnung an alle Kund:innen',
      'Abschlag neu berechnen lassen',
      'Rechnung im Portal zeigen',
      'Kündigung schneller bestätigen',
      'Umzug online melden',
      'Zählerstand erfassen',
    ];
    for (const title of titles) {
      type(title);
      await pass(3000);
    }
    expect(told.map((moment) => moment.place.title)).toEqual([
      titles[0],
      titles[2],
      titles[3],
      titles[4],
      titles[5],
    ]);
  });

  it.each(['day-cap', 'snoozed', 'already-noted', 'all-off', 'same-place'] as const)(
    'is done after %s, whatever is typed',
    async (why) => {
      outcome = silent(why);
      type('Mahnung erst nach sieben Tagen');
      await pass(3000);
      type('Ganz anderes Thema mit Rechnungen');
      await pass(3000);
      expect(told).toHaveLength(1);
    },
  );

  it('is done when nobody answers', async () => {
    outcome = null;
    type('Mahnung erst nach sieben Tagen');
    await pass(3000);
    type('Ganz anderes Thema mit Rechnungen');
    await pass(3000);
    expect(told).toHaveLength(1);
  });

  it('is no place any more once it is closed', async () => {
    type('Mahnung erst nach sieben Tagen');
    document.querySelector('#create-issue-dialog')?.remove();
    happyDOM.setURL(`${ORIGIN}/browse/CXM-12`);
    await pass(11_000);
    expect(told).toEqual([]);
  });

  it('is another matter the next time, in the same project', async () => {
    type('Mahnung erst nach sieben Tagen');
    await pass(3000);
    watch(null);
    watch(place({}));
    type('Abschlag per Link bestätigen');
    await pass(3000);
    expect(told).toHaveLength(2);
  });
});

describe('a page', () => {
  it('is told of after a moment, and not again on the way back', async () => {
    showPage('1');
    watch(page('1'));
    await pass(1400);
    expect(told).toEqual([]);
    await pass(200);
    expect(told).toMatchObject([
      { type: 'process-page', place: { key: '1', title: 'Mahnprozess' } },
    ]);
    showPage('2', 'Kantinenplan');
    watch(page('2'));
    await pass(500);
    showPage('1');
    watch(page('1'));
    await pass(11_000);
    expect(told).toHaveLength(1);
  });

  it('is found when its text is drawn late', async () => {
    showPage('1');
    const content = document.querySelector('[data-testid="page-content-only"]')!;
    const late = content.innerHTML;
    content.innerHTML = '';
    watch(page('1'));
    await pass(2000);
    expect(told).toEqual([]);
    content.innerHTML = late;
    await pass(2100);
    expect(told).toHaveLength(1);
  });

  it('is left alone for good after the last look', async () => {
    showPage('1', 'Kantinenplan');
    document.querySelector('ol')?.remove();
    watch(page('1'));
    await pass(10_100);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is no longer in view is not told of', async () => {
    showPage('1');
    watch(page('1'));
    happyDOM.setURL(`${ORIGIN}/wiki/spaces/PROZ/pages/2/y`);
    await pass(11_000);
    expect(told).toEqual([]);
  });

  it('whose own elements hide the methods of the DOM is passed over', async () => {
    showPage('1');
    vi.spyOn(document.documentElement, 'querySelector').mockImplementation(() => {
      throw new TypeError('hidden');
    });
    watch(page('1'));
    await pass(11_000);
    expect(told).toEqual([]);
  });
});

describe('what stands in the way', () => {
  beforeEach(() => showPage('1'));

  it('a tab behind: comes when it is in front', async () => {
    visibility = 'hidden';
    outcome = silent('hidden');
    watch(page('1'));
    await pass(5000);
    expect(told).toMatchObject([{ visible: false }]);
    outcome = { kind: 'shown' };
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(2000);
    expect(told).toMatchObject([{ visible: false }, { visible: true }]);
  });

  it('an open panel: comes when it is closed', async () => {
    const host = document.querySelector('kundenblick-leiste')!;
    host.setAttribute('data-open', '');
    outcome = silent('panel-open');
    watch(page('1'));
    await pass(12_000);
    expect(told).toMatchObject([{ panelOpen: true }]);
    outcome = { kind: 'shown' };
    host.removeAttribute('data-open');
    await pass(3000);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ panelOpen: false });
  });

  it('comes again five times at most', async () => {
    outcome = silent('typing');
    watch(page('1'));
    await pass(120_000);
    expect(told).toHaveLength(6);
  });

  it('is forgotten when another place is watched, or none', async () => {
    visibility = 'hidden';
    outcome = silent('hidden');
    watch(page('1'));
    await pass(2000);
    watch(null);
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(20_000);
    expect(told).toHaveLength(1);
  });

  it('ends with the life of the script', async () => {
    watch(page('1'));
    life.abort();
    await pass(20_000);
    expect(told).toEqual([]);
  });
});
