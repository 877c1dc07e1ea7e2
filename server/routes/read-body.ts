import type { Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod/mini';

import { cleanJson } from '../services/push/clean-json.ts';
import { ServiceError } from '../services/service-error.ts';
import { readText } from './read-text.ts';

/** Bytes of a body that is no push. */
export const SMALL_BODY = 64 * 1024;

/** Refuses longer bodies before they are read. */
export function limitBody(maxBytes: number) {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new ServiceError('too_large');
    },
  });
}

/** The body as JSON, whatever its shape; `maxBytes` bounds what comes packed. */
export async function readJson(c: HonoContext, maxBytes: number): Promise<unknown> {
  const text = await readText(c, maxBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceError('invalid', { detail: 'the body is not JSON' });
  }
}

/** The body in its expected shape. */
export async function readBody<Schema extends z.ZodMiniType>(c: HonoContext, schema: Schema) {
  const clean = cleanJson(await readJson(c, SMALL_BODY));
  if (!clean.ok) throw new ServiceError('invalid', { detail: 'nested too deep' });
  return parseAs(schema, clean.value);
}

/** A value in its expected shape, or `invalid` with the paths that do not fit (never their values). */
export function parseAs<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || 'body');
  throw new ServiceError('invalid', { detail: `does not fit: ${paths.join(', ')}` });
}
