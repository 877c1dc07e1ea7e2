import type {
  ContentDeed,
  DeedAnswer,
  DeedResult,
} from '../../components/dashboard/model/content-deed.ts';
import { sameBody } from '../../components/dashboard/model/same-body.ts';
import type { ContentBody, TeamContent } from '../../utils/domain/team-content.ts';
import { mayReview, type Role } from '../../utils/domain/team.ts';
import { sampleId, sampleNow, teamId } from './sample-notes.ts';

/** A piece of content; with a larger number it changed earlier. */
export function sampleContentItem(
  n: number,
  body: ContentBody,
  change: Partial<TeamContent> = {},
): TeamContent {
  return {
    id: sampleId(n),
    teamId,
    body,
    state: 'active',
    replaces: null,
    proposedByName: null,
    proposed: change.state === 'proposed' || change.state === 'declined',
    mine: false,
    decision: null,
    rev: 1,
    editedAt: sampleNow - n * 60_000,
    ...change,
  };
}

/** A team's content in memory under the rules CONTENT-1 to 6, as far as a screen can tell. */
export function createFakeContent(role: Role) {
  const fake = {
    items: [] as TeamContent[],
    deeds: [] as ContentDeed[],
    /** Deeds are done, but their answers are lost on the way. */
    loseAnswer: false,
    act(deed: ContentDeed): DeedAnswer {
      fake.deeds.push(deed);
      return { result: decide(deed), items: fake.items };
    },
    /** Somebody else changes it. */
    change(id: string, change: Partial<TeamContent>): void {
      fake.items = fake.items.map((one) =>
        one.id === id ? { ...one, rev: one.rev + 1, ...change } : one,
      );
    },
  };
  const set = (next: TeamContent): DeedResult => {
    fake.items = [next, ...fake.items.filter(({ id }) => id !== next.id)];
    return { kind: 'done', rev: next.rev };
  };
  function decide(deed: ContentDeed): DeedResult {
    if (deed.kind === 'vote') return { kind: 'done', rev: null };
    const known = fake.items.find(({ id }) => id === deed.id);
    if (deed.kind === 'propose') {
      if (known && !sameBody(known.body, deed.body)) return { kind: 'conflict', current: known };
      const proposedByName = deed.named ? 'Sabine' : null;
      const { body, replaces } = deed;
      const fresh = { id: deed.id, state: 'proposed', mine: true, replaces } as const;
      return set({ ...sampleContentItem(0, body, fresh), proposedByName });
    }
    if (deed.kind === 'retire' && known?.mine && !mayReview(role)) {
      fake.items = fake.items.filter(({ id }) => id !== deed.id);
      return { kind: 'done', rev: known.rev + 1 };
    }
    if (!mayReview(role)) return { kind: 'refused', why: 'not_reviewer' };
    if (deed.kind === 'put') {
      if (known === undefined) return set(sampleContentItem(0, deed.body, { id: deed.id }));
      if (known.state !== 'retired' && sameBody(known.body, deed.body))
        return { kind: 'done', rev: known.rev };
      if (known.rev !== deed.baseRev) return { kind: 'conflict', current: known };
      return set({ ...known, body: deed.body, state: 'active', rev: known.rev + 1 });
    }
    if (known === undefined) return { kind: 'refused', why: 'unknown_content' };
    if (deed.kind === 'retire') return set({ ...known, state: 'retired', rev: known.rev + 1 });
    if (known.state !== 'proposed' && known.state !== 'declined')
      return { kind: 'refused', why: 'decided' };
    if (known.rev !== deed.baseRev) return { kind: 'conflict', current: known };
    const { verdict } = deed;
    const reason = verdict.outcome === 'decline' ? verdict.reason : '';
    const decision = { outcome: verdict.outcome, reason, byName: 'Sabine', at: sampleNow };
    if (verdict.outcome === 'accept' && known.replaces !== null)
      fake.change(known.replaces, { state: 'retired' });
    const state = verdict.outcome === 'accept' ? 'active' : 'declined';
    return set({ ...known, state, decision, rev: known.rev + 1 });
  }
  return fake;
}

export type FakeContent = ReturnType<typeof createFakeContent>;
