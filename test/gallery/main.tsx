import '../../components/ui/base.css';
import { render } from 'preact';

import { NotesRoot } from '../../components/notes/NotesRoot.tsx';
import { NudgeCardRoot } from '../../components/nudge-card/NudgeCardRoot.tsx';
import { OptionsRoot } from '../../components/options/OptionsRoot.tsx';
import type { PopupClient } from '../../components/popup/popup-client.ts';
import { PopupRoot } from '../../components/popup/PopupRoot.tsx';
import { ProgrammeRoot } from '../../components/programme/ProgrammeRoot.tsx';
import { PanelRoot } from '../../components/sidebar/PanelRoot.tsx';
import type { Settings } from '../../utils/domain/settings.ts';
import { binStates } from './bin-states.ts';
import { insertStates } from './insert-states.ts';
import { notesStates } from './notes-states.ts';
import { nudgeCardStates, sampleCardClient } from './nudge-card-states.ts';
import { optionsStates } from './options-states.ts';
import { panelStates } from './panel-states.ts';
import { passageStates } from './passage-states.ts';
import { popupStates, webPage } from './popup-states.ts';
import { createSampleWishes, programmeStates } from './programme-states.ts';
import { createSampleClient, type SampleWorld } from './sample-client.ts';
import { samplePage } from './sample-notes.ts';
import { syncStates } from './sync-states.ts';
import { ticketStates } from './ticket-states.ts';

const screens: Record<string, Record<string, () => SampleWorld>> = {
  panel: panelStates,
  sync: syncStates,
  insert: insertStates,
  ticket: ticketStates,
  passage: passageStates,
  popup: popupStates,
  notes: notesStates,
  bin: binStates,
  options: optionsStates,
  programme: programmeStates,
  'nudge-card': nudgeCardStates,
};

function Contents() {
  return (
    <ul>
      {Object.entries(screens).flatMap(([screen, states]) =>
        Object.keys(states).map((name) => (
          <li key={screen + name}>
            <a href={`?screen=${screen}&state=${name}`}>
              {screen}: {name}
            </a>
          </li>
        )),
      )}
    </ul>
  );
}

type Client = ReturnType<typeof createSampleClient>['client'];

/** What of a screen's world is made from its address. */
function draw(screen: string, state: string, world: SampleWorld, query: URLSearchParams) {
  const settings: Partial<Settings> = {
    language: query.get('language') === 'en' ? 'en' : 'de',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  };
  const { client } = createSampleClient({ ...world, settings });
  switch (screen) {
    case 'notes':
    case 'bin':
      return <NotesRoot client={client} browserLanguage="de" />;
    case 'popup':
      return <PopupRoot client={popupClient(client, state)} />;
    case 'nudge-card': {
      // A nudge comes with the settings of its page: here those that leave the look to page and browser.
      const card = createSampleClient({
        ...world,
        page: samplePage(null, { colorMode: settings.theme === 'dark' ? 'dark' : 'light' }),
        browserLanguage: query.get('language') ?? 'de',
      });
      return <NudgeCardRoot client={sampleCardClient(card.client, card.asked)} />;
    }
    case 'programme': {
      const { wishes, proposesAtOnce = false } = programmeStates[state]?.() ?? {};
      const own = { wishes: createSampleWishes(wishes), proposesAtOnce };
      return <ProgrammeRoot client={{ ...client, ...own }} />;
    }
    case 'options':
      return <OptionsRoot client={client} />;
    default:
      return <PanelRoot client={client} />;
  }
}

function popupClient(client: Client, state: string): PopupClient {
  const { look, allows = true } = popupStates[state]?.() ?? {};
  return {
    ...client,
    lookAtTab: async () => look ?? { kind: 'note', place: webPage, leftOut: [] },
    allowSite: async () => allows,
    close: () => undefined,
  };
}

async function type(text: string) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const field = document.querySelector('textarea');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Presses buttons one after the other, each as soon as it is there, as long as this state is shown. */
async function press(steps: readonly (readonly string[])[], isShown: () => boolean) {
  for (const names of steps) {
    let button: HTMLElement | undefined;
    while (!button) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (!isShown()) return;
      button = [...document.querySelectorAll('button')].find(
        (one) => names.includes(one.innerText) && one.ariaDisabled !== 'true',
      );
    }
    button.click();
  }
}

const root = document.getElementById('app');
const usual = { lang: document.documentElement.lang };
let shown = 0;

/**
 * Shows one screen in one state in the place of what stood there, as a fresh document would:
 * `?screen=panel&state=notes&language=de&theme=dark`; without a state, a list of all. Is done when everything that the
 * state types and presses is done.
 */
async function show(search: string): Promise<void> {
  if (!root) return;
  const own = (shown += 1);
  const query = new URLSearchParams(search);
  const screen = query.get('screen') ?? 'panel';
  const state = query.get('state') ?? '';
  const world = screens[screen]?.[state]?.();
  render(null, root);
  document.documentElement.lang = usual.lang;
  delete document.documentElement.dataset['theme'];
  window.scrollTo(0, 0);
  // The bin is a part of "Meine Notizen" that the page's address names.
  window.history.replaceState(null, '', `?${query.toString()}${screen === 'bin' ? '#bin' : ''}`);
  render(world ? draw(screen, state, world, query) : <Contents />, root);
  const { typed, pressed = [] } = world ?? {};
  await Promise.all([
    typed === undefined ? null : type(typed),
    press(pressed, () => own === shown),
  ]);
}

Object.assign(globalThis, { showState: show });
void show(location.search);
