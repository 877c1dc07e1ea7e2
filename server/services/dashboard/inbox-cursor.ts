import * as z from 'zod/mini';

import type { InboxPosition } from '../../db/queries/inbox.ts';
import { ServiceError } from '../service-error.ts';

const positionSchema = z.tuple([z.number().check(z.int()), z.uuid()]);

/** A place in the inbox as an opaque word. */
export function encodePosition({ sharedAt, id }: InboxPosition): string {
  return Buffer.from(JSON.stringify([sharedAt, id])).toString('base64url');
}

/** The place such a word stands for; refuses words that are not ours. */
export function decodePosition(word: string): InboxPosition {
  try {
    const [sharedAt, id] = positionSchema.parse(
      JSON.parse(Buffer.from(word, 'base64url').toString('utf8')),
    );
    return { sharedAt, id };
  } catch {
    throw new ServiceError('invalid', { detail: 'cursor' });
  }
}
