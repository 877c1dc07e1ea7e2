import type { NudgeHistory } from '../../../utils/domain/nudge-history.ts';
import { realSystem } from './system.ts';
import type { System } from './system.ts';

const thinkingWith = (view: (history: NudgeHistory, at: number) => NudgeHistory): System => ({
  ...realSystem,
  speak: (moment, analysis, history, settings, now) =>
    realSystem.speak(moment, analysis, view(history, now.at), settings, now),
});

/** Rules as somebody could get them wrong. Each must be found by the simulation. */
export const wrongSystems = {
  countsAnsweredOnly: thinkingWith((history) => ({
    ...history,
    shown: history.shown.filter(({ outcome }) => outcome !== 'open' && outcome !== 'ignored'),
    lastShown: {},
  })),
  believesEveryClock: thinkingWith((history, at) => ({
    ...history,
    clock: { wall: at, felt: at, offsets: [0] },
  })),
  believesEveryTab: {
    ...realSystem,
    speakFromStale: (stale, moment, analysis, newest, settings, now) => {
      const { nudge, history, ...rest } = realSystem.speak(moment, analysis, stale, settings, now);
      const added = nudge ? history.shown.slice(-1) : [];
      return {
        ...rest,
        nudge,
        history: { ...newest, shown: [...newest.shown, ...added].slice(-30) },
      } as never;
    },
  },
  losesPlacesAtRestart: { ...realSystem, restart: (history) => ({ ...history, places: [] }) },
  losesAnswersAtRestart: {
    ...realSystem,
    restart: (history) => ({
      ...history,
      shown: history.shown.map((nudge) => ({ ...nudge, forgiven: true })),
      past: { ...history.past, all: { score: 0, sinceUse: 6, refusals: 0 } },
    }),
  },
  takesUsesForRefusals: {
    ...realSystem,
    answer: (history, id, given, at) =>
      realSystem.answer(
        history,
        id,
        given.kind === 'used' ? { kind: 'dismissed', why: null } : given,
        at,
      ),
  },
} satisfies Record<string, System>;
