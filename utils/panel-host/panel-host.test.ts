// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { HOST_TAG } from './host-element.ts';
import { keepToOurselves } from './manners.ts';
import { createPanelHost, type PanelLook } from './panel-host.ts';
import { PUSH_FROM_WIDTH } from './push-aside.ts';

let life: AbortController;
const usual: PanelLook = {
  side: 'right',
  width: 400,
  theme: 'light',
  texts: { open: 'Kundenblick öffnen', openNotes: 'Hier gibt es Notizen' },
  launcher: true,
  notesHere: false,
};

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '<div id="page"><button id="before">Jira</button></div>';
  vi.stubEnv('MODE', 'practice');
  window.innerWidth = PUSH_FROM_WIDTH;
});
afterEach(() => life.abort());

function stand(look: PanelLook = usual) {
  const onOpened = vi.fn<() => void>();
  const onClosed = vi.fn<() => void>();
  const host = createPanelHost({
    window,
    signal: life.signal,
    frameUrl: '',
    look,
    onOpened,
    onClosed,
  });
  const element = document.querySelector<HTMLElement>(HOST_TAG)!;
  const inside = (css: string) => element.shadowRoot!.querySelector<HTMLElement>(css);
  return {
    host,
    element,
    inside,
    onOpened,
    onClosed,
    launcher: inside('.launcher')!,
  };
}

describe('the launcher', () => {
  it('is named in words and shown where a check makes sense', () => {
    const { launcher, host } = stand();
    expect(launcher.title).toBe('Kundenblick öffnen');
    expect(launcher.hidden).toBe(false);
    host.arrange({ ...usual, launcher: false }, null);
    expect(launcher.hidden).toBe(true);
  });

  it('leaves the cursor in the field somebody is writing in, and takes the focus from nobody else', () => {
    const { launcher } = stand();
    const press = () =>
      launcher.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    // False where the browser is kept from moving the focus.
    expect(press()).toBe(true);
    document.querySelector<HTMLElement>('#before')?.focus();
    expect(press()).toBe(false);
  });

  it('makes the panel ahead when the pointer or the focus comes near, and only then', () => {
    const { launcher, inside } = stand();
    expect(inside('iframe')).toBeNull();
    launcher.dispatchEvent(new Event('pointerenter'));
    expect(inside('iframe')?.hidden).toBe(true);
    launcher.dispatchEvent(new Event('focus'));
    expect(inside('.frame')).toBe(inside('iframe'));
  });
});

describe('open and closed', () => {
  it('shows the frame instead of the launcher, tells it once, and gives the focus back', () => {
    const { host, launcher, inside, onOpened, onClosed } = stand();
    document.querySelector<HTMLElement>('#before')?.focus();
    launcher.click();
    expect(host.isOpen()).toBe(true);
    expect(launcher.hidden).toBe(true);
    expect(inside('iframe')?.hidden).toBe(false);
    host.close();
    host.close();
    expect(onOpened).toHaveBeenCalledTimes(1);
    expect(onClosed).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.id).toBe('before');
    expect(inside('iframe')).not.toBeNull();
  });

  it('toggles', () => {
    const { host } = stand();
    host.toggle();
    expect(host.isOpen()).toBe(true);
    host.toggle();
    expect(host.isOpen()).toBe(false);
  });
});

describe('exactly one panel', () => {
  it('removes what an older copy left in the page', () => {
    document.body.append(document.createElement(HOST_TAG));
    stand();
    expect(document.querySelectorAll(HOST_TAG)).toHaveLength(1);
  });

  it('gives the page its room back when its life ends, and leaves the rest to the newer copy', () => {
    const { host, element } = stand();
    host.show();
    life.abort();
    expect(document.querySelector<HTMLElement>('#page')?.style.marginRight).toBe('');
    expect(element.hasAttribute('data-open')).toBe(true);
    life = new AbortController();
    expect(stand().host.renewed).toBe('focused');
    expect(element.isConnected).toBe(false);
  });

  it('knows that the older copy stood open while somebody wrote in the page', () => {
    stand().host.show();
    const field = document.querySelector<HTMLElement>('#before')!;
    field.focus();
    life.abort();
    life = new AbortController();
    const { host, onOpened } = stand();
    expect(host.renewed).toBe('open');
    host.show(false);
    expect(host.isOpen()).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(onOpened).not.toHaveBeenCalled();
  });

  it('knows that the older copy had stood closed', () => {
    stand();
    life.abort();
    life = new AbortController();
    expect(stand().host.renewed).toBeNull();
  });
});

describe('pushing aside', () => {
  const root = () => document.querySelector<HTMLElement>('#page')!;

  it('gives the page the margin of the panel, and what it had before', () => {
    root().style.marginRight = '8px';
    const { host } = stand();
    host.show();
    expect(root().style.marginRight).toBe('400px');
    host.close();
    expect(root().style.marginRight).toBe('8px');
  });

  it('follows the side and the width', () => {
    const { host } = stand();
    host.show();
    host.arrange({ ...usual, side: 'left', width: 360 }, null);
    expect(root().style.marginRight).toBe('');
    expect(root().style.marginLeft).toBe('360px');
  });

  it('moves the frame of Confluence Data Center aside once, not again for what lies in it', () => {
    root().innerHTML = '<div id="full-height-container"><div id="main"></div></div>';
    const { host } = stand();
    host.show();
    const moved = [...document.body.querySelectorAll<HTMLElement>('[style*="margin"]')];
    expect(moved.map(({ id }) => id)).toEqual(['page']);
  });

  it('lies over a page that has no room', () => {
    window.innerWidth = PUSH_FROM_WIDTH - 1;
    const { host } = stand();
    root().innerHTML = '<div id="help" data-testid="layout.ui.bottom-right-corner"></div>';
    host.show();
    expect(root().style.marginRight).toBe('');
    // A button fixed in the corner would lie over the panel.
    const help = document.querySelector<HTMLElement>('#help')!;
    expect(help.style.getPropertyValue('translate')).toBe('-400px');
    host.close();
    expect(help.style.getPropertyValue('translate')).toBe('');
  });
});

describe('manners', () => {
  it('keeps keys on our element from the page, and no others', () => {
    keepToOurselves(window, life.signal);
    const heard = vi.fn<() => void>();
    document.addEventListener('keydown', heard, { signal: life.signal });
    const { element } = stand();
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('does not tell a page with an open dialog that the focus went to us', () => {
    keepToOurselves(window, life.signal);
    const { element } = stand();
    const field = document.querySelector<HTMLElement>('#before')!;
    const heard = vi.fn<() => void>();
    document.addEventListener('focusout', heard, { signal: life.signal });
    const leave = () =>
      field.dispatchEvent(new FocusEvent('focusout', { relatedTarget: element, bubbles: true }));
    leave();
    expect(heard).toHaveBeenCalledTimes(1);
    document.body.insertAdjacentHTML('beforeend', '<section role="dialog"></section>');
    leave();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
