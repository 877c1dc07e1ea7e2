import { render } from 'preact';
import { act } from 'preact/test-utils';

import { DashboardApp, type Entry } from '../../components/dashboard/app/DashboardApp.tsx';
import { heatMapView } from '../../components/dashboard/heat-map/heat-map-view.ts';
import type { Preferences, World } from '../../components/dashboard/model/dashboard-port.ts';
import { teamView } from '../../components/dashboard/team/team-view.ts';

/** Lets promises and effects settle. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 6; i += 1) await act(() => Promise.resolve());
}

/** The whole dashboard in a page, with what a person can do with it. */
export async function renderDashboard(
  world: World,
  entry: Entry = { kind: 'plain' },
  change: Partial<Preferences> = {},
) {
  // What is fetched when it is opened is fetched before, so that nothing has to be waited for.
  await Promise.all([heatMapView(), teamView()]);
  const root = document.createElement('div');
  // A page holds one dashboard: the one before takes its listeners with it.
  const before = document.body.firstElementChild;
  if (before) await act(() => render(null, before));
  document.body.replaceChildren(root);
  const preferences: Preferences = {
    language: 'de',
    theme: 'light',
    shortcuts: true,
    starters: true,
    team: null,
    ...change,
  };
  await act(() =>
    render(
      <DashboardApp
        world={world}
        entry={entry}
        browserLanguage="de-DE"
        startPreferences={preferences}
        onPreferences={(changed) => Object.assign(preferences, changed)}
      />,
      root,
    ),
  );
  // A part that is fetched late takes a few turns more to be drawn.
  for (let n = 0; n < 4; n += 1) await settle();

  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${root.innerHTML.slice(0, 2000)}`);
    return found;
  };
  const button = (name: string): HTMLElement => {
    const all = [...root.querySelectorAll<HTMLElement>('button')];
    const named = all.find(
      (one) => one.textContent?.startsWith(name) || one.getAttribute('aria-label') === name,
    );
    if (!named)
      throw new Error(`no button "${name}" in: ${all.map((b) => b.textContent).join(' | ')}`);
    return named;
  };
  return {
    root,
    preferences,
    find,
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: () => root.textContent ?? '',
    button,
    async click(target: string | HTMLElement) {
      (typeof target === 'string' ? button(target) : target).click();
      await settle();
    },
    async press(key: string, modifiers: KeyboardEventInit = {}) {
      const target = document.activeElement ?? document.body;
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...modifiers,
      });
      target.dispatchEvent(event);
      if (key === 'Enter' && target instanceof HTMLAnchorElement && !event.defaultPrevented)
        target.click();
      await settle();
    },
    async type(selector: string, value: string) {
      const field = find(selector) as HTMLInputElement | HTMLTextAreaElement;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
  };
}
