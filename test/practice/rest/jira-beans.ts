import {
  findProject,
  type Comment,
  type Issue,
  type Person,
  type World,
} from '../content/world.ts';
import { type AdfDocument, fromAdf, isAdf, toAdf } from '../markup/adf.ts';
import { wordingOf } from '../markup/wording.ts';

/** How texts travel: version 3 speaks the document format, version 2 wiki notation. */
export type TextFormat = 'adf' | 'wiki';

/** As documented: a text field may have this many characters. */
const MAX_TEXT_CHARACTERS = 32_767;

/** The names of types and states in REST answers. */
export const REST_WORDS = wordingOf('de');

export type JiraErrors = { errorMessages: string[]; errors: Record<string, string> };

export function jiraErrors(...messages: string[]): JiraErrors {
  return { errorMessages: messages, errors: {} };
}

/** A complaint about one field. */
export function fieldError(field: string, message: string): JiraErrors {
  return { errorMessages: [], errors: { [field]: message } };
}

export const MISSING_ISSUE = jiraErrors(
  'Issue does not exist or you do not have permission to see it.',
);

function writeText(format: TextFormat, text: string, adf: AdfDocument | null): unknown {
  if (format === 'adf' && adf) return adf;
  if (format === 'wiki') return text === '' ? null : text;
  return text === '' ? null : toAdf(text);
}

/** A text as wiki notation; null when it has the wrong format. */
export function readText(format: TextFormat, value: unknown): string | null {
  if (format === 'adf') return isAdf(value) ? fromAdf(value) : null;
  return typeof value === 'string' ? value : null;
}

/** The document itself, where texts travel as documents. */
export function readDocument(format: TextFormat, value: unknown): AdfDocument | null {
  return format === 'adf' && isAdf(value) ? value : null;
}

export function isTooLong(text: string): boolean {
  return text.length > MAX_TEXT_CHARACTERS;
}

export const TOO_LONG = `The entered text is too long. It exceeds the allowed limit of ${MAX_TEXT_CHARACTERS} characters.`;

export function personBean(person: Person): Record<string, unknown> {
  return {
    accountId: person.accountId,
    name: person.id,
    key: person.id,
    displayName: person.name,
    active: true,
  };
}

export function commentBean(comment: Comment, format: TextFormat): Record<string, unknown> {
  const author = personBean(comment.author);
  return {
    id: comment.id,
    author,
    updateAuthor: author,
    body: writeText(format, comment.text, comment.adf),
    created: comment.created,
    updated: comment.created,
  };
}

/** An issue with all its fields, or with those named (comma-separated; `*all` and `*navigable` are all). */
export function issueBean(
  world: World,
  issue: Issue,
  format: TextFormat,
  wanted?: string,
): Record<string, unknown> {
  const project = findProject(world, issue.projectKey);
  const fields: Record<string, unknown> = {
    summary: issue.summary,
    description: writeText(format, issue.description, issue.descriptionAdf),
    issuetype: { name: REST_WORDS[issue.type], subtask: false },
    status: { name: REST_WORDS[issue.status] },
    project: { id: project?.id, key: issue.projectKey, name: project?.name },
    labels: issue.labels,
    creator: personBean(issue.reporter),
    reporter: personBean(issue.reporter),
    assignee: issue.assignee && personBean(issue.assignee),
    created: issue.created,
    updated: issue.updated,
    comment: {
      comments: issue.comments.map((comment) => commentBean(comment, format)),
      total: issue.comments.length,
    },
  };
  const names = wanted?.split(',') ?? ['*all'];
  const isAll = names.some((name) => name.startsWith('*'));
  const chosen = Object.entries(fields).filter(([name]) => isAll || names.includes(name));
  return { id: issue.id, key: issue.key, fields: Object.fromEntries(chosen) };
}
