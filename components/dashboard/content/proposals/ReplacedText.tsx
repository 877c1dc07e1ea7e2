import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { useContentWords } from '../use-content-words.ts';
import { BodyText } from './BodyText.tsx';
import { replacedContent } from './proposal-list.ts';
import { useShippedBody } from './use-shipped-body.ts';

/** What the team would lose by accepting: its own text, or the one that ships. */
export function ReplacedText(props: { proposal: TeamContent; items: readonly TeamContent[] }) {
  const { proposal, items } = props;
  const { proposals: t } = useContentWords();
  const own = replacedContent(proposal, items);
  const { replaces, body } = proposal;
  const startKey = body.kind === 'example' ? null : body.startKey;
  const shipped = useShippedBody(replaces === null ? startKey : null);
  const old = own?.body ?? shipped;
  const isGone = replaces !== null && own?.state !== 'active';
  if (old === null && !isGone)
    return startKey === null ? <p class="proposal-adds">{t.wouldAdd}</p> : null;
  return (
    <section class="proposal-side proposal-old" aria-label={t.oldText}>
      <h3 class="proposal-side-title">
        {t.oldText}
        <span>{own ? t.oldOwn : t.oldShipped}</span>
      </h3>
      {isGone && proposal.state === 'proposed' && <p class="body-text-fact">{t.oldGone}</p>}
      {old && <BodyText body={old} />}
    </section>
  );
}
