import type {
  Address,
  ContentDraft,
  DashboardPort,
  DraftKind,
  InboxItem,
  ReviewDraft,
  World,
} from '../../components/dashboard/model/dashboard-port.ts';
import type {
  DashboardProblem,
  Outcome,
} from '../../components/dashboard/model/dashboard-problem.ts';
import { teamStateOf } from '../../utils/domain/note-state.ts';
import type { ReviewAction, ReviewEvent } from '../../utils/domain/review.ts';
import type { Role } from '../../utils/domain/team.ts';
import { createFakeContent } from './fake-content.ts';
import { sampleId, sampleNow, sampleTeam } from './sample-notes.ts';

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = (problem: DashboardProblem): Outcome<never> => ({ ok: false, problem });

export type SentReview = { noteId: string; eventId: string; action: ReviewAction };

/**
 * A small team server in memory for component tests. Change `items` and call `poke` to let something
 * happen; put a problem into `refuse` to let one kind of question fail.
 */
export function createFakeWorld(items: InboxItem[], role: Role = 'pate', hash = '') {
  const fake = {
    /** The team's own content, and what was done to it. */
    content: createFakeContent(role),
    items,
    teams: [sampleTeam(role)],
    events: new Map<string, ReviewEvent[]>(),
    refuse: {} as Partial<Record<keyof DashboardPort, DashboardProblem>>,
    /** The review is carried out, but its answer is lost on the way. */
    loseReviewAnswer: false,
    sent: [] as SentReview[],
    asked: [] as string[],
    poke: (): void => undefined,
    copied: '',
  };
  const answer = <T>(name: keyof DashboardPort, value: () => Outcome<T>): Promise<Outcome<T>> => {
    fake.asked.push(name);
    const problem = fake.refuse[name];
    return Promise.resolve(problem ? fail(problem) : value());
  };
  const detailOf = (noteId: string) => {
    const item = fake.items.find((one) => one.note.id === noteId);
    if (!item) return fail({ kind: 'not-found' });
    const events = fake.events.get(noteId) ?? [];
    const state = events.length > 0 ? teamStateOf(events) : item.state;
    return ok({ note: item.note, state, events });
  };
  const port: DashboardPort = {
    teams: () => answer('teams', () => ok(fake.teams)),
    signIn: () => answer('signIn', () => ok(null)),
    previewInvite: () =>
      answer('previewInvite', () =>
        ok({ teamName: 'Team Rechnung', memberCount: 9, role: 'pate' as const }),
      ),
    join: () => answer('join', () => ok(null)),
    signOut: () => answer('signOut', () => ok(null)),
    notes: (_, filter, { cursor, limit }) =>
      answer('notes', () => {
        const found = fake.items.filter(
          ({ state, note }) =>
            (!filter.state || state === filter.state) &&
            (!filter.text || note.content.change.includes(filter.text)),
        );
        const start = cursor === null ? 0 : Number(cursor);
        const end = start + limit;
        return ok({
          items: found.slice(start, end),
          nextCursor: end < found.length ? String(end) : null,
          total: found.length,
        });
      }),
    note: (_, noteId) => answer('note', () => detailOf(noteId)),
    review(teamId, noteId, eventId, action) {
      fake.sent.push({ noteId, eventId, action });
      return answer('review', () => {
        const events = fake.events.get(noteId) ?? [];
        const event = { id: eventId, noteId, teamId, action, byName: 'Sabine', at: sampleNow };
        if (!events.some((one) => one.id === eventId)) fake.events.set(noteId, [...events, event]);
        return fake.loseReviewAnswer ? fail({ kind: 'timeout' }) : detailOf(noteId);
      });
    },
    content: () => answer('content', () => ok(fake.content.items)),
    changeContent: (_, deed) =>
      answer('changeContent', () => {
        const done = fake.content.act(deed);
        return fake.content.loseAnswer ? fail({ kind: 'timeout' }) : ok(done);
      }),
    heatMap: () => answer('heatMap', () => ok({ minGroupSize: 8, cells: [] })),
    invite: () =>
      answer('invite', () =>
        ok({ link: 'https://team.example/join#abc', expiresAt: sampleNow + 72 * 3_600_000 }),
      ),
    leave: () => answer('leave', () => ok(null)),
    watch: (_, onPoke) => {
      fake.poke = onPoke;
    },
  };
  const drafts = new Map<string, ReviewDraft>();
  const contentDrafts = new Map<string, ContentDraft>();
  const key = (noteId: string, kind: DraftKind): string => `${kind} ${noteId}`;
  let lastId = 500;
  const world: World = {
    port,
    drafts: {
      load: (noteId, kind) => drafts.get(key(noteId, kind)) ?? null,
      save: (noteId, kind, draft) => void drafts.set(key(noteId, kind), draft),
      clear: (noteId, kind) => void drafts.delete(key(noteId, kind)),
    },
    contentDrafts: {
      load: (name) => contentDrafts.get(name) ?? null,
      save: (name, draft) => void contentDrafts.set(name, draft),
      clear: (name) => void contentDrafts.delete(name),
    },
    address: createFakeAddress(hash),
    newId: () => sampleId((lastId += 1)),
    now: () => sampleNow,
    copy: (text) => {
      fake.copied = text;
      return Promise.resolve(true);
    },
  };
  return { fake, world };
}

/** An address bar with a back button. */
export function createFakeAddress(start: string): Address & { back: () => void } {
  const steps = [start];
  const listeners = new Set<() => void>();
  return {
    hash: () => steps.at(-1) ?? '',
    push: (hash) => void steps.push(hash),
    replace: (hash) => void steps.splice(-1, 1, hash),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    back: () => {
      steps.pop();
      for (const listener of listeners) listener();
    },
  };
}
