import type { Place } from '../../utils/domain/place.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { placeLink, placeName } from '../note/place-link.ts';
import { useLanguage } from '../ui/use-language.ts';

/** The place of a note, as a link to it where there is one. */
export function PlaceLine({ place }: { place: Place }) {
  const words = taxonomyTexts(useLanguage());
  const link = placeLink(place);
  const name = placeName(place);
  return (
    <h2 class="place-line">
      <span class="note-aside">{words.product[place.product]}</span>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer" dir="auto" title={name}>
          {name}
        </a>
      ) : (
        <span dir="auto" title={name}>
          {name}
        </span>
      )}
    </h2>
  );
}
