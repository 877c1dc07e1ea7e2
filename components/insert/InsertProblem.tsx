import type { Place } from '../../utils/domain/place.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { placeLink } from '../note/place-link.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { saySiteProblem } from './say-site-problem.ts';
import { saySite } from './say-target.ts';
import { WaitTimer } from './WaitTimer.tsx';

export type Failure =
  | { kind: 'site'; problem: SiteProblem }
  | { kind: 'call'; error: CallError }
  | { kind: 'not-copied' };

export type InsertProblemProps = {
  failure: Failure;
  /** Where the text was to go. */
  place: Place;
  onWaited: () => void;
};

/** Why it was not inserted: what happened, what is safe, what to do. */
export function InsertProblem({ failure, place, onWaited }: InsertProblemProps) {
  const language = useLanguage();
  const texts = insertTexts(language);
  const common = commonTexts(language);
  if (failure.kind === 'call') {
    return <Banner tone="danger">{sayCallError(failure.error, common, language)}</Banner>;
  }
  if (failure.kind === 'not-copied') return <Banner tone="warn">{common.done.notCopied}</Banner>;
  const { problem } = failure;
  const link = problem.kind === 'outcome-unknown' ? placeLink(place) : null;
  const pause = problem.kind === 'too-many' ? problem.seconds : null;
  return (
    <Banner
      tone={problem.kind === 'outcome-unknown' || problem.kind === 'too-many' ? 'warn' : 'danger'}
      actions={
        link !== null && (
          <a
            class="button button-secondary button-small"
            href={link}
            target="_blank"
            rel="noreferrer"
          >
            {texts.look[place.product === 'confluence' ? 'page' : 'issue']}
          </a>
        )
      }
    >
      {saySiteProblem(problem, 'insert', saySite(place), texts)}{' '}
      {pause !== null && <WaitTimer seconds={pause} texts={texts} onOver={onWaited} />}
    </Banner>
  );
}
