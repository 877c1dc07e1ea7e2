import { POKE_EVENT } from '../../../utils/protocol/dashboard.ts';

/** While the event stream is down the team is asked this often; milliseconds. */
export const POLL_INTERVAL = 5_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

/** The part of the browser's event stream that is used. */
export type PokeStream = Pick<EventTarget, 'addEventListener'> & { close(): void };
export type WatchNet = {
  openStream: (path: string) => PokeStream;
  /** Between 0 and 1; spreads the reconnects of many dashboards after a server's restart. */
  random: () => number;
  /** Fires `online` when the connection is back. */
  connection: EventTarget;
};

/**
 * Calls `onPoke` for every change the server tells of. When the stream breaks it is opened again with
 * growing pauses, and until then `onPoke` is called every 5 s, so what is shown is never older.
 * A stream that opens (again) pokes once: something may have happened while nobody listened.
 */
export function watchTeam(
  net: WatchNet,
  path: string,
  onPoke: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let stream: PokeStream | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setInterval> | undefined;
  let failures = 0;

  const stop = (): void => {
    stream?.close();
    stream = null;
    clearTimeout(retry);
    clearInterval(poll);
    poll = undefined;
  };

  const open = (): void => {
    clearTimeout(retry);
    stream?.close();
    const current = net.openStream(path);
    stream = current;
    const listen = (type: string, listener: () => void): void =>
      current.addEventListener(type, () => {
        if (stream === current) listener();
      });
    listen('open', () => {
      if (failures > 0) onPoke();
      failures = 0;
      clearInterval(poll);
      poll = undefined;
    });
    listen(POKE_EVENT, onPoke);
    listen('error', () => {
      current.close();
      stream = null;
      const pause = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures);
      failures += 1;
      poll ??= setInterval(onPoke, POLL_INTERVAL);
      retry = setTimeout(open, pause * (0.5 + net.random() / 2));
    });
  };

  signal.addEventListener('abort', stop, { once: true });
  net.connection.addEventListener(
    'online',
    () => {
      if (stream === null) open();
      onPoke();
    },
    { signal },
  );
  open();
}
