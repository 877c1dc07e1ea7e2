import { type AdfDocument, fromAdf, readAdfJson, toAdf } from '../markup/adf.ts';
import { renderBody } from '../markup/render-adf.ts';
import { fromStorage, isWellFormed, toStorage } from './storage-format.ts';

/** A text of Confluence as it travels: storage format, a document as JSON text, or wiki notation. */
export type BodyWrite = { representation?: string; value?: string };

/** A text in the workplace's notation, and the document that it was, where it was one. */
export type ReadBody = { text: string; adf: AdfDocument | null };

/** Reads a body. Null: unknown representation or broken markup. */
export function readBody(body: BodyWrite | undefined): ReadBody | null {
  const { representation, value } = body ?? {};
  if (value === undefined) return null;
  if (representation === 'wiki') return { text: value, adf: null };
  if (representation === 'storage')
    return isWellFormed(value) ? { text: fromStorage(value), adf: null } : null;
  if (representation !== 'atlas_doc_format') return null;
  const adf = readAdfJson(value);
  return adf && { text: fromAdf(adf), adf };
}

/** The body in the asked format; without one Confluence v2 sends none. */
export function writeBody({ text, adf }: ReadBody, format: string | undefined): object {
  if (format === 'storage') {
    const value = adf ? renderBody(text, adf).join('') : toStorage(text);
    return { storage: { representation: 'storage', value } };
  }
  if (format === 'atlas_doc_format') {
    const value = JSON.stringify(adf ?? toAdf(text));
    return { atlas_doc_format: { representation: format, value } };
  }
  return {};
}
