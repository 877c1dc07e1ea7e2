import type { KeptSilence } from '../../../utils/domain/nudge-history.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { nudgesTexts } from '../../../utils/i18n/nudges/nudges-texts.ts';
import { sayTime } from '../../speech/say-time.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { FoldedList } from './FoldedList.tsx';
import { RowFacts } from './RowFacts.tsx';
import { saySilence } from './say-silence.ts';

export type SilenceListProps = { silences: readonly KeptSilence[]; now: number };

/** The last times that something could have been asked and was not, each with its reason. */
export function SilenceList({ silences, now }: SilenceListProps) {
  const language = useLanguage();
  const texts = nudgesTexts(language);
  const common = commonTexts(language);
  return (
    <FoldedList
      title={texts.silent.title}
      none={texts.silent.none}
      rows={silences}
      keyOf={({ at }, index) => `${at} ${index}`}
    >
      {({ title, type, silence, at, times }) => (
        <>
          <RowFacts
            time={sayTime(at, now, common, language)}
            times={times > 1 ? texts.silent.times({ count: times }) : null}
            kind={texts.types.name[type]}
            title={title}
          />
          <p class="nudges-reason">{saySilence(silence, now, language)}</p>
        </>
      )}
    </FoldedList>
  );
}
