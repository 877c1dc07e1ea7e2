import { EXPORT_FORMAT, EXPORT_VERSION, type Collection } from './collection.ts';

/** The collection as a JSON file's text. */
export function toJson({ exportedAt, notes, drafts }: Collection): string {
  const file = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, notes, drafts };
  return `${JSON.stringify(file, null, 2)}\n`;
}
