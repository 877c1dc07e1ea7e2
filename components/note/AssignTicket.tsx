import { useEffect, useState } from 'preact/hooks';

import type { CreatedTicket } from '../../utils/domain/created-ticket.ts';
import type { Place } from '../../utils/domain/place.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { ticketTexts } from '../../utils/i18n/ticket/ticket-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { TicketPicker } from './TicketPicker.tsx';

/** The tickets a person created last on a site, newest first; null when they cannot be had. */
export type ListTickets = (site: string) => Promise<CreatedTicket[] | null>;

export type AssignTicketProps = {
  /** Where it stands now. */
  place: Place;
  /** The form it was written in, when it stands at a ticket by now. */
  cameFrom: Place | undefined;
  /** Absent where no Jira is around that could be asked. */
  listTickets?: ListTickets | undefined;
  /** `said` tells that it is done. */
  onChoose: (to: Place, said: string) => void;
  onClose: () => void;
};

/** Gives what was written in a form for a new ticket to its ticket, or takes it back. */
export function AssignTicket(props: AssignTicketProps) {
  const { place, cameFrom, listTickets, onChoose, onClose } = props;
  const language = useLanguage();
  const texts = ticketTexts(language);
  const { site } = place;
  /** Undefined while the site is asked. */
  const [tickets, setTickets] = useState<CreatedTicket[] | null | undefined>(
    listTickets ? undefined : null,
  );

  useEffect(() => {
    let current = true;
    void listTickets?.(site).then((found) => current && setTickets(found));
    return () => {
      current = false;
    };
  }, [listTickets, site]);

  const listed = (tickets ?? []).filter(({ key }) => key !== place.key);
  const why = tickets === null ? texts.noList : texts.emptyList;
  return (
    <Dialog title={texts.title} closeLabel={commonTexts(language).action.close} onClose={onClose}>
      {tickets === undefined ? (
        <Skeleton lines={3} label={texts.loading} />
      ) : (
        <>
          {listTickets && listed.length === 0 && <p>{why}</p>}
          <TicketPicker
            site={site}
            tickets={listed}
            elseLabel={cameFrom ? texts.back : null}
            elseDeed={texts.takeBack}
            onChoose={(to) => onChoose(to, texts.done({ key: to.key ?? '' }))}
            onElse={() => cameFrom && onChoose(cameFrom, texts.returned)}
            onCancel={onClose}
          />
        </>
      )}
    </Dialog>
  );
}
