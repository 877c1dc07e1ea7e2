import '../../components/ui/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';

import { newId } from '../../components/note/new-id.ts';
import type { ProgrammeClient } from '../../components/programme/programme-client.ts';
import { ProgrammeRoot } from '../../components/programme/ProgrammeRoot.tsx';
import { callBackground } from '../../utils/messages/call.ts';
import { hearUntil } from '../../utils/messages/hear-until.ts';
import { onScreenEvent } from '../../utils/messages/screen-events.ts';
import { createWishStore } from './create-wish-store.ts';

const client: ProgrammeClient = {
  ask: callBackground,
  listen: (listener) => hearUntil((signal) => onScreenEvent(listener, signal)),
  newId: () => newId(),
  now: () => Date.now(),
  browserLanguage: browser.i18n.getUILanguage(),
  wishes: createWishStore(localStorage),
  proposesAtOnce: location.hash === '#propose',
};
// Opened once for a proposal: a reload is for reading.
if (client.proposesAtOnce) history.replaceState(null, '', location.pathname);

const root = document.getElementById('app');
if (root) render(<ProgrammeRoot client={client} />, root);
