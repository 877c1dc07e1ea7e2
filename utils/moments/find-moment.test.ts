// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';

import { nudgeTypes, type NudgeType } from '../domain/nudge.ts';
import type { Place } from '../domain/place.ts';
import { findMoment } from './find-moment.ts';
import type { WorkText } from './read-place-text.ts';

const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

const place = (over: Partial<Place>): Place => ({
  product: 'jira',
  site: 'https://jira.acme.example',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: 'https://jira.acme.example/browse/CXM-12',
  ...over,
});
const text = (title: string, body = ''): WorkText => ({ title, body });
const find = (
  where: Place,
  what: WorkText,
  {
    types = nudgeTypes,
    ownTicket = false,
  }: { types?: readonly NudgeType[]; ownTicket?: boolean } = {},
) => findMoment(window, { place: where, types, ownTicket }, what, NOW);

/** An issue page of Data Center: who wrote it, and how many hours ago. */
function showIssue(reporter: string, hours: number | null): void {
  document.head.innerHTML = '<meta name="ajs-remote-user" content="mkuehn">';
  const created =
    hours === null
      ? ''
      : `<span id="created-val"><time datetime="${new Date(NOW - hours * HOUR).toISOString()}">x</time></span>`;
  document.body.innerHTML = `<span id="reporter-val"><span class="user-hover" rel="${reporter}">X</span></span>${created}`;
}
function showPage(body: string): Place {
  document.body.innerHTML = `<div id="main-content" class="wiki-content">${body}</div>`;
  return place({ product: 'confluence', kind: 'page', key: '98312', container: 'PROZ' });
}

beforeEach(() => {
  happyDOM.setURL('https://jira.acme.example/browse/CXM-12');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('an issue', () => {
  const what = text('Mahnlauf umstellen');

  it('is a moment for its author within a day', () => {
    showIssue('mkuehn', 24);
    expect(find(place({}), what)).toMatchObject({ type: 'new-issue', isAuthor: true });
    showIssue('mkuehn', 25);
    expect(find(place({}), what)).toBeNull();
    showIssue('jbrandt', 1);
    expect(find(place({}), what)).toBeNull();
    showIssue('mkuehn', null);
    expect(find(place({}), what)).toBeNull();
  });

  it('is one, too, when it came of a form in this browser, whatever its page says', () => {
    showIssue('service-account', null);
    expect(find(place({}), what, { ownTicket: true })).toMatchObject({
      type: 'new-issue',
      isAuthor: true,
    });
  });

  it('says so when it does not know the author', () => {
    document.body.innerHTML = `<span id="created-val"><time datetime="2026-11-22T11:00:00Z">x</time></span>`;
    expect(find(place({}), what)).toMatchObject({ type: 'new-issue', isAuthor: null });
  });

  it('announces, whoever wrote it, unless it is half a year old', () => {
    const announcing = text('Kundenportal wird abgeschaltet');
    showIssue('jbrandt', 24 * 60);
    expect(find(place({}), announcing)).toMatchObject({
      type: 'announcement',
      announces: 'shutdown',
    });
    showIssue('jbrandt', 24 * 200);
    expect(find(place({}), announcing)).toBeNull();
  });

  it('has the most telling type of those that are wanted', () => {
    const announcing = text('Kundenportal wird abgeschaltet');
    showIssue('mkuehn', 1);
    expect(find(place({}), announcing)?.type).toBe('announcement');
    expect(find(place({}), announcing, { types: ['new-issue'] })?.type).toBe('new-issue');
    expect(find(place({}), announcing, { types: ['process-page'] })).toBeNull();
  });

  it('carries the title as it stands now', () => {
    showIssue('mkuehn', 1);
    expect(find(place({}), text('Mahnlauf: neuer Titel'))?.place.title).toBe(
      'Mahnlauf: neuer Titel',
    );
    expect(find(place({}), text(''))?.place.title).toBe('Mahnlauf umstellen');
  });
});

describe('a form for a new issue', () => {
  const form = place({ kind: 'new-issue', key: null, title: '', url: null });

  it('is a moment as soon as it has a title that says something', () => {
    expect(find(form, text('Abschlag per Link ändern'))).toMatchObject({
      type: 'create-dialog',
      place: { title: 'Abschlag per Link ändern', key: null },
    });
    for (const title of ['', '  ', 'ab', '123'])
      expect(find(form, text(title, 'Ein Text.'))).toBeNull();
  });

  it('may announce something', () => {
    expect(find(form, text('Go-live der Kunden-App'))).toMatchObject({ announces: 'go-live' });
  });
});

describe('a page', () => {
  const steps = '<h2>Schritte</h2><ol><li>a</li><li>b</li><li>c</li></ol>';
  const body =
    'Wer was tut, in welcher Reihenfolge und bis wann: Konto prüfen, Brief schreiben, anrufen.';

  it('describes a process', () => {
    expect(find(showPage(steps), text('Umzug melden', body))?.type).toBe('process-page');
    expect(find(showPage('<p>Linsen</p>'), text('Kantinenplan', body))).toBeNull();
  });

  it('holds the notes of a meeting, whatever is talked about there', () => {
    const notes = text(
      'Jour fixe Portal',
      'Das Portal geht am 3. März 2027 für alle Kund:innen live.',
    );
    expect(find(showPage('<p>x</p>'), notes)?.type).toBe('meeting-page');
    expect(find(showPage('<p>x</p>'), notes, { types: ['announcement'] })).toBeNull();
  });

  it('announces, unless it is a post of long ago', () => {
    const announcing = text('Portal', 'Das neue Portal geht im Januar für alle Kund:innen live.');
    const post = (day: string) =>
      happyDOM.setURL(`https://wiki.acme.example/display/PROZ/${day}/Portal`);
    post('2026/11/17');
    expect(find(showPage('<p>x</p>'), announcing)?.type).toBe('announcement');
    post('2024/11/17');
    expect(find(showPage('<p>x</p>'), announcing)).toBeNull();
  });

  it('that shows nothing yet is none', () => {
    expect(find(place({ kind: 'page', key: '1' }), text('Mahnprozess', body))).toBeNull();
  });
});

describe('anything else', () => {
  it.each(['board', 'project', 'site'] as const)('%s is no moment', (kind) => {
    expect(find(place({ kind, key: null }), text('Go-live Kundenportal'))).toBeNull();
  });
});
