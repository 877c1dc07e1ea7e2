import { uuidv7 } from 'uuidv7';

import type { Mutation } from '../../utils/protocol/mutation.ts';
import type { Queryable } from '../db/client.ts';
import { actAs } from './act-as.ts';
import { demoOwnContent, type DemoContent } from './demo-own-content.ts';
import { DEMO_TEAM, demoPeople } from './demo-team.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Gives the demo team its own words: written by the CX-Pate, or proposed and answered. */
export async function createOwnContent(db: Queryable, now: number): Promise<void> {
  const ids = new Map(demoOwnContent.map(({ key }) => [key, uuidv7()]));
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the demo names content that it does not have: ${key}`);
    return id;
  };
  const pate = demoPeople.miriam.id;
  for (const [index, one] of demoOwnContent.entries()) {
    // No two at the same moment, so that "newest first" has one order.
    const at = now - one.daysAgo * DAY_MS - index * 60_000 - HOUR_MS;
    const author = one.proposal === undefined ? pate : demoPeople[one.proposal.by].id;
    await actAs(db, author, at, beginning(one, idOf));
    const answer = answering(one, idOf(one.key));
    if (answer !== null) await actAs(db, pate, Math.min(at + 20 * HOUR_MS, now - 1_000), answer);
  }
}

function beginning({ key, body, proposal }: DemoContent, idOf: (key: string) => string): Mutation {
  const what = { id: idOf(key), teamId: DEMO_TEAM.id, body };
  if (proposal === undefined) return { name: 'content.put@1', args: { ...what, baseRev: 0 } };
  const { named } = proposal;
  const replaces = proposal.replaces === undefined ? null : idOf(proposal.replaces);
  return { name: 'content.propose@1', args: { ...what, replaces, named } };
}

function answering({ proposal }: DemoContent, id: string): Mutation | null {
  const answer = proposal?.answer;
  if (answer === undefined) return null;
  const decision =
    answer === 'accept'
      ? ({ outcome: 'accept' } as const)
      : ({ outcome: 'decline', reason: answer.reason } as const);
  return { name: 'content.decide@1', args: { id, decision, baseRev: 1 } };
}
