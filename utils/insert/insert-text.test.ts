// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { InsertTarget } from '../domain/insertion.ts';
import type { TicketText } from '../domain/ticket-text.ts';
import { createEditorNames } from './create-editor-names.ts';
import { currentPage } from './current-page.ts';
import { insertText } from './insert-text.ts';
import type { InsertWorld } from './insert-world.ts';
import { listTargets } from './list-targets.ts';

const SITE = 'https://acme.atlassian.net';
const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };
const goTo = (key: string) => happyDOM.setURL(`${SITE}/browse/${key}`);

const text: TicketText = [{ kind: 'paragraph', runs: [{ text: 'Mahnung geht zu früh raus' }] }];
const asked: string[] = [];
const refuse = () => new Response('{}', { status: 404 });

const world: InsertWorld = {
  window,
  origin: SITE,
  async fetch(url, { method }) {
    asked.push(`${method} ${url}`);
    return refuse();
  },
  now: () => 0,
  nameOf: createEditorNames(),
  wait: async () => undefined,
};

function area(): HTMLTextAreaElement {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('no editor');
  return found;
}

async function editorTarget(): Promise<InsertTarget> {
  const { place } = currentPage(window);
  if (!place) throw new Error('not recognised');
  const target = (await listTargets(world, place)).targets.find(({ way }) => way === 'editor');
  if (!target) throw new Error('no editor offered');
  asked.length = 0;
  return target;
}

beforeEach(() => {
  goTo('CXM-12');
  document.body.innerHTML = '<form id="addcomment"><textarea id="comment">Hallo</textarea></form>';
  // Not in this environment: writing then goes the second way.
  Reflect.set(document, 'execCommand', () => false);
});
afterEach(() => {
  asked.length = 0;
  vi.restoreAllMocks();
});

const gone = { kind: 'failed', problem: { kind: 'editor-gone' } };

describe('a text for an open editor', () => {
  it('arrives after what stands there, and nobody else is asked anything', async () => {
    const target = await editorTarget();
    expect(target.place?.key).toBe('CXM-12');
    expect(await insertText(world, target, text)).toMatchObject({ kind: 'done', undo: null });
    expect(area().value).toBe('Hallo\n\nMahnung geht zu früh raus');
    expect(asked).toEqual([]);
  });

  it('goes into no other issue, though the page kept its editor when it moved on', async () => {
    const target = await editorTarget();
    goTo('CXM-13');
    expect(await insertText(world, target, text)).toEqual(gone);
    expect(area().value).toBe('Hallo');
  });

  it('goes into no editor that was drawn anew, though it looks the same', async () => {
    const target = await editorTarget();
    area().replaceWith(area().cloneNode(true));
    expect(await insertText(world, target, text)).toEqual(gone);
    expect(area().value).toBe('Hallo');
  });
});

describe('a text for a site', () => {
  it('goes to the ticket that was named, wherever the page has gone since', async () => {
    const { place } = currentPage(window);
    goTo('CXM-13');
    const target: InsertTarget = {
      way: 'comment',
      id: 'comment',
      place,
      editor: null,
      hindrance: null,
    };
    expect(await insertText(world, target, text)).toMatchObject({ kind: 'failed' });
    expect(asked).toEqual([`POST ${SITE}/rest/api/3/issue/CXM-12/comment`]);
  });

  it('is sent to no other site than that of the page', async () => {
    const { place } = currentPage(window);
    const elsewhere = place && { ...place, site: `${SITE}.evil.example` };
    for (const way of ['comment', 'description', 'footer-comment'] as const) {
      const target: InsertTarget = {
        way,
        id: way,
        place: elsewhere,
        editor: null,
        hindrance: null,
      };
      expect(await insertText(world, target, text)).toMatchObject({
        problem: { kind: 'unreachable' },
      });
    }
    expect(asked).toEqual([]);
  });

  it('is not written into a description that somebody has opened meanwhile', async () => {
    const { place } = currentPage(window);
    document.body.innerHTML = '<form><textarea id="description"></textarea></form>';
    const target: InsertTarget = {
      way: 'description',
      id: 'description',
      place,
      editor: null,
      hindrance: null,
    };
    expect(await insertText(world, target, text)).toEqual({
      kind: 'failed',
      problem: { kind: 'editor-open' },
    });
    expect(asked).toEqual([]);
  });
});
