/*
 * webextension-polyfill for a content script. Both browsers' own functions return promises under
 * Manifest V3; what Chromium lacks is the listener that answers with a promise, so that is added.
 */

type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type NativeListener = (message: unknown, sender: unknown, respond: Respond) => boolean | undefined;

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

/** Answers with the listener's promise; a rejection can only be answered with nothing here. */
function wrap(listener: Listener): NativeListener {
  return (message, sender, respond) => {
    const answer = listener(message, sender);
    if (!answer) return undefined;
    answer.then(respond, () => respond(undefined));
    return true;
  };
}

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
      addListener: (listener: Listener) => native.runtime.onMessage.addListener(wrap(listener)),
    },
  },
};

export default browser;
