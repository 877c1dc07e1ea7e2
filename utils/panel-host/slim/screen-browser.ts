import { answerByPromise, type Listener, type NativeListener } from './answer-by-promise.ts';

/*
 * webextension-polyfill for our screens and the page tools. Every function of both browsers returns
 * promises under Manifest V3, so all of it is passed through but the one thing that Chromium lacks.
 */

type Native = {
  runtime: {
    onMessage: {
      addListener(listener: NativeListener): void;
      removeListener(listener: NativeListener): void;
    };
  };
};

const { browser: firefox, chrome: chromium } = globalThis as { browser?: Native; chrome?: Native };
const native = (firefox ?? chromium) as Native;
const wrapped = new WeakMap<Listener, NativeListener>();

const onMessage = {
  addListener(listener: Listener) {
    const made = answerByPromise(listener);
    wrapped.set(listener, made);
    native.runtime.onMessage.addListener(made);
  },
  removeListener(listener: Listener) {
    const made = wrapped.get(listener);
    if (made) native.runtime.onMessage.removeListener(made);
  },
};

/** `runtime` is asked for anew each time: it is gone once the extension was updated or removed. */
function readRuntime(name: string | symbol): unknown {
  if (name === 'onMessage') return onMessage;
  const { runtime } = native;
  const value: unknown = runtime && Reflect.get(runtime, name);
  return typeof value === 'function' ? value.bind(runtime) : value;
}

const runtime = new Proxy({}, { get: (_, name) => readRuntime(name) });

export default new Proxy(native, {
  get: (target, name) => (name === 'runtime' ? runtime : Reflect.get(target, name)),
});
