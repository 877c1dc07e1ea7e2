import { describe, expect, it } from 'vitest';

import { usePracticePage } from './practice-page.ts';

const tools = usePracticePage();

describe('hostile content and looks', () => {
  it('never runs what it shows', async () => {
    const addresses = [
      tools.at.cloud.issue('TEST-2'),
      tools.at.cloud.editor({ id: '98391' }, 'TEST'),
      tools.at.dc.issue('TEST-2'),
      tools.at.dc.editor({ id: '98391' }),
      tools.at.dc.pageById({ id: '98391' }),
    ];
    for (const address of addresses) {
      await tools.page.goto(address);
      await tools.page.waitForTimeout(200);
      const hacked = await tools.page.evaluate(() => '__practiceHacked' in window);
      expect({ address, hacked }).toEqual({ address, hacked: false });
    }
  });

  it('fits a phone: nothing scrolls sideways but the boards themselves', async () => {
    await tools.page.setViewportSize({ width: 400, height: 800 });
    const addresses = [
      tools.at.cloud.board,
      tools.at.cloud.boardWithIssue(),
      tools.at.cloud.backlogWithIssue(),
      tools.at.cloud.issue('TEST-1'),
      tools.at.cloud.list,
      tools.at.cloud.page(),
      tools.at.cloud.editor(),
      tools.at.cloud.space,
      tools.at.dc.issue('TEST-1'),
      tools.at.dc.boardWithIssue(),
      tools.at.dc.page(),
      tools.at.dc.home,
    ];
    for (const address of addresses) {
      await tools.page.goto(address);
      const fits = await tools.page.evaluate(
        () => document.documentElement.scrollWidth <= innerWidth,
      );
      expect({ address, fits }).toEqual({ address, fits: true });
    }
  });

  it('turns dark at a click and stays so', async () => {
    await tools.page.goto(tools.at.cloud.board);
    await tools.page.click('[data-action="toggle-theme"]');
    expect(await tools.page.getAttribute('html', 'data-color-mode')).toBe('dark');
    await tools.page.goto(tools.at.cloud.page());
    expect(await tools.page.getAttribute('html', 'data-color-mode')).toBe('dark');
  });
});
