import type { NudgeSettings } from '../../../utils/domain/nudge-settings.ts';
import type { CallError } from '../../../utils/messages/contract.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { useKept, type Kept } from '../use-kept.ts';

export type NudgeChange = Partial<Omit<NudgeSettings, 'snooze'>>;

export type NudgeControlState = Pick<
  Kept<NudgeControl, NudgeChange>,
  'error' | 'reload' | 'take'
> & {
  /** As the background told it, with what was chosen since; null until it did. */
  control: NudgeControl | null;
  change: (part: NudgeChange) => Promise<boolean>;
};

const read = (client: Pick<ScreenClient, 'ask'>) => client.ask('getNudgeControl', null);

/** How it stands with nudges, kept up to date. `onRefused` hears why a deed could not be done. */
export function useNudgeControl(
  client: Pick<ScreenClient, 'ask' | 'listen'>,
  onRefused: (error: CallError) => void,
): NudgeControlState {
  const { known, wished, ...kept } = useKept<NudgeControl, NudgeChange>(client, read, onRefused);
  return {
    ...kept,
    control: known && { ...known, settings: { ...known.settings, ...wished } },
    change: (part) => kept.take(client.ask('changeNudgeSettings', { change: part }), part),
  };
}
