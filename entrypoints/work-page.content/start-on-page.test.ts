// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { HOST_TAG } from '../../utils/panel-host/host-element.ts';

type Message = { to: string; name: string; content: { place?: { key: string } } };
const fake = vi.hoisted(() => ({
  listeners: [] as ((message: unknown, sender: unknown) => unknown)[],
  sent: [] as Message[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => 'de' },
    runtime: {
      id: 'own-id',
      getURL: () => '',
      sendMessage: async (message: Message) => void fake.sent.push(message),
      onMessage: { addListener: (listener: () => unknown) => fake.listeners.push(listener) },
    },
  },
}));

const { startOnPage } = await import('./start-on-page.ts');

const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
const names = () => fake.sent.map(({ name }) => name);
const arrivals = () =>
  fake.sent.flatMap(({ name, content }) => (name === 'arriveAt' ? [content.place?.key] : []));

/** News are sent a moment later. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

let life: AbortController;
function start() {
  life = new AbortController();
  startOnPage(window, life.signal);
}
function goTo(path: string) {
  happyDOM.setURL(`https://acme.atlassian.net${path}`);
  window.dispatchEvent(new Event('popstate'));
}
const comeNear = () =>
  document
    .querySelector(HOST_TAG)
    ?.shadowRoot?.querySelector('.launcher')
    ?.dispatchEvent(new Event('pointerenter'));
const tell = (to: string, name: string) =>
  fake.listeners.map((hear) => hear({ to, name, content: null }, { id: 'own-id' }));

beforeEach(() => {
  vi.stubEnv('MODE', 'practice');
  Object.assign(fake, { listeners: [], sent: [] });
  document.body.innerHTML = '<div id="page"></div>';
  happyDOM.setURL('https://acme.atlassian.net/browse/CXM-12');
});
afterEach(() => life.abort());

describe('the content script', () => {
  it('says where it is once for each place, and wakes nobody for a panel that is not there', async () => {
    start();
    goTo('/browse/CXM-13');
    goTo('/browse/CXM-13?focusedCommentId=5');
    expect(arrivals()).toEqual(['CXM-12', 'CXM-13']);
    await pause();
    expect(names()).toEqual(['arriveAt', 'arriveAt']);
  });

  it('tells a panel, also one that was only made ahead, when the page moves on', async () => {
    start();
    comeNear();
    goTo('/browse/CXM-13');
    await vi.waitFor(() => expect(names()).toContain('pageChanged'));
  });

  it('wakes nobody on pages that are none of ours', async () => {
    happyDOM.setURL('https://acme.atlassian.net/servicedesk/customer/portal/3');
    start();
    goTo('/servicedesk/customer/portal/4');
    await pause();
    expect(fake.sent).toEqual([]);
  });

  it('answers no more once a newer copy has started: then that one is asked', async () => {
    start();
    expect(tell('page', 'getPageState')).toEqual([expect.any(Promise)]);
    life.abort();
    expect(tell('page', 'getPageState')).toEqual([undefined]);
    tell('tab', 'togglePanel');
    expect(document.querySelector(HOST_TAG)?.hasAttribute('data-open')).toBe(false);
  });
});
