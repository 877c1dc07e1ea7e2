import '../../components/ui/base.css';
import { render } from 'preact';
import { uuidv7 } from 'uuidv7';

import { DashboardApp } from '../../components/dashboard/app/DashboardApp.tsx';
import { PAGE_SIZE } from '../../components/dashboard/model/note-list.ts';
import { parseRoute } from '../../components/dashboard/model/route.ts';
import { createPort } from './api/create-port.ts';
import { giveHeadStart } from './api/give-head-start.ts';
import { copyText } from './browser/copy-text.ts';
import { createAddress } from './browser/create-address.ts';
import { createContentDrafts } from './browser/create-content-drafts.ts';
import { createDrafts } from './browser/create-drafts.ts';
import { openStorage } from './browser/open-storage.ts';
import { loadPreferences, savePreferences } from './browser/preferences-store.ts';
import { readEntry } from './browser/read-entry.ts';

const now = (): number => Date.now();
const storage = openStorage(window);
const entry = readEntry(location);
// A code works once and belongs to nobody's history, bookmark or shared screen.
if (entry.kind !== 'plain') history.replaceState(null, '', '/');

const preferences = loadPreferences(storage);
const { teamId, view, filter } = parseRoute(location.hash);
const lastTeam = teamId ?? preferences.team;
const server = createPort({
  fetch: (...request) => fetch(...request),
  isOnline: () => navigator.onLine,
  now,
  openStream: (path) => new EventSource(path),
  random: () => Math.random(),
  connection: window,
});
const isReturning = entry.kind === 'plain' && view === 'inbox' && lastTeam !== null;
const port = isReturning ? giveHeadStart(server, lastTeam, filter, PAGE_SIZE) : server;
const root = document.getElementById('app');
if (root)
  render(
    <DashboardApp
      world={{
        port,
        drafts: createDrafts(storage),
        contentDrafts: createContentDrafts(storage),
        address: createAddress(window),
        newId: uuidv7,
        now,
        copy: (text) => copyText(navigator.clipboard, text),
      }}
      entry={entry}
      browserLanguage={navigator.language}
      startPreferences={preferences}
      onPreferences={(changed) => savePreferences(storage, changed)}
    />,
    root,
  );
