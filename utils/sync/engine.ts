import type { SyncProblem } from '../domain/sync-problem.ts';
import { LONGEST_PAUSE_MS, nextAttemptAt } from './backoff.ts';
import { done, type Exchange, type StepResult } from './exchange.ts';
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

/** Everything went through but what waits for the person's word. */
function isQuestion(problem: SyncProblem): boolean {
  return problem.kind === 'mass-removal' && problem.way === 'there';
}

function mayTry(log: SyncLog, reason: SyncReason, now: number): boolean {
  if (log.problem?.kind === 'rate-limited' && isAhead(log.problem.until, now)) return false;
  // A push says nothing about the team: who keeps writing would else never hear of a new role or level. What waits
  // for the person's word waits for no look.
  const isCalm = log.problem === null || isQuestion(log.problem);
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
  const unsure = log.problem !== null || now - (log.lastSuccessAt ?? 0) > RECHECK_AFTER_MS;
  const oneWay = reason === 'push' ? [pushAll] : reason === 'pull' ? [pullAll] : null;
  return unsure ? [pullAll, pushAll, pullAll] : (oneWay ?? [pushAll, pullAll]);
}

async function exchangeAll(exchange: Exchange, steps: readonly Step[]): Promise<StepResult> {
  let whole: StepResult = done;
  for (const step of steps) {
    const result = await step(exchange);
    // Nothing else waits for the person's word, least of all what others took back.
    if (result.kind === 'paused') whole = result;
    else if (result.kind !== 'done') return result;
  }
  return whole;
}

function logAfter(
  result: StepResult,
  { log, steps, clock }: { log: SyncLog; steps: readonly Step[]; clock: Clock },
): SyncLog | null {
  if (result.kind === 'lost-lease') return null;
  if (result.kind === 'done' || result.kind === 'paused') {
    const problem = result.kind === 'paused' ? result.problem : null;
    const now = clock.now();
    const pulled = steps.includes(pullAll) && { lastPullAt: now };
    return { ...log, lastSuccessAt: now, ...pulled, nextAttemptAt: null, problem, failures: 0 };
  }
  const failures = log.failures + 1;
  const { problem } = result.failure;
  return { ...log, problem, failures, nextAttemptAt: nextAttemptAt(problem, failures, clock) };
}

async function runOnce(ports: SyncPorts, reason: SyncReason): Promise<void> {
  const { store, clock, owner } = ports;
  const onChange = (placeKeys: string[]) => ports.onChange(placeKeys);
  // Side by side, here and before a push: each wait for the database stands before a shared note.
  const [connection, log] = await Promise.all([ports.readConnection(), store.readLog()]);
  if (!connection) return;
  if (!mayTry(log, reason, clock.now())) return;
  const keepLease = () => store.takeLease(owner, clock.now(), clock.now() + LEASE_MS);
  if (!(await keepLease())) return;
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
