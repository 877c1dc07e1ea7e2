import './PanelLead.css';
import { useEffect, useState } from 'preact/hooks';

import { isBlank } from '../../../utils/domain/note-content.ts';
import type { Place } from '../../../utils/domain/place.ts';
import type { SuggestedCheck } from '../../../utils/messages/nudge-views.ts';
import type { PlaceView } from '../../../utils/messages/views.ts';
import type { DraftKeeper } from '../../note/draft-view.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { FirstRun } from './FirstRun.tsx';
import { useFirstRun } from './use-first-run.ts';
import { useSuggestedCheck } from './use-suggested-check.ts';

export type PanelLeadProps = {
  client: ScreenClient;
  place: Place | null;
  /** Null while it is on its way. */
  view: PlaceView | null;
  keeper: DraftKeeper | null;
  /** What the form should suggest first; null when nothing was asked here. */
  onCheck: (check: SuggestedCheck | null) => void;
  /** A word about what was done. */
  onTold: (text: string) => void;
};

/** What stands above the form: the question that a nudge asked about this place, or, once, the first run. */
export function PanelLead({ client, place, view, keeper, onCheck, onTold }: PanelLeadProps) {
  const { check, putAway } = useSuggestedCheck(client, place, view);
  const firstRun = useFirstRun(client, place);
  useEffect(() => onCheck(check ?? null), [check, onCheck]);
  // Whoever is in the middle of something is not asked about something else.
  const [wasWriting] = useState(() => keeper !== null && !isBlank(keeper.view().content));

  const isChosen = check === undefined || check?.chosen === true;
  return (
    <>
      {check && <AskedQuestion question={check.question} onPutAway={() => void putAway()} />}
      {firstRun && !isChosen && !wasWriting && (
        <FirstRun keeper={firstRun.keeper} client={client} onTold={onTold} />
      )}
    </>
  );
}
