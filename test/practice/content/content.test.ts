import { describe, expect, it } from 'vitest';

import { createIssue, fromTinyCode, toTinyCode, toTitleSlug } from './create-content.ts';
import { createWorld } from './create-world.ts';
import { findIssue, findPage, findProject } from './world.ts';

describe('createWorld', () => {
  const world = createWorld();

  it('is a company with enough to do', () => {
    expect(
      world.issues.filter((issue) => issue.projectKey !== 'TEST').length,
    ).toBeGreaterThanOrEqual(25);
    expect(findIssue(world, 'cxm-12')?.summary).toBe('Mahnlauf umstellen');
    expect(world.pages.filter((page) => page.spaceKey === 'PROZ').length).toBeGreaterThanOrEqual(8);
  });

  it('has no loose ends: unique keys and ids, every project and parent exists', () => {
    const keys = world.issues.map((issue) => issue.key);
    expect(new Set(keys).size).toBe(keys.length);
    const ids = world.pages.map((page) => page.id);
    expect(new Set(ids).size).toBe(ids.length);
    const lost = [
      ...world.issues.filter((issue) => !findProject(world, issue.projectKey)),
      ...world.issues.filter((issue) => issue.parentKey && !findIssue(world, issue.parentKey)),
      ...world.pages.filter((page) => page.parentId && !findPage(world, page.parentId)),
    ];
    expect(lost).toEqual([]);
  });

  it('is fresh every time', () => {
    const other = createWorld();
    findIssue(other, 'CXM-12')!.comments.push(...findIssue(other, 'CXM-12')!.comments);
    findIssue(other, 'CXM-12')!.labels.push('neu');
    expect(findIssue(createWorld(), 'CXM-12')).toEqual(findIssue(world, 'CXM-12'));
  });
});

describe('createIssue', () => {
  const input = {
    type: 'story',
    summary: 'Neu',
    description: '',
    now: '2026-11-21T10:00:00Z',
  } as const;

  it('counts per project', () => {
    const world = createWorld();
    expect(createIssue(world, { ...input, projectKey: 'IT' })?.key).toBe('IT-119');
    expect(createIssue(world, { ...input, projectKey: 'it' })?.key).toBe('IT-120');
  });

  it('knows no other projects', () => {
    expect(createIssue(createWorld(), { ...input, projectKey: 'NEIN' })).toBeNull();
  });
});

describe('addresses', () => {
  it('writes titles as Confluence does', () => {
    expect(toTitleSlug('Abschlag ändern')).toBe('Abschlag+%C3%A4ndern');
  });

  it('packs ids into short codes and back', () => {
    for (const id of ['1', '98312', '65536', '158871348', '9007199254740993']) {
      expect(fromTinyCode(toTinyCode(id))).toBe(id);
    }
    expect(toTinyCode('98312')).toMatch(/^[\w-]{3,4}$/);
  });
});
