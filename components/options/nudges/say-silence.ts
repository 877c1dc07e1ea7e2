import type { Silence } from '../../../utils/domain/nudge-silence.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { sayUntil } from '../../speech/say-ahead.ts';
import { quoteWords } from './quote-words.ts';
import { sayShare } from './say-share.ts';
import { saySite } from './say-site.ts';

/** Why nothing was said, in one plain sentence with its words, times and numbers. */
export function saySilence(silence: Silence, now: number, language: Language): string {
  const { silences: texts, types } = nudgesTexts(language);
  const until =
    'until' in silence ? sayUntil(silence.until, now, commonTexts(language), language) : '';
  const type = 'type' in silence ? types.name[silence.type] : '';
  switch (silence.kind) {
    case 'type-off':
      return texts['type-off']({ type });
    case 'site-off':
      return texts['site-off']({ site: saySite(silence.site) });
    case 'snoozed':
      return texts.snoozed[silence.choice]({ until });
    case 'internal': {
      const shares = {
        impact: sayShare(silence.impact, language),
        least: sayShare(silence.least, language),
      };
      const words = quoteWords(silence.words, language);
      return words === '' ? texts.internal(shares) : texts.internalWords({ ...shares, words });
    }
    case 'learnt':
      return texts.learnt({
        impact: sayShare(silence.impact, language),
        before: sayShare(silence.before, language),
        words: quoteWords(silence.words, language),
      });
    case 'week-cap':
      return texts['week-cap']({ most: silence.most, until });
    case 'type-rests':
      return (silence.halvings > 0 ? texts.tiredType : texts['type-rests'])({ type, until });
    case 'quiet-hours':
    case 'day-cap':
    case 'all-rest':
      return texts[silence.kind]({ until });
    case 'all-off':
    case 'hidden':
    case 'presenting':
    case 'fullscreen':
    case 'typing':
    case 'panel-open':
    case 'not-author':
    case 'already-noted':
    case 'same-place':
    case 'no-text':
      break;
  }
  return texts[silence.kind];
}
