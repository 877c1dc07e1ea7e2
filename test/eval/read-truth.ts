import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Expected values by field name; a field that is missing is not compared. */
export type Expectation = Record<string, unknown>;

export interface TruthEntry {
  /** Name of the saved page; without it the address stands alone with an empty document. */
  file?: string | null;
  url: string;
  expect: Expectation;
}

export type Truth = { kind: 'truth'; entries: TruthEntry[] } | { kind: 'unusable'; reason: string };

/** Reads DIR/truth.json; what is wrong with it comes back as one sentence. */
export function readTruth(folder: string): Truth {
  const path = join(folder, 'truth.json');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return unusable(`${folder} is no folder.`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // Missing and unreadable call for the same action, so they share a sentence.
    return unusable(`${path} is missing or cannot be read.`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return unusable(`${path} is no valid JSON: ${error instanceof Error ? error.message : ''}`);
  }
  if (!Array.isArray(data)) return unusable(`${path} must hold a list of pages.`);
  const entries: TruthEntry[] = [];
  for (const [at, item] of data.entries()) {
    const fault = faultOf(item);
    if (fault !== null) return unusable(`${path}, entry ${at + 1}: ${fault}`);
    entries.push(item as TruthEntry);
  }
  return { kind: 'truth', entries };
}

function faultOf(item: unknown): string | null {
  if (!isRecord(item)) return 'must be an object.';
  if (typeof item['url'] !== 'string') return '"url" must be a string.';
  if (!['string', 'undefined'].includes(typeof (item['file'] ?? undefined)))
    return '"file" must be a string.';
  return isRecord(item['expect']) ? null : '"expect" must be an object.';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unusable(reason: string): Truth {
  return { kind: 'unusable', reason };
}
