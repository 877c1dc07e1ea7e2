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

/** One screen in one state: `?screen=panel&state=notes&language=de&theme=dark`; without a state, a list of all. */
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';
const settings: Partial<Settings> = {
  language: query.get('language') === 'en' ? 'en' : 'de',
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
};

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

const root = document.getElementById('app');
const screen = query.get('screen') ?? 'panel';
const world = screens[screen]?.[state]?.();
if (root && world) {
  const { client } = createSampleClient({ ...world, settings });
  // The bin is a part of "Meine Notizen" that the page's address names.
  if (screen === 'bin') window.location.hash = '#bin';
  if (screen === 'notes' || screen === 'bin')
    render(<NotesRoot client={client} browserLanguage="de" />, root);
  else if (screen === 'popup') {
    const { look, allows = true } = popupStates[state]?.() ?? {};
    const popup: PopupClient = {
      ...client,
      lookAtTab: async () => look ?? { kind: 'note', place: webPage, leftOut: [] },
      allowSite: async () => allows,
      close: () => undefined,
    };
    render(<PopupRoot client={popup} />, root);
  } else if (screen === 'nudge-card') {
    // A nudge comes with the settings of its page: here those that leave the look to page and browser.
    const card = createSampleClient({
      ...world,
      page: samplePage(null, { colorMode: query.get('theme') === 'dark' ? 'dark' : 'light' }),
      browserLanguage: query.get('language') ?? 'de',
    });
    render(<NudgeCardRoot client={sampleCardClient(card.client, card.asked)} />, root);
  } else if (screen === 'programme') {
    const { wishes, proposesAtOnce = false } = programmeStates[state]?.() ?? {};
    const own = { wishes: createSampleWishes(wishes), proposesAtOnce };
    render(<ProgrammeRoot client={{ ...client, ...own }} />, root);
  } else if (screen === 'options') render(<OptionsRoot client={client} />, root);
  else render(<PanelRoot client={client} />, root);
} else if (root) render(<Contents />, root);

const typed = world?.typed;
if (typed !== undefined)
  setTimeout(() => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, 50);

async function press(steps: readonly (readonly string[])[]) {
  for (const names of steps) {
    let button: HTMLElement | undefined;
    while (!button) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      button = [...document.querySelectorAll('button')].find(
        (one) => names.includes(one.innerText) && one.ariaDisabled !== 'true',
      );
    }
    button.click();
  }
}
void press(world?.pressed ?? []);
