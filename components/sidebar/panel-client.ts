import type { PageCalls, PanelEvents, Result } from '../../utils/messages/contract.ts';
import type { PanelCommand } from '../../utils/messages/panel-commands.ts';
import type { AskTools, ScreenClient } from '../note/screen-client.ts';
import type { Suggest } from '../note/use-suggestions.ts';

/** Asks the content script of the page around. Never rejects. */
export type AskPage = <N extends keyof PageCalls>(
  name: N,
  input: Parameters<PageCalls[N]>[0],
) => Promise<Result<ReturnType<PageCalls[N]>>>;

/** What the panel needs of the world beside the background. */
export type PanelClient = ScreenClient & {
  askPage: AskPage;
  askTools: AskTools;
  /** Listens to the content script of the page around; the answer stops it. */
  listenToPage: (listener: {
    [E in keyof PanelEvents]?: (event: PanelEvents[E]) => void;
  }) => () => void;
  /** Hears the keyboard commands for this panel; the answer stops it. */
  listenToCommands: (onCommand: (command: PanelCommand) => void) => () => void;
  /** Language of the browser: `de-AT`, `en-US`. */
  browserLanguage: string;
  suggest: Suggest | null;
};
