import type { ContentBody, ContentState } from '../../domain/team-content.ts';

/** A piece of a team's content, as far as reading needs it: screens and dashboard know more of theirs. */
export type Piece = {
  readonly id: string;
  readonly state: ContentState;
  readonly body: ContentBody;
};

export type BodyOf<Kind extends ContentBody['kind']> = Extract<ContentBody, { kind: Kind }>;

export type InUse<Item, Kind extends ContentBody['kind']> = {
  readonly item: Item;
  readonly body: BodyOf<Kind>;
};

/** The pieces of one kind that a team uses, oldest first. */
export function inUse<Item extends Piece, Kind extends ContentBody['kind']>(
  items: readonly Item[],
  kind: Kind,
): InUse<Item, Kind>[] {
  return items
    .flatMap((item) => {
      const { body, state } = item;
      const isMeant = state === 'active' && body.kind === kind;
      return isMeant ? [{ item, body: body as BodyOf<Kind> }] : [];
    })
    .toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
}
