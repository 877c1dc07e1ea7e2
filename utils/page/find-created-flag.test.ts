// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findCreatedFlags } from './find-created-flag.ts';
import { watchForFlag } from './watch-for-flag.ts';

const cloud = (key: string, words = '') =>
  `<div class="flag" data-testid="jira-issue-create.modal.create-form.success-flag">
    <p><strong>${key}</strong> <span>${words}</span></p>
    <a href="/browse/${key}">Ansehen</a></div>`;
const dc = `<div id="aui-flag-container"><div class="aui-flag"><div class="aui-message aui-message-success">
  <a class="issue-link" data-issue-key="cxm-8" href="/jira/browse/CXM-8">CXM-8 - Beilage</a> wurde erstellt.
  </div></div></div>`;

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function show(markup: string) {
  document.body.insertAdjacentHTML('beforeend', markup);
}

describe('findCreatedFlags', () => {
  it('reads key and words of the flags of both editions', () => {
    show(cloud('CXM-31', 'Mahnlauf umstellen') + dc);
    expect(findCreatedFlags(document)).toEqual([
      { key: 'CXM-31', words: 'CXM-31 Mahnlauf umstellen Ansehen' },
      { key: 'CXM-8', words: 'CXM-8 - Beilage wurde erstellt.' },
    ]);
  });

  it('knows a flag under a new name by its look, and each ticket once', () => {
    show(`<div class="atlaskit-portal"><div role="alert">
      <a href="https://acme.atlassian.net/browse/IT-7?from=flag">IT-7</a>
      <a href="/browse/IT-7">Ansehen</a></div></div>`);
    expect(findCreatedFlags(document)).toMatchObject([{ key: 'IT-7' }]);
  });

  it('takes no link outside of a message, and none that leads elsewhere', () => {
    show('<main><a href="/browse/CXM-1">CXM-1</a></main>');
    show('<div class="aui-message aui-message-success"><a href="/projects/CXM">Projekt</a></div>');
    show('<div class="aui-flag"><a href="/browse/no-key">x</a><a data-issue-key="1-2">y</a></div>');
    expect(findCreatedFlags(document)).toEqual([]);
  });
});

describe('watchForFlag', () => {
  /** Milliseconds until it was over. */
  async function timed(during: () => void, signal = new AbortController().signal) {
    let over = 0;
    const begin = Date.now();
    void watchForFlag(window, signal).then(() => (over = Date.now() - begin));
    during();
    await vi.advanceTimersByTimeAsync(6_000);
    return over;
  }
  function begin(age: number) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    vi.spyOn(performance, 'now').mockReturnValue(age);
  }

  it('waits for a flag, and then until the search knows the ticket', async () => {
    begin(60_000);
    const over = await timed(() => setTimeout(() => show(cloud('CXM-31')), 1_000));
    expect(over).toBeGreaterThanOrEqual(1_800);
    expect(over).toBeLessThan(2_200);
  });

  it('is short when the flag stands there already', async () => {
    begin(60_000);
    show(dc);
    expect(await timed(() => undefined)).toBe(800);
  });

  it('gives up after four seconds', async () => {
    begin(60_000);
    expect(await timed(() => show('<p>etwas anderes</p>'))).toBe(4_800);
  });

  it('waits less in a document that has just come: a form of its own leads there', async () => {
    begin(500);
    expect(await timed(() => undefined)).toBe(1_600);
  });

  it('ends with the tools', async () => {
    begin(60_000);
    const life = new AbortController();
    expect(await timed(() => setTimeout(() => life.abort(), 300), life.signal)).toBe(300);
  });
});
