import { useState } from 'preact/hooks';

import type { QuestionLevel } from '../../../../utils/domain/question-level.ts';
import { Button } from '../../../ui/Button.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { FormTroubleNotice } from '../parts/FormTroubleNotice.tsx';
import type { FormTrouble } from '../use-content-form.ts';
import type { ContentStore } from '../use-content.ts';

export type LevelVoteProps = {
  to: QuestionLevel;
  content: ContentStore;
  /** When votes are counted next, in words. */
  nextCount: string;
};

type State =
  | { kind: 'open' }
  | { kind: 'busy'; yes: boolean }
  | { kind: 'voted' }
  | { kind: 'trouble'; yes: boolean; trouble: FormTrouble };

/** One's own vote. It is kept nowhere here: whoever sits at this screen next must not learn it. */
export function LevelVote({ to, content, nextCount }: LevelVoteProps) {
  const { level: t } = useContentTexts();
  const [state, setState] = useState<State>({ kind: 'open' });

  async function vote(yes: boolean): Promise<void> {
    setState({ kind: 'busy', yes });
    const outcome = await content.act({ kind: 'vote', to, yes });
    if (outcome.kind === 'refused' || outcome.kind === 'failed')
      setState({ kind: 'trouble', yes, trouble: outcome });
    else setState({ kind: 'voted' });
  }
  const busyWith = state.kind === 'busy' ? state.yes : null;
  return (
    <div>
      <div class="level-vote" role="group" aria-label={t.ask[to]}>
        <span class="level-vote-ask">{t.ask[to]}</span>
        <Button size="small" busy={busyWith === true} onClick={() => void vote(true)}>
          {t.yes[to]}
        </Button>
        <Button size="small" busy={busyWith === false} onClick={() => void vote(false)}>
          {t.no[to]}
        </Button>
        <span class="level-vote-next">{t.next({ when: nextCount })}</span>
      </div>
      <p role="status" class="level-voted">
        {state.kind === 'voted' && t.voted}
      </p>
      {state.kind === 'trouble' && (
        <FormTroubleNotice trouble={state.trouble} onRetry={() => void vote(state.yes)} />
      )}
    </div>
  );
}
