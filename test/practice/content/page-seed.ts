import type { Page, Person } from './world.ts';

/** What an author writes down for one page. */
export type PageSeed = {
  id: string;
  /** PROZ unless said otherwise. */
  spaceKey?: string;
  kind?: 'page' | 'blog';
  isLive?: boolean;
  title: string;
  body: string;
  author: Person;
  /** ISO date-time of the last change. */
  updated: string;
  version?: number;
  parentId?: string;
  comments?: { by: Person; created: string; text: string }[];
};

/** Turns a seed into a full page. */
export function plantPage(seed: PageSeed): Page {
  return {
    id: seed.id,
    spaceKey: seed.spaceKey ?? 'PROZ',
    kind: seed.kind ?? 'page',
    status: 'current',
    isLive: seed.isLive ?? false,
    title: seed.title,
    body: seed.body.trim(),
    bodyAdf: null,
    author: seed.author,
    updated: seed.updated,
    version: seed.version ?? 1,
    parentId: seed.parentId ?? null,
    comments: (seed.comments ?? []).map((comment, index) => ({
      id: `${seed.id}${index + 1}`,
      author: comment.by,
      created: comment.created,
      text: comment.text,
      adf: null,
    })),
  };
}
