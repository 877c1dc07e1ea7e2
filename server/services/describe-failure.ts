import { isDatabaseAway, sqlState } from '../db/client.ts';

export type Failure = {
  name: string;
  /** The database does not answer: a later try may succeed. */
  away: boolean;
  sqlState: string | null;
  message: string | null;
  stack: string[];
};

/** What a log may hold of an error: messages of PostgreSQL and of parsers can quote a note. */
export function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error))
    return { name: typeof error, away: false, sqlState: null, message: null, stack: [] };
  const quoting = sqlState(error) !== null || error instanceof SyntaxError;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    name: error.name,
    away: isDatabaseAway(error),
    sqlState: sqlState(error),
    message: quoting ? null : error.message,
    stack: frames.slice(0, 8).map((line) => line.trim()),
  };
}
