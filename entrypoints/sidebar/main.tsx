import '../../components/ui/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';

import { newId } from '../../components/note/new-id.ts';
import type { PanelClient } from '../../components/sidebar/panel-client.ts';
import { PanelRoot } from '../../components/sidebar/PanelRoot.tsx';
import { callBackground } from '../../utils/messages/call.ts';
import { hearUntil } from '../../utils/messages/hear-until.ts';
import { callPage } from '../../utils/messages/page-calls.ts';
import { onPanelCommand } from '../../utils/messages/panel-commands.ts';
import { onPanelEvent } from '../../utils/messages/panel-events.ts';
import { onScreenEvent } from '../../utils/messages/screen-events.ts';
import { callTools } from '../../utils/messages/script-calls.ts';
import { suggest } from './suggest.ts';

const client: PanelClient = {
  ask: callBackground,
  askPage: callPage,
  askTools: callTools(),
  listen: (listener) => hearUntil((signal) => onScreenEvent(listener, signal)),
  listenToPage: (listener) => hearUntil((signal) => onPanelEvent(listener, signal)),
  listenToCommands: (onCommand) => hearUntil((signal) => onPanelCommand(onCommand, signal)),
  newId: () => newId(),
  now: () => Date.now(),
  browserLanguage: browser.i18n.getUILanguage(),
  suggest,
};

const root = document.getElementById('app');
if (root) render(<PanelRoot client={client} />, root);
