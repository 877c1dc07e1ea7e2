import '../../components/ui/base.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';

import type { CardClient } from '../../components/nudge-card/card-client.ts';
import { NudgeCardRoot } from '../../components/nudge-card/NudgeCardRoot.tsx';
import { callBackground } from '../../utils/messages/call.ts';
import { callPage } from '../../utils/messages/page-calls.ts';
import { callCardHolder } from '../../utils/messages/script-calls.ts';

const client: CardClient = {
  ask: callBackground,
  askHolder: callCardHolder(),
  askPage: callPage,
  now: () => Date.now(),
  browserLanguage: browser.i18n.getUILanguage(),
};

const root = document.getElementById('app');
if (root) render(<NudgeCardRoot client={client} />, root);
