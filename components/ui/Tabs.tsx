import './Tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

import { nextIndex } from './next-index.ts';

export type TabsProps<V extends string> = {
  label: string;
  tabs: readonly { value: V; label: ComponentChildren }[];
  value: V;
  onChange: (value: V) => void;
  /** The content of the chosen tab. */
  children: ComponentChildren;
};

/** A few views of one thing. Arrow keys go through the tabs, Tab goes into the content. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: TabsProps<V>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  return (
    <div class="tabs">
      <div class="tabs-row" role="tablist" aria-label={label} ref={row}>
        {tabs.map((tab, index) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            class="tab"
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={(event) => {
              const next = tabs[nextIndex(event.key, index, tabs.length) ?? -1];
              if (!next) return;
              event.preventDefault();
              onChange(next.value);
              row.current?.querySelector<HTMLElement>(`[id="${id}-${next.value}"]`)?.focus();
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div class="tabs-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
