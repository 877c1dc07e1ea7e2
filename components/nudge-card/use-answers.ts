import { useState } from 'preact/hooks';

import type { NudgeAnswer } from '../../utils/domain/nudge-history.ts';
import type { SnoozeChoice } from '../../utils/domain/nudge-settings.ts';
import type { NudgeType } from '../../utils/domain/nudge.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { NudgeAnswered, NudgeView } from '../../utils/messages/nudge-views.ts';
import type { CardClient } from './card-client.ts';

/** What a person can do with a card. Each tells whether it is stored. */
export type Answers = {
  /** The last one that could not be stored. */
  error: CallError | null;
  give: (answer: NudgeAnswer, snooze?: SnoozeChoice) => Promise<NudgeAnswered | null>;
  switchOff: (type: NudgeType) => Promise<boolean>;
  /** Leaves the question alone, or what was answered as it is. */
  close: () => Promise<void>;
  hide: () => Promise<void>;
};

/** Answers of one card, sent one after the other. */
export function useAnswers(client: CardClient, { id }: Pick<NudgeView, 'id'>): Answers {
  const [error, setError] = useState<CallError | null>(null);
  const hide = async () => void (await client.askHolder('hideCard', null));

  async function give(answer: NudgeAnswer, snooze?: SnoozeChoice) {
    const input = snooze ? { id, answer, snooze } : { id, answer };
    const result = await client.ask('answerNudge', input);
    setError(result.ok ? null : result.error);
    return result.ok ? result.value : null;
  }

  return {
    error,
    give,
    hide,
    async switchOff(type) {
      const before = await client.ask('getNudgeControl', null);
      const typesOff = before.ok ? [...new Set([...before.value.settings.typesOff, type])] : [];
      const after = before.ok
        ? await client.ask('changeNudgeSettings', { change: { typesOff } })
        : before;
      setError(after.ok ? null : after.error);
      return after.ok;
    },
    async close() {
      // Before the frame goes, for a message from a frame that is gone may be lost.
      await client.ask('answerNudge', { id, answer: { kind: 'ignored' } });
      await hide();
    },
  };
}
