import './Disclosure.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

import { Icon } from './Icon.tsx';
import { iconChevron } from './icons.ts';

export type DisclosureProps = {
  label: ComponentChildren;
  /** What is inside, said in brief while it is folded. */
  summary?: ComponentChildren;
  startOpen?: boolean;
  /** Given: the owner decides whether it is open. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  children: ComponentChildren;
};

/** Something optional, folded away. What was typed inside stays there when it is folded. */
export function Disclosure(props: DisclosureProps) {
  const { label, summary, startOpen = false, onToggle, children } = props;
  const [ownOpen, setOwnOpen] = useState(startOpen);
  const open = props.open ?? ownOpen;
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOwnOpen(!open);
          onToggle?.(!open);
        }}
      >
        <Icon of={iconChevron} size={14} />
        <span>{label}</span>
        {summary && !open && <span class="disclosure-summary">{summary}</span>}
      </button>
      <div class="disclosure-content" id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
