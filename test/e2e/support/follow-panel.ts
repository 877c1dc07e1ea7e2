import type { Frame, Page } from 'playwright-core';

/** What the panel showed at one moment. */
export type PanelMoment = {
  /** Milliseconds since 1970, finer than a millisecond. */
  at: number;
  /** Key of the issue in the context line; empty for any other place. */
  name: string;
  title: string;
  /** The texts of the notes in the list. */
  cards: string[];
  /** What stands in the first question. */
  typed: string;
};

/** Writes down every change in the panel from now on. */
export async function followPanel(panel: Frame): Promise<void> {
  await panel.evaluate(() => {
    const textOf = (css: string) => document.querySelector(css)?.textContent ?? '';
    const moments: unknown[] = [];
    const look = () =>
      moments.push({
        at: performance.timeOrigin + performance.now(),
        name: textOf('.context-name'),
        title: textOf('.context-title'),
        cards: [...document.querySelectorAll('.notes-here .note-card')].map(
          (card) => card.textContent,
        ),
        typed: document.querySelector<HTMLTextAreaElement>('.note-form textarea')?.value ?? '',
      });
    look();
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document.body, everything);
    Object.assign(globalThis, { panelMoments: moments });
  });
}

/** Everything since `followPanel`, oldest first. */
export function momentsOf(panel: Frame): Promise<PanelMoment[]> {
  return panel.evaluate(
    () => (globalThis as unknown as { panelMoments: PanelMoment[] }).panelMoments,
  );
}

/** Leads the page's own router to an address; answers when the address changed, in ms since 1970. */
export function moveSoftly(page: Page, address: string): Promise<number> {
  return page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    const before = location.href;
    link.click();
    link.remove();
    if (location.href === before) throw new Error(`The page did not go to ${href}.`);
    return performance.timeOrigin + performance.now();
  }, address);
}

/** Milliseconds from the move to the moment when the context line named this issue. */
export async function followedAfter(panel: Frame, moved: number, key: string): Promise<number> {
  await panel.locator('.context-name', { hasText: key }).waitFor();
  const moment = (await momentsOf(panel)).find(({ at, name }) => at >= moved && name === key);
  return (moment?.at ?? Number.NaN) - moved;
}
