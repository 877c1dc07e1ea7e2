import './ThingRow.css';
import type { ComponentChildren } from 'preact';

import { iconMore } from '../../../ui/icons.ts';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';

export type ThingRowProps = {
  /** What is open in the room when its form is: the focus comes back to this line. */
  id: string;
  /** Name of the menu, with what it is about. */
  menuLabel: string;
  menu: readonly MenuItem[];
  children: ComponentChildren;
};

/** One thing in a list, and what can be done with it. */
export function ThingRow({ id, menuLabel, menu, children }: ThingRowProps) {
  return (
    <div class="thing-row" data-line={id}>
      <div class="thing-body">{children}</div>
      {menu.length > 0 && <Menu label={menuLabel} icon={iconMore} size="small" items={menu} />}
    </div>
  );
}
