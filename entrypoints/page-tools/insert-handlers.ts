import type { ToolCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';

type InsertCalls = 'listTargets' | 'insertText' | 'undoInsertion';

/** Into the ticket, only on a click. */
export function insertHandlers(
  _window: Window,
  _signal: AbortSignal,
): Pick<Handlers<ToolCalls>, InsertCalls> {
  return {
    listTargets: async () => succeeded({ targets: [], language: 'de', problem: null }),
    insertText: async () => succeeded({ kind: 'failed', problem: { kind: 'not-found' } }),
    undoInsertion: async () => succeeded({ kind: 'failed', problem: { kind: 'not-found' } }),
  };
}
