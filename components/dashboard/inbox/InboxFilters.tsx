import './InboxFilters.css';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { directions } from '../../../utils/domain/note-content.ts';
import { journeyStepKeys, touchpointKeys } from '../../../utils/domain/taxonomy.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { iconFilter } from '../../ui/icons.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import type { InboxFilter } from '../model/dashboard-port.ts';
import { useTexts } from '../use-texts.ts';
import { useTypedText } from './use-typed-text.ts';

const states = ['shared', 'seen', 'decided'] as const;
const products = ['jira', 'confluence', 'web'] as const;

export type InboxFiltersProps = {
  filter: InboxFilter;
  onChange: (filter: InboxFilter) => void;
  searchRef: RefObject<HTMLInputElement | null>;
};

/** Narrows the inbox: by state at a glance, by everything else behind one button. Never by person. */
export function InboxFilters({ filter, onChange, searchRef }: InboxFiltersProps) {
  const { t, words, counted } = useTexts();
  const folded = [filter.touchpoint, filter.journeyStep, filter.direction, filter.product];
  const active = folded.filter((value) => value !== undefined).length;
  const [open, setOpen] = useState(active > 0);
  useEffect(() => {
    // A cell of the heat map leads here with a filter: then it must be seen what is filtered.
    if (active > 0) setOpen(true);
  }, [active]);

  const set = <K extends keyof InboxFilter>(key: K, value: InboxFilter[K] | 'all'): void => {
    const { [key]: _, ...rest } = filter;
    onChange(value === 'all' || value === undefined ? rest : { ...rest, [key]: value });
  };
  const typed = useTypedText(filter.text ?? '', (text) => set('text', text === '' ? 'all' : text));
  const optionsOf = <V extends string>(values: readonly V[], labels: Record<V, string>) => [
    { value: 'all' as const, label: t.filter.all },
    ...values.map((value) => ({ value, label: labels[value] })),
  ];

  return (
    <search class="inbox-filters" aria-label={t.filter.label}>
      <div class="inbox-filters-top">
        <SearchField
          label={t.filter.search}
          value={typed.text}
          onInput={typed.type}
          inputRef={searchRef}
        />
        <Button
          variant="quiet"
          icon={iconFilter}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t.filter.toggle}
          {active > 0 && (
            <span class="inbox-filters-count">
              <span aria-hidden="true">{active}</span>
              <span class="sr-only">{t.filter.active(counted(active))}</span>
            </span>
          )}
        </Button>
      </div>
      <ChipGroup
        label={t.filter.state}
        options={optionsOf(states, t.state)}
        value={filter.state ?? 'all'}
        onChange={(value) => set('state', value ?? 'all')}
        clearable={false}
      />
      {open && (
        <div class="inbox-filters-more">
          <Select
            label={t.filter.touchpoint}
            options={optionsOf(touchpointKeys, words.touchpoint)}
            value={filter.touchpoint ?? 'all'}
            onChange={(value) => set('touchpoint', value)}
          />
          <Select
            label={t.filter.step}
            options={optionsOf(journeyStepKeys, words.journeyStep)}
            value={filter.journeyStep ?? 'all'}
            onChange={(value) => set('journeyStep', value)}
          />
          <Select
            label={t.filter.direction}
            options={optionsOf(directions, t.direction)}
            value={filter.direction ?? 'all'}
            onChange={(value) => set('direction', value)}
          />
          <Select
            label={t.filter.product}
            options={optionsOf(products, words.product)}
            value={filter.product ?? 'all'}
            onChange={(value) => set('product', value)}
          />
        </div>
      )}
    </search>
  );
}
