// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { stateAtHand } from './state-at-hand.ts';

const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
const ORIGIN = 'https://acme.atlassian.net';

const at = (path: string, body = '') => {
  happyDOM.setURL(`${ORIGIN}${path}`);
  document.body.innerHTML = body;
  return stateAtHand(window);
};

afterEach(() => {
  document.body.className = '';
  vi.restoreAllMocks();
});

describe('presenting', () => {
  it.each([
    '/wiki/spaces/PROZ/pages/1/T?presentation=true',
    '/wiki/spaces/PROZ/pages/1/T?presentationMode',
    '/wiki/spaces/PROZ/pages/1/T?mode=presentation',
    '/jira/software/c/projects/CXM/boards/1?view=fullscreen',
    '/plugins/servlet/Wallboard/?dashboardId=10000',
    '/wiki/plugins/presentation/1',
  ])('%s', (path) => {
    expect(at(path).presenting).toBe(true);
  });

  it.each([
    '/browse/CXM-12',
    '/wiki/spaces/PROZ/pages/1/Presentation+am+Montag',
    '/wiki/spaces/PROZ/pages/1/T?presentation=false',
    '/display/PROZ/Slides+f%C3%BCr+den+Vorstand',
    '/issues/?jql=text~presentation',
    '/secure/RapidBoard.jspa?rapidView=1&view=detail',
  ])('not: %s', (path) => {
    expect(at(path).presenting).toBe(false);
  });

  it('is known by the marks of such views', () => {
    expect(
      at('/browse/CXM-12', '<div class="reveal"><div class="slides"></div></div>').presenting,
    ).toBe(true);
    document.body.className = 'aui-layout presentation-mode';
    expect(at('/browse/CXM-12').presenting).toBe(true);
  });
});

describe('fullscreen and visible', () => {
  it('are as the browser says', () => {
    expect(at('/browse/CXM-12')).toEqual({ visible: true, fullscreen: false, presenting: false });
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    expect(stateAtHand(window).visible).toBe(false);
  });

  it('counts an element, an app or a window that fills the screen', () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    expect(stateAtHand(window).fullscreen).toBe(true);
    vi.restoreAllMocks();
    Object.defineProperty(document, 'fullscreenElement', {
      value: document.body,
      configurable: true,
    });
    expect(stateAtHand(window).fullscreen).toBe(true);
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
    Object.assign(window, { fullScreen: true });
    expect(stateAtHand(window).fullscreen).toBe(true);
    Object.assign(window, { fullScreen: false });
  });
});
