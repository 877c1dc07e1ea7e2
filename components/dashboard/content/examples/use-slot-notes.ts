import { useEffect, useState } from 'preact/hooks';

import type { Touchpoint } from '../../../../utils/domain/taxonomy.ts';
import type { DashboardProblem } from '../../model/dashboard-problem.ts';
import { noteGist } from '../../model/note-gist.ts';
import { useWorkspace } from '../../use-workspace.ts';

/** As many notes as one looks through for an example. */
const MOST = 30;

/** A shared note as an example could be made of it. Who wrote it does not matter here. */
export type SlotNote = { id: string; text: string; place: string };

export type SlotNotes =
  | { kind: 'loading' }
  | { kind: 'problem'; problem: DashboardProblem }
  | { kind: 'here'; notes: SlotNote[]; total: number };

/** The newest shared notes about a touchpoint that say something. */
export function useSlotNotes(slot: Touchpoint) {
  const { world, team, report } = useWorkspace();
  const { port } = world;
  const [state, setState] = useState<SlotNotes>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    setState({ kind: 'loading' });
    async function load(): Promise<void> {
      const page = { cursor: null, limit: MOST };
      const outcome = await port.notes(team.id, { touchpoint: slot }, page, leaving.signal);
      if (leaving.signal.aborted) return;
      report(outcome);
      if (!outcome.ok) return setState({ kind: 'problem', problem: outcome.problem });
      const notes = outcome.value.items.flatMap(({ note }): SlotNote[] => {
        const text = noteGist(note.content);
        return text === null ? [] : [{ id: note.id, text, place: note.content.place.title }];
      });
      setState({ kind: 'here', notes, total: outcome.value.total });
    }
    void load();
    return () => leaving.abort();
  }, [port, team.id, slot, report, attempt]);
  return { state, retry: () => setAttempt((n) => n + 1) };
}
