import './ContentMark.css';
import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { useContentWords } from '../use-content-words.ts';

export type MarkKind = 'shipped' | 'own' | 'replaced' | 'out' | 'retired' | 'waits' | 'draft';

/** What something is, in a word: comes along, is the team's own, was taken out. */
export function ContentMark({ kind }: { kind: MarkKind }) {
  const { mark } = useContentWords();
  return (
    <span
      class={`content-mark content-mark-${kind}`}
      {...(kind === 'draft' ? { title: mark.draftHint } : {})}
    >
      {mark[kind]}
    </span>
  );
}

/** Where the team's own content comes from; its proposer's name only when that person wanted it. */
export function OriginMark({ content }: { content: TeamContent }) {
  const { mark } = useContentWords();
  const { proposed, proposedByName: name } = content;
  if (!proposed) return <ContentMark kind="own" />;
  return (
    <span class="content-mark content-mark-idea" dir="auto">
      {name === null ? mark.idea : mark.ideaBy({ name })}
    </span>
  );
}
