import { useState } from 'preact/hooks';

import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconBack, iconDevice } from '../../../ui/icons.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';

/** Its author took the proposal back. A begun reason stays readable until the person discards it. */
export function GoneProposal({ id, onClose }: { id: string; onClose: () => void }) {
  const { drafts } = useWorkspace().world;
  const { proposals: t } = useContentWords();
  const [, setDiscarded] = useState(false);
  const begun = drafts.load(id, 'decision')?.text.trim() ?? '';
  return (
    <section class="proposal-pane" aria-label={t.label}>
      <div class="proposal-back">
        <Button variant="quiet" icon={iconBack} onClick={onClose}>
          {t.title}
        </Button>
      </div>
      <div role="status">
        <EmptyState icon={iconDevice} title={t.gone}>
          <p>{t.goneText}</p>
          {begun !== '' && (
            <>
              <p>{t.goneDraft}</p>
              <blockquote class="proposal-reason" dir="auto">
                {begun}
              </blockquote>
              <Button
                size="small"
                onClick={() => {
                  drafts.clear(id, 'decision');
                  setDiscarded(true);
                }}
              >
                {t.discardDraft}
              </Button>
            </>
          )}
        </EmptyState>
      </div>
    </section>
  );
}
