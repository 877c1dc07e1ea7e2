import { beforeEach, describe, expect, it } from 'vitest';

import { jiraRequests } from '../atlassian/jira-requests.ts';
import type { TicketText } from '../domain/ticket-text.ts';
import { toAdf } from '../ticket-text/to-adf.ts';
import { addComment } from './add-comment.ts';
import type { InsertWorld } from './insert-world.ts';

const SITE = 'https://acme.atlassian.net';
const NOW = Date.parse('2026-11-21T10:00:00Z');
const text: TicketText = [{ kind: 'paragraph', runs: [{ text: 'Mahnung geht zu früh raus' }] }];
const jira = jiraRequests('cloud');
const requests = { send: jira.comment('CXM-12', text, false), list: jira.newestComments('CXM-12') };

const json = (value: unknown, status = 200) =>
  Response.json(value, { status, headers: { Date: new Date(NOW).toUTCString() } });
const lost = (): Response => {
  throw new TypeError('Failed to fetch');
};
const comment = (id: string, ago: number, said = text) => ({
  id,
  created: new Date(NOW - ago).toISOString(),
  body: toAdf(said),
});

let asked: string[];
beforeEach(() => {
  asked = [];
});

/** Sends a comment to a site that answers so, first the sending, then the look for it. */
function send(onSend: () => Response, onList: () => Response = lost) {
  const world = {
    origin: SITE,
    now: () => NOW,
    async fetch(_url: string, { method }: RequestInit) {
      asked.push(method ?? '');
      return method === 'POST' ? onSend() : onList();
    },
  } as InsertWorld;
  return addComment(world, SITE, requests, (_, id) => `there/${id}`);
}
const unknown = { kind: 'failed', problem: { kind: 'outcome-unknown' } };

describe('a comment', () => {
  it('is done by its answer, and nobody looks for it', async () => {
    expect(await send(() => json(comment('7', 0), 201))).toEqual({
      kind: 'done',
      url: 'there/7',
      undo: { kind: 'delete-comment', commentId: '7' },
    });
    expect(asked).toEqual(['POST']);
  });

  it.each([401, 403, 404, 413, 429, 500])(
    'that the site refused (%i) is sent once and not looked for',
    async (status) => {
      const outcome = await send(() => json({}, status));
      expect(outcome).toMatchObject({ kind: 'failed' });
      expect(outcome).not.toEqual(unknown);
      expect(asked).toEqual(['POST']);
    },
  );

  it('whose answer got lost is found again, and never sent twice', async () => {
    const comments = [comment('7', 500), comment('8', 1_000)];
    const outcome = await send(lost, () => json({ comments }));
    expect(outcome).toMatchObject({ kind: 'done', undo: { commentId: '7' } });
    expect(asked).toEqual(['POST', 'GET']);
  });

  it('is not mixed up with the same words of another day, which undo would delete', async () => {
    const comments = [comment('3', 24 * 60 * 60_000), { ...comment('4', 0), created: 'gestern' }];
    expect(await send(lost, () => json({ comments }))).toEqual(unknown);
  });

  it('is not mixed up with what somebody else just said', async () => {
    const said: TicketText = [{ kind: 'paragraph', runs: [{ text: 'Etwas anderes' }] }];
    const outcome = await send(lost, () => json({ comments: [comment('5', 0, said)] }));
    expect(outcome).toEqual(unknown);
  });

  it('did not leave where no request gets through, and may have where only the look fails', async () => {
    expect(await send(lost, lost)).toEqual({ kind: 'failed', problem: { kind: 'unreachable' } });
    expect(await send(lost, () => json({}, 500))).toEqual(unknown);
  });

  it('whose answer names none is looked for as if there had been no answer', async () => {
    const outcome = await send(
      () => json({}),
      () => json({ comments: [comment('7', 0)] }),
    );
    expect(outcome).toMatchObject({ kind: 'done', url: 'there/7' });
  });
});
