import type { LocalText } from '../../domain/team-content.ts';
import type { Language } from '../../i18n/language.ts';
import { loadGlossary, termKeys, type GlossaryWords } from '../shipped-glossary.ts';
import type { InBoth } from '../shipped-text.ts';
import { startKeyOf, takenKeys } from '../start-keys.ts';
import { inUse, type Piece } from './piece.ts';

/** A term in plain words, with an example of the company's own where there is one. */
export type GlossaryTerm<Item> = {
  /** Id of the team's piece, or the name of the shipped one. */
  readonly key: string;
  readonly term: LocalText;
  readonly meaning: LocalText;
  readonly example: LocalText | null;
  /** Asks for an example; null where nothing shipped asks. */
  readonly wanted: LocalText | null;
  /** The team's piece; null for one that ships. */
  readonly item: Item | null;
};

export type ShippedGlossary = InBoth<GlossaryWords>;

export async function loadBothGlossaries(): Promise<ShippedGlossary> {
  const [de, en] = await Promise.all([loadGlossary('de'), loadGlossary('en')]);
  return { de, en };
}

const says = (text: LocalText | null): text is LocalText =>
  text !== null && `${text.de ?? ''}${text.en ?? ''}`.trim() !== '';

/** The shipped terms in their order, each in the team's words where it has them; then the team's own. */
export function glossaryTerms<Item extends Piece>(
  items: readonly Item[],
  shipped: ShippedGlossary,
): GlossaryTerm<Item>[] {
  const taken = takenKeys(items);
  const own = inUse(items, 'term').map(({ item, body }) => ({
    startKey: body.startKey,
    line: {
      key: item.id,
      term: body.term,
      meaning: body.meaning,
      example: says(body.example) ? body.example : null,
      item,
    },
  }));
  const inOrder = termKeys.flatMap((key): GlossaryTerm<Item>[] => {
    const startKey = startKeyOf.term(key);
    const both = (word: 'term' | 'meaning' | 'wanted') => ({
      de: shipped.de[key][word],
      en: shipped.en[key][word],
    });
    const wanted = both('wanted');
    const ours = own.filter((one) => one.startKey === startKey);
    if (ours.length > 0) return ours.map(({ line }) => ({ ...line, wanted }));
    if (taken.has(startKey)) return [];
    const words = { term: both('term'), meaning: both('meaning'), wanted };
    return [{ key: startKey, ...words, example: null, item: null }];
  });
  const names = new Set<string>(termKeys.map(startKeyOf.term));
  const further = own.filter(({ startKey }) => startKey === null || !names.has(startKey));
  return [...inOrder, ...further.map(({ line }) => ({ ...line, wanted: null }))];
}

/** The terms in which a text stands, whatever its case; all for an empty one. */
export function findTerms<Item>(
  terms: readonly GlossaryTerm<Item>[],
  text: string,
  language: Language,
): GlossaryTerm<Item>[] {
  const sought = text.trim().toLocaleLowerCase(language);
  const saysIt = ({ de = '', en = '' }: LocalText) =>
    `${de} ${en}`.toLocaleLowerCase(language).includes(sought);
  return terms.filter(({ term, meaning }) => saysIt(term) || saysIt(meaning));
}
