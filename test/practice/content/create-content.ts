import type { AdfDocument } from '../markup/adf.ts';
import {
  findProject,
  type Comment,
  type Issue,
  type IssueType,
  nextId,
  type Page,
  type World,
} from './world.ts';

/** What somebody typed into a create form; `now` is an ISO date-time. */
export type NewIssue = {
  projectKey: string;
  type: IssueType;
  summary: string;
  description: string;
  descriptionAdf?: AdfDocument | null;
  now: string;
};

/** Puts a new issue into the running sprint, so that it stands on the board at once. Null: no such project. */
export function createIssue(world: World, input: NewIssue): Issue | null {
  const project = findProject(world, input.projectKey);
  if (!project) return null;
  const numbers = world.issues
    .filter((issue) => issue.projectKey === project.key)
    .map((issue) => Number(issue.key.slice(project.key.length + 1)));
  const issue: Issue = {
    id: nextId(world),
    key: `${project.key}-${Math.max(0, ...numbers) + 1}`,
    projectKey: project.key,
    type: input.type,
    status: 'todo',
    priority: 'medium',
    summary: input.summary,
    description: input.description,
    descriptionAdf: input.descriptionAdf ?? null,
    reporter: world.me,
    assignee: null,
    labels: [],
    points: null,
    sprint: true,
    parentKey: null,
    created: input.now,
    updated: input.now,
    comments: [],
    properties: new Map(),
  };
  world.issues.push(issue);
  return issue;
}

/** Appends a comment by the one who is signed in. */
export function addComment(
  world: World,
  comments: Comment[],
  text: string,
  now: string,
  adf: AdfDocument | null = null,
): Comment {
  const comment: Comment = { id: nextId(world), author: world.me, created: now, text, adf };
  comments.push(comment);
  return comment;
}

/** Starts an unpublished page. */
export function createDraft(
  world: World,
  spaceKey: string,
  parentId: string | null,
  now: string,
  kind: Page['kind'] = 'page',
): Page {
  const page: Page = {
    id: nextId(world),
    spaceKey,
    kind,
    status: 'draft',
    isLive: false,
    title: '',
    body: '',
    bodyAdf: null,
    author: world.me,
    updated: now,
    version: 0,
    parentId,
    comments: [],
  };
  world.pages.push(page);
  return page;
}

/** Publishes what an editor holds as the next version. */
export function publishPage(
  page: Page,
  title: string,
  body: string,
  now: string,
  adf: AdfDocument | null = null,
): void {
  page.title = title;
  page.body = body;
  page.bodyAdf = adf;
  page.status = 'current';
  page.version += 1;
  page.updated = now;
}

/** Path segment of a title as Confluence writes it. */
export function toTitleSlug(title: string): string {
  return encodeURIComponent(title).replaceAll('%20', '+');
}

/** The code of a short link: the id as little-endian bytes in URL-safe base64, trailing zero bytes dropped. */
export function toTinyCode(id: string): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(id));
  return bytes.toString('base64url').replace(/A+$/, '');
}

/** Back from a short-link code to the id. */
export function fromTinyCode(code: string): string {
  const bytes = Buffer.alloc(8);
  Buffer.from(code.padEnd(11, 'A'), 'base64url').copy(bytes);
  return bytes.readBigUInt64LE().toString();
}
