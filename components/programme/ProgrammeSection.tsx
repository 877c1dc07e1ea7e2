import { firstLevel } from '../../utils/domain/question-level.ts';
import type { WorkProfile } from '../../utils/domain/work-profile.ts';
import type { LevelView } from '../../utils/messages/content-views.ts';
import { useNow } from '../ui/use-now.ts';
import { MyProposals, type MyProposalsProps } from './mine/MyProposals.tsx';
import { ExamplesView } from './reading/ExamplesView.tsx';
import { GlossaryView } from './reading/GlossaryView.tsx';
import { QuestionsView, type QuestionsViewProps } from './reading/QuestionsView.tsx';
import type { ReadingProps } from './reading/reading-props.ts';
import { RoleMapView, type RoleMapViewProps } from './reading/RoleMapView.tsx';

export const sections = ['roles', 'questions', 'glossary', 'examples', 'mine'] as const;
export type Section = (typeof sections)[number];

export type ProgrammeSectionProps = ReadingProps &
  Pick<RoleMapViewProps, 'roles' | 'onTakeRole'> &
  Pick<QuestionsViewProps, 'onVote'> &
  Pick<MyProposalsProps, 'begun' | 'onWithdraw' | 'onRetry'> & {
    section: Section;
    profile: WorkProfile | null;
    /** Null without a team. */
    level: LevelView | null;
    resume: MyProposalsProps['onResume'];
  };

/** The section that was chosen. */
export function ProgrammeSection(props: ProgrammeSectionProps) {
  const { section, items, proposing, level } = props;
  const now = useNow();
  if (section === 'roles') return <RoleMapView {...props} />;
  if (section === 'questions')
    return <QuestionsView {...props} levelView={level} active={level?.level ?? firstLevel} />;
  if (section === 'glossary') return <GlossaryView items={items} proposing={proposing} />;
  if (section === 'examples') return <ExamplesView items={items} proposing={proposing} />;
  return (
    <MyProposals
      items={items.filter(({ mine }) => mine).toSorted((a, b) => (a.id < b.id ? 1 : -1))}
      begun={props.begun}
      now={now}
      onResume={props.resume}
      onWithdraw={props.onWithdraw}
      onRetry={props.onRetry}
      onPropose={() => proposing.begin('question')}
    />
  );
}
