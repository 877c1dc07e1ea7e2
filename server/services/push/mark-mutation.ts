import { createHash } from 'node:crypto';

/** Fields that tell one mutation from another. None of them is text that somebody wrote. */
const telling = ['id', 'teamId', 'noteId', 'editedAt', 'baseRev'] as const;

/**
 * Short mark by which a retry is told from another mutation under the same number (PUSH-5). It is made
 * without the content, so that nothing of a text can be guessed from it after the note has been erased.
 */
export function markMutation({ name, args }: { name: string; args?: unknown }): string {
  const fields = typeof args === 'object' && args !== null ? Object.entries(args) : [];
  const values = new Map<string, unknown>(fields);
  const text = JSON.stringify([name, ...telling.map((key) => plain(values.get(key)))]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** What is neither text nor number tells nothing, and may be nested too deep to be walked. */
function plain(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
