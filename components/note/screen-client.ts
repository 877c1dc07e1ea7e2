import type { BackgroundCalls, Result, ScreenEvents } from '../../utils/messages/contract.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';

/** Asks the background. Never rejects: what fails comes back as data. */
export type Ask = <N extends keyof BackgroundCalls>(
  name: N,
  input: Parameters<BackgroundCalls[N]>[0],
) => Promise<Result<ReturnType<BackgroundCalls[N]>>>;

/** Asks the tools in the page around: they alone speak with Jira and Confluence. Never rejects. */
export type AskTools = <N extends keyof ToolCalls>(
  name: N,
  input: Parameters<ToolCalls[N]>[0],
) => Promise<Result<ReturnType<ToolCalls[N]>>>;

export type ScreenListener = {
  [E in keyof ScreenEvents]?: (event: ScreenEvents[E]) => void;
};

/** What a screen needs of the world; the entry point hands it in, tests hand in their own. */
export type ScreenClient = {
  ask: Ask;
  /** Listens to what the background tells all screens; the answer stops it. */
  listen: (listener: ScreenListener) => () => void;
  /** A fresh UUIDv7. */
  newId: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
};
