import type { Frame, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Place } from '../../utils/domain/place.ts';
import { findBarriers } from './support/find-barriers.ts';
import {
  answerOfNudge,
  beginNudgesAnew,
  nudgeCard,
  nudgeControl,
  reportMoment,
  seenMoment,
} from './support/nudges.ts';
import {
  firstQuestion,
  launcherOf,
  noteCard,
  openPanelToType,
  typedTexts,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace({ nudges: true });
beforeEach(() => beginNudgesAnew(work.browser));

/** A ticket that its author has just opened and that a question came about; the card stands beside it. */
async function openAsked(key: string, title: string): Promise<{ page: Page; card: Frame }> {
  const page = await work.open(work.at.cloud.issue(key));
  await launcherOf(page).waitFor({ state: 'attached' });
  const place: Place = {
    product: 'jira',
    site: work.at.cloud.origin,
    kind: 'issue',
    key,
    container: key.split('-')[0] ?? '',
    title,
    url: null,
  };
  const said = await reportMoment(
    work.browser,
    page,
    seenMoment(place, { type: 'new-issue', isAuthor: true }),
  );
  expect(said).toMatchObject({ ok: true, value: { kind: 'shown' } });
  const card = await nudgeCard(page);
  await card.getByRole('button', { name: 'Jetzt beantworten' }).waitFor();
  return { page, card };
}

async function questionAsked(): Promise<string> {
  const { explanation, questions } = await nudgeControl(work.browser);
  return questions[explanation.shown[0]?.id ?? ''] ?? 'nothing';
}
const asked = (panel: Frame) => panel.locator('.asked');

describe('a question that was put', () => {
  it('begins the check on a click, with its touchpoint first, and goes with the note', async () => {
    const { page, card } = await openAsked('CXM-12', 'Mahnlauf umstellen');
    await card.getByRole('button', { name: 'Jetzt beantworten' }).click();
    const panel = await firstQuestion(page);
    await asked(panel).waitFor();
    expect((await asked(panel).innerText()).trim()).toBe(await questionAsked());
    // Before the first word: what the text said is suggested, and nothing is filled in.
    await panel.getByText('vielleicht Rechnung & Zahlung').waitFor();
    expect(await typedTexts(panel)).toEqual(['', '']);
    expect(await findBarriers(panel)).toEqual([]);
    await page.keyboard.type('Wer schon gezahlt hat, wird gemahnt');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Wer schon gezahlt hat').waitFor();
    await expect.poll(() => asked(panel).count()).toBe(0);
  });

  it('that was put off waits for whoever opens the panel, over the draft that is there, and can be put away', async () => {
    const { page, card } = await openAsked('CXM-11', 'Postrückläufer im Kundenkonto');
    await card.getByRole('button', { name: 'Später' }).click();
    await expect.poll(async () => (await answerOfNudge(work.browser))?.outcome).toBe('later');
    const panel = await openPanelToType(page);
    await asked(panel).waitFor();
    await page.keyboard.type('Angefangen zu antworten');
    await panel.getByText('Entwurf gespeichert').waitFor();
    await page.reload();
    const reopened = await openPanelToType(page);
    await asked(reopened).waitFor();
    expect(await typedTexts(reopened)).toEqual(['Angefangen zu antworten', '']);
    await reopened.getByRole('button', { name: 'Frage weglegen' }).click();
    await expect.poll(() => asked(reopened).count()).toBe(0);
    // It asks nothing of the draft, and "später" stays the answer.
    expect(await typedTexts(reopened)).toEqual(['Angefangen zu antworten', '']);
    expect((await answerOfNudge(work.browser))?.outcome).toBe('later');
  });
});
