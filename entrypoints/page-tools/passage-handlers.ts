import type { ToolCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';

type PassageCalls = 'markPassages' | 'showPassage' | 'takePassage';

/** Notes on a passage. */
export function passageHandlers(
  _window: Window,
  _signal: AbortSignal,
): Pick<Handlers<ToolCalls>, PassageCalls> {
  return {
    markPassages: async () => succeeded([]),
    showPassage: async () => succeeded(false),
    takePassage: async () => succeeded(null),
  };
}
