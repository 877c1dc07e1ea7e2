import '../../components/ui/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';

import { newId } from '../../components/note/new-id.ts';
import type { OptionsClient } from '../../components/options/options-client.ts';
import { OptionsRoot } from '../../components/options/OptionsRoot.tsx';
import { optionsStarts } from '../../components/options/use-start-here.ts';
import { callBackground } from '../../utils/messages/call.ts';
import { hearUntil } from '../../utils/messages/hear-until.ts';
import { onScreenEvent } from '../../utils/messages/screen-events.ts';
import { builtInSites } from '../../utils/sites/built-in-sites.ts';
import { readSiteAddress } from '../../utils/sites/read-site-address.ts';
import { allowServer } from './allow-server.ts';
import { allowSite } from './allow-site.ts';
import { createDiagnosisClient } from './diagnosis-client.ts';
import { readStorageState } from './read-storage-state.ts';

const client: OptionsClient = {
  ask: callBackground,
  listen: (listener) => hearUntil((signal) => onScreenEvent(listener, signal)),
  newId: () => newId(),
  now: () => Date.now(),
  browserLanguage: browser.i18n.getUILanguage(),
  allowServer,
  storageState: readStorageState,
  sites: { readAddress: (text) => readSiteAddress(text, builtInSites()), allow: allowSite },
  diagnosis: createDiagnosisClient(window.location.hash),
  startAt: optionsStarts.find((start) => window.location.hash === `#${start}`) ?? null,
};

const root = document.getElementById('app');
if (root) render(<OptionsRoot client={client} />, root);
