import { afterEach, describe, expect, it } from 'vitest';

import { confluenceRequests } from '../../utils/atlassian/confluence-requests.ts';
import { jiraRequests } from '../../utils/atlassian/jira-requests.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import { addComment } from '../../utils/insert/add-comment.ts';
import { appendDescription } from '../../utils/insert/append-description.ts';
import type { InsertWorld } from '../../utils/insert/insert-world.ts';
import { type Arrived, type SmallSite, startSmallSite } from './small-site.ts';

const text: TicketText = [{ kind: 'paragraph', runs: [{ text: 'Grüße & <mehr> von Lena' }] }];
const DAY_MS = 86_400_000;

let site: SmallSite | null = null;
afterEach(() => site?.close());

async function worldOf(
  answer: (arrived: Arrived) => object | number | 'cut',
): Promise<InsertWorld> {
  const { origin } = (site = await startSmallSite(answer));
  const unneeded = () => {
    throw new Error('A request needs no page.');
  };
  return {
    window: null as unknown as Window,
    origin,
    fetch,
    now: () => Date.now(),
    nameOf: unneeded,
    wait: async () => undefined,
  };
}
const writes = () => site?.log.filter(({ method }) => method !== 'GET').length;
const jiraComment = (world: InsertWorld, deployment: 'cloud' | 'dc' = 'cloud') => {
  const jira = jiraRequests(deployment);
  const requests = {
    send: jira.comment('CXM-12', text, false),
    list: jira.newestComments('CXM-12'),
  };
  return addComment(world, world.origin, requests, (_, id) => `#${id}`);
};

describe('a comment whose answer got lost', () => {
  it('is found, when it arrived', async () => {
    let kept: object | null = null;
    const world = await worldOf(({ method, body }) => {
      if (method === 'GET') return { comments: [kept] };
      kept = { ...(body as object), id: '7', created: new Date().toISOString() };
      return 'cut';
    });
    expect(await jiraComment(world)).toEqual({
      kind: 'done',
      url: '#7',
      undo: { kind: 'delete-comment', commentId: '7' },
    });
    expect(writes()).toBe(1);
  });

  it('is not taken for the same one of yesterday, nor for another', async () => {
    const { body } = jiraRequests('cloud').comment('CXM-12', text, false) as { body: object };
    const world = await worldOf(({ method }) =>
      method === 'GET'
        ? {
            comments: [
              { ...body, id: '1', created: new Date(Date.now() - DAY_MS).toISOString() },
              { body: 'anders', id: '2', created: new Date().toISOString() },
              { ...body, id: '3' },
              null,
            ],
          }
        : 'cut',
    );
    expect(await jiraComment(world)).toEqual({
      kind: 'failed',
      problem: { kind: 'outcome-unknown' },
    });
    expect(writes()).toBe(1);
  });

  it('did not arrive, when nothing else does either', async () => {
    const world = await worldOf(() => 'cut');
    expect(await jiraComment(world)).toEqual({ kind: 'failed', problem: { kind: 'unreachable' } });
  });

  it('is in doubt, when nobody may look', async () => {
    const world = await worldOf(({ method }) => (method === 'GET' ? 403 : 'cut'));
    expect(await jiraComment(world)).toEqual({
      kind: 'failed',
      problem: { kind: 'outcome-unknown' },
    });
  });

  it.each(['cloud', 'dc'] as const)(
    'is found below a page, as %s writes it',
    async (deployment) => {
      // Confluence writes letters by their names, and attributes of its own.
      const value = '<p local-id="x">Gr&uuml;&szlig;e &amp; &lt;mehr&gt; von Lena</p>';
      const now = new Date().toISOString();
      const world = await worldOf(({ method }) =>
        method === 'GET'
          ? {
              results: [
                {
                  id: '9',
                  body: { storage: { value } },
                  version: { createdAt: now },
                  history: { createdDate: now },
                },
              ],
            }
          : 'cut',
      );
      const confluence = confluenceRequests(deployment);
      const requests = {
        send: confluence.comment('1', 'page', text),
        list: confluence.newestComments('1', 'page'),
      };
      expect(await addComment(world, world.origin, requests, (_, id) => `#${id}`)).toMatchObject({
        kind: 'done',
        url: '#9',
      });
    },
  );
});

describe('a description whose answer got lost', () => {
  const place = (origin: string) => ({
    product: 'jira' as const,
    site: origin,
    kind: 'issue' as const,
    key: 'CXM-12',
    container: 'CXM',
    title: '',
    url: null,
  });

  it('is done, when it stands there', async () => {
    let description = 'Vorher';
    const world = await worldOf(({ method, body }) => {
      if (method === 'GET') return { fields: { description } };
      ({ description } = (body as { fields: { description: string } }).fields);
      return 'cut';
    });
    const outcome = await appendDescription(world, place(world.origin), 'CXM-12', text, 'dc');
    expect(outcome).toEqual({
      kind: 'done',
      url: `${world.origin}/browse/CXM-12`,
      undo: { kind: 'restore-description', before: 'Vorher', after: description },
    });
    expect(description).toBe('Vorher\n\nGrüße & <mehr> von Lena');
  });

  it('is in doubt, while the old one stands there', async () => {
    const world = await worldOf(({ method }) =>
      method === 'GET' ? { fields: { description: null } } : 'cut',
    );
    expect(await appendDescription(world, place(world.origin), 'CXM-12', text, 'cloud')).toEqual({
      kind: 'failed',
      problem: { kind: 'outcome-unknown' },
    });
  });

  it('is not called done, when the site says yes and changes nothing', async () => {
    const world = await worldOf(({ method }) =>
      method === 'GET' ? { fields: { description: 'Fest' } } : {},
    );
    expect(await appendDescription(world, place(world.origin), 'CXM-12', text, 'dc')).toEqual({
      kind: 'failed',
      problem: { kind: 'refused', said: null },
    });
  });

  it('is done, but not to be undone, when nobody can read it afterwards', async () => {
    let reads = 0;
    const world = await worldOf(({ method }) => {
      if (method !== 'GET') return {};
      reads += 1;
      return reads === 1 ? { fields: { description: 'Alt' } } : 500;
    });
    expect(await appendDescription(world, place(world.origin), 'CXM-12', text, 'dc')).toMatchObject(
      {
        kind: 'done',
        undo: null,
      },
    );
  });

  it('is never sent, when it would be too long', async () => {
    const world = await worldOf(() => ({ fields: { description: 'x'.repeat(32_760) } }));
    expect(await appendDescription(world, place(world.origin), 'CXM-12', text, 'dc')).toEqual({
      kind: 'failed',
      problem: { kind: 'too-large' },
    });
    expect(writes()).toBe(0);
  });
});
