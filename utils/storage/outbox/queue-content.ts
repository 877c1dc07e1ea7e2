import type { ContentMutation } from '../../protocol/content-mutation.ts';
import type { Database } from '../database.ts';
import { isFrozen } from '../tables/outbox-row.ts';
import { outboxOf } from './queue-changes.ts';

/** What a mutation is about; of one subject at most one mutation is on its way at a time. */
export function subjectOf({ name, args }: ContentMutation): string {
  return name === 'level.vote@1' ? levelSubject(args.teamId) : args.id;
}

export function levelSubject(teamId: string): string {
  return `level:${teamId}`;
}

/**
 * Takes back what was never sent about a subject. Answers whether something is left that may have reached
 * the server. Must run in the transaction that stores what is said about it.
 */
export async function dropUnsent(db: Database, subject: string): Promise<boolean> {
  const rows = await outboxOf(db, subject);
  const open = rows.filter((row) => !isFrozen(row));
  await db.outbox.bulkDelete(open.map((row) => row.order));
  return rows.length > open.length;
}

/** Queues a mutation in place of everything about its subject that was never sent. */
export async function queueContent(
  db: Database,
  mutation: ContentMutation,
  now: number,
): Promise<void> {
  const noteId = subjectOf(mutation);
  await dropUnsent(db, noteId);
  await db.outbox.add({ v: 1, seq: null, noteId, mutation, queuedAt: now });
}
