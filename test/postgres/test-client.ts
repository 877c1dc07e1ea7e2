import { randomUUID } from 'node:crypto';

import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import { joinResponseSchema, type JoinResponse } from '../../utils/protocol/join.ts';
import { pullResponseSchema, type Cursor, type PullResponse } from '../../utils/protocol/pull.ts';
import { pushResponseSchema, type PushResponse } from '../../utils/protocol/push.ts';

/** A member's browser profile, as far as the server can see it. */
export type TestClient = {
  token: string;
  clientId: string;
  teamId: string;
  instanceId: string;
  /** POST with the token; the answer as it came. */
  post(path: string, body: unknown): Promise<Response>;
  get(path: string): Promise<Response>;
  /** Pushes mutations with the next numbers. */
  push(...mutations: { name: string; args: unknown }[]): Promise<PushResponse>;
  pull(spaces?: Record<string, Cursor>, limit?: number): Promise<PullResponse>;
  /** Another profile of the same person. */
  secondDevice(): TestClient;
};

/** Limits that no test meets by accident. */
export const noLimits = {
  pushPerMinute: 1e6,
  pullPerMinute: 1e6,
  joinPerMinute: 1e6,
  dashboardPerMinute: 1e6,
};

export function codeOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}

/** Joins by an invite's code. */
export async function joinBy(url: string, code: string, name: string): Promise<TestClient> {
  const answer = await fetch(`${url}/v1/join`, json({ code, name }));
  if (!answer.ok) throw new Error(`join: ${answer.status} ${await answer.text()}`);
  const joined = joinResponseSchema.parse(await answer.json());
  return createClient(url, joined, randomUUID());
}

function createClient(url: string, joined: JoinResponse, clientId: string): TestClient {
  const { token, instanceId, team } = joined;
  const authorization = `Bearer ${token}`;
  let seq = 0;
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, json(body, { authorization }));
  return {
    token,
    clientId,
    instanceId,
    teamId: team.id,
    post,
    get: (path) => fetch(`${url}${path}`, { headers: { authorization } }),
    async push(...mutations) {
      const numbered = mutations.map((mutation) => ({ seq: (seq += 1), ...mutation }));
      const answer = await post('/v1/push', {
        protocol: 1,
        instanceId,
        clientId,
        mutations: numbered,
      });
      if (!answer.ok) throw new Error(`push: ${answer.status} ${await answer.text()}`);
      return pushResponseSchema.parse(await answer.json());
    },
    async pull(spaces = {}, limit) {
      const body = { protocol: 1, instanceId, clientId, spaces, ...(limit ? { limit } : {}) };
      const answer = await post('/v1/pull', body);
      if (!answer.ok) throw new Error(`pull: ${answer.status} ${await answer.text()}`);
      return pullResponseSchema.parse(await answer.json());
    },
    secondDevice: () => createClient(url, joined, randomUUID()),
  };
}

export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** A note's content with something in it. */
export function makeContent(change: string, more: Partial<NoteContent> = {}): NoteContent {
  const place = {
    product: 'jira',
    site: 'https://cloud.example',
    kind: 'issue',
    key: 'CXM-12',
    container: 'CXM',
    title: 'Mahnlauf umstellen',
    url: 'https://cloud.example/browse/CXM-12',
  } as const;
  return { ...emptyContent('check', place), change, ...more };
}

/** The mutation that shares a new note. */
export function share(teamId: string, content: NoteContent, id: string = randomUUID()) {
  return { name: 'note.share@1', args: { id, teamId, content, editedAt: 0 } };
}
