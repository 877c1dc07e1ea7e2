import '../../components/ui/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';

import { newId } from '../../components/note/new-id.ts';
import type { PopupClient } from '../../components/popup/popup-client.ts';
import { PopupRoot } from '../../components/popup/PopupRoot.tsx';
import { callBackground } from '../../utils/messages/call.ts';
import { hearUntil } from '../../utils/messages/hear-until.ts';
import { onScreenEvent } from '../../utils/messages/screen-events.ts';
import { allowSite } from '../options/allow-site.ts';
import { suggest } from '../sidebar/suggest.ts';
import { lookAtTab } from './look-at-tab.ts';

const client: PopupClient = {
  ask: callBackground,
  listen: (listener) => hearUntil((signal) => onScreenEvent(listener, signal)),
  newId: () => newId(),
  now: () => Date.now(),
  browserLanguage: browser.i18n.getUILanguage(),
  suggest,
  lookAtTab,
  allowSite,
  close: () => window.close(),
};

const root = document.getElementById('app');
if (root) render(<PopupRoot client={client} />, root);
