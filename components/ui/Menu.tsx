import './Menu.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import { Icon, type IconShape } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { nextIndex } from './next-index.ts';

export type MenuItem = {
  label: string;
  icon?: IconShape;
  /** Shown at the end of the row: a shortcut. */
  hint?: ComponentChildren;
  danger?: boolean;
  onChoose: () => void;
};

export type MenuProps = {
  label: string;
  icon: IconShape;
  items: readonly MenuItem[];
  size?: 'small' | 'normal';
};

/** A few commands behind one button. Arrow keys move, Escape and a click elsewhere close. */
export function Menu({ label, icon, items, size = 'normal' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const itemElements = () => [
    ...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];

  useEffect(() => {
    if (!open) return undefined;
    itemElements()[0]?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
    if (event.key === 'Tab') setOpen(false);
    const all = itemElements();
    const at = all.findIndex((e) => e === document.activeElement);
    const next = nextIndex(event.key, at, all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  }

  return (
    <div class="menu" ref={root}>
      <IconButton
        label={label}
        icon={icon}
        size={size}
        buttonRef={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      <div
        class="menu-list"
        role="menu"
        id={id}
        aria-label={label}
        hidden={!open}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {open &&
          items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={`menu-item${item.danger ? ' menu-item-danger' : ''}`}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.icon && <Icon of={item.icon} />}
              <span class="menu-label">{item.label}</span>
              {item.hint && <kbd class="menu-hint">{item.hint}</kbd>}
            </button>
          ))}
      </div>
    </div>
  );
}
