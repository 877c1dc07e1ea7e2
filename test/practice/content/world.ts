import type { AdfDocument } from '../markup/adf.ts';
import type { PermissionRule } from './permissions.ts';

/** A colleague at Stadtwerke Lindenau; `tone` picks the colour of the avatar. */
export type Person = { id: string; accountId: string; name: string; role: string; tone: number };

export type Comment = {
  id: string;
  author: Person;
  created: string;
  /** Wiki notation. */
  text: string;
  /** The very document that was saved, where it came as one; `text` is then a reading of it. */
  adf: AdfDocument | null;
};

export type IssueType = 'epic' | 'story' | 'task' | 'bug';
export type IssueStatus = 'todo' | 'progress' | 'review' | 'done';
export type IssuePriority = 'high' | 'medium' | 'low';

export type Project = { id: string; key: string; name: string; lead: Person; tone: number };

export type Issue = {
  id: string;
  key: string;
  projectKey: string;
  type: IssueType;
  status: IssueStatus;
  priority: IssuePriority;
  summary: string;
  /** Wiki notation, see markup/wiki-text.ts. */
  description: string;
  descriptionAdf: AdfDocument | null;
  reporter: Person;
  assignee: Person | null;
  labels: string[];
  points: number | null;
  /** True when planned into the running sprint (and so shown on the board). */
  sprint: boolean;
  parentKey: string | null;
  /** ISO date-times. */
  created: string;
  updated: string;
  comments: Comment[];
  /** Entity properties as written through REST. */
  properties: Map<string, unknown>;
};

export type Space = { id: string; key: string; name: string; homeId: string };

export type Page = {
  id: string;
  spaceKey: string;
  kind: 'page' | 'blog';
  status: 'current' | 'draft';
  /** A live document: it stands open for writing wherever it is read, and saves by itself. */
  isLive: boolean;
  title: string;
  /** Wiki notation. */
  body: string;
  bodyAdf: AdfDocument | null;
  author: Person;
  /** ISO date-time of the last version. */
  updated: string;
  version: number;
  parentId: string | null;
  comments: Comment[];
};

/** Everything one deployment knows. Cloud and Data Center each have a world of their own. */
export type World = {
  me: Person;
  people: readonly Person[];
  projects: readonly Project[];
  issues: Issue[];
  spaces: readonly Space[];
  pages: Page[];
  /** What tests forbade; newest last. */
  permissions: PermissionRule[];
  /** The last number given to anything created since the start or the last reset. */
  lastId: number;
};

export function nextId(world: World): string {
  world.lastId += 1;
  return String(world.lastId);
}

export function findIssue(world: World, key: string): Issue | undefined {
  return world.issues.find((issue) => issue.key === key.toUpperCase() || issue.id === key);
}

export function findProject(world: World, key: string): Project | undefined {
  return world.projects.find((project) => project.key === key.toUpperCase() || project.id === key);
}

/** The number of a project's one board: 1 for the first project, and so on. */
export function boardNumber(world: World, project: Project): number {
  return world.projects.indexOf(project) + 1;
}

export function findPage(world: World, id: string): Page | undefined {
  return world.pages.find((page) => page.id === id);
}

export function findSpace(world: World, key: string): Space | undefined {
  return world.spaces.find((space) => space.key.toUpperCase() === key.toUpperCase());
}
