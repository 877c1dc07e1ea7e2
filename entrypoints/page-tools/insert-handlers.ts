import { createAttempts } from '../../utils/insert/create-attempts.ts';
import { createEditorNames } from '../../utils/insert/create-editor-names.ts';
import { insertText } from '../../utils/insert/insert-text.ts';
import type { InsertWorld } from '../../utils/insert/insert-world.ts';
import { listTargets } from '../../utils/insert/list-targets.ts';
import { undoInsertion } from '../../utils/insert/undo-insertion.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import type { InsertOutcome, UndoOutcome } from '../../utils/messages/page-views.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { wait } from '../../utils/messages/runtime.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';

type InsertCalls = 'listTargets' | 'insertText' | 'undoInsertion';

/** Nothing was written, so the same attempt may be made again. */
const wasNotDone = (outcome: InsertOutcome | UndoOutcome) =>
  outcome.kind === 'failed' && outcome.problem.kind !== 'outcome-unknown';

/** Into the ticket, only on a click. */
export function insertHandlers(
  window: Window,
  _signal: AbortSignal,
): Pick<Handlers<ToolCalls>, InsertCalls> {
  const world: InsertWorld = {
    window,
    origin: window.location.origin,
    fetch: (url, init) => window.fetch(url, init),
    now: () => Date.now(),
    nameOf: createEditorNames(),
    wait,
  };
  const inserting = createAttempts<InsertOutcome>(wasNotDone);
  const undoing = createAttempts<UndoOutcome>(wasNotDone);
  return {
    listTargets: async ({ place }) => succeeded(await listTargets(world, place)),
    insertText: async ({ attempt, target, text }) =>
      succeeded(await inserting(attempt, () => insertText(world, target, text))),
    undoInsertion: async ({ attempt, place, undo }) =>
      succeeded(await undoing(attempt, () => undoInsertion(world, place, undo))),
  };
}
