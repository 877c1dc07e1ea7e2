import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { changeHistory } from '../../utils/nudge-keeper/change-history.ts';
import { changeNudgeSettings } from '../../utils/nudge-keeper/change-nudge-settings.ts';
import { changeWorkProfile } from '../../utils/nudge-keeper/change-work-profile.ts';
import { forgetNudges } from '../../utils/nudge-keeper/forget-nudges.ts';
import { readNudgeControl } from '../../utils/nudge-keeper/read-nudge-control.ts';
import { snoozeNudges } from '../../utils/nudge-keeper/snooze-nudges.ts';
import { unlearn } from '../../utils/nudges/decide/learn.ts';
import { readWorkProfile } from '../../utils/storage/nudge-store.ts';
import type { World } from './create-world.ts';
import { renewWatches } from './watch-moments.ts';

type ControlCalls =
  | 'getNudgeControl'
  | 'changeNudgeSettings'
  | 'snoozeNudges'
  | 'unlearnNudge'
  | 'forgetNudges'
  | 'getWorkProfile'
  | 'changeWorkProfile';

/** What people set, see and take back about nudges, and who they are at work. */
export function nudgeControlHandlers({
  nudges,
  visits,
  cards,
}: World): Pick<Handlers<BackgroundCalls>, ControlCalls> {
  async function control() {
    const here = (await visits.all()).flatMap(([, { place }]) => place?.site ?? []);
    return succeeded(await readNudgeControl(nudges, here));
  }
  async function changedControl() {
    tellScreens('nudgesChanged', null);
    return control();
  }

  return {
    getNudgeControl: control,
    async changeNudgeSettings({ change }, { tab }) {
      const { allOff } = await changeNudgeSettings(nudges, change);
      renewWatches(nudges, visits);
      if (allOff) await cards.endAll(tab?.id);
      return changedControl();
    },
    async snoozeNudges({ choice }) {
      await snoozeNudges(nudges, choice);
      return changedControl();
    },
    async unlearnNudge({ id }) {
      await changeHistory(nudges, (history) => unlearn(history, id));
      return changedControl();
    },
    async forgetNudges(_, { tab }) {
      await forgetNudges(nudges);
      // What a card asks is forgotten, too; the answer would find nothing.
      await cards.endAll(tab?.id);
      return changedControl();
    },
    getWorkProfile: async () => succeeded(await readWorkProfile(nudges.db)),
    async changeWorkProfile({ change }) {
      const profile = await changeWorkProfile(nudges, change);
      tellScreens('nudgesChanged', null);
      return succeeded(profile);
    },
  };
}
