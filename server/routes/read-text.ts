import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import type { Context as HonoContext } from 'hono';

import { ServiceError } from '../services/service-error.ts';

const unpack = promisify(gunzip);

/** Pieces in which a packed body is unpacked, in bytes: each is a turn of the event loop. */
const PIECE = 128 * 1024;

/** How a body says that it is packed; `identity` where it is not. */
export function encodingOf(c: HonoContext): string {
  return c.req.header('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
}

/**
 * The text of a body, unpacked if it came packed (GEN-10). Unpacking ends where `maxBytes` is passed, whatever the
 * packed body promises: a few kilobytes can unpack to gigabytes.
 */
export async function readText(c: HonoContext, maxBytes: number): Promise<string> {
  const encoding = encodingOf(c);
  if (encoding === 'identity') return c.req.text();
  if (encoding !== 'gzip')
    throw new ServiceError('invalid', { detail: 'the only encoding of a body is gzip' });
  const packed = await c.req.arrayBuffer();
  try {
    const options = { maxOutputLength: maxBytes, chunkSize: PIECE };
    return (await unpack(packed, options)).toString('utf8');
  } catch (error) {
    const isTooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooLarge) throw new ServiceError('too_large');
    throw new ServiceError('invalid', { detail: 'the body is not gzip from end to end' });
  }
}
