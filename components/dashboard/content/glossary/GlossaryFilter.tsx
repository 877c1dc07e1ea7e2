import './GlossaryFilter.css';
import type { RefObject } from 'preact';

import { ChipGroup } from '../../../ui/ChipGroup.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';

export type Shown = 'all' | 'wanted';

export type GlossaryFilterProps = {
  search: string;
  onSearch: (words: string) => void;
  shown: Shown;
  onShown: (shown: Shown) => void;
  searchRef: RefObject<HTMLInputElement | null>;
};

/** Narrows the glossary to words, and to what still wants an example. */
export function GlossaryFilter(props: GlossaryFilterProps) {
  const { search, onSearch, shown, onShown, searchRef } = props;
  const { glossary } = useContentTexts();
  return (
    <search class="glossary-filter">
      <SearchField label={glossary.search} value={search} onInput={onSearch} inputRef={searchRef} />
      <ChipGroup
        label={glossary.show}
        options={[
          { value: 'all', label: glossary.showAll },
          { value: 'wanted', label: glossary.showWanted },
        ]}
        value={shown}
        onChange={(value) => onShown(value ?? 'all')}
        clearable={false}
      />
    </search>
  );
}
