import { textIn } from '../../../utils/domain/team-content.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { taxonomyTexts } from '../../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { exampleLines } from '../../../utils/programme/reading/example-lines.ts';
import { sayNumber } from '../../speech/say-time.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { Origin } from './Origin.tsx';
import type { ReadingProps } from './reading-props.ts';
import { SectionTop } from './SectionTop.tsx';

/** A place for a real case at every touchpoint; a general one, marked as such, stands in. */
export function ExamplesView({ items, proposing }: ReadingProps) {
  const language = useLanguage();
  const { examples: texts, propose } = programmeTexts(language);
  const words = taxonomyTexts(language).touchpoint;
  const lines = exampleLines(items);
  const open = lines.filter(({ own }) => own.length === 0).length;
  const count = open === 1 ? texts.oneOpen : texts.open({ count: sayNumber(open, language) });

  return (
    <>
      <SectionTop
        lead={
          <>
            {texts.lead} {open === 0 ? texts.full : `${count}.`}
          </>
        }
        label={propose.example}
        onPropose={() => proposing.begin('example')}
      />
      <ul class="entries">
        {lines.map(({ slot, own, general, wanted }) => (
          <li class="entry" key={slot}>
            <div class="entry-text">
              <h2 class="entry-title">{words[slot]}</h2>
              {own.map(({ text, item }) => (
                <div class="entry-own" key={item.id}>
                  <p dir="auto">{textIn(text, language)}</p>
                  <ChangeButton
                    what={textIn(text, language)}
                    onClick={() =>
                      item.body.kind === 'example' &&
                      proposing.change({ body: item.body, replaces: item.id })
                    }
                  />
                  <p class="entry-marks">
                    <Origin item={item} />
                  </p>
                </div>
              ))}
              {own.length === 0 && (
                <>
                  <p class="entry-general">
                    {textIn(general, language)} <Badge>{texts.general}</Badge>
                  </p>
                  <p class="entry-wanted">
                    <Button variant="link" onClick={() => proposing.begin('example', { slot })}>
                      {textIn(wanted, language)}
                    </Button>
                  </p>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
