import type { LocalText, TeamContent } from '../../../../utils/domain/team-content.ts';
import type { ShippedEntry } from '../../../../utils/programme/role-content.ts';
import { startKeyOf } from '../../../../utils/programme/start-keys.ts';
import { byAge, isOf, versionsOf, type ContentOf } from '../model/start-versions.ts';

export type OwnLine = {
  content: ContentOf<'role-entry'>;
  /** The shipped line whose place it takes. */
  inPlaceOf: ShippedEntry | null;
};

export type ShippedLine = {
  startKey: string;
  entry: ShippedEntry;
  omissions: ContentOf<'omission'>[];
};

/** One role's part of the map. */
export type RoleLines = {
  own: OwnLine[];
  /** Shipped lines in use. */
  shipped: ShippedLine[];
  /** Shipped lines that the team does without. */
  out: ShippedLine[];
  /** The team's own lines that are not used any more; only reviewers are told of them. */
  retired: ContentOf<'role-entry'>[];
};

/** What a role's map says: what ships, less what the team replaced or took out, and what it added. */
export function roleLines(
  role: string,
  shipped: readonly ShippedEntry[],
  items: readonly TeamContent[],
): RoleLines {
  const entries = items.filter(isOf('role-entry')).filter(({ body }) => body.role === role);
  const all = shipped.map((entry) => {
    const startKey = startKeyOf.entry(role, entry.key);
    const { standing, omissions } = versionsOf(items, 'role-entry', startKey);
    return { standing, line: { startKey, entry, omissions } };
  });
  const entryOf = (startKey: string | null): ShippedEntry | null =>
    all.find(({ line }) => line.startKey === startKey)?.line.entry ?? null;
  const standing = (wanted: 'shipped' | 'out'): ShippedLine[] =>
    all.filter((one) => one.standing === wanted).map(({ line }) => line);
  return {
    own: entries
      .filter(({ state }) => state === 'active')
      .toSorted(byAge)
      .map((content) => ({ content, inPlaceOf: entryOf(content.body.startKey) })),
    shipped: standing('shipped'),
    out: standing('out'),
    retired: entries.filter(({ state }) => state === 'retired').toSorted(byAge),
  };
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Whether every word of a search stands in one of these texts, in any order and either language. */
export function matchesLine(
  search: string,
  said: { process: LocalText; notices: LocalText; more: readonly string[] },
): boolean {
  const { process, notices, more } = said;
  const texts = [process.de, process.en, notices.de, notices.en, ...more];
  const haystack = plain(texts.map((text) => text ?? '').join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
