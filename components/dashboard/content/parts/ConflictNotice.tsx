import './ConflictNotice.css';
import type { ComponentChildren } from 'preact';

import type { ContentBody, TeamContent } from '../../../../utils/domain/team-content.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useContentWords } from '../use-content-words.ts';

export type ConflictNoticeProps = {
  /** What stands on the server now. */
  current: TeamContent;
  /** One's own text, still in the form; null while it is incomplete. */
  mine: ContentBody | null;
  draw: (body: ContentBody) => ComponentChildren;
  busy: boolean;
  onKeepTheirs: () => void;
  onTakeMine: () => void;
};

/** Two people changed the same: both texts, and the choice. Nothing happens by itself. */
export function ConflictNotice(props: ConflictNoticeProps) {
  const { current, mine, draw, busy, onKeepTheirs, onTakeMine } = props;
  const { conflict } = useContentWords();
  return (
    <Banner
      tone="warn"
      title={conflict.title}
      actions={
        <>
          <Button size="small" onClick={onKeepTheirs}>
            {conflict.keepTheirs}
          </Button>
          <Button size="small" variant="primary" busy={busy} onClick={onTakeMine}>
            {conflict.takeMine}
          </Button>
        </>
      }
    >
      <p>{current.state === 'retired' ? conflict.retiredText : conflict.text}</p>
      <div class="conflict-sides">
        <section class="conflict-side" aria-label={conflict.theirs}>
          <h4 class="conflict-title">{conflict.theirs}</h4>
          {draw(current.body)}
        </section>
        {mine && (
          <section class="conflict-side" aria-label={conflict.mine}>
            <h4 class="conflict-title">{conflict.mine}</h4>
            {draw(mine)}
          </section>
        )}
      </div>
    </Banner>
  );
}
