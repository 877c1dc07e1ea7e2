import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as z from 'zod/mini';

import { StartError } from '../start-error.ts';

/** Layout of the folder; raise it when an older server must not open it any more. */
const FORMAT = 1;

const markerSchema = z.object({ format: z.number() });

export type DataFolder = {
  path: string;
  /** PostgreSQL's own folder inside it. */
  cluster: string;
  /** Password of the database role, made once. */
  password: string;
};

/** Makes the folder or checks that it is ours and not too new. Call under the folder's lock. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await checkFormat(path);
  return { path, cluster: join(path, 'postgres'), password: await readPassword(path) };
}

/** Makes the folder itself, so that the lock has a place. */
export async function makeDataFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new StartError(`The data folder ${path} cannot be made (${why}).`);
  }
}

async function checkFormat(path: string) {
  const marker = join(path, 'format.json');
  const text = await readFile(marker, 'utf8').catch(() => null);
  if (text === null) {
    await writeFile(marker, `${JSON.stringify({ format: FORMAT })}\n`);
    return;
  }
  const parsed = markerSchema.safeParse(parseJson(text));
  if (!parsed.success)
    throw new StartError(`The file ${marker} is damaged; restore it from a backup.`);
  if (parsed.data.format > FORMAT)
    throw new StartError(
      `The data folder ${path} was written by a newer version (format ${parsed.data.format}, this one knows ${FORMAT}); update the server.`,
    );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readPassword(path: string): Promise<string> {
  const file = join(path, 'database-password');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}
