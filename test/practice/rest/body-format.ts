import { fromAdf, isAdf, toAdf } from '../markup/adf.ts';
import { fromStorage, isWellFormed, toStorage } from './storage-format.ts';

/** A text of Confluence as it travels: storage format, a document as JSON text, or wiki notation. */
export type BodyWrite = { representation?: string; value?: string };

/** Reads a body into the workplace's notation. Null: unknown representation or broken markup. */
export function readBody(body: BodyWrite | undefined): string | null {
  const { representation, value } = body ?? {};
  if (value === undefined) return null;
  if (representation === 'wiki') return value;
  if (representation === 'storage') return isWellFormed(value) ? fromStorage(value) : null;
  if (representation !== 'atlas_doc_format') return null;
  try {
    const document: unknown = JSON.parse(value);
    return isAdf(document) ? fromAdf(document) : null;
  } catch {
    return null;
  }
}

/** The body in the asked format; without one Confluence v2 sends none. */
export function writeBody(text: string, format: string | undefined): Record<string, unknown> {
  if (format === 'storage')
    return { storage: { representation: 'storage', value: toStorage(text) } };
  if (format === 'atlas_doc_format')
    return {
      atlas_doc_format: { representation: format, value: JSON.stringify(toAdf(text)) },
    };
  return {};
}
