import {
  contentRefusals,
  type ContentDeed,
  type ContentRefusal,
  type DeedAnswer,
  type DeedResult,
} from '../../../components/dashboard/model/content-deed.ts';
import type { ContentAnswer, ContentRequest } from '../../../utils/protocol/dashboard.ts';
import type { MutationResult } from '../../../utils/protocol/push.ts';

/** A deed as the wire wants it. */
export function contentRequestOf(teamId: string, deed: ContentDeed): ContentRequest {
  if (deed.kind === 'put') {
    const { id, body, baseRev } = deed;
    return { name: 'content.put@1', args: { id, teamId, body, baseRev } };
  }
  if (deed.kind === 'propose') {
    const { id, body, replaces, named } = deed;
    return { name: 'content.propose@1', args: { id, teamId, body, replaces, named } };
  }
  if (deed.kind === 'decide') {
    const { id, verdict, baseRev } = deed;
    return { name: 'content.decide@1', args: { id, decision: verdict, baseRev } };
  }
  if (deed.kind === 'retire') return { name: 'content.retire@1', args: { id: deed.id } };
  return { name: 'level.vote@1', args: { teamId, to: deed.to, yes: deed.yes } };
}

/** The wire's answer as the views want it. */
export function deedAnswerOf({ result, items }: ContentAnswer): DeedAnswer {
  return { result: resultOf(result), items };
}

function resultOf(result: MutationResult): DeedResult {
  if (result.kind === 'ok') return { kind: 'done', rev: result.rev };
  if (result.kind === 'content-conflict') return { kind: 'conflict', current: result.current };
  // A conflict about a note cannot follow from a deed about content; whoever answers so has gone astray.
  if (result.kind === 'conflict') return { kind: 'refused', why: 'invalid' };
  return { kind: 'refused', why: refusalOf(result.code) };
}

function refusalOf(code: string): ContentRefusal {
  return contentRefusals.find((one) => one === code) ?? 'invalid';
}
