import type { RemovalAsked } from '../domain/sync-problem.ts';
import type { Clock, Connection, Failure, SyncStore, Transport } from './ports.ts';

/** What one run of the loop works with. */
export type Exchange = {
  store: SyncStore;
  transport: Transport;
  clock: Clock;
  connection: Connection;
  /** Runs that failed in a row before this one. */
  failures: number;
  /** Called between the steps; false when the right to run the loop was lost. */
  keepLease(): Promise<boolean>;
  /** Told the places whose notes changed. */
  onChange(placeKeys: string[]): void;
};

/**
 * `lost-lease`: another loop took over; it will finish the work. `paused`: everything went through but what waits for
 * the person's word.
 */
export type StepResult =
  | { kind: 'done' }
  | { kind: 'lost-lease' }
  | { kind: 'paused'; problem: RemovalAsked }
  | { kind: 'failed'; failure: Failure };

export const done: StepResult = { kind: 'done' };

export function failedWith(failure: Failure): StepResult {
  return { kind: 'failed', failure };
}

/** An answer from another server than the one this client knows is thrown away unread. */
export function strangeInstance(known: string | null, answered: string): StepResult | null {
  if (known === null || known === answered) return null;
  return failedWith({ problem: { kind: 'other-server' }, code: null });
}
