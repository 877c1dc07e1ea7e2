/** What is written down about a run, one line of JSON each, as it happens: a run may be ended before it can sum up. */
export type RecordLine =
  | { kind: 'begun'; suite: string; file: string }
  | ({ kind: 'ended' } & FileResult)
  /** Something that belongs to no test: an error nobody caught, a worker that died. */
  | { kind: 'stray'; said: string }
  | { kind: 'done' };

/** A test, a group of tests or a file that could not be loaded, and the first it said about that. */
export type Complaint = { name: string; said: string };

export type FileResult = {
  suite: string;
  /** Path below the root of the project. */
  file: string;
  /** Milliseconds since 1970. */
  endedAt: number;
  /** From loading the file to the end of its last hook. */
  milliseconds: number;
  passed: number;
  skipped: number;
  /** Failed tests, failed hooks around several of them, and failures to load the file. */
  failed: Complaint[];
  /** Tests that passed, but not at the first try. */
  retried: Complaint[];
};

/** Reads what was written; a last line that was cut off is left out. */
export function readRecord(text: string): RecordLine[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as RecordLine);
}
