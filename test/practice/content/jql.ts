import { findProject, type Issue, type World } from './world.ts';

/** A query as far as it is understood; `unknown` holds the clauses that are not. */
export type Query = {
  matches: (issue: Issue) => boolean;
  compare: ((a: Issue, b: Issue) => number) | null;
  /** False when nothing restricts the result; Cloud's search refuses such queries. */
  isBounded: boolean;
  unknown: string[];
};

const UNIT_MS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Lower case and without accents, so that "kundigung" finds "Kündigung". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

function readClause(world: World, clause: string, now: number): ((issue: Issue) => boolean) | null {
  const project = /^project\s*=\s*"?([A-Z][A-Z0-9_]*|\d+)"?$/i.exec(clause)?.[1];
  if (project !== undefined) {
    const key = findProject(world, project)?.key;
    return (issue) => issue.projectKey === key;
  }
  if (/^(?:creator|reporter)\s*=\s*currentUser\(\)$/i.test(clause))
    return (issue) => issue.reporter === world.me;
  if (/^assignee\s*=\s*currentUser\(\)$/i.test(clause))
    return (issue) => issue.assignee === world.me;
  const since = /^(created|updated)\s*>=?\s*(["']?)-(\d+)([mhdw])\2$/i.exec(clause);
  if (since) {
    const field = since[1]?.toLowerCase() === 'updated' ? 'updated' : 'created';
    const start = now - Number(since[3]) * (UNIT_MS[since[4]?.toLowerCase() ?? ''] ?? 0);
    return (issue) => Date.parse(issue[field]) >= start;
  }
  const key = /^(?:key|issuekey)\s*=\s*"?([A-Z][A-Z0-9_]*-\d+)"?$/i.exec(clause)?.[1];
  if (key !== undefined) return (issue) => issue.key === key.toUpperCase();
  const text = /^(text|summary)\s*~\s*"([^"]*)"$/i.exec(clause);
  if (text) {
    const words = fold(text[2] ?? '');
    return (issue) =>
      fold(
        text[1]?.toLowerCase() === 'summary'
          ? issue.summary
          : `${issue.key} ${issue.summary} ${issue.description}`,
      ).includes(words);
  }
  return null;
}

function readOrder(order: string): Query['compare'] {
  const [, field, direction] = /^(created|updated|key)(?:\s+(ASC|DESC))?$/i.exec(order) ?? [];
  if (field === undefined) return null;
  const turn = direction?.toUpperCase() === 'DESC' ? -1 : 1;
  const name = field.toLowerCase() as 'created' | 'updated' | 'key';
  return (a, b) => turn * (a[name] < b[name] ? -1 : a[name] > b[name] ? 1 : 0);
}

/**
 * The part of Jira's query language that the workplace understands: clauses joined by AND over
 * project, key, creator, reporter, assignee, created, updated, text and summary, then ORDER BY one
 * field. `now` in ms since the epoch is what `-10m` counts from.
 */
export function readJql(world: World, jql: string, now: number): Query {
  const [, where = '', order = ''] =
    /^([^]*?)(?:\s*\border\s+by\s+([^]*))?$/i.exec(jql.trim()) ?? [];
  const clauses = where
    .split(/\s+and\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const tests = clauses.map((clause) => readClause(world, clause, now));
  const compare = order === '' ? null : readOrder(order.trim());
  const unknown = clauses.filter((_, index) => tests[index] === null);
  if (order !== '' && compare === null) unknown.push(`ORDER BY ${order}`);
  return {
    matches: (issue) => tests.every((test) => test?.(issue) ?? true),
    compare,
    isBounded: clauses.length > 0,
    unknown,
  };
}
