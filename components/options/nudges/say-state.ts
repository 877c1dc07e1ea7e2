import type { CommonTexts } from '../../../utils/i18n/common/de.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import type { NudgesTexts } from '../../../utils/i18n/nudges/de.ts';
import type { NudgeControl } from '../../../utils/messages/nudge-views.ts';
import { sayAhead, sayUntil } from '../../speech/say-ahead.ts';
import { snoozedUntil } from './snoozed-until.ts';

export type StateWords = {
  tone: 'on' | 'pause' | 'off';
  /** Whether hints come. */
  head: string;
  /** How many came. */
  count: string;
  /** When the next may come, and what it waits for. */
  next: string;
};

/** How it stands with nudges, in three plain sentences. */
export function sayState(
  control: NudgeControl,
  now: number,
  words: { texts: NudgesTexts['state']; common: CommonTexts; language: Language },
): StateWords {
  const { texts, common, language } = words;
  const { caps, nextPossibleAt } = control.explanation;
  const pause = snoozedUntil(control, now);
  const count = texts.count({
    today: caps.today.count,
    mostToday: caps.today.most,
    week: caps.week.count,
    mostWeek: caps.week.most,
  });
  const next =
    nextPossibleAt === null
      ? texts.never[whyNever(control)]
      : nextPossibleAt <= now
        ? texts.now
        : [
            texts.next({ when: sayAhead(nextPossibleAt, now, common, language) }),
            ...(pause === null ? reasonOf(control, texts) : []),
          ].join(' ');
  if (control.settings.allOff || nextPossibleAt === null)
    return { tone: 'off', head: control.settings.allOff ? texts.off : texts.quiet, count, next };
  if (pause !== null) {
    const until = sayUntil(pause, now, common, language);
    return { tone: 'pause', head: texts.snoozed({ until }), count, next };
  }
  const isQuiet = control.explanation.types.some(({ silence }) => silence?.kind === 'quiet-hours');
  return { tone: isQuiet ? 'pause' : 'on', head: isQuiet ? texts.quiet : texts.ready, count, next };
}

/** What silences the occasion that will be free first. A pause is said already. */
function reasonOf({ explanation }: NudgeControl, texts: NudgesTexts['state']): string[] {
  const first = explanation.types.find(
    ({ nextPossibleAt }) => nextPossibleAt === explanation.nextPossibleAt,
  );
  return first?.silence ? [texts.because[first.silence.kind]] : [];
}

function whyNever({ settings, explanation }: NudgeControl): 'off' | 'types' | 'quiet' {
  if (settings.allOff) return 'off';
  return explanation.types.every(({ off }) => off) ? 'types' : 'quiet';
}
