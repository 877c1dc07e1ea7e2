import type { Place } from '../../utils/domain/place.ts';
import type { PanelTexts } from '../../utils/i18n/panel/de.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { placeLink, placeName } from '../note/place-link.ts';
import { useLanguage } from '../ui/use-language.ts';

function isNewTicket({ product, kind }: Place): boolean {
  return product === 'jira' && kind === 'new-issue';
}

/** What does not exist yet has no key: it is called by where it was about to be. */
function nameNewTicket({ container, title }: Place, texts: PanelTexts): string {
  const name = container ? texts.newIssue({ container }) : texts.newIssueSomewhere;
  return title === '' ? name : `${name} · ${title}`;
}

/** The place of a note, as a link to it where there is one. */
export function PlaceLine({ place }: { place: Place }) {
  const language = useLanguage();
  const words = taxonomyTexts(language);
  const link = placeLink(place);
  const name = isNewTicket(place) ? nameNewTicket(place, panelTexts(language)) : placeName(place);
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
