import type { Poke } from '../../../utils/protocol/poke.ts';
import type { Pool } from '../../db/client.ts';
import { listWatchers, type WatchedSpace } from '../../db/queries/watcher.ts';
import { createWaves } from './create-waves.ts';

/** Somebody who waits for news by an open stream. */
type Listener = {
  /** Hash of the session or token; the stream ends with it. */
  credential: Buffer;
  /** The one space that is listened to; null: all that the person may read, now and later. */
  only: string | null;
  /** How far the spaces have come, all of them each time. */
  changed: (poke: Poke) => void;
  /** No longer allowed, or the server stops. */
  end: () => void;
};

export type PokeBoard = {
  /** `known` is what the listener was told already. */
  listen(listener: Listener, known: Poke): () => void;
  /** Open streams of one credential. */
  countOf(credential: Buffer): number;
  /** This process has raised a version: its own listeners hear at once. */
  poke: (spaceId: string, version: number) => void;
  close(): void;
};

/** How often versions raised by other processes are looked up, in milliseconds. */
const POLL_MS = 1_000;

/** Adds to the entry of a map, or makes one. */
function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const found = map.get(key);
  if (found) found.add(value);
  else map.set(key, new Set([value]));
}

/** Takes from the entry of a map; an empty one goes. */
function takeFrom<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const found = map.get(key);
  found?.delete(value);
  if (found?.size === 0) map.delete(key);
}

function pokeOf(spaces: readonly WatchedSpace[]): Poke {
  return Object.fromEntries(spaces.map(({ id, version, epoch }) => [id, { version, epoch }]));
}

/**
 * Tells listeners that a space has news, never what. PostgreSQL's NOTIFY would take a lock over all
 * commits and is lost behind some poolers; a look once a second at small tables is enough.
 */
export function createPokeBoard(input: {
  pool: Pool;
  now: () => number;
  onError: (error: unknown) => void;
}): PokeBoard {
  const listeners = new Map<Listener, Poke>();
  const byCredential = new Map<string, Set<Listener>>();
  const bySpace = new Map<string, Set<Listener>>();
  const waves = createWaves<Listener>((listener) => {
    const known = listeners.get(listener);
    if (known) listener.changed(known);
  });
  let timer: NodeJS.Timeout | undefined;

  const forget = (listener: Listener) => {
    const known = listeners.get(listener);
    if (!known) return false;
    for (const id of Object.keys(known)) takeFrom(bySpace, id, listener);
    takeFrom(byCredential, listener.credential.toString('hex'), listener);
    waves.forget(listener);
    return listeners.delete(listener);
  };
  const learn = (listener: Listener, known: Poke, { id, version, epoch }: WatchedSpace) => {
    const before = known[id];
    // A look may have begun before a poke of this process, and come back after it.
    const isOld =
      before && (epoch < before.epoch || (epoch === before.epoch && version <= before.version));
    if (isOld) return;
    known[id] = { version, epoch };
    if (!before) addTo(bySpace, id, listener);
    waves.tell(listener);
  };
  const look = async () => {
    const asked = [...listeners.keys()];
    const found = await listWatchers(input.pool, {
      credentials: asked.map(({ credential }) => credential),
      only: asked.map(({ only }) => only),
      now: input.now(),
    });
    asked.forEach((listener, place) => {
      const known = listeners.get(listener);
      if (!known) return;
      const spaces = found.get(place) ?? [];
      const kept = new Set(spaces.map(({ id }) => id));
      const isCut = kept.size === 0 || Object.keys(known).some((id) => !kept.has(id));
      if (!isCut) for (const space of spaces) learn(listener, known, space);
      else if (forget(listener)) {
        // A device hears what is left to it, and forgets the rest without waiting for its next look.
        if (listener.only === null) listener.changed(pokeOf(spaces));
        listener.end();
      }
    });
  };
  const schedule = () => {
    timer = setTimeout(() => {
      look()
        .catch(input.onError)
        .finally(() => (listeners.size > 0 ? schedule() : (timer = undefined)));
    }, POLL_MS);
  };
  return {
    listen(listener, known) {
      listeners.set(listener, { ...known });
      addTo(byCredential, listener.credential.toString('hex'), listener);
      for (const id of Object.keys(known)) addTo(bySpace, id, listener);
      if (timer === undefined) schedule();
      return () => void forget(listener);
    },
    countOf: (credential) => byCredential.get(credential.toString('hex'))?.size ?? 0,
    poke(spaceId, version) {
      for (const listener of bySpace.get(spaceId) ?? []) {
        const known = listeners.get(listener);
        const before = known?.[spaceId];
        if (known && before) learn(listener, known, { id: spaceId, version, epoch: before.epoch });
      }
    },
    close() {
      clearTimeout(timer);
      waves.close();
      for (const listener of listeners.keys()) {
        forget(listener);
        listener.end();
      }
    },
  };
}
