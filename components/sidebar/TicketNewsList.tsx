import { useState } from 'preact/hooks';

import type { Place } from '../../utils/domain/place.ts';
import { ticketTexts } from '../../utils/i18n/ticket/ticket-texts.ts';
import type { TicketNews } from '../../utils/messages/page-views.ts';
import { AssignTicket, type ListTickets } from '../note/AssignTicket.tsx';
import { placeLink } from '../note/place-link.ts';
import { TicketPicker } from '../note/TicketPicker.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { iconNote } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';

export type TicketNewsListProps = {
  news: readonly TicketNews[];
  listTickets: ListTickets;
  /** The person has seen it. */
  onSeen: (news: TicketNews) => void;
  /** What the news are about belongs elsewhere. */
  onAssign: (news: TicketNews, to: Place, said: string) => void;
};

type Moved = Extract<TicketNews, { kind: 'moved' }>;
type MovedNewsProps = Omit<TicketNewsListProps, 'news'> & { moved: Moved };

function MovedNews({ moved, listTickets, onSeen, onAssign }: MovedNewsProps) {
  const texts = ticketTexts(useLanguage());
  const [asks, setAsks] = useState(false);
  const link = placeLink(moved.to);
  const key = moved.to.key ?? '';
  return (
    <Banner
      icon={iconNote}
      actions={
        <>
          <Button size="small" onClick={() => onSeen(moved)}>
            {texts.seen}
          </Button>
          {link && (
            <a class="button button-link" href={link} target="_top">
              {texts.open({ key })}
            </a>
          )}
          <Button size="small" variant="link" onClick={() => setAsks(true)}>
            {texts.wrong}
          </Button>
        </>
      }
    >
      {texts.movedTo({ what: texts.moved(moved), key })}
      {asks && (
        <AssignTicket
          place={moved.to}
          cameFrom={moved.from}
          listTickets={listTickets}
          onClose={() => setAsks(false)}
          onChoose={(next, said) => {
            setAsks(false);
            onAssign(moved, next, said);
          }}
        />
      )}
    </Banner>
  );
}

/** What became of the forms for new tickets in this tab: told where it is certain, asked where it is not. */
export function TicketNewsList(props: TicketNewsListProps) {
  const texts = ticketTexts(useLanguage());
  return (
    <>
      {props.news.map((one) =>
        one.kind === 'moved' ? (
          <MovedNews key={one.id} {...props} moved={one} />
        ) : (
          <Banner key={one.id} icon={iconNote} title={texts.question}>
            <p>{texts.questionText}</p>
            <TicketPicker
              site={one.from.site}
              tickets={one.candidates}
              elseLabel={texts.none}
              elseDeed={texts.keep}
              onChoose={(to) => props.onAssign(one, to, texts.done({ key: to.key ?? '' }))}
              onElse={() => props.onSeen(one)}
            />
          </Banner>
        ),
      )}
    </>
  );
}
