import { useEffect, useState } from 'preact/hooks';

import { onlyMe } from '../../../utils/domain/audience.ts';
import { emptyContent } from '../../../utils/domain/note-content.ts';
import { placeKeyOf, type Place } from '../../../utils/domain/place.ts';
import { leadTexts } from '../../../utils/i18n/lead/lead-texts.ts';
import { createDraftKeeper } from '../../note/draft-keeper.ts';
import type { DraftKeeper } from '../../note/draft-view.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { useLanguage } from '../../ui/use-language.ts';

const everything = { text: '', state: 'all', product: 'all' } as const;

/** What somebody lived through as a customer hangs on no ticket: it stands at the site as a whole. */
export function openingPlace({ site }: Pick<Place, 'site'>, title: string): Place {
  return { product: 'web', site, kind: 'site', key: null, container: null, title, url: null };
}

export type FirstRunStart = {
  /** Draft of the note that the opening question becomes: private, whatever else is shared by habit. */
  keeper: DraftKeeper;
};

/** Whether this is the first panel that the person ever opened; then what they began to answer there. */
async function startFirstRun(client: ScreenClient, place: Place): Promise<FirstRunStart | null> {
  const profile = await client.ask('getWorkProfile', null);
  if (!profile.ok || profile.value.opening !== 'open') return null;
  const notes = await client.ask('listNotes', { filter: everything, offset: 0, limit: 1 });
  if (!notes.ok || notes.value.notes.length > 0) return null;
  const here = await client.ask('openPlace', { place });
  if (!here.ok) return null;
  const keeper = createDraftKeeper(client, {
    placeKey: placeKeyOf(place),
    content: emptyContent('impact', place),
    audience: onlyMe,
    editsNote: null,
    found: here.value.drafts.find(({ editsNote }) => editsNote === null) ?? null,
  });
  return { keeper };
}

/** The first run, where it is due; null where not. Found out once a panel: it lasts until the person ends it. */
export function useFirstRun(client: ScreenClient, place: Place | null): FirstRunStart | null {
  const { place: title } = leadTexts(useLanguage()).first;
  const [start, setStart] = useState<FirstRunStart | null>(null);
  // The first site the panel shows is as good as any other.
  const [site, setSite] = useState<string | null>(null);
  if (site === null && place) setSite(place.site);
  useEffect(() => {
    if (site === null) return undefined;
    let current = true;
    void startFirstRun(client, openingPlace({ site }, title)).then(
      (found) => current && setStart(found),
    );
    return () => {
      current = false;
    };
  }, [client, site]);
  return start;
}
