import type { ToolCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';

/** Which ticket a form for a new one has become. */
export function createdHandlers(
  _window: Window,
  _signal: AbortSignal,
): Pick<Handlers<ToolCalls>, 'findCreated'> {
  return { findCreated: async () => succeeded({ kind: 'none' }) };
}
