import { emptyNudgeHistory, type NudgeHistory } from '../../utils/domain/nudge-history.ts';
import { defaultNudgeSettings, type NudgeSettings } from '../../utils/domain/nudge-settings.ts';
import { emptyWorkProfile, type WorkProfile } from '../../utils/domain/work-profile.ts';
import type { NudgeControl } from '../../utils/messages/nudge-views.ts';
import { answer } from '../../utils/nudges/decide/answer.ts';
import { explain } from '../../utils/nudges/decide/explain.ts';
import { unlearn } from '../../utils/nudges/decide/learn.ts';
import { snooze } from '../../utils/nudges/decide/snooze.ts';
import { forgive } from '../../utils/nudges/decide/tiredness.ts';
import type { Handlers } from './sample-client.ts';

/** What a device remembers about nudges at the start. */
export type NudgeStart = {
  history?: Partial<NudgeHistory>;
  settings?: Partial<NudgeSettings>;
  questions?: Record<string, string>;
  sites?: string[];
  profile?: Partial<WorkProfile>;
};

const offsetAt = (at: number) => -new Date(at).getTimezoneOffset();

/**
 * A device without a background: the real rules over a history in memory, so that what is switched here
 * shows what it would. It tells nobody that something changed.
 */
export function nudgeHandlers(start: NudgeStart = {}): Handlers {
  let history: NudgeHistory = { ...emptyNudgeHistory, ...start.history };
  let settings: NudgeSettings = { ...defaultNudgeSettings, ...start.settings };
  let profile: WorkProfile = { ...emptyWorkProfile, ...start.profile };
  let { questions = {} } = start;
  const now = () => ({ at: Date.now(), offsetAt });
  const control = (): { ok: true; value: NudgeControl } => ({
    ok: true,
    value: {
      settings,
      explanation: explain(history, settings, now()),
      questions,
      sites: start.sites ?? [],
    },
  });
  return {
    getNudgeControl: control,
    changeNudgeSettings({ change }) {
      const before = settings;
      settings = { ...settings, ...change };
      const again = before.typesOff.filter((type) => !settings.typesOff.includes(type));
      history = again.reduce(forgive, history);
      return control();
    },
    snoozeNudges({ choice }) {
      settings = { ...settings, snooze: choice && snooze(choice, history.clock, now()) };
      return control();
    },
    unlearnNudge({ id }) {
      history = unlearn(history, id);
      return control();
    },
    forgetNudges() {
      history = emptyNudgeHistory;
      questions = {};
      return control();
    },
    answerNudge({ id, answer: given }) {
      const answered = answer(history, id, given, Date.now());
      ({ history } = answered);
      return { ok: true, value: { askToSwitchOff: answered.askToSwitchOff } };
    },
    getWorkProfile: () => ({ ok: true, value: profile }),
    changeWorkProfile({ change }) {
      profile = { ...profile, ...change };
      return { ok: true, value: profile };
    },
  };
}
