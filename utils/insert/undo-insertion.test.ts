// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';

import type { InsertUndo } from '../domain/insertion.ts';
import type { Place } from '../domain/place.ts';
import type { InsertWorld } from './insert-world.ts';
import { undoInsertion } from './undo-insertion.ts';

const SITE = 'https://acme.atlassian.net';
const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
const place: Place = {
  product: 'jira',
  site: SITE,
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf',
  url: null,
};
const doc = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const [before, after] = [doc('vorher'), doc('vorher und unser Text')];
const restore: InsertUndo = { kind: 'restore-description', before, after };

let asked: [method: string, path: string, body: unknown][];
/** What stands in the issue now. */
let standing: unknown;
const world: InsertWorld = {
  window,
  origin: SITE,
  now: () => 0,
  nameOf: () => '',
  wait: async () => undefined,
  async fetch(url, { method = '', body }) {
    const sent: unknown = typeof body === 'string' ? JSON.parse(body) : null;
    asked.push([method, url.slice(SITE.length), sent]);
    return method === 'GET'
      ? Response.json({ fields: { description: standing } })
      : new Response(null, { status: 204 });
  },
};
const writes = () => asked.filter(([method]) => method !== 'GET');

beforeEach(() => {
  asked = [];
  standing = after;
  happyDOM.setURL(`${SITE}/browse/CXM-12`);
  document.body.innerHTML = '';
});

describe('a description', () => {
  it('is again what it was, if it stands as it was written', async () => {
    // The site gives members back in an order of its own.
    const { content, version, type } = after;
    standing = { content, version, type };
    expect(await undoInsertion(world, place, restore)).toEqual({ kind: 'done' });
    expect(writes()).toEqual([
      ['PUT', '/rest/api/3/issue/CXM-12', { fields: { description: before } }],
    ]);
  });

  it('that was empty is empty again', async () => {
    expect(await undoInsertion(world, place, { ...restore, before: null })).toEqual({
      kind: 'done',
    });
    expect(writes()[0]?.[2]).toEqual({ fields: { description: null } });
  });

  it('that somebody wrote on since is left as it is', async () => {
    standing = doc('vorher und unser Text und mehr');
    expect(await undoInsertion(world, place, restore)).toEqual({
      kind: 'failed',
      problem: { kind: 'conflict' },
    });
    expect(writes()).toEqual([]);
  });

  it('that is already what it was is not written again', async () => {
    standing = before;
    expect(await undoInsertion(world, place, restore)).toEqual({ kind: 'done' });
    expect(writes()).toEqual([]);
  });

  it('that somebody has open in the editor is not touched', async () => {
    document.body.innerHTML = '<form><textarea id="description"></textarea></form>';
    expect(await undoInsertion(world, place, restore)).toEqual({
      kind: 'failed',
      problem: { kind: 'editor-open' },
    });
    expect(asked).toEqual([]);
  });
});

describe('a comment', () => {
  it('goes, by its own id, escaped, and nothing else does', async () => {
    const undo: InsertUndo = { kind: 'delete-comment', commentId: '../5' };
    expect(await undoInsertion(world, place, undo)).toEqual({ kind: 'done' });
    expect(asked).toEqual([['DELETE', '/rest/api/3/issue/CXM-12/comment/..%2F5', null]]);
  });

  it('of another site is nobody’s business here', async () => {
    const elsewhere = { ...place, site: 'https://other.atlassian.net' };
    const undo: InsertUndo = { kind: 'delete-comment', commentId: '5' };
    expect(await undoInsertion(world, elsewhere, undo)).toMatchObject({
      problem: { kind: 'unreachable' },
    });
    expect(asked).toEqual([]);
  });
});
