// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { HOST_TAG } from '../panel-host/host-element.ts';
import { CARD_TAG } from './card-element.ts';
import { createCardHost, type CardHost } from './card-host.ts';

let life: AbortController;
let host: CardHost;
let launcherHost: HTMLElement;

/** A rectangle as elements have it; the environment has no layout. */
function give(element: Element, left: number, top: number, width: number, height: number): void {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  element.checkVisibility = () => true;
}
function addLauncher(mode: ShadowRootMode = 'open'): ShadowRoot {
  launcherHost = document.createElement(HOST_TAG);
  const shadow = launcherHost.attachShadow({ mode });
  const launcher = document.createElement('button');
  launcher.className = 'launcher';
  give(launcher, 1332, 361, 28, 44);
  shadow.append(launcher);
  document.body.append(launcherHost);
  return shadow;
}
const cardIn = (shadow: ShadowRoot | null) => shadow?.querySelector<HTMLElement>(CARD_TAG) ?? null;
const card = () => cardIn(launcherHost.shadowRoot);
const settle = () => new Promise((resolve) => setTimeout(resolve, 250));

beforeEach(() => {
  vi.stubEnv('MODE', 'practice');
  Object.assign(window, { innerWidth: 1360, innerHeight: 860 });
  document.body.innerHTML = '<input id="title"><input id="other">';
  addLauncher();
  life = new AbortController();
  host = createCardHost(window, '', life.signal);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('the card in a page', () => {
  it('stands in the launcher’s shadow root, out of sight until it says how tall it is', () => {
    expect(host.show()).toBe(true);
    expect(document.querySelector(CARD_TAG)).toBeNull();
    expect(card()?.shadowRoot?.querySelector('iframe')?.title).toBe('Kundenblick');
    expect(card()?.hasAttribute('data-shown')).toBe(false);
    host.fit(200);
    expect(card()?.hasAttribute('data-shown')).toBe(true);
    expect(card()?.style.height).toBe('202px');
    expect(card()?.style.left).toBe('982px');
  });

  it('is found there through a closed root, by what browsers give to content scripts alone', () => {
    launcherHost.remove();
    const shadow = addLauncher('closed');
    expect(host.show()).toBe(false);
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => shadow } });
    expect(host.show()).toBe(true);
    expect(cardIn(shadow)).not.toBeNull();
  });

  it('cannot be looked into in a released package', () => {
    vi.stubEnv('MODE', 'production');
    launcherHost.remove();
    const shadow = addLauncher('closed');
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: () => shadow } });
    expect(host.show()).toBe(true);
    expect(cardIn(shadow)?.shadowRoot).toBeNull();
  });

  it('is not handed to an open element that a page calls as ours', () => {
    vi.stubEnv('MODE', 'production');
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (one: Element) => one.shadowRoot } });
    expect(host.show()).toBe(false);
    expect(card()).toBeNull();
  });

  it('says that there is nowhere to stand where the launcher is gone', () => {
    launcherHost.remove();
    expect(host.show()).toBe(false);
  });

  it('is one: a second showing takes the place of the first', () => {
    host.show();
    const first = card();
    host.show();
    expect(launcherHost.shadowRoot?.querySelectorAll(CARD_TAG)).toHaveLength(1);
    expect(card()).not.toBe(first);
  });

  it('goes with its script, and takes nothing up any more', () => {
    host.show();
    life.abort();
    expect(card()).toBeNull();
    expect(host.show()).toBe(false);
    host.fit(100);
    expect(card()).toBeNull();
  });

  it('goes when the panel opens', async () => {
    host.show();
    launcherHost.toggleAttribute('data-open', true);
    await settle();
    expect(card()).toBeNull();
  });

  it('goes along with the launcher’s theme', async () => {
    host.show();
    expect(card()?.dataset['theme']).toBe('light');
    launcherHost.dataset['theme'] = 'dark';
    await settle();
    expect(card()?.dataset['theme']).toBe('dark');
  });

  it('goes when a newer launcher has taken its place', () => {
    host.show();
    const old = card();
    launcherHost.remove();
    addLauncher();
    window.dispatchEvent(new Event('resize'));
    expect(old?.isConnected).toBe(false);
    expect(card()).toBeNull();
  });

  it('makes room for a message or a save button that comes under it, and stays otherwise', async () => {
    host.show();
    host.fit(200);
    const before = card()?.style.top;
    const link = document.createElement('a');
    link.href = '#';
    give(link, 1000, 400, 80, 30);
    document.body.append(link);
    await settle();
    expect(card()?.style.top).toBe(before);
    const save = document.createElement('button');
    save.type = 'submit';
    give(save, 1000, 400, 80, 30);
    document.body.append(save);
    await settle();
    const top = Number.parseInt(card()?.style.top ?? '', 10);
    expect(top >= 430 || top + 202 <= 400).toBe(true);
  });

  it('leaves the field with the cursor free', () => {
    const title = document.querySelector<HTMLElement>('#title')!;
    give(title, 900, 420, 200, 36);
    title.focus();
    host.show();
    host.fit(200);
    const top = Number.parseInt(card()?.style.top ?? '', 10);
    expect(top >= 456 || top + 202 <= 420).toBe(true);
  });

  it('looks at nothing behind an open dialog', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button type="submit" id="behind"></button><div role="dialog"></div>',
    );
    give(document.querySelector('#behind')!, 1000, 400, 80, 30);
    give(document.querySelector('[role=dialog]')!, 100, 60, 600, 700);
    host.show();
    host.fit(200);
    expect(card()?.style.top).toBe('361px');
  });
});

describe('the focus', () => {
  /** As if somebody had clicked into the card; in the page that shows as the launcher's element. */
  const enter = () => {
    const element = card()!;
    element.tabIndex = 0;
    element.focus();
  };

  it('is not taken by a card that comes or goes', () => {
    const title = document.querySelector<HTMLElement>('#title')!;
    title.focus();
    host.show();
    host.fit(200);
    expect(document.activeElement).toBe(title);
    host.hide();
    expect(document.activeElement).toBe(title);
  });

  it('goes back to where it was last, when the card had it', () => {
    document.querySelector<HTMLElement>('#title')?.focus();
    host.show();
    const other = document.querySelector<HTMLElement>('#other')!;
    other.focus();
    enter();
    expect(document.activeElement).not.toBe(other);
    host.hide();
    expect(document.activeElement).toBe(other);
  });

  it('goes nowhere when what had it is gone', () => {
    const title = document.querySelector<HTMLElement>('#title')!;
    title.focus();
    host.show();
    enter();
    title.remove();
    host.hide();
    expect(card()).toBeNull();
  });
});
