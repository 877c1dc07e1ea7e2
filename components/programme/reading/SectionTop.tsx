import type { ComponentChildren } from 'preact';

import { Button } from '../../ui/Button.tsx';

export type SectionTopProps = {
  lead: ComponentChildren;
  /** What can be proposed here. */
  label: string;
  onPropose: () => void;
};

/** What a section is for, and the way to add to it. */
export function SectionTop({ lead, label, onPropose }: SectionTopProps) {
  return (
    <div class="section-top">
      <p class="section-lead">{lead}</p>
      <Button size="small" onClick={onPropose}>
        {label}
      </Button>
    </div>
  );
}
