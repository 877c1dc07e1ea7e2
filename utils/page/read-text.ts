/** One line of text: blanks and line breaks folded, cut to 1,000 characters. */
export function oneLine(text: string): string {
  return text.slice(0, 4000).replace(/\s+/g, ' ').trim().slice(0, 1000);
}

/** The text of an element as one line, empty for none. */
export function textOf(element: Element | null | undefined): string {
  return oneLine(element?.textContent ?? '');
}

/** What a form field holds, as one line; empty for anything that is no field. */
export function valueOf(element: Element | null | undefined): string {
  // A hostile page may hang anything on `value`.
  const value: unknown = element && 'value' in element ? element.value : '';
  return typeof value === 'string' ? oneLine(value) : '';
}
