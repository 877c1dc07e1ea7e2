import { describe, expect, it } from 'vitest';

import { createWorld } from './create-world.ts';
import { findIssues, findPages, toTextQuery } from './search.ts';

const world = createWorld();
const keys = (jql: string) => findIssues(world, jql).map((issue) => issue.key);

describe('findIssues', () => {
  it('finds words in key, summary and description, whatever their case and accents', () => {
    expect(keys('text ~ "MAHNLAUF UMSTELLEN"')).toEqual(['CXM-12']);
    expect(keys('text ~ "kundigungsbestatigung"')).toEqual(['CXM-5']);
    expect(keys('text ~ "it-104"')).toEqual(['IT-104']);
    expect(keys('text ~ "gibt es nicht"')).toEqual([]);
  });

  it('keeps to a project', () => {
    expect(new Set(keys('project = it').map((key) => key.split('-')[0]))).toEqual(new Set(['IT']));
    expect(keys('project = IT AND text ~ "Mahnlauf umstellen"')).toEqual([]);
  });

  it('takes an empty query for everything', () => {
    expect(keys('order by created DESC')).toHaveLength(world.issues.length);
  });

  it('is not broken by what people type', () => {
    expect(toTextQuery('ein "Zitat" ')).toBe('text ~ "ein  Zitat"');
    expect(keys(toTextQuery('(.*)[\\'))).toEqual([]);
  });
});

describe('findPages', () => {
  it('finds published pages and blog posts, never drafts', () => {
    expect(findPages(world, 'Ratenplan').map((page) => page.id)).toContain('98333');
    world.pages.find((page) => page.id === '98333')!.status = 'draft';
    expect(findPages(world, 'Ratenplan').map((page) => page.id)).not.toContain('98333');
  });
});
