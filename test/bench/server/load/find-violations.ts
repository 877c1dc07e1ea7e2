/** A push that was answered with "ok": one new note in one space. */
export type Acknowledged = { noteId: string; space: string; clientId: string; seq: number };

/** A row of the servers' log, read when everything is over. */
export type Logged = { space: string; version: number; noteId: string };

/** What one reader was told of a space, page by page, asking a different process each time. */
export type Followed = {
  space: string;
  pages: readonly { after: number; version: number; noteIds: readonly string[] }[];
};

export type Violation = {
  kind:
    | 'lost'
    | 'doubled'
    | 'gap'
    | 'unasked'
    | 'number-lost'
    | 'cursor-went-back'
    | 'page-incomplete'
    | 'told-twice'
    | 'never-told'
    | 'answered-otherwise';
  detail: string;
};

/**
 * Holds what happened against what is promised, for a load in which every push shares one new note and
 * nothing else ever happens: then each version of a space is one note, and each note is told once.
 * `lastSeqs` is the servers' count per client, `began` the version of each space before the load.
 */
export function findViolations(found: {
  acknowledged: readonly Acknowledged[];
  /** Pushes that were sent but not answered: their notes may be there. */
  unanswered: ReadonlySet<string>;
  log: readonly Logged[];
  lastSeqs: ReadonlyMap<string, number>;
  followed: readonly Followed[];
  began: ReadonlyMap<string, number>;
}): Violation[] {
  const violations: Violation[] = [];
  const report = (kind: Violation['kind'], detail: string) => violations.push({ kind, detail });
  const bySpace = groupBy(found.log, ({ space }) => space);
  const places = groupBy(found.log, ({ noteId }) => noteId);
  const seqs = new Map<string, number>();

  for (const { noteId, space, clientId, seq } of found.acknowledged) {
    const at = places.get(noteId) ?? [];
    if (!at.some((row) => row.space === space)) report('lost', noteId);
    if (at.length > 1) report('doubled', noteId);
    seqs.set(clientId, Math.max(seq, seqs.get(clientId) ?? 0));
  }
  for (const [clientId, seq] of seqs)
    if ((found.lastSeqs.get(clientId) ?? 0) < seq) report('number-lost', `${clientId} ${seq}`);
  const sent = new Set([...found.acknowledged.map(({ noteId }) => noteId), ...found.unanswered]);
  for (const noteId of places.keys()) if (!sent.has(noteId)) report('unasked', noteId);
  for (const [space, rows] of bySpace) {
    const versions = rows.map(({ version }) => version).toSorted((a, b) => a - b);
    versions.forEach((version, index) => {
      if (version !== (found.began.get(space) ?? 0) + index + 1)
        report('gap', `${space} ${version}`);
    });
  }
  for (const reader of found.followed) {
    const noteIds = (bySpace.get(reader.space) ?? []).map(({ noteId }) => noteId);
    const from = found.began.get(reader.space) ?? 0;
    violations.push(...findMissteps(reader, new Set(noteIds), from));
  }
  return violations;
}

/** Reading on from each page must lead over every note of the space, once, and never back. */
function findMissteps({ space, pages }: Followed, noteIds: Set<string>, from: number): Violation[] {
  const violations: Violation[] = [];
  const told = new Set<string>();
  let cursor = from;
  for (const page of pages) {
    if (page.after !== cursor || page.version < cursor)
      violations.push({ kind: 'cursor-went-back', detail: `${space} ${cursor} ${page.version}` });
    if (page.noteIds.length !== page.version - page.after)
      violations.push({
        kind: 'page-incomplete',
        detail: `${space} ${page.after} ${page.version}`,
      });
    cursor = page.version;
    for (const noteId of page.noteIds) {
      if (told.has(noteId)) violations.push({ kind: 'told-twice', detail: noteId });
      told.add(noteId);
    }
  }
  for (const noteId of noteIds)
    if (!told.has(noteId)) violations.push({ kind: 'never-told', detail: noteId });
  return violations;
}

function groupBy(rows: readonly Logged[], keyOf: (row: Logged) => string): Map<string, Logged[]> {
  const groups = new Map<string, Logged[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
