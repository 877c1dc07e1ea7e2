import { useState } from 'preact/hooks';

import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';

/** Somebody else answered while one was writing a reason: the words stay until the person discards them. */
export function LeftReason({ proposal }: { proposal: TeamContent }) {
  const { drafts } = useWorkspace().world;
  const { proposals: t } = useContentWords();
  const [, setDiscarded] = useState(false);
  const begun = drafts.load(proposal.id, 'decision')?.text.trim() ?? '';
  if (begun === '') return null;
  const discard = (): void => {
    drafts.clear(proposal.id, 'decision');
    setDiscarded(true);
  };
  return (
    <div class="proposal-left-reason">
      <Banner
        tone="warn"
        actions={
          <Button size="small" onClick={discard}>
            {t.discardDraft}
          </Button>
        }
      >
        {t.alreadyAnswered}
        <blockquote class="proposal-reason" dir="auto">
          {begun}
        </blockquote>
      </Banner>
    </div>
  );
}
