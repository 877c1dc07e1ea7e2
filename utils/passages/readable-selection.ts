import { findReadablePart } from '../page/readable-part.ts';

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/**
 * What is selected, if it begins or ends in the part of the page that people read, and not in an editor. A
 * copy: the page may change its selection meanwhile.
 */
export function readableSelection(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const part = findReadablePart(document);
  const ends = [range.startContainer, range.endContainer];
  if (!part || !ends.some((end) => part.contains(end))) return null;
  const isEdited = ends.some((end) => elementOf(end)?.closest('[contenteditable="true"]'));
  return isEdited || range.toString().trim() === '' ? null : range.cloneRange();
}
