import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of one file as a server would send it, gzipped at the highest level. */
export async function gzipped(path: string): Promise<number> {
  return gzipSync(await readFile(path), { level: 9 }).length;
}

async function sum(paths: string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(gzipped));
  return sizes.reduce((all, size) => all + size, 0);
}

/** Bytes, gzipped, of the scripts and styles that a built page loads by itself, or of one of the two. */
export async function weighPage(
  folder: string,
  page: string,
  end: '.js' | '.css' | '' = '',
): Promise<number> {
  const html = await readFile(join(folder, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  return sum(
    files.filter((path = '') => path.endsWith(end)).map((path = '') => join(folder, path)),
  );
}

export async function filesBelow(folder: string, end = ''): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => join(entry.parentPath, entry.name));
}
