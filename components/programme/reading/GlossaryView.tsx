import { useEffect, useState } from 'preact/hooks';

import { textIn } from '../../../utils/domain/team-content.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import {
  findTerms,
  glossaryTerms,
  loadBothGlossaries,
  type ShippedGlossary,
} from '../../../utils/programme/reading/glossary-terms.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { Origin } from './Origin.tsx';
import type { ReadingProps } from './reading-props.ts';
import { SectionTop } from './SectionTop.tsx';
import { changeTerm } from './start-change.ts';

/** Each term in a sentence, with an example of the company's own or the wish for one. */
export function GlossaryView({ items, proposing }: ReadingProps) {
  const language = useLanguage();
  const texts = programmeTexts(language).glossary;
  const [shipped, setShipped] = useState<ShippedGlossary | null>(null);
  const [sought, setSought] = useState('');
  useEffect(() => {
    let current = true;
    void loadBothGlossaries().then((both) => current && setShipped(both));
    return () => {
      current = false;
    };
  }, []);
  const found = shipped && findTerms(glossaryTerms(items, shipped), sought, language);

  return (
    <>
      <SectionTop
        lead={texts.lead}
        label={programmeTexts(language).propose.term}
        onPropose={() => proposing.begin('term')}
      />
      <SearchField label={texts.search} value={sought} onInput={setSought} />
      {!found && <Skeleton lines={8} label={commonTexts(language).loading} />}
      {found?.length === 0 && <EmptyState title={texts.none}>{texts.noneText}</EmptyState>}
      <ul class="entries">
        {found?.map((line) => {
          const term = textIn(line.term, language);
          return (
            <li class="entry" key={line.key}>
              <div class="entry-text">
                <h2 class="entry-title">{term}</h2>
                <p dir="auto">{textIn(line.meaning, language)}</p>
                {line.example ? (
                  <p class="entry-example" dir="auto">
                    <span class="entry-label">{texts.example}</span>{' '}
                    {textIn(line.example, language)}
                  </p>
                ) : (
                  <p class="entry-wanted">
                    <span>{texts.wanted}</span>
                    <Button variant="link" onClick={() => proposing.change(changeTerm(line))}>
                      {line.wanted ? textIn(line.wanted, language) : texts.addExample}
                      <span class="sr-only"> ({term})</span>
                    </Button>
                  </p>
                )}
                {line.item && (
                  <p class="entry-marks">
                    <Origin item={line.item} />
                  </p>
                )}
              </div>
              <ChangeButton what={term} onClick={() => proposing.change(changeTerm(line))} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
