/** Why the database could not do it, where it is not our own fault. */
export type StorageFailure = 'storage-full' | 'storage-refused';

const full = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);

/** Refused by policy or cookie settings, damaged, or closed by the browser under our feet. */
const refused = new Set([
  'OpenFailedError',
  'OpenFailed',
  'MissingAPIError',
  'MissingApiError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotAllowedError',
  'NotFoundError',
  'SecurityError',
  'UnknownError',
  'TimeoutError',
  'VersionError',
]);

type Linked = { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };

/** The error and everything it wraps: Dexie puts the browser's own error inside. */
function* chain(error: unknown, depth = 0): Generator<string> {
  if (typeof error !== 'object' || error === null || depth > 5) return;
  const { name, inner, cause, failures }: Linked = error;
  if (typeof name === 'string') yield name;
  yield* chain(inner, depth + 1);
  yield* chain(cause, depth + 1);
  if (Array.isArray(failures)) for (const one of failures) yield* chain(one, depth + 1);
}

/** Names a failure of the database; null when the error is something else (a fault of ours). */
export function storageFailureOf(error: unknown): StorageFailure | null {
  const names = [...chain(error)];
  if (names.some((name) => full.has(name))) return 'storage-full';
  return names.some((name) => refused.has(name)) ? 'storage-refused' : null;
}
