import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import type { NoteFilter } from '../../utils/messages/views.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import { useLanguage } from '../ui/use-language.ts';

export const everything: NoteFilter = { text: '', state: 'all', product: 'all' };

const states = ['all', 'draft', 'on-device', 'shared', 'answered', 'problem'] as const;
const products = ['all', 'jira', 'confluence', 'web'] as const;

export type NoteFiltersProps = { filter: NoteFilter; onFilter: (filter: NoteFilter) => void };

/** Search and two lists. */
export function NoteFilters({ filter, onFilter }: NoteFiltersProps) {
  const texts = notesTexts(useLanguage());
  return (
    <search class="note-filters">
      <SearchField
        label={texts.search}
        value={filter.text}
        onInput={(text) => onFilter({ ...filter, text })}
      />
      <Select
        label={texts.state}
        hideLabel
        options={states.map((value) => ({ value, label: texts.states[value] }))}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
      />
      <Select
        label={texts.product}
        hideLabel
        options={products.map((value) => ({ value, label: texts.products[value] }))}
        value={filter.product}
        onChange={(product) => onFilter({ ...filter, product })}
      />
    </search>
  );
}
