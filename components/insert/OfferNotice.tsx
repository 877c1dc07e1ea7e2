import type { Place } from '../../utils/domain/place.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { InsertOffer } from '../../utils/messages/page-views.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { saySiteProblem } from './say-site-problem.ts';
import { saySite } from './say-target.ts';

export type OfferNoticeProps = {
  offer: InsertOffer | null;
  error: CallError | null;
  place: Place;
  onRetry: () => void;
};

/** Why there is less to choose from than usual; nothing when all went well. */
export function OfferNotice({ offer, error, place, onRetry }: OfferNoticeProps) {
  const language = useLanguage();
  const texts = insertTexts(language);
  const common = commonTexts(language);
  const retry = (
    <Button size="small" onClick={onRetry}>
      {common.action.retry}
    </Button>
  );
  if (error) {
    return (
      <Banner tone="warn" actions={retry}>
        {sayCallError(error, common, language)}
      </Banner>
    );
  }
  if (offer?.problem) {
    return (
      <Banner tone="warn" actions={retry}>
        {saySiteProblem(offer.problem, 'insert', saySite(place), texts)} {texts.problem.ask}
      </Banner>
    );
  }
  return offer?.targets.length === 0 ? <Banner>{texts.nowhere}</Banner> : null;
}
