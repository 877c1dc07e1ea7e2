import { useState } from 'preact/hooks';

import type { Place } from '../../utils/domain/place.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { Button } from '../ui/Button.tsx';
import { Later } from '../ui/Later.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { loadPlaceCorrection } from './load-place-correction.ts';
import type { KnownBy } from './panel-state.ts';
import { sayPlace } from './say-place.ts';

/** From here on a title does not fit two lines of a narrow panel; characters. */
const LONG_TITLE = 110;

export type ContextLineProps = {
  place: Place;
  knownBy: KnownBy | null;
  address: string | undefined;
  onCorrect: (place: Place | null) => void;
};

/** Where the panel thinks it is, how it knows, and the way to say otherwise. */
export function ContextLine({ place, knownBy, address, onCorrect }: ContextLineProps) {
  const language = useLanguage();
  const texts = panelTexts(language);
  const more = commonTexts(language).action;
  const [correcting, setCorrecting] = useState(false);
  const [whole, setWhole] = useState(false);
  const { name, title } = sayPlace(place, texts);

  return (
    <section class="context">
      <h2 class={whole ? 'context-place' : 'context-place context-place-short'}>
        {name !== '' && <span class="context-name">{name}</span>}
        {name !== '' && title !== '' && ' · '}
        {title !== '' && (
          <bdi class="context-title" title={title}>
            {title}
          </bdi>
        )}
      </h2>
      <p class="context-known">
        {knownBy && <span>{texts.knownBy[knownBy]}</span>}
        <Button
          variant="link"
          aria-expanded={correcting}
          onClick={() => setCorrecting(!correcting)}
        >
          {texts.wrong}
        </Button>
        {title.length > LONG_TITLE && (
          <Button variant="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? more.showLess : more.showAll}
          </Button>
        )}
      </p>
      {correcting && (
        <Later
          load={loadPlaceCorrection}
          props={{
            place,
            address,
            manual: knownBy === 'manual',
            onCorrect(next) {
              setCorrecting(false);
              onCorrect(next);
            },
          }}
        />
      )}
    </section>
  );
}
