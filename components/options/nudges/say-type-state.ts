import type { NudgeExplanation } from '../../../utils/domain/nudge-explanation.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { sayUntil } from '../../speech/say-ahead.ts';

type TypeState = NudgeExplanation['types'][number];

/** How it stands with one occasion beside what holds for all; null: as at the start. */
export function sayTypeState(
  { halvings, silence }: Pick<TypeState, 'halvings' | 'silence'>,
  now: number,
  language: Language,
): string | null {
  const texts = nudgesTexts(language).types;
  const parts: string[] = [];
  if (halvings > 0) {
    const less = halvings === 1 ? texts.half : halvings === 2 ? texts.quarter : texts.rare;
    parts.push(less, texts.winBack);
  }
  if (silence?.kind === 'type-rests')
    parts.push(
      texts.rests({ until: sayUntil(silence.until, now, commonTexts(language), language) }),
    );
  return parts.length === 0 ? null : parts.join(' ');
}
