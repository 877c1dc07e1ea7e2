import '../../components/ui/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';

import { newId } from '../../components/note/new-id.ts';
import type { ScreenClient } from '../../components/note/screen-client.ts';
import { NotesRoot } from '../../components/notes/NotesRoot.tsx';
import { callBackground } from '../../utils/messages/call.ts';
import { hearUntil } from '../../utils/messages/hear-until.ts';
import { onScreenEvent } from '../../utils/messages/screen-events.ts';

const client: ScreenClient = {
  ask: callBackground,
  listen: (listener) => hearUntil((signal) => onScreenEvent(listener, signal)),
  newId: () => newId(),
  now: () => Date.now(),
};

const root = document.getElementById('app');
if (root)
  render(<NotesRoot client={client} browserLanguage={browser.i18n.getUILanguage()} />, root);
