import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { RemovalAsked, SyncProblem } from '../../utils/domain/sync-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { syncTexts } from '../../utils/i18n/sync/sync-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { sayAfterAnswer, type Decided } from './say-after-answer.ts';

export type MassRemovalQuestionProps = {
  client: Pick<ScreenClient, 'ask'>;
  problem: SyncProblem | null;
  /** So many of the notes in question lie in the bin already. */
  inBin: number;
  onFailure: (error: CallError) => void;
};

/** An answer that was given here. `decided` is null when nothing was: there was more to ask, or nothing any more. */
type Answered = { to: RemovalAsked | null; decided: Decided | null };

/**
 * Many notes would go at once: what, why, and two answers of equal weight. None of them is the default, and
 * nothing goes before one is given. Afterwards a calm word on what was decided, and on what is left to do.
 */
export function MassRemovalQuestion(props: MassRemovalQuestionProps) {
  const { client, problem, inBin, onFailure } = props;
  const language = useLanguage();
  const texts = syncTexts(language).removal;
  const [busy, setBusy] = useState<'allow' | 'keep' | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [failure, setFailure] = useState<CallError | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const word = useRef<HTMLParagraphElement>(null);
  /** The latest question that was shown. */
  const shown = useRef<RemovalAsked | null>(null);

  const removal = problem?.kind === 'mass-removal' ? problem : null;
  const isAnswered = (question: RemovalAsked | null) =>
    answered !== null && answered.decided !== null && answered.to === question;
  // The news that it is answered come a moment after the answer; only another question is asked again.
  const asked = removal && !isAnswered(removal) ? removal : null;
  if (asked) shown.current = asked;
  const decided = isAnswered(shown.current) ? (answered?.decided ?? null) : null;
  const said = asked || !shown.current ? null : sayAfterAnswer(decided, problem, texts);

  const hadFocus = useRef(false);
  hadFocus.current = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    // The buttons went with the question; the focus goes on to the word that took their place.
    if (said !== null && hadFocus.current) word.current?.focus();
  }, [said]);

  if (!asked) {
    return said === null ? null : (
      <p class="sync-answered" ref={word} tabIndex={-1} role="status">
        {said}
      </p>
    );
  }

  const { way, count } = asked;
  const words = texts[way];
  const title = words.title({ count: sayNumber(count, language), one: count === 1 });
  const gone = { count: sayNumber(inBin, language), one: inBin === 1 };

  async function settle(allow: boolean) {
    setFailure(null);
    setBusy(allow ? 'allow' : 'keep');
    const answer = await client.ask('settleMassRemoval', { way, allow, count });
    setBusy(null);
    if (answer.ok) {
      const choice = allow ? 'allow' : 'keep';
      return setAnswered({
        to: shown.current,
        decided: answer.value.isDecided ? { way, choice } : null,
      });
    }
    setFailure(answer.error);
    if (answer.error.kind === 'extension-gone') onFailure(answer.error);
  }

  // The usual sentence speaks of a text that somebody typed.
  const sayWhy = (error: CallError) =>
    error.kind === 'background-gone'
      ? texts.answerAgain
      : sayCallError(error, commonTexts(language), language);
  const isAnew = answered !== null && answered.decided === null;
  return (
    <div class="sync-question" role="group" aria-label={title} ref={box}>
      <p class="sync-question-title">{title}</p>
      <p>{words.cause}</p>
      <p>{inBin > 0 && way === 'here' ? texts.someGone(gone) : texts.nothingGone}</p>
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
      <p class="sync-question-word" role="status">
        {failure && `${texts.notHeard} ${sayWhy(failure)}`}
        {!failure && isAnew && texts.askedAnew}
      </p>
    </div>
  );
}
