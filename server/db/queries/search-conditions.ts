import type { InboxFilter, InboxPosition } from './inbox.ts';

/** Who searches where for what. `words` as `evenText` writes them. */
export type SearchQuestion = {
  readerId: string;
  teamId: string;
  filter: InboxFilter;
  words: readonly string[];
};

/** Every word must stand somewhere in the note `n`, in any order; the filter holds beside. '' where nothing must. */
export function conditionsOf(values: unknown[], { filter, words }: SearchQuestion): string {
  const { state, touchpoint, journeyStep, direction, product } = filter;
  const columns = { state, journey_step: journeyStep, direction, product };
  const conditions = Object.entries(columns)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `n.${column} = $${values.push(value)}`);
  if (touchpoint !== undefined)
    conditions.push(`n.touchpoints @> ARRAY[$${values.push(touchpoint)}]`);
  return [...conditions, containing(values, 'n.search', words)].filter(Boolean).join(' AND ');
}

/** That a text contains all of these pieces, letter by letter. */
export function containing(values: unknown[], text: string, pieces: readonly string[]): string {
  return pieces
    .map((piece) => {
      const pattern = `%${piece.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
      return `${text} LIKE $${values.push(pattern)}`;
    })
    .join(' AND ');
}

/** Order of a page: newest first. */
export function newestFirst(a: InboxPosition, b: InboxPosition): number {
  if (a.sharedAt !== b.sharedAt) return b.sharedAt - a.sharedAt;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}
