import { useRef, useState } from 'preact/hooks';

import type { TeamContent } from '../../../utils/domain/team-content.ts';
import type { ContentDraft } from '../model/dashboard-port.ts';
import { useWorkspace } from '../use-workspace.ts';

export type DraftStart<K extends string> = {
  /** Names the draft in this browser: one for each thing that can be begun. */
  key: string;
  /** What is changed; null for something new and for proposals, which are new, too. */
  target: TeamContent | null;
  /** The fields as the form begins. */
  start: Record<K, string>;
};

/**
 * Begun words about the team's content, saved in this browser with every key. As long as nothing was
 * typed the form follows what others change.
 */
export function useContentDraft<K extends string>({ key, target, start }: DraftStart<K>) {
  const { world } = useWorkspace();
  const { contentDrafts, newId } = world;
  const [kept, setKept] = useState(() => contentDrafts.load(key));
  const ownId = useRef<string | null>(null);
  if (ownId.current === null) ownId.current = newId();

  const untouched: ContentDraft = {
    id: target?.id ?? ownId.current,
    baseRev: target?.rev ?? 0,
    words: start,
    sent: null,
  };
  const draft = kept ?? untouched;
  // A draft of an older version of this form may lack a field.
  const words: Record<K, string> = { ...start, ...draft.words };

  function keep(next: ContentDraft): void {
    contentDrafts.save(key, next);
    setKept(next);
  }
  return {
    draft,
    words,
    isTouched: kept !== null,
    change: (change: Partial<Record<K, string>>): void =>
      keep({ ...draft, words: { ...words, ...change } }),
    /** What has been sent under which id, from which revision: for the case that no answer comes. */
    noteSent: (id: string, baseRev: number, sent: string): void =>
      keep({ ...draft, id, baseRev, sent }),
    clear: (): void => {
      contentDrafts.clear(key);
      ownId.current = null;
      setKept(null);
    },
  };
}
