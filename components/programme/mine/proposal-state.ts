import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import type { StateTone } from '../../ui/StatePill.tsx';

/** Where one's own proposal is on its way. `leaving`: it is being taken back. */
export type ProposalState =
  | 'waiting'
  | 'sent'
  | 'accepted'
  | 'declined'
  | 'retired'
  | 'refused'
  | 'leaving';

const answered = { active: 'accepted', declined: 'declined', retired: 'retired' } as const;

/** State of a proposal, from the team's answer and how far one's own last step has come. */
export function proposalStateOf({ state, sync }: TeamContentView): ProposalState {
  if (sync === 'refused') return 'refused';
  // What was answered needs nothing to be sent any more, except that it is taken back.
  if (state !== 'proposed') return sync === 'pending' ? 'leaving' : answered[state];
  return sync === 'done' ? 'sent' : 'waiting';
}

export const toneOf: Record<ProposalState, StateTone> = {
  waiting: 'warn',
  sent: 'neutral',
  accepted: 'accent',
  declined: 'neutral',
  retired: 'neutral',
  refused: 'danger',
  leaving: 'neutral',
};
