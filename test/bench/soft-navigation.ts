import { followedAfter, followPanel, moveSoftly } from '../e2e/support/follow-panel.ts';
import { openPanelToType } from '../e2e/support/panel.ts';
import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';

/** From the page's new address to the panel's new context line, between issues with and without notes. */
export async function benchSoftNavigation({ pages, ours }: Lab) {
  const address = (key: string) => pages.address(`/browse/${key}`, 'plain');
  const page = await ours.context.newPage();
  await page.goto(address('CXM-12'));
  const panel = await openPanelToType(page);
  await followPanel(panel);
  const keys = ['CXM-1', 'CXM-5', 'CXM-3', 'CXM-12'];
  let turn = 0;
  const { followed } = await takeTurns(12, {
    async followed() {
      const key = keys[(turn += 1) % keys.length] ?? '';
      await page.waitForTimeout(300);
      return followedAfter(panel, await moveSoftly(page, address(key)), key);
    },
  });
  printFigure('soft navigation → panel shows the new place', followed, 'ms', null);
  await page.close();
}
