/** Markup that may be sent as it is: every value in it was escaped when it was put in. */
export class SafeMarkup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Piece = SafeMarkup | string | number | false | null | undefined | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes plain text harmless in element content and in quoted attribute values. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function toText(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return '';
  if (piece instanceof SafeMarkup) return piece.text;
  if (Array.isArray(piece)) return piece.map(toText).join('');
  return escapeText(String(piece));
}

/** Template tag: values are escaped unless they are themselves `SafeMarkup`; false, null and undefined vanish. */
export function markup(strings: TemplateStringsArray, ...pieces: readonly Piece[]): SafeMarkup {
  const parts = strings.map((part, index) => part + toText(pieces[index]));
  return new SafeMarkup(parts.join(''));
}
