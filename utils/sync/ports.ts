import type { SyncProblem } from '../domain/sync-problem.ts';
import type { ErrorCode } from '../protocol/error.ts';
import type { Cursor, PullRequest, PullResponse } from '../protocol/pull.ts';
import type { PushRequest, PushResponse } from '../protocol/push.ts';
import type { Takes } from '../protocol/takes.ts';

/** Where to send, and as whom. Kept outside the database. */
export type Connection = { serverUrl: string; token: string };

/** Why a request brought nothing; `code` is what our server said, null when it was not our server speaking. */
export type Failure = { problem: SyncProblem; code: ErrorCode | null };

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** The way to the server. Never throws: every failure is data. */
export type Transport = {
  /** `gzip`: a long request may go packed. */
  push(
    connection: Connection,
    request: PushRequest,
    how: { gzip: boolean },
  ): Promise<Answer<PushResponse>>;
  pull(connection: Connection, request: PullRequest): Promise<Answer<PullResponse>>;
};

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Evenly spread in [0, 1). */
  random(): number;
};

/** Who this browser profile is towards the server. */
export type Identity = {
  /** Random; anew after every sign-out. */
  clientId: string;
  /** The server this client knows; null before its first answer. */
  instanceId: string | null;
  /** Number that the next mutation gets. */
  nextSeq: number;
  /** What one push to this server may hold, as it last said; missing where it says nothing. */
  takes?: Takes;
};

/** How sharing went lately. */
export type SyncLog = {
  lastSuccessAt: number | null;
  /** When the server was last asked for news; a push alone asks for none. Missing before the first time. */
  lastPullAt?: number;
  nextAttemptAt: number | null;
  problem: SyncProblem | null;
  /** Failed attempts in a row; sets the pause before the next. */
  failures: number;
};

export type WireMutation = PushRequest['mutations'][number];

/** How much may go out at once; `bytes` of JSON, the request's other fields included. */
export type BatchLimit = { mutations: number; bytes: number };

/** What an answer is the answer to. */
export type SentBatch = { clientId: string; seqs: readonly number[] };

/** What the engine needs of the database. Each method is one transaction. */
export type SyncStore = {
  /** Takes or prolongs the right to run the loop until `until`; false when another loop holds it. */
  takeLease(owner: string, now: number, until: number): Promise<boolean>;
  releaseLease(owner: string): Promise<void>;
  readLog(): Promise<SyncLog>;
  writeLog(log: SyncLog): Promise<void>;
  identity(): Promise<Identity>;
  /** Begins anew as another client; whatever was not answered gets new numbers. */
  renewClient(): Promise<void>;
  /**
   * The next mutations in order, numbered and frozen before they are handed out: what was sent once is
   * sent again unchanged. At most one per note, because an edit needs the revision its predecessor made, and
   * never more than the server said that it takes. `inFlight`: numbers that were sent and whose answers have not been
   * applied yet; what comes behind them concerns other notes.
   */
  nextBatch(limit: BatchLimit, inFlight?: readonly number[]): Promise<WireMutation[]>;
  /** No server will ever take this mutation: from now on an empty one goes under its number. */
  giveUpOn(seq: number): Promise<void>;
  /** Applies the answers to what was sent; returns the keys of the places whose notes changed. */
  applyPush(sent: SentBatch, response: PushResponse, now: number): Promise<string[]>;
  /**
   * Holds back withdrawals that have gathered, if they are so many that they need the person's word. How many notes
   * wait for that; null when none does.
   */
  holdWithdrawals(): Promise<number | null>;
  cursors(): Promise<Record<string, Cursor>>;
  /**
   * Weighs the next pages before any of them is applied. Not null: so many own notes would be deleted here that they
   * need the person's word, and none of it may be applied. What concerns other people's notes has been done.
   */
  weighPull(
    asked: Record<string, Cursor>,
    pages: readonly PullResponse[],
    now: number,
  ): Promise<{ count: number; placeKeys: string[] } | null>;
  /**
   * Applies rows, cursors and memberships at once, underneath what waits in the outbox; or nothing at all, if the
   * cursors are not any more those that were asked with.
   */
  applyPull(asked: Record<string, Cursor>, response: PullResponse, now: number): Promise<string[]>;
};
