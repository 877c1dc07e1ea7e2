import type { Page } from 'playwright-core';

import type { NoteContent } from '../../../utils/domain/note-content.ts';
import type { Peer } from './start-peer.ts';

/** As much of PouchDB as the bench uses. */
type Pouch = {
  bulkDocs(docs: object[]): Promise<unknown>;
  info(): Promise<{ doc_count: number }>;
};
type PouchPage = {
  PouchDB: {
    new (name: string): Pouch;
    replicate(from: Pouch, to: Pouch, options: object): Promise<{ ok: boolean }>;
  };
};

export type Moved = { push: number; pushRequests: number; pull: number; pullRequests: number };

/**
 * The same notes by PouchDB: written offline, replicated up, and replicated into an empty database. From the call
 * until the replication says that it is complete; milliseconds. Batches of 1,000, its default is 100.
 */
export async function moveByPouch(
  page: Page,
  peer: Peer,
  { mark, contents }: { mark: string; contents: readonly NoteContent[] },
): Promise<Moved> {
  await page.goto(peer.url);
  const asked = async () => (await (await fetch(`${peer.url}asked`)).json()) as number;
  const docs = contents.map((content, i) => ({
    _id: `${mark}-${String(i).padStart(6, '0')}`,
    content,
  }));
  await page.evaluate(fillPouch, { mark, docs: JSON.stringify(docs) });
  await asked();
  const move = (way: 'up' | 'down') => page.evaluate(replicate, { mark, way, count: docs.length });
  const push = await move('up');
  const pushRequests = await asked();
  const pull = await move('down');
  return { push, pushRequests, pull, pullRequests: await asked() };
}

/** Runs in the page. */
async function fillPouch({ mark, docs }: { mark: string; docs: string }) {
  const { PouchDB } = globalThis as unknown as PouchPage;
  await new PouchDB(`${mark}-written`).bulkDocs(JSON.parse(docs) as object[]);
}

/** Runs in the page. */
async function replicate(work: {
  mark: string;
  way: 'up' | 'down';
  count: number;
}): Promise<number> {
  const { PouchDB } = globalThis as unknown as PouchPage;
  const remote = new PouchDB(`${location.origin}/db/${work.mark}`);
  const local = new PouchDB(`${work.mark}-${work.way === 'up' ? 'written' : 'empty'}`);
  const [from, to] = work.way === 'up' ? [local, remote] : [remote, local];
  const begin = performance.now();
  await PouchDB.replicate(from, to, { batch_size: 1_000 });
  const took = performance.now() - begin;
  const { doc_count: there } = await to.info();
  if (there !== work.count) throw new Error(`PouchDB brought ${there} of ${work.count}`);
  return took;
}
