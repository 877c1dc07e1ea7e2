import { useEffect, useRef, useState } from 'preact/hooks';

import {
  bodyProblem,
  type ContentBody,
  type TeamContent,
} from '../../../utils/domain/team-content.ts';
import { mayReview, type Team } from '../../../utils/domain/team.ts';
import type { DeedOutcome } from '../model/content-deed.ts';
import { standingOf } from '../model/draft-standing.ts';
import { bodyText } from '../model/same-body.ts';
import { useWorkspace } from '../use-workspace.ts';
import { useContentDraft } from './use-content-draft.ts';
import type { ContentStore } from './use-content.ts';

export type ContentFormOptions<K extends string> = {
  content: ContentStore;
  /** Names the draft in this browser: one for each thing that can be begun. */
  draftKey: string;
  /** The team's own content that is changed, or that a proposal would replace; null for something new. */
  target: TeamContent | null;
  /** The fields as the form begins. */
  start: Record<K, string>;
  /** The content that the fields make; null while something is missing that only the form can name. */
  toBody: (words: Record<K, string>) => ContentBody | null;
  /** The server has it. */
  onDone: (how: 'put' | 'proposed') => void;
};

export type FormTrouble = Exclude<DeedOutcome, { kind: 'done' | 'conflict' }>;

/** The name of a draft in this browser: what one may write and what one may propose are kept apart. */
export function draftName(team: Team, draftKey: string): string {
  return `${mayReview(team.role) ? 'put' : 'propose'} ${team.id} ${draftKey}`;
}

/**
 * Begun content on its way to the server. A CX-Pate writes it, everybody else proposes it; two who
 * change the same at once both keep their words, and the second one chooses.
 */
export function useContentForm<K extends string>(options: ContentFormOptions<K>) {
  const { content, target, toBody, onDone } = options;
  const { world, team } = useWorkspace();
  const mayWrite = mayReview(team.role);
  const key = draftName(team, options.draftKey);
  const own = useContentDraft({ key, target: mayWrite ? target : null, start: options.start });
  const { draft, words, isTouched, noteSent, clear } = own;
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<FormTrouble | null>(null);

  const body = toBody(words);
  const current = content.items?.find(({ id }) => id === draft.id) ?? null;
  const standing = standingOf({ draft, body, current });
  const problem = body === null ? ({ kind: 'empty' } as const) : bodyProblem(body);

  const latestDone = useRef(onDone);
  latestDone.current = onDone;
  function finish(): void {
    // Content that moves to another list has its form drawn anew: only one of the two ends the draft.
    if (world.contentDrafts.load(key) === null) return;
    clear();
    latestDone.current(mayWrite ? 'put' : 'proposed');
  }
  // The answer was lost but the words have arrived.
  const isDelivered = standing.kind === 'delivered' && !busy;
  useEffect(() => {
    if (isDelivered) finish();
  }, [isDelivered]);

  async function deliver(send: () => Promise<DeedOutcome>): Promise<void> {
    setBusy(true);
    setTrouble(null);
    const outcome = await send();
    setBusy(false);
    if (outcome.kind === 'done') finish();
    else if (outcome.kind !== 'conflict') setTrouble(outcome);
  }
  function put(id: string, baseRev: number, whole: ContentBody): Promise<void> {
    noteSent(id, baseRev, bodyText(whole));
    return deliver(() => content.act({ kind: 'put', id, body: whole, baseRev }));
  }
  async function propose(whole: ContentBody, named: boolean): Promise<void> {
    const isOther = standing.kind === 'ours-before';
    const id = isOther ? world.newId() : draft.id;
    noteSent(id, 0, bodyText(whole));
    const replaces = target?.id ?? null;
    await deliver(async () => {
      // An earlier try has arrived with other words: it gives way to these.
      const gone = isOther ? await content.act({ kind: 'retire', id: draft.id }) : null;
      if (gone !== null && gone.kind !== 'done') return gone;
      return content.act({ kind: 'propose', id, body: whole, replaces, named });
    });
  }

  return {
    words,
    change: own.change,
    isTouched,
    mayWrite,
    busy,
    /** Why the fields cannot be sent; shown once it was tried. */
    problem: tried ? problem : null,
    trouble,
    /** What somebody else wrote meanwhile: a person decides which words stay. */
    conflict: standing.kind === 'theirs' ? standing.current : null,
    async submit(named = false): Promise<void> {
      setTried(true);
      if (busy || body === null || problem !== null || standing.kind === 'theirs') return;
      if (!mayWrite) await propose(body, named);
      else
        await put(draft.id, standing.kind === 'ours-before' ? standing.rev : draft.baseRev, body);
    },
    /** Sends one's own words over those that came meanwhile, which have been read. */
    async takeMine(): Promise<void> {
      setTried(true);
      if (busy || body === null || problem !== null || standing.kind !== 'theirs') return;
      await put(draft.id, standing.current.rev, body);
    },
    /** Forgets the begun words. */
    discard(): void {
      clear();
      setTrouble(null);
      setTried(false);
    },
  };
}

export type ContentForm<K extends string> = ReturnType<typeof useContentForm<K>>;
