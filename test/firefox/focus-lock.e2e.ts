import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { useFirefox } from './firefox-workplace.ts';
import { changing } from './firefox.ts';
import { insertByKeyboard, openPanel, saveNote } from './panel.ts';

/** A check takes longer than a background that is suspended after a second would stay beside the form. */
const work = useFirefox({ backgroundIdle: 30_000 });
/** The lock acts in the turn after the focus moved; whoever still has it now, keeps it. Milliseconds. */
const HELD_FOR = 3_000;

/** The lock of Jira's own dialogs, and the native dialog that is to replace it. */
describe.each(['focus-lock', 'native'] as const)('Firefox, beside %s', (generation) => {
  it('a check keeps the focus, goes in at the cursor, and Esc leads back into the form', async () => {
    const { page } = work;
    const focusIn = (css: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, css);
    await page.goto(work.at.cloud.createDialog(generation));
    await page.click('[data-testid="atlassian-navigation--create-button"]');
    await page.waitForSelector('#summary-field:focus');
    const editor = await page.waitForSelector('.create-modal .ProseMirror[contenteditable=true]');
    const textOf = () => editor?.evaluate((element) => element.textContent);
    await editor?.click();
    await page.keyboard.type('Vorher');
    await openPanel(page);
    await page.keyboard.type('Mahnung ');
    await wait(HELD_FOR);
    expect(await focusIn('kundenblick-leiste')).toBe(true);
    await saveNote(page, 'kommt c/? früher');
    await wait(HELD_FOR);
    expect(await textOf()).toBe('Vorher');
    await insertByKeyboard(page);
    await expect.poll(textOf).toMatch(/^VorherKundensicht.*Mahnung kommt c\/\? früher/);
    await expect.poll(() => focusIn('kundenblick-leiste')).toBe(true);
    await changing(page, () => page.keyboard.press('Escape'));
    await expect.poll(() => focusIn('.create-modal .ProseMirror')).toBe(true);
    await page.keyboard.type('Danach');
    expect(await textOf()).toContain('Danach');
    expect(await page.evaluate('window.__shortcutHits')).toEqual([]);
  });
});
