import type { Frame, Locator, Page } from 'playwright-core';

import cardWords from '../../../utils/i18n/card/de.ts';
import de from '../../../utils/i18n/common/de.ts';
import noteWords from '../../../utils/i18n/note/de.ts';
import { chooseTeam, noteCard, openPanelToType, typedTexts } from '../../e2e/support/panel.ts';
import type { Stopwatch } from './stopwatch.ts';

/** How often somebody presses a button again whose failure was said. */
const TRIES = 8;

/** A person at a screen: presses, waits until something is said, and presses again when it failed. */
export type Person = {
  page: Page;
  /** Opens a page of the workplace, and the panel on it. */
  goTo: (address: string) => Promise<void>;
  /** Types into the first question, behind what stands there. */
  type: (text: string) => Promise<void>;
  typed: () => Promise<string>;
  /** Waits until the panel says that what was typed is kept. */
  isKept: () => Promise<void>;
  /** Saves what stands in the form; over when the note is there. */
  save: (text: string, share: boolean) => Promise<void>;
  /** Changes the text of a note. */
  edit: (text: string, next: string) => Promise<void>;
  /** The two halves of it. */
  beginEdit: (text: string, next: string) => Promise<void>;
  /** Opens a note to change it; answers what stands in its form: of an edit begun elsewhere, that. */
  openEdit: (text: string) => Promise<string>;
  writeEdit: (next: string) => Promise<void>;
  /** Waits until no edit is open any more. */
  hasNoEdit: () => Promise<void>;
  endEdit: (next: string) => Promise<void>;
  share: (text: string) => Promise<void>;
  recall: (text: string) => Promise<void>;
  remove: (text: string) => Promise<void>;
  /** Takes the last deletion back. */
  undo: (text: string) => Promise<void>;
  /** Whether a note's text stands in the panel within this time, in milliseconds. */
  sees: (text: string, most: number) => Promise<boolean>;
  /** Presses "try now" where it is offered; answers whether it was. */
  tryNow: () => Promise<boolean>;
  /** The state that a note's card names. */
  stateOf: (text: string) => Promise<string>;
};

const saysNo = de.callError['background-gone'];

/** `clock` measures how long the person waits for each answer. */
export function createPerson(page: Page, clock: Stopwatch): Person {
  let panel: Frame;
  const top = (text: string) => noteCard(panel, text).locator('.note-card-top');

  /** Presses until it is done; what is said in between must be the one sentence we have for it. */
  async function until(name: string, done: Locator, said: Locator, press: () => Promise<void>) {
    for (let i = 0; i < TRIES; i += 1) {
      await press();
      const answered = await clock.measure(name, async () => {
        await done.or(said).first().waitFor();
        return (await done.count()) > 0;
      });
      if (answered) return;
      clock.count('told that it did not work');
      await said
        .first()
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
    }
    throw new Error(`${name}: pressed ${TRIES} times, and it never worked`);
  }

  const toast = (text: string) => panel.locator('.toast', { hasText: text });
  const banner = (text: string) => panel.locator('.save-area .banner', { hasText: text });

  async function choose(text: string, item: string | RegExp) {
    await noteCard(panel, text).getByRole('button', { name: cardWords.actions }).click();
    await panel.getByRole('menuitem', { name: item }).click();
  }

  const editArea = () => panel.locator('.note-card textarea').first();

  async function openEdit(text: string) {
    await choose(text, de.action.edit);
    return editArea().inputValue();
  }

  const writeEdit = (next: string) => editArea().fill(next);

  async function beginEdit(text: string, next: string) {
    await openEdit(text);
    await writeEdit(next);
  }

  const endEdit = (next: string) =>
    until('edit', top(next), banner(saysNo), () => editArea().press('Control+Enter'));

  return {
    page,
    async goTo(address) {
      await page.bringToFront();
      await page.goto(address);
      panel = await openPanelToType(page);
      await panel.locator('.panel .skeleton').waitFor({ state: 'detached' });
    },
    async type(text) {
      await panel.locator('.note-form textarea').first().click();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    typed: async () => (await typedTexts(panel))[0] ?? '',
    isKept: () => panel.getByText(noteWords.draft.saved).waitFor(),
    async save(text, share) {
      if (share) await chooseTeam(panel);
      await panel.locator('.note-form textarea').first().focus();
      await until('save', top(text), banner(saysNo), () => page.keyboard.press('Control+Enter'));
    },
    async edit(text, next) {
      await beginEdit(text, next);
      await endEdit(next);
    },
    beginEdit,
    openEdit,
    writeEdit,
    endEdit,
    hasNoEdit: () => editArea().waitFor({ state: 'detached' }),
    share: (text) =>
      until('share', top(text).getByText(/Wartet|Geteilt/), toast(saysNo), async () => {
        await choose(text, /^Mit .* teilen$/);
        await panel.getByRole('button', { name: cardWords.share.confirm }).click();
      }),
    recall: (text) =>
      until('recall', top(text).getByText(/Auf diesem|zurückgeholt/), toast(saysNo), async () => {
        await choose(text, cardWords.recall);
        await panel.getByRole('button', { name: cardWords.share.recallConfirm }).click();
      }),
    async remove(text) {
      const isGone = () => top(text).waitFor({ state: 'detached' });
      for (let i = 0; i < TRIES; i += 1) {
        await choose(text, de.action.delete);
        const gone = await clock.measure('delete', () =>
          Promise.race([
            isGone().then(() => true),
            toast(saysNo)
              .waitFor()
              .then(() => false),
          ]),
        );
        if (gone) return;
        clock.count('told that it did not work');
      }
    },
    async undo(text) {
      // Each deletion has its own way back; the newest stands last.
      await until('undo', top(text), toast(saysNo), () =>
        panel.getByRole('button', { name: de.action.undo }).last().click(),
      );
    },
    async tryNow() {
      const button = panel.getByRole('button', { name: de.sync.tryNow });
      const isOffered = (await button.count()) > 0;
      if (isOffered) await button.click();
      return isOffered;
    },
    sees: (text, most) =>
      top(text)
        .waitFor({ timeout: most })
        .then(
          () => true,
          () => false,
        ),
    stateOf: (text) => top(text).innerText(),
  };
}
