import { useEffect, useRef, useState } from 'preact/hooks';

import type { SyncProblem } from '../../utils/domain/sync-problem.ts';
import { syncTexts } from '../../utils/i18n/sync/sync-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type MassRemovalQuestionProps = {
  client: Pick<ScreenClient, 'ask'>;
  problem: SyncProblem | null;
  onFailure: (error: CallError) => void;
};

/**
 * Many notes would go at once: what, why, and two answers of equal weight. None of them is the default, and
 * nothing goes before one is given. Afterwards, a calm word on what was decided.
 */
export function MassRemovalQuestion({ client, problem, onFailure }: MassRemovalQuestionProps) {
  const language = useLanguage();
  const texts = syncTexts(language).removal;
  const [busy, setBusy] = useState<'allow' | 'keep' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const answered = useRef<HTMLParagraphElement>(null);
  const isAsked = problem?.kind === 'mass-removal';

  useEffect(() => {
    // The buttons went with the question; the focus goes on to the word that took their place.
    if (said !== null && !isAsked) answered.current?.focus();
  }, [said, isAsked]);

  if (!isAsked) {
    return said === null ? null : (
      <p class="sync-answered" ref={answered} tabIndex={-1} role="status">
        {said}
      </p>
    );
  }

  const { way, count } = problem;
  const words = texts[way];
  const title = words.title({ count: sayNumber(count, language), one: count === 1 });

  async function settle(allow: boolean) {
    setBusy(allow ? 'allow' : 'keep');
    const answer = await client.ask('settleMassRemoval', { way, allow, count });
    setBusy(null);
    if (!answer.ok) return onFailure(answer.error);
    // More notes by now than the person was asked about: nothing is decided, and the question stands anew.
    const isAskedAnew = answer.value?.status.problem?.kind === 'mass-removal';
    setSaid(isAskedAnew ? null : words[allow ? 'allowed' : 'kept']);
  }

  return (
    <div class="sync-question" role="group" aria-label={title}>
      <p class="sync-question-title">{title}</p>
      <p>
        {words.cause} {texts.nothingGone}
      </p>
      <div class="sync-answers">
        {(['allow', 'keep'] as const).map((choice) => (
          <div key={choice}>
            <Button
              busy={busy === choice}
              disabled={busy !== null}
              onClick={() => void settle(choice === 'allow')}
            >
              {words[choice]}
            </Button>
            <p>{words[`${choice}Hint`]}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
