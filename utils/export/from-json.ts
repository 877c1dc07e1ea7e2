import { EXPORT_FORMAT, EXPORT_VERSION, fileSchema } from './collection.ts';
import type { RawItem, ReadFile } from './raw-item.ts';

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, version }: { format?: unknown; version?: unknown } = value;
  return format === EXPORT_FORMAT && typeof version === 'number' ? version : null;
}

/** Reads the text of a JSON export. */
export function fromJson(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Whatever it is, it is no whole JSON: perhaps half a file.
    return { ok: false, problem: 'not-json' };
  }
  const version = versionOf(value);
  if (version === null) return { ok: false, problem: 'not-ours' };
  if (version > EXPORT_VERSION) return { ok: false, problem: 'newer-version' };
  const file = fileSchema.safeParse(value);
  if (!file.success) return { ok: false, problem: 'not-ours' };
  const { notes, drafts } = file.data;
  const items: RawItem[] = [
    ...notes.map((note, i) => ({ line: i + 1, kind: 'note' as const, value: note })),
    ...drafts.map((draft, i) => ({
      line: notes.length + i + 1,
      kind: 'draft' as const,
      value: draft,
    })),
  ];
  return { ok: true, items, missing: 0 };
}
