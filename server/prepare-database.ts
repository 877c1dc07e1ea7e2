import { firstRow, isDatabaseAway, sqlState, type Pool } from './db/client.ts';
import { migrate, MigrationError, type MigrationFault } from './db/migrate.ts';
import { StartError } from './start-error.ts';

const OLDEST_POSTGRES = 15;

/** Checks that the database answers and is new enough, and brings its tables up to date. */
export async function prepareDatabase(pool: Pool): Promise<void> {
  try {
    await requireVersion(pool);
    await migrate(pool);
  } catch (error) {
    throw explain(error);
  }
}

async function requireVersion(pool: Pool) {
  const row = await firstRow<{ number: string }>(
    pool,
    `SELECT current_setting('server_version_num') AS number`,
  );
  const major = Math.floor(Number(row?.number ?? 0) / 10_000);
  if (major < OLDEST_POSTGRES)
    throw new StartError(
      `The database is PostgreSQL ${major}; version ${OLDEST_POSTGRES} or newer is needed.`,
    );
}

function explain(error: unknown): unknown {
  if (error instanceof MigrationError) return new StartError(sentenceOf(error.fault));
  const state = sqlState(error);
  // 28: wrong name or password; 3D: no such database; 42501: rights are missing.
  if (state?.startsWith('28'))
    return new StartError('The database refuses the name or the password in DATABASE_URL.');
  if (state === '3D000')
    return new StartError('The database named in DATABASE_URL does not exist; create it first.');
  if (state === '42501')
    return new StartError(
      'The database role in DATABASE_URL may not create tables; it must own its database.',
    );
  if (isDatabaseAway(error))
    return new StartError(
      `The database cannot be reached (${reasonOf(error)}); is it running, and is DATABASE_URL right?`,
    );
  return error;
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (error instanceof Error && 'code' in error) return String(error.code);
  return 'no answer';
}

function sentenceOf(fault: MigrationFault): string {
  return fault.kind === 'newer-database'
    ? `The database was written by a newer version (migration ${fault.number}); update the server.`
    : `The migration ${fault.name} was changed after it ran; restore the file as it was.`;
}
