import { useEffect, useRef, useState } from 'preact/hooks';

import type { Insertion, InsertTarget } from '../../utils/domain/insertion.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import { toPlain } from '../../utils/ticket-text/to-plain.ts';
import { copyRich } from '../ui/copy-rich.ts';
import type { InsertClient } from './insert-client.ts';
import { inserterOf } from './inserter-of.ts';
import type { Failure } from './InsertProblem.tsx';
import { ticketTextAsHtml } from './ticket-text-as-html.ts';

export type DeedInput = {
  client: InsertClient;
  noteId: string;
  onInserted: (insertion: Insertion, target: InsertTarget, kept: boolean) => void;
  onCopied: () => void;
  /** It failed after the dialog was closed: nobody would see it there. */
  onMissed: (problem: SiteProblem, target: InsertTarget) => void;
};

/** The one deed of the dialog, once at a time. What was begun ends well also when the dialog is closed. */
export function useDeed(input: DeedInput) {
  const { client, noteId } = input;
  const insert = inserterOf(client, noteId);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** A pause the site asked for is not over yet. */
  const [paused, setPaused] = useState(false);
  const underWay = useRef(false);
  const closed = useRef(false);
  useEffect(
    () => () => {
      closed.current = true;
    },
    [],
  );

  function showProblem(problem: SiteProblem) {
    setPaused(problem.kind === 'too-many' && (problem.seconds ?? 0) > 0);
    setFailure({ kind: 'site', problem });
  }

  async function write(choice: string, target: InsertTarget, text: TicketText) {
    const result = await insert(choice, target, text);
    if (result.kind === 'done') return input.onInserted(result.insertion, target, result.kept);
    if (result.kind === 'not-asked') return setFailure({ kind: 'call', error: result.error });
    return closed.current ? input.onMissed(result.problem, target) : showProblem(result.problem);
  }

  async function copy(text: TicketText) {
    const copied = await copyRich({ text: toPlain(text), html: ticketTextAsHtml(text) });
    if (copied) input.onCopied();
    else setFailure({ kind: 'not-copied' });
  }

  return {
    busy,
    failure,
    paused,
    endPause: () => setPaused(false),
    /** Another choice: what went wrong with the last one is of no matter to it. */
    clear() {
      setFailure(null);
      setPaused(false);
    },
    /** `choice` tells apart what may be written once each: the target in its language. */
    async run(choice: string, target: InsertTarget | 'copy', text: TicketText) {
      if (underWay.current) return;
      underWay.current = true;
      setBusy(true);
      setFailure(null);
      await (target === 'copy' ? copy(text) : write(choice, target, text));
      underWay.current = false;
      setBusy(false);
    },
  };
}
