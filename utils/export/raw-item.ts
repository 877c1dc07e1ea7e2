/**
 * One thing found in a file, not yet checked. `line`: where a person finds it, the line of a Markdown file or
 * the number of the entry in a JSON file, counted from 1.
 */
export type RawItem = { line: number; kind: 'note' | 'draft'; value: unknown };

/** Why a file cannot be read at all. */
type FileProblem = 'not-json' | 'not-ours' | 'newer-version';

/** `missing`: how many entries the file promises but does not hold, because it was cut off. */
export type ReadFile =
  | { ok: true; items: RawItem[]; missing: number }
  | { ok: false; problem: FileProblem };
