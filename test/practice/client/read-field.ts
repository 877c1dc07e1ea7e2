/** The text of a form field; a missing field or a file reads as nothing. The server uses it, too. */
export function readField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
