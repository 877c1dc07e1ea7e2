import { describe, expect, it } from 'vitest';

import { buildMoment, telling } from '../../../test/extension/test-nudges.ts';
import { emptyNudgeHistory } from '../../domain/nudge-history.ts';
import { defaultNudgeSettings } from '../../domain/nudge-settings.ts';
import { decide, silenceBeforeReading } from './decide.ts';
import { speak, staySilent } from './speak.ts';

const now = { at: Date.UTC(2026, 5, 1, 9), offsetAt: () => 0 };
const shown = speak(buildMoment(), telling, emptyNudgeHistory, defaultNudgeSettings, {
  ...now,
  id: 'first',
}).history;
const elsewhere = buildMoment({
  place: { ...buildMoment().place, key: 'CXM-2', title: 'Rechnung' },
});

const situations = [
  ['nothing', buildMoment(), emptyNudgeHistory, defaultNudgeSettings],
  ['typing', buildMoment({ typing: true }), emptyNudgeHistory, defaultNudgeSettings],
  ['all off', buildMoment(), emptyNudgeHistory, { ...defaultNudgeSettings, allOff: true }],
  ['the same place', buildMoment(), shown, defaultNudgeSettings],
  ['one that came today', elsewhere, shown, defaultNudgeSettings],
] as const;

describe('what silences whatever a text says', () => {
  it.each(situations)(
    'speaks as the whole decision does over a telling text: %s',
    (_, moment, history, settings) => {
      const { silence } = decide(moment, telling, history, settings, now);
      expect(silenceBeforeReading(moment, history, settings, now)).toEqual(silence);
    },
  );

  it('is written down as the whole decision writes it down', () => {
    const typing = buildMoment({ typing: true });
    const spoken = speak(typing, telling, shown, defaultNudgeSettings, { ...now, id: 'x' });
    expect(staySilent(shown, typing, { kind: 'typing' }, now)).toEqual(spoken.history);
  });
});
