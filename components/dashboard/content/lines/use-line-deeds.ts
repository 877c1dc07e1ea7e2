import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { omissionOf, restoreOf, retireOf } from '../model/set-deeds.ts';
import type { ContentOf } from '../model/start-versions.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { useContentTexts } from './use-content-texts.ts';
import { useManyDeeds } from './use-many-deeds.ts';

/** What is known of a line whose words the team can give, take back or do without. */
export type DeedLine = {
  startKey: string | null;
  own: TeamContent | null;
  rivals: readonly TeamContent[];
  omissions: readonly ContentOf<'omission'>[];
};

/** What takes one press on questions, terms and examples, each with its way back. */
export function useLineDeeds(content: ContentStore) {
  const { world } = useWorkspace();
  const { deed } = useContentWords();
  const { backToShippedDone, rivals } = useContentTexts();
  const { progress, doAll, doAndTell } = useManyDeeds(content);
  const omit = (startKey: string) => omissionOf(content.items ?? [], startKey, world.newId);

  /** Not used any more, in whatever words. */
  function takeOut({ startKey, own, rivals: others }: DeedLine): void {
    const ours = own ? [own, ...others] : [];
    const omission = startKey === null ? [] : [omit(startKey)];
    const undo = [...ours.map(restoreOf), ...omission.map(retireOf)];
    const said = startKey === null ? deed.retired : deed.takenOut;
    // First the omission: at no time do the shipped words come back for a moment.
    void doAndTell([...omission, ...ours.map(retireOf)], said, () => {
      void doAndTell(undo, deed.putBackOk);
    });
  }
  /** The shipped words stand again in the place of the team's. */
  function takeShipped({ own, rivals: others, omissions }: DeedLine): void {
    const ours = own ? [own, ...others] : [];
    void doAndTell([...omissions, ...ours].map(retireOf), backToShippedDone, () => {
      void doAndTell(ours.map(restoreOf), deed.putBackOk);
    });
  }
  return {
    /** How far a row of deeds has come; null while nothing is under way. */
    progress,
    takeOut,
    takeShipped,
    /** One version stays, these go. */
    keep(others: readonly TeamContent[]): void {
      void doAndTell(others.map(retireOf), rivals.kept, () => {
        void doAndTell(others.map(restoreOf), deed.putBackOk);
      });
    },
    putBack(lines: readonly DeedLine[], said = deed.putBackOk): void {
      void doAndTell(lines.flatMap(({ omissions }) => omissions).map(retireOf), said);
    },
    /** What is out of use is used again. */
    restore({ id, body, rev }: TeamContent): void {
      void doAndTell([{ kind: 'put', id, body, baseRev: rev }], deed.putBackOk);
    },
    /** Takes all of them out; tells how far it came. Undoing puts exactly these back. */
    async takeAllOut(lines: readonly DeedLine[], saidBack: string) {
      const deeds = lines.flatMap(({ startKey }) => (startKey === null ? [] : [omit(startKey)]));
      const outcome = await doAll(deeds);
      const undo = (): void => void doAndTell(deeds.slice(0, outcome.done).map(retireOf), saidBack);
      return { ...outcome, undo };
    },
  };
}

export type LineDeeds = ReturnType<typeof useLineDeeds>;
