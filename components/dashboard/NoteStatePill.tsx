import type { TeamState } from '../../utils/domain/note-state.ts';
import { StatePill, type StateTone } from '../ui/StatePill.tsx';
import { useTexts } from './use-texts.ts';

const tones: Record<TeamState, StateTone> = { shared: 'warn', seen: 'neutral', decided: 'accent' };

/** How far a note has come, in words. */
export function NoteStatePill({ state }: { state: TeamState }) {
  const { t } = useTexts();
  return <StatePill tone={tones[state]}>{t.state[state]}</StatePill>;
}
