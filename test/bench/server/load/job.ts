import type { Violation } from './find-violations.ts';
import type { Pace, Paced } from './pace.ts';

/** Where the load goes: any request to any of the processes. */
export type Target = { urls: readonly string[]; instanceId: string };

/** What the generator can be told to do. */
export type Job =
  /** One new note in each push, by the people of one team. */
  | { kind: 'pushes'; target: Target; pace: Pace }
  /** The same durable writes in SQL and nothing around them. */
  | { kind: 'raw-pushes'; databaseUrl: string; pace: Pace }
  /** A working day: 7 of 8 requests look for news, one shares a note; each by another person. */
  | { kind: 'ordinary'; target: Target; pace: Pace; people: number; version: number }
  | { kind: 'raw-ordinary'; databaseUrl: string; pace: Pace; teams: number; version: number }
  /** Everybody's new browser reads the whole team. */
  | { kind: 'first-pulls'; target: Target; pace: Pace; notes: number }
  | { kind: 'raw-first-pulls'; databaseUrl: string; pace: Pace; notes: number }
  /** Many teams write at once while one reader each follows; everything is held against the promises. */
  | { kind: 'many-teams'; target: Target; pace: Pace; teams: number; databaseUrl: string }
  /** Readers of many teams who find nothing new. */
  | { kind: 'pulls'; target: Target; pace: Pace; teams: number; databaseUrl: string };

export type JobResult = Paced & {
  /** Bytes of answers as they travelled, where the job counts them. */
  bytes?: number;
  /** Requests that were put off (503, 429) and sent again. */
  again?: number;
  /** What the promises were held against, and what broke them. */
  checked?: { acknowledged: number; retried: number; followed: number; violations: Violation[] };
};
