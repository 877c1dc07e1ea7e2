import type { BackgroundCalls, PageCalls, Result } from '../../utils/messages/contract.ts';
import type { NudgeCalls } from '../../utils/messages/script-contract.ts';

type Asks<
  Calls extends Record<keyof Calls, (input: never) => unknown>,
  Names extends keyof Calls,
> = <N extends Names>(
  name: N,
  input: Parameters<Calls[N]>[0],
) => Promise<Result<ReturnType<Calls[N]>>>;

/** What the card needs of the world; the entry point hands it in, tests hand in their own. Nothing ever rejects. */
export type CardClient = {
  /** Asks the background. */
  ask: Asks<
    BackgroundCalls,
    | 'getNudge'
    | 'keepQuestion'
    | 'answerNudge'
    | 'getNudgeControl'
    | 'changeNudgeSettings'
    | 'openScreen'
  >;
  /** Asks what holds the card in the page around. */
  askHolder: Asks<NudgeCalls, 'fitCard' | 'hideCard'>;
  /** Asks the page around how it looks. */
  askPage: Asks<PageCalls, 'getPageState'>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Language of the browser: `de-AT`, `en-US`. */
  browserLanguage: string;
};
