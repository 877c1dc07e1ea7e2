// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { detectPage } from './detect.ts';
import { observePage } from './observe.ts';
import type { PageContext } from './page-context.ts';

const BOARD = 'https://acme.atlassian.net/jira/software/projects/CXM/boards/7';
const ISSUE = 'https://acme.atlassian.net/browse/CXM-12';

// The real detection, only counted.
vi.mock('./detect.ts', { spy: true });

/** The happy-dom window of this file, with its ways of going somewhere. */
const view = window as unknown as Window & { happyDOM: { setURL(url: string): void } };

let stop: AbortController;
let seen: PageContext[];

function observe(): PageContext {
  return observePage(view, stop.signal, (context) => seen.push(context));
}

/** Changes the address the way a page's own pushState does: silently. */
function go(url: string): void {
  view.happyDOM.setURL(url);
}

function issueMarkup(key: string, summary: string): string {
  return `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/${key}">${key}</a>
    <h1 data-testid="issue.views.issue-base.foundation.summary.heading">${summary}</h1>`;
}

beforeEach(() => {
  vi.useFakeTimers();
  go(BOARD);
  document.head.innerHTML = '<title>Jira</title>';
  document.body.innerHTML =
    '<div id="jira-frontend"></div><div class="atlaskit-portal-container"></div>';
  stop = new AbortController();
  seen = [];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(view, 'navigation');
});

const frontend = (): HTMLElement => document.querySelector('#jira-frontend')!;
const portals = (): HTMLElement => document.querySelector('.atlaskit-portal-container')!;

const modal = (): HTMLElement => {
  const portal = document.createElement('div');
  portal.className = 'atlaskit-portal';
  portal.innerHTML = `<section data-testid="minimizable-modal.ui.modal-container.modal"><h1>CXM | Task</h1>
    <div data-testid="issue-create-modernised.field-renderer.field.summary"><input name="summary"></div></section>`;
  return portal;
};

describe('soft navigation', () => {
  it('returns the context of now and stays quiet while nothing changes', async () => {
    expect(observe()).toMatchObject({ context: 'board', container: 'CXM' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual([]);
  });

  it('sees a new address within 300 ms without the Navigation API', async () => {
    observe();
    go(ISSUE);
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toMatchObject([{ context: 'issue', issueKey: 'CXM-12', title: null }]);
  });

  it.each(['currententrychange', 'navigatesuccess'])('sees it at once on %s', (type) => {
    const navigation = new EventTarget();
    Object.defineProperty(view, 'navigation', { value: navigation, configurable: true });
    observe();
    go(ISSUE);
    expect(seen).toEqual([]);
    navigation.dispatchEvent(new Event(type));
    expect(seen).toMatchObject([{ issueKey: 'CXM-12' }]);
  });

  it.each(['popstate', 'hashchange', 'pageshow'])('sees it at once on %s', (type) => {
    observe();
    go(ISSUE);
    view.dispatchEvent(new Event(type));
    expect(seen).toMatchObject([{ issueKey: 'CXM-12' }]);
  });

  it('brings the title after the heading, and only then', async () => {
    observe();
    go(ISSUE);
    view.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(400);
    frontend().innerHTML = issueMarkup('CXM-12', 'Mahnlauf');
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toMatchObject([{ title: null }, { issueKey: 'CXM-12', title: 'Mahnlauf' }]);
  });

  it('never shows the old title under the new key', async () => {
    go(ISSUE);
    frontend().innerHTML = issueMarkup('CXM-12', 'Der alte');
    observe();
    go('https://acme.atlassian.net/browse/CXM-13');
    view.dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(500);
    frontend().innerHTML = issueMarkup('CXM-13', 'Der neue');
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.map(({ issueKey, title }) => [issueKey, title])).toEqual([
      ['CXM-13', null],
      ['CXM-13', 'Der neue'],
    ]);
  });

  describe('in Confluence, whose heading names no page', () => {
    const page = (id: number, slug: string): string =>
      `https://acme.atlassian.net/wiki/spaces/DOC/pages/${id}/${slug}`;

    beforeEach(() => {
      go(page(1, 'Alt'));
      document.body.innerHTML = '<h1 id="title-text">Alt!</h1>';
    });

    it("shows the address's title until the heading has changed", async () => {
      observe();
      go(page(2, 'Neu'));
      view.dispatchEvent(new Event('popstate'));
      await vi.advanceTimersByTimeAsync(400);
      document.querySelector('#title-text')!.textContent = 'Neu!';
      await vi.advanceTimersByTimeAsync(300);
      expect(seen.map(({ pageId, title }) => [pageId, title])).toEqual([
        ['2', 'Neu'],
        ['2', 'Neu!'],
      ]);
    });

    it('believes after a second that two pages bear the same title', async () => {
      observe();
      go(page(2, 'Alt'));
      view.dispatchEvent(new Event('popstate'));
      await vi.advanceTimersByTimeAsync(1100);
      expect(seen.map(({ pageId, title }) => [pageId, title])).toEqual([
        ['2', 'Alt'],
        ['2', 'Alt!'],
      ]);
    });

    it('keeps the title when only the fragment moves', async () => {
      observe();
      go(`${page(1, 'Alt')}#Abschnitt`);
      view.dispatchEvent(new Event('hashchange'));
      await vi.advanceTimersByTimeAsync(2500);
      expect(seen).toEqual([]);
    });
  });
});

describe('create dialogs', () => {
  it('sees one open in the portal and close again', async () => {
    observe();
    const dialog = modal();
    portals().append(dialog);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toMatchObject([{ context: 'board', createDialog: { projectKey: 'CXM' } }]);
    dialog.remove();
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toMatchObject([{}, { context: 'board', createDialog: null }]);
  });

  it('sees one in a portal container that came later', async () => {
    document.body.innerHTML = '';
    observe();
    document.body.innerHTML = '<div class="atlaskit-portal-container"></div>';
    await vi.advanceTimersByTimeAsync(200);
    portals().append(modal());
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toMatchObject([{ createDialog: { projectKey: 'CXM' } }]);
  });

  it.each([
    ['click', () => new MouseEvent('click', { bubbles: true })],
    ['the key c', () => new KeyboardEvent('keyup', { key: 'c', bubbles: true })],
  ])('sees one deep in the page soon after %s', async (_, event) => {
    observe();
    document.body.dispatchEvent(event());
    await vi.advanceTimersByTimeAsync(250);
    frontend().append(modal());
    await vi.advanceTimersByTimeAsync(60);
    expect(seen).toMatchObject([{ createDialog: { projectKey: 'CXM' } }]);
  });

  it('sees one that opened by itself within a second', async () => {
    observe();
    frontend().append(modal());
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toMatchObject([{ createDialog: { projectKey: 'CXM' } }]);
  });
});

describe('costs', () => {
  it('does not read the page for 10,000 nodes that come and go', async () => {
    observe();
    vi.mocked(detectPage).mockClear();
    for (let at = 0; at < 10_000; at += 1) frontend().append(document.createElement('p'));
    frontend().replaceChildren();
    await vi.advanceTimersByTimeAsync(900);
    expect(detectPage).not.toHaveBeenCalled();
  });

  it('reads a body that never rests about once a second', async () => {
    observe();
    vi.mocked(detectPage).mockClear();
    for (let at = 0; at < 100; at += 1) {
      document.body.append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(vi.mocked(detectPage).mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(vi.mocked(detectPage).mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('does not read the page while somebody types', async () => {
    frontend().innerHTML = '<input>';
    observe();
    vi.mocked(detectPage).mockClear();
    const field = document.querySelector('input')!;
    for (let at = 0; at < 20; at += 1)
      field.dispatchEvent(new KeyboardEvent('keyup', { key: 'a', bubbles: true }));
    await vi.advanceTimersByTimeAsync(900);
    expect(detectPage).not.toHaveBeenCalled();
    field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
    await vi.advanceTimersByTimeAsync(150);
    expect(detectPage).toHaveBeenCalled();
  });

  it('rests while nobody looks', async () => {
    observe();
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.mocked(detectPage).mockClear();
    await vi.advanceTimersByTimeAsync(5000);
    expect(detectPage).not.toHaveBeenCalled();
    visibility.mockRestore();
  });

  it('leaves nothing behind when it is told to end', async () => {
    observe();
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    go(ISSUE);
    view.dispatchEvent(new Event('popstate'));
    document.body.append(modal());
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not begin after the end', () => {
    stop.abort();
    expect(observe()).toMatchObject({ context: 'board' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
