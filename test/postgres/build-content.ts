import { randomUUID } from 'node:crypto';

import type { QuestionLevel } from '../../utils/domain/question-level.ts';
import type { ContentBody, TeamContent } from '../../utils/domain/team-content.ts';
import {
  laterEntities,
  pullResponseSchema,
  teamSpace,
  type Cursor,
  type Op,
  type PullResponse,
} from '../../utils/protocol/pull.ts';
import type { MutationResult } from '../../utils/protocol/push.ts';
import type { TestClient } from './test-client.ts';

/** A question in German. */
export function buildQuestion(de: string, more: object = {}): ContentBody {
  return { kind: 'question', level: 'wahrnehmen', text: { de }, startKey: null, ...more };
}

export const putContent = (
  teamId: string,
  body: ContentBody,
  { id = randomUUID(), baseRev = 0 }: { id?: string; baseRev?: number } = {},
) => ({ name: 'content.put@1' as const, args: { id, teamId, body, baseRev } });

export const proposeContent = (
  teamId: string,
  body: ContentBody,
  more: { id?: string; replaces?: string; named?: boolean } = {},
) => ({
  name: 'content.propose@1' as const,
  args: { id: randomUUID() as string, teamId, body, replaces: null, named: false, ...more },
});

export const acceptContent = (id: string, baseRev: number) => ({
  name: 'content.decide@1' as const,
  args: { id, decision: { outcome: 'accept' as const }, baseRev },
});

export const declineContent = (id: string, reason: string, baseRev: number) => ({
  name: 'content.decide@1' as const,
  args: { id, decision: { outcome: 'decline' as const, reason }, baseRev },
});

export const retireContent = (id: string) => ({
  name: 'content.retire@1' as const,
  args: { id },
});

export const voteLevel = (teamId: string, yes = true, to: QuestionLevel = 'handeln') => ({
  name: 'level.vote@1' as const,
  args: { teamId, to, yes },
});

/** Pushes one mutation and answers with its result. */
export async function pushOne(
  client: TestClient,
  mutation: { name: string; args: unknown },
): Promise<MutationResult> {
  const { results } = await client.push(mutation);
  const [first] = results;
  if (!first) throw new Error('no answer');
  return first.result;
}

/** A pull by a reader that knows content. */
export async function pullKnowing(
  client: TestClient,
  spaces: Record<string, Cursor> = {},
  limit?: number,
): Promise<PullResponse> {
  const { instanceId, clientId } = client;
  const knows = [...laterEntities];
  const body = { protocol: 1, instanceId, clientId, spaces, knows, ...(limit ? { limit } : {}) };
  const answer = await client.post('/v1/pull', body);
  if (!answer.ok) throw new Error(`pull: ${answer.status} ${await answer.text()}`);
  return pullResponseSchema.parse(await answer.json());
}

/** The last that a reader hears of a piece of content, read from the first version on. */
export async function lastHeard(client: TestClient, id: string): Promise<Op | undefined> {
  const space = teamSpace(client.teamId);
  const pulled = await pullKnowing(client, { [space]: { version: 0, epoch: 1 } });
  return pulled.spaces[space]?.ops.find((op) => op.id === id);
}

/** The content as this reader has it; fails when there is none. */
export async function contentOf(client: TestClient, id: string): Promise<TeamContent> {
  const op = await lastHeard(client, id);
  if (op?.op !== 'put' || op.entity !== 'content') throw new Error(`no content: ${op?.op}`);
  return op.doc;
}
