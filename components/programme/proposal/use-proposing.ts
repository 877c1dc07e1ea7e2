import { useState } from 'preact/hooks';

import type { CallError } from '../../../utils/messages/contract.ts';
import type { ProgrammeClient } from '../programme-client.ts';
import type { ChangeStart } from '../reading/start-change.ts';
import {
  blankBody,
  isEmptyText,
  subjectOf,
  textFieldsOf,
  tidyBody,
  type Known,
  type ProposedKind,
  type Wish,
} from './wish.ts';

/** A proposal that stands in the dialog. */
export type OpenWish = {
  wish: Wish;
  /** How it began, to tell whether anything was done to it. */
  start: string;
  /** It began as an empty one, so its kind can still be chosen. */
  isNew: boolean;
  known: Known;
};

const asText = ({ body }: Pick<Wish, 'body'>): string => JSON.stringify(tidyBody(body));

/** Whether there is anything in it that one could lose. */
export const isTouched = ({ wish, start }: OpenWish): boolean => asText(wish) !== start;

/** A proposal on its way from the first word to the team. What was typed is kept at every keystroke. */
export function useProposing(client: ProgrammeClient, teamId: string | null) {
  const [open, setOpen] = useState<OpenWish | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [isSending, setSending] = useState(false);
  const { wishes } = client;

  /** Goes on with what was begun about this subject, or begins. */
  function begin({ body, replaces }: ChangeStart, isNew: boolean, known: Known = {}): void {
    if (teamId === null) return;
    const blank = { teamId, body, replaces };
    const found = wishes.load(subjectOf(blank));
    const wish = found ?? { id: client.newId(), ...blank, named: false };
    setError(null);
    setOpen({ wish, start: asText(blank), isNew, known });
  }

  function update(wish: Wish): void {
    if (!open) return;
    const next = { ...open, wish };
    setOpen(next);
    setError(null);
    const subject = subjectOf(wish);
    if (isTouched(next)) wishes.keep(subject, wish);
    else wishes.forget(subject);
  }

  function close(): void {
    setOpen(null);
    setError(null);
  }

  return {
    open,
    error,
    isSending,
    update,
    close,
    begin: (kind: ProposedKind, known: Known = {}) =>
      begin({ body: blankBody(kind, known), replaces: null }, true, known),
    change: (start: ChangeStart) => begin(start, false),
    /** Goes on with one that was begun. */
    resume({ body, replaces }: Wish) {
      const isNew = replaces === null && (body.kind === 'example' || body.startKey === null);
      begin({ body, replaces }, isNew);
      setOpen((now) => now && { ...now, start: '' });
    },
    /** Throws away what stands in the dialog; the answer brings it back. */
    discard(): (() => void) | null {
      if (!open) return null;
      const { wish } = open;
      const wasTouched = isTouched(open);
      wishes.forget(subjectOf(wish));
      close();
      if (!wasTouched) return null;
      return () => {
        wishes.keep(subjectOf(wish), wish);
        setOpen(open);
      };
    },
    /** Whether it is on its way now. */
    async send(): Promise<boolean> {
      if (!open || isSending) return false;
      const { wish } = open;
      setSending(true);
      const answer = await client.ask('proposeContent', { ...wish, body: tidyBody(wish.body) });
      setSending(false);
      if (!answer.ok) {
        setError(answer.error);
        return false;
      }
      wishes.forget(subjectOf(wish));
      close();
      return true;
    },
    /** Names of needed texts that say nothing. */
    missing: (open ? textFieldsOf(open.wish.body) : [])
      .filter(({ needed, text }) => needed && isEmptyText(text))
      .map(({ name }) => name),
  };
}

export type Proposing = ReturnType<typeof useProposing>;
