import type { Friction, Touchpoint } from '../../domain/taxonomy.ts';
import type { LocalText } from '../../domain/team-content.ts';
import type { RoleContent } from '../role-content.ts';
import { startKeyOf, takenKeys } from '../start-keys.ts';
import { inUse, type Piece } from './piece.ts';

/** One line of the role map: "dein Prozess → was die Kund:in merkt → Touchpoint". */
export type RoleLine<Item> = {
  /** Id of the team's piece, or the name of the shipped one. */
  readonly key: string;
  readonly process: LocalText;
  readonly notices: LocalText;
  readonly touchpoint: Touchpoint;
  readonly frictions: readonly Friction[];
  /** Empty = for everybody of this role. */
  readonly workArea: string;
  /** The team's piece; null for one that ships. */
  readonly item: Item | null;
};

/**
 * The lines of one role: the team's own, then the shipped ones that it has not replaced or left out.
 * @param shipped what ships for this role; null for a role of the team's own
 */
export function roleLines<Item extends Piece>(
  items: readonly Item[],
  role: string,
  shipped: RoleContent | null,
): RoleLine<Item>[] {
  const taken = takenKeys(items);
  const own = inUse(items, 'role-entry').filter(({ body }) => body.role === role);
  const left = (shipped?.entries ?? []).filter(
    ({ key }) => !taken.has(startKeyOf.entry(role, key)),
  );
  return [
    ...own.map(({ item, body }) => ({
      key: item.id,
      process: body.process,
      notices: body.notices,
      touchpoint: body.touchpoint,
      frictions: body.frictions,
      workArea: body.workArea ?? '',
      item,
    })),
    ...left.map(({ key, touchpoint, frictions, de, en }) => ({
      key: startKeyOf.entry(role, key),
      process: { de: de.process, en: en.process },
      notices: { de: de.notice, en: en.notice },
      touchpoint,
      frictions,
      workArea: '',
      item: null,
    })),
  ];
}
