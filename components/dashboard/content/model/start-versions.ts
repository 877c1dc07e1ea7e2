import type { ContentBody, TeamContent } from '../../../../utils/domain/team-content.ts';

/** Kinds of which some ship and can be replaced or left out. */
export type StartKind = Exclude<ContentBody['kind'], 'example' | 'omission'>;

/** A piece of content of one kind. */
export type ContentOf<Kind extends ContentBody['kind']> = TeamContent & {
  body: Extract<ContentBody, { kind: Kind }>;
};

/** What a team has made of one shipped piece. */
export type StartVersions<Kind extends StartKind> = {
  /** `own`: the team's words stand in its place; `out`: the team does without it. */
  standing: 'shipped' | 'own' | 'out';
  /** The version in use; null while the shipped one is, or none. */
  own: ContentOf<Kind> | null;
  /** Further versions in use: two people wrote one at the same time, or a proposal came beside it. */
  rivals: ContentOf<Kind>[];
  /** All omissions in use; there can be two for the same reason. */
  omissions: ContentOf<'omission'>[];
};

export function isOf<Kind extends ContentBody['kind']>(kind: Kind) {
  return (item: TeamContent): item is ContentOf<Kind> => item.body.kind === kind;
}

const namesStart =
  (startKey: string) =>
  ({ body }: TeamContent): boolean =>
    'startKey' in body && body.startKey === startKey;

/** Older first: what stood there first stays until somebody decides. Ids sort by the time they were made. */
export function byAge(one: TeamContent, other: TeamContent): number {
  return one.id < other.id ? -1 : 1;
}

/** How things stand with the shipped piece of this key. The team's own words count more than leaving it out. */
export function versionsOf<Kind extends StartKind>(
  items: readonly TeamContent[],
  kind: Kind,
  startKey: string,
): StartVersions<Kind> {
  const active = items.filter(({ state }) => state === 'active').toSorted(byAge);
  const omissions = active.filter(isOf('omission')).filter((one) => one.body.startKey === startKey);
  const [own = null, ...rivals] = active.filter(isOf<Kind>(kind)).filter(namesStart(startKey));
  const standing = own ? 'own' : omissions.length > 0 ? 'out' : 'shipped';
  return { standing, own, rivals, omissions };
}

/**
 * The piece under which a shipped one is left out (again): one that was already used for it, so that taking
 * out and putting back does not pile up pieces; null when there is none yet.
 */
export function reusableOmission(
  items: readonly TeamContent[],
  startKey: string,
): ContentOf<'omission'> | null {
  return (
    items
      .filter(isOf('omission'))
      .find(({ state, body }) => state === 'retired' && body.startKey === startKey) ?? null
  );
}
