import type { Pool } from '../../db/client.ts';
import { listWatchers } from '../../db/queries/watcher.ts';

/** Somebody who waits for news of a space, by an open stream. */
type Listener = {
  spaceId: string;
  /** Hash of the session or token; ends the stream when it ends. */
  credential: Buffer;
  changed: (version: number) => void;
  /** No longer allowed, or the server stops. */
  end: () => void;
};

export type PokeBoard = {
  /** `known` is the version the listener was told already. */
  listen(listener: Listener, known: number): () => void;
  /** Open streams of one credential. */
  countOf(credential: Buffer): number;
  /** This process has raised a version: its own listeners hear at once. */
  poke: (spaceId: string, version: number) => void;
  close(): void;
};

/** How often versions raised by other processes are looked up, in milliseconds. */
const POLL_MS = 1_000;

/**
 * Tells listeners that a space has news, never what. PostgreSQL's NOTIFY would take a lock over all
 * commits and is lost behind some poolers; a look once a second at one small table is enough.
 */
export function createPokeBoard(input: {
  pool: Pool;
  now: () => number;
  onError: (error: unknown) => void;
}): PokeBoard {
  const listeners = new Set<Listener>();
  const versions = new WeakMap<Listener, number>();
  let timer: NodeJS.Timeout | undefined;

  const tell = (listener: Listener, version: number) => {
    if (version <= (versions.get(listener) ?? -1)) return;
    versions.set(listener, version);
    listener.changed(version);
  };
  const poll = async () => {
    const asked = [...listeners];
    const allowed = await listWatchers(input.pool, {
      credentials: asked.map((listener) => listener.credential),
      spaceIds: asked.map((listener) => listener.spaceId),
      now: input.now(),
    });
    asked.forEach((listener, index) => {
      const version = allowed.get(index);
      if (version !== undefined) tell(listener, version);
      else if (listeners.delete(listener)) listener.end();
    });
  };
  const schedule = () => {
    timer = setTimeout(() => {
      poll()
        .catch(input.onError)
        .finally(() => (listeners.size > 0 ? schedule() : (timer = undefined)));
    }, POLL_MS);
  };
  return {
    listen(listener, known) {
      versions.set(listener, known);
      listeners.add(listener);
      if (timer === undefined) schedule();
      return () => void listeners.delete(listener);
    },
    countOf(credential) {
      return [...listeners].filter((listener) => listener.credential.equals(credential)).length;
    },
    poke(spaceId, version) {
      for (const listener of listeners) if (listener.spaceId === spaceId) tell(listener, version);
    },
    close() {
      clearTimeout(timer);
      for (const listener of listeners) listener.end();
      listeners.clear();
    },
  };
}
