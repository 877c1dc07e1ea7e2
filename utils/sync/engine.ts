import type { RemovalAsked } from '../domain/sync-problem.ts';
import { LONGEST_PAUSE_MS, nextAttemptAt } from './backoff.ts';
import type { Exchange, StepResult } from './exchange.ts';
import type { Clock, Connection, SyncLog, SyncStore, Transport } from './ports.ts';
import { pullAll } from './pull-all.ts';
import { pushAll } from './push-all.ts';

/** How long the right to run the loop lasts without being renewed, in milliseconds. */
export const LEASE_MS = 30_000;

/** Pause between two looks while nobody waits for anything, in milliseconds. */
const IDLE_PAUSE_MS = 5 * 60_000;

/** After this silence the server has to say who it is before any note is sent to it. */
export const RECHECK_AFTER_MS = 10 * 60_000;

export type SyncPorts = {
  store: SyncStore;
  transport: Transport;
  clock: Clock;
  /** The joined server, or null: then no request is made, whatever happens. */
  readConnection(): Promise<Connection | null>;
  /** Mark of this background's life; another life has another mark. */
  owner: string;
  onChange(placeKeys: string[]): void;
  /** A run is over and the status may have changed. */
  onDone(): void;
};

/**
 * `person`: somebody pressed "try now", so a planned pause is cut short. `idle`: nobody looks and nothing
 * waits, so a look every few minutes is enough. `push` and `pull` leave out the other half, for callers who know
 * that there is nothing in it; where the server has to say first who it is, both are done all the same.
 */
type SyncReason = 'planned' | 'person' | 'idle' | 'push' | 'pull';

export type SyncEngine = {
  /** Syncs once; answers when the attempt is over. Calls before the next run begins share that run. */
  sync(reason: SyncReason): Promise<void>;
  /** Does something while no run is under way; runs wait until it is over. */
  alone<T>(work: () => Promise<T>): Promise<T>;
};

/** Whether a time lies ahead; one further ahead than any pause was written by a clock that was wrong. */
function isAhead(time: number, now: number): boolean {
  return time > now && time - now <= 2 * LONGEST_PAUSE_MS;
}

/** The question that stands, if one does. Nothing but what it is about waits for its answer. */
function questionIn({ problem }: SyncLog): RemovalAsked | null {
  return problem?.kind === 'mass-removal' ? problem : null;
}

/** While it stands, the team's news are looked at only now and then, for they cannot be taken in. */
function isLookPaused(log: SyncLog, now: number): boolean {
  const isHere = questionIn(log)?.way === 'here';
  return isHere && log.nextAttemptAt !== null && isAhead(log.nextAttemptAt, now);
}

function mayTry(log: SyncLog, reason: SyncReason, now: number): boolean {
  if (log.problem?.kind === 'rate-limited' && isAhead(log.problem.until, now)) return false;
  // What a person wishes, and most of all that something be taken back, waits for no answer to another question.
  if (isLookPaused(log, now) && (reason === 'push' || reason === 'planned')) return true;
  // A push says nothing about the team: who keeps writing would else never hear of a new role or level. What waits
  // for the person's word waits for no look.
  const isCalm = log.problem === null || questionIn(log) !== null;
  const isFresh = isCalm && isAhead((log.lastPullAt ?? 0) + IDLE_PAUSE_MS, now);
  if (reason === 'idle' && isFresh) return false;
  return reason === 'person' || log.nextAttemptAt === null || !isAhead(log.nextAttemptAt, now);
}

/** What one run does for two callers. */
function together(one: SyncReason, other: SyncReason): SyncReason {
  if (one === other || other === 'idle') return one;
  if (one === 'idle' || other === 'person') return other;
  return one === 'person' ? one : 'planned';
}

type Step = typeof pushAll;

/** What a run does, in order. */
function planSteps(log: SyncLog, reason: SyncReason, now: number): Step[] {
  const heardAt = Math.max(log.lastSuccessAt ?? 0, log.lastPullAt ?? 0);
  const hasFailed = log.problem !== null && questionIn(log) === null;
  const unsure = hasFailed || now - heardAt > RECHECK_AFTER_MS;
  if (!unsure && reason !== 'person' && isLookPaused(log, now)) return [pushAll];
  const oneWay = reason === 'push' ? [pushAll] : reason === 'pull' ? [pullAll] : null;
  return unsure ? [pullAll, pushAll, pullAll] : (oneWay ?? [pushAll, pullAll]);
}

/** How a run ended, and what its steps ask the person. */
type Outcome = {
  end: Exclude<StepResult, { kind: 'paused' }>;
  asked: ReadonlyMap<Step, RemovalAsked>;
};

async function exchangeAll(exchange: Exchange, steps: readonly Step[]): Promise<Outcome> {
  const asked = new Map<Step, RemovalAsked>();
  for (const step of steps) {
    // A question is not raised twice in a run; each time may be many pages.
    if (asked.has(step)) continue;
    const end = await step(exchange);
    // Nothing else waits for the person's word, least of all what was taken back.
    if (end.kind === 'paused') asked.set(step, end.problem);
    else if (end.kind !== 'done') return { end, asked };
  }
  return { end: { kind: 'done' }, asked };
}

type Run = { log: SyncLog; steps: readonly Step[]; clock: Clock };

/** The question that stands now; what the run did not look at is as it was. The one here holds up more: it is first. */
function questionAfter({ asked }: Outcome, { log, steps }: Run): RemovalAsked | null {
  const before = questionIn(log);
  const standing = (way: RemovalAsked['way'], step: Step) => {
    if (steps.includes(step)) return asked.get(step) ?? null;
    return before?.way === way ? before : null;
  };
  return standing('here', pullAll) ?? standing('there', pushAll);
}

function logAfter(outcome: Outcome, run: Run): SyncLog | null {
  const { end } = outcome;
  const { log, steps, clock } = run;
  if (end.kind === 'lost-lease') return null;
  if (end.kind === 'failed') {
    const failures = log.failures + 1;
    const { problem } = end.failure;
    return { ...log, problem, failures, nextAttemptAt: nextAttemptAt(problem, failures, clock) };
  }
  const now = clock.now();
  const isPull = steps.includes(pullAll);
  const problem = questionAfter(outcome, run);
  const next = { ...log, ...(isPull && { lastPullAt: now }), problem, failures: 0 };
  if (problem?.way !== 'here') return { ...next, lastSuccessAt: now, nextAttemptAt: null };
  // What the team has new was told and not taken in: that is no success, and is told again.
  return isPull ? { ...next, nextAttemptAt: nextAttemptAt(problem, 1, clock) } : next;
}

async function runOnce(ports: SyncPorts, reason: SyncReason): Promise<void> {
  const { store, clock, owner } = ports;
  const onChange = (placeKeys: string[]) => ports.onChange(placeKeys);
  // Side by side, here and before a push: each wait for the database stands before a shared note.
  const [connection, log] = await Promise.all([ports.readConnection(), store.readLog()]);
  if (!connection) return;
  if (!mayTry(log, reason, clock.now())) return;
  const takeLease = () => store.takeLease(owner, clock.now(), clock.now() + LEASE_MS);
  if (!(await takeLease())) return;
  // The first step begins with what was taken a moment ago: taking it again would be a write before every note.
  let isFresh = true;
  const keepLease = async () => {
    const isTaken = isFresh || (await takeLease());
    isFresh = false;
    return isTaken;
  };
  const steps = planSteps(log, reason, clock.now());
  const { transport } = ports;
  const { failures } = log;
  try {
    const exchange = { store, transport, clock, connection, failures, keepLease, onChange };
    const next = logAfter(await exchangeAll(exchange, steps), { log, steps, clock });
    if (next) await store.writeLog(next);
  } finally {
    await store.releaseLease(owner);
    ports.onDone();
  }
}

/** The sync loop. It keeps nothing in memory that it could not rebuild. */
export function createSyncEngine(ports: SyncPorts): SyncEngine {
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: { run: Promise<void>; reason: SyncReason } | null = null;

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    // A failure belongs to who asked for the work; what comes after it only waits for the end.
    queue = result.catch(() => undefined);
    return result;
  }

  return {
    sync(reason) {
      if (waiting) {
        waiting.reason = together(waiting.reason, reason);
        return waiting.run;
      }
      const next = { reason, run: Promise.resolve() };
      next.run = enqueue(() => {
        waiting = null;
        return runOnce(ports, next.reason);
      });
      waiting = next;
      return next.run;
    },
    alone: enqueue,
  };
}
