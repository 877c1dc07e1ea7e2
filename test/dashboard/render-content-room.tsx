import { vi } from 'vitest';

import type { Preferences, World } from '../../components/dashboard/model/dashboard-port.ts';
import { renderDashboard, settle } from './render-dashboard.tsx';
import { teamId } from './sample-notes.ts';

export type ContentRoomName = 'questions' | 'glossary' | 'examples';

/** The address of a room of the team's content. */
export const roomHash = (room: ContentRoomName, item?: string): string => {
  const open = item === undefined ? '' : `&item=${encodeURIComponent(item)}`;
  return `#/content/${teamId}?room=${room}${open}`;
};

/** The dashboard with one room open, as soon as its files are there and `landmark` is drawn. */
export async function renderContentRoom(
  world: World,
  landmark: string,
  change: Partial<Preferences> = {},
) {
  const page = await renderDashboard(world, { kind: 'plain' }, change);
  // Its files are transformed when they are first asked for, on a machine that has other things to do, too.
  const patience = { timeout: 20_000 };
  await vi.waitFor(async () => {
    await settle();
    page.find(landmark);
  }, patience);
  const inMenu = (about: string): HTMLElement => {
    const row = page.all('[data-line]').find((one) => one.textContent?.includes(about));
    const button = row?.querySelector<HTMLElement>('.menu > button');
    if (!button) throw new Error(`no menu in the line with "${about}"`);
    return button;
  };
  return {
    ...page,
    /** The toasts and live regions as they are read out. */
    said: () => page.all('[role=status]').map((one) => one.textContent ?? ''),
    /** Chooses a command in the menu of the line that says this. */
    async choose(about: string, command: string): Promise<void> {
      await page.click(inMenu(about));
      const item = page.all('[role=menuitem]').find((one) => one.textContent === command);
      if (!item) throw new Error(`no command "${command}" at "${about}"`);
      await page.click(item);
    },
    /** Opens the menu of a line and names its commands. */
    async commands(about: string): Promise<(string | null)[]> {
      await page.click(inMenu(about));
      return page.all('[role=menuitem]').map((one) => one.textContent);
    },
  };
}
