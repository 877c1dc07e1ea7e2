import type { LocalText, TeamContent } from '../../../../utils/domain/team-content.ts';
import type { ShippedGlossary } from '../../../../utils/programme/reading/glossary-terms.ts';
import { termKeys, type TermKey } from '../../../../utils/programme/shipped-glossary.ts';
import { startKeyOf } from '../../../../utils/programme/start-keys.ts';
import { byAge, isOf, versionsOf, type ContentOf } from './start-versions.ts';

/** One term as the dashboard lists it. */
export type TermLine = {
  /** Unique in the glossary: the start key, or the content's id. */
  key: string;
  startKey: string | null;
  term: LocalText;
  meaning: LocalText;
  /** From the company; null as long as one is wanted. */
  example: LocalText | null;
  /** The question that asks for an example; null for a term of the team's own. */
  wanted: Required<LocalText> | null;
  own: ContentOf<'term'> | null;
  rivals: ContentOf<'term'>[];
  omissions: ContentOf<'omission'>[];
  /** Whether term or meaning say something else than what ships. */
  rewritten: boolean;
};

export type Glossary = { lines: TermLine[]; out: TermLine[]; retired: ContentOf<'term'>[] };

const hasText = (text: LocalText | null): boolean =>
  `${text?.de ?? ''}${text?.en ?? ''}`.trim() !== '';

/** An example that says something. One of blanks alone is none. */
export const exampleOf = (body: ContentOf<'term'>['body']): LocalText | null =>
  hasText(body.example) ? body.example : null;

const differs = (own: LocalText, shipped: Required<LocalText>): boolean =>
  (own.de ?? '') !== shipped.de || (own.en ?? '') !== shipped.en;

const both = (
  { de, en }: ShippedGlossary,
  key: TermKey,
  part: 'term' | 'meaning' | 'wanted',
): Required<LocalText> => ({ de: de[key][part], en: en[key][part] });

function shippedLine(items: readonly TeamContent[], shipped: ShippedGlossary, key: TermKey) {
  const startKey = startKeyOf.term(key);
  const { standing, own, rivals, omissions } = versionsOf(items, 'term', startKey);
  const term = both(shipped, key, 'term');
  const meaning = both(shipped, key, 'meaning');
  const line: TermLine = {
    key: startKey,
    startKey,
    term: own?.body.term ?? term,
    meaning: own?.body.meaning ?? meaning,
    example: own && exampleOf(own.body),
    wanted: both(shipped, key, 'wanted'),
    own,
    rivals,
    omissions,
    rewritten: own !== null && (differs(own.body.term, term) || differs(own.body.meaning, meaning)),
  };
  return { standing, line };
}

const startKeys = new Set(termKeys.map(startKeyOf.term));

/** A team's glossary: what ships in its order of explaining, then the team's own terms. */
export function glossaryOf(items: readonly TeamContent[], shipped: ShippedGlossary): Glossary {
  const ours = termKeys.map((key) => shippedLine(items, shipped, key));
  const terms = items.filter(isOf('term'));
  const added = terms
    .filter(({ state, body }) => state === 'active' && !startKeys.has(body.startKey ?? ''))
    .toSorted(byAge)
    .map((own): TermLine => {
      const { term, meaning } = own.body;
      const example = exampleOf(own.body);
      const none = { startKey: null, wanted: null, rivals: [], omissions: [], rewritten: false };
      return { ...none, key: own.id, term, meaning, example, own };
    });
  return {
    lines: [...ours.filter(({ standing }) => standing !== 'out').map(({ line }) => line), ...added],
    out: ours.filter(({ standing }) => standing === 'out').map(({ line }) => line),
    retired: terms.filter(({ state }) => state === 'retired').toSorted(byAge),
  };
}

/** How many terms still want an example from the company. */
export function countWanted(lines: readonly TermLine[]): number {
  return lines.filter(({ example }) => example === null).length;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whether every word of a search stands in the term, its meaning or its example, in any order and either language. */
export function matchesTerm({ term, meaning, example }: TermLine, search: string): boolean {
  const texts = [term, meaning, example ?? {}].flatMap(({ de = '', en = '' }) => [de, en]);
  const said = plain(texts.join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
