import type { Poke } from '../protocol/poke.ts';
import { teamSpace, type Cursor } from '../protocol/pull.ts';
import { LONGEST_PAUSE_MS, nextAttemptAt } from './backoff.ts';
import type { HearPokes, StreamEnd } from './hear-pokes.ts';
import type { Clock, Connection } from './ports.ts';

/** Without a look for this long no screen stands open any more; open ones look every 3 s. Milliseconds. */
export const PRESENCE_MS = 8_000;
/** What a fresh stream may take to say how far the spaces are, before the server is asked for itself; milliseconds. */
export const HEAD_START_MS = 500;
/** A stream that lived this long was a good one: the pauses begin anew. Milliseconds. */
const GOOD_MS = 30_000;

type LivePorts = {
  hearPokes: HearPokes;
  clock: Clock;
  /** The joined server, or null: then nothing is asked, whatever happens. */
  readConnection(): Promise<Connection | null>;
  /** How far this device has read, once no run of the engine is under way. */
  settledCursors(): Promise<Record<string, Cursor>>;
  /** Whether something waits that can be sent; what waits for the person's word does not count. */
  hasWaiting(): Promise<boolean>;
  /** The engine; `idle` asks the server only if nobody did for minutes. */
  sync(reason: 'planned' | 'idle' | 'push' | 'pull'): Promise<void>;
  /** Takes work that nobody waits for, and what becomes of it. */
  unasked(work: Promise<unknown>): void;
};

export type Live = {
  /**
   * A screen that stands open asks for what is new, again and again; answers when the attempt is over. While such looks
   * come, one stream tells of news, so that most of them ask the server for nothing.
   */
  look(): Promise<void>;
  /** Sends what a deed has left to send. While a stream tells of news, nobody is asked for them. */
  send(): Promise<void>;
  /** The stream of an account that was left ends. */
  accountMayHaveChanged(): Promise<void>;
};

type Stream = {
  ending: AbortController;
  /** What the server said last; null until it has spoken, and for good once the stream is over. */
  told: Poke | null;
  /** A look waits for the first poke and catches up itself. */
  isAwaited: boolean;
  opened: Promise<void>;
};

/** Whether the server has something that this device has not read, or the other way round. */
export function isBehind(told: Poke, cursors: Record<string, Cursor>): boolean {
  // Other kinds of spaces may come with a newer server; there is no reading them here.
  const isTeam = (id: string) => id.startsWith(teamSpace(''));
  if (Object.keys(cursors).some((id) => isTeam(id) && told[id] === undefined)) return true;
  return Object.entries(told).some(([id, { version, epoch }]) => {
    const cursor = cursors[id];
    const isRead = cursor?.epoch === epoch && cursor.version >= version;
    return isTeam(id) && !isRead;
  });
}

/**
 * Keeps one event stream to the server while screens of the extension stand open, and never without. It keeps nothing
 * that it could not rebuild: ended with the background, it begins anew at the next look. Where there is no
 * stream (an older server, a proxy that gathers answers), every look asks the server, as if there were none of this.
 */
export function createLive(ports: LivePorts): Live {
  const { clock } = ports;
  let stream: Stream | null = null;
  let account = '';
  let absence: ReturnType<typeof setTimeout> | undefined;
  let looking = 0;
  let failures = 0;
  let notBefore = 0;

  function close() {
    stream?.ending.abort();
    stream = null;
  }

  async function isBehindNow({ told }: Stream): Promise<boolean> {
    return told !== null && isBehind(told, await ports.settledCursors());
  }

  async function catchUp(current: Stream): Promise<void> {
    const [isBehind, waits] = await Promise.all([isBehindNow(current), ports.hasWaiting()]);
    if (isBehind) await ports.sync(waits ? 'planned' : 'pull');
  }

  /** When a stream may be opened again after one has ended. */
  function pauseAfter(end: StreamEnd, wasGood: boolean): number {
    failures = wasGood ? 1 : failures + 1;
    if (end.kind === 'refused') return clock.now() + LONGEST_PAUSE_MS;
    const due = nextAttemptAt({ kind: 'unreachable' }, failures, clock);
    return Math.max(due, clock.now() + end.pauseMs);
  }

  async function listen(current: Stream, connection: Connection, onFirst: () => void) {
    const began = clock.now();
    const onPoke = (poke: Poke) => {
      current.told = poke;
      onFirst();
      if (!current.isAwaited) ports.unasked(catchUp(current));
    };
    const end = await ports.hearPokes(connection, onPoke, current.ending.signal);
    const wasGood = current.told !== null && clock.now() - began >= GOOD_MS;
    current.told = null;
    if (stream !== current) return;
    stream = null;
    notBefore = pauseAfter(end, wasGood);
  }

  /** Opens a stream; `opened` waits a moment for what it says first. */
  function open(connection: Connection): Stream {
    const ending = new AbortController();
    const current: Stream = { ending, told: null, isAwaited: true, opened: Promise.resolve() };
    const first = new Promise<void>((resolve) => {
      setTimeout(resolve, HEAD_START_MS);
      ports.unasked(listen(current, connection, resolve).finally(resolve));
    });
    current.opened = first.then(() => void (current.isAwaited = false));
    return current;
  }

  /** A pause that lies further ahead than any was written by a clock that was wrong. */
  function isPausing(): boolean {
    const ahead = notBefore - clock.now();
    return ahead > 0 && ahead <= 2 * LONGEST_PAUSE_MS;
  }

  /** The joined server; whoever it is not any more is not listened to any more. */
  async function connect(): Promise<Connection | null> {
    const connection = await ports.readConnection();
    const found = connection ? `${connection.serverUrl} ${connection.token}` : '';
    if (found !== account) {
      close();
      account = found;
      failures = 0;
      notBefore = 0;
    }
    return connection;
  }

  async function reasonToSync(): Promise<'planned' | 'idle'> {
    const connection = await connect();
    if (!connection) return 'idle';
    if (!stream && !isPausing()) stream = open(connection);
    await stream?.opened;
    if (!stream?.told || (await ports.hasWaiting())) return 'planned';
    return (await isBehindNow(stream)) ? 'planned' : 'idle';
  }

  return {
    async look() {
      looking += 1;
      clearTimeout(absence);
      try {
        await ports.sync(await reasonToSync());
      } finally {
        looking -= 1;
        if (looking === 0) absence = setTimeout(close, PRESENCE_MS);
      }
    },
    send: () => ports.sync(stream?.told ? 'push' : 'planned'),
    async accountMayHaveChanged() {
      await connect();
    },
  };
}
