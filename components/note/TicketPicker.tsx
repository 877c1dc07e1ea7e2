import '../ui/RadioRow.css';
import './TicketPicker.css';
import { useId, useState } from 'preact/hooks';

import { ticketPlace, type CreatedTicket } from '../../utils/domain/created-ticket.ts';
import type { Place } from '../../utils/domain/place.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { ticketTexts } from '../../utils/i18n/ticket/ticket-texts.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { readTicket } from './read-ticket.ts';

export type TicketPickerProps = {
  /** Origin and context path of the Jira in which the ticket is. */
  site: string;
  tickets: readonly CreatedTicket[];
  /** What else can be chosen beside a ticket, in words. */
  elseLabel: string | null;
  onChoose: (ticket: Place) => void;
  /** What choosing that does, as the name of the button. */
  elseDeed: string;
  onElse: () => void;
  /** In a dialog: leaves everything as it is. */
  onCancel?: () => void;
};

/** What is chosen: the key of a listed ticket, one that is typed, or none. */
const OTHER = '?';
const ELSE = '-';

/** The person says which ticket it is: one of the list, another by its number, or none. */
export function TicketPicker(props: TicketPickerProps) {
  const { site, tickets, elseLabel, elseDeed, onChoose, onElse, onCancel } = props;
  const language = useLanguage();
  const texts = ticketTexts(language);
  const name = useId();
  const isBare = tickets.length === 0 && elseLabel === null;
  const [chosen, setChosen] = useState(isBare ? OTHER : '');
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);

  function choose() {
    if (chosen === ELSE) return onElse();
    const listed = tickets.find(({ key }) => key === chosen);
    const place = listed ? ticketPlace(site, listed) : readTicket(typed, site);
    if (place) onChoose(place);
    else setMissing(true);
  }

  const options = [
    ...tickets.map(({ key, summary }) => ({ value: key, label: `${key} · ${summary}` })),
    { value: OTHER, label: texts.other },
    ...(elseLabel === null ? [] : [{ value: ELSE, label: elseLabel }]),
  ];

  return (
    <form
      class="ticket-picker"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      {!isBare && (
        <fieldset class="ticket-list">
          <legend>{texts.list}</legend>
          {options.map(({ value, label }) => (
            <label class="radio-row" key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={chosen === value}
                onChange={() => setChosen(value)}
              />
              <span dir="auto">{label}</span>
            </label>
          ))}
        </fieldset>
      )}
      {chosen === OTHER && (
        <TextField
          label={texts.key}
          placeholder={texts.keyExample}
          value={typed}
          error={isMissing && texts.keyMissing}
          onInput={(text) => {
            setTyped(text);
            setMissing(false);
          }}
        />
      )}
      <div class="ticket-actions">
        {onCancel && <Button onClick={onCancel}>{commonTexts(language).action.cancel}</Button>}
        <Button type="submit" variant="primary" disabled={chosen === ''}>
          {chosen === ELSE ? elseDeed : texts.assign}
        </Button>
      </div>
    </form>
  );
}
