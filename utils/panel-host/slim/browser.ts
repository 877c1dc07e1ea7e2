/*
 * webextension-polyfill for a content script. Both browsers' own functions return promises under
 * Manifest V3; what Chromium lacks is added.
 */

import { answerByPromise, type Listener, type NativeListener } from './answer-by-promise.ts';

type Runtime = {
  id: string | undefined;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: NativeListener): void;
  };
};
type Native = { runtime: Runtime; i18n: { getUILanguage(): string } };

const { browser: firefox, chrome: chromium } = globalThis as { browser?: Native; chrome?: Native };
const native = (firefox ?? chromium) as Native;

const browser = {
  i18n: native.i18n,
  runtime: {
    /** Undefined once the extension was updated or removed: always asked anew. */
    get id() {
      return native.runtime?.id;
    },
    getURL: (path: string) => native.runtime.getURL(path),
    sendMessage: (message: unknown) => native.runtime.sendMessage(message),
    onMessage: {
      addListener: (listener: Listener) =>
        native.runtime.onMessage.addListener(answerByPromise(listener)),
    },
  },
};

export default browser;
