import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  acceptContent,
  buildQuestion,
  declineContent,
  pullKnowing,
  pushOne,
  putContent,
} from '../postgres/build-content.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { findBarriers } from './support/find-barriers.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { openPanelToType, typedTexts } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace({ firstRun: true });
let team: LiveTeam;

beforeAll(async () => {
  team = await startLiveTeam();
});
afterAll(() => team.close());

/** Opens the menu of the panel, chooses, and hands over the page that opens. */
async function chooseInMenu(panel: Frame, name: string): Promise<Page> {
  await panel.getByRole('button', { name: 'Menü' }).click();
  const opening = work.browser.context.waitForEvent('page');
  await panel.getByRole('menuitem', { name }).click();
  return opening;
}

/** The proposal with this text as the server holds it. */
async function proposed(text: string) {
  const space = `t:${team.admin.teamId}`;
  const pulled = await pullKnowing(team.admin, { [space]: { version: 0, epoch: 1 } });
  for (const op of pulled.spaces[space]?.ops ?? [])
    if (op.op === 'put' && op.entity === 'content' && JSON.stringify(op.doc.body).includes(text))
      return op.doc;
  return null;
}
const arrives = async (text: string) => {
  await expect.poll(() => proposed(text), { timeout: 15_000 }).not.toBeNull();
  return (await proposed(text))!;
};
const entry = (page: Page, text: string) => page.locator('.entry', { hasText: text });

describe('the first panel ever', () => {
  it('asks for something lived through, keeps what is typed, and ends with one’s role', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-21'));
    const panel = await openPanelToType(page);
    const card = panel.getByRole('region', { name: 'Bevor es losgeht' });
    await card.getByRole('radio', { name: 'Frustriert' }).click();
    await card.getByRole('textbox').fill('Drei Wochen auf eine Antwort gewartet');
    // Gone in the middle of it, and back: nothing typed is lost.
    await page.reload();
    const again = await openPanelToType(page);
    const back = again.getByRole('region', { name: 'Bevor es losgeht' });
    await back.waitFor();
    expect(await back.getByRole('textbox').inputValue()).toBe(
      'Drei Wochen auf eine Antwort gewartet',
    );
    expect(await findBarriers(again)).toEqual([]);
    await back.getByRole('button', { name: 'Für mich behalten' }).click();
    await back.getByRole('radio', { name: 'IT-Entwicklung' }).click();
    await back.getByRole('button', { name: 'Fertig' }).click();
    await expect.poll(() => back.count()).toBe(0);
    expect(await askAsScreen(work.browser, 'getWorkProfile', null)).toMatchObject({
      role: 'it-development',
      opening: 'answered',
    });
    const { notes } = await askAsScreen(work.browser, 'listNotes', {
      filter: { text: '', state: 'all', product: 'all' },
      offset: 0,
      limit: 5,
    });
    expect(notes).toMatchObject([
      {
        note: {
          audience: { kind: 'me' },
          content: { kind: 'impact', direction: '-', place: { kind: 'site', key: null } },
        },
      },
    ]);
    // It hangs on no ticket, and the form below was not touched.
    expect(await again.locator('.note-card').count()).toBe(0);
    expect(await typedTexts(again)).toEqual(['', '']);
  });

  it('is the only one: the next panel begins with its form', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-22'));
    const panel = await openPanelToType(page);
    await panel.locator('.further-question').waitFor();
    expect(await panel.getByRole('region', { name: 'Bevor es losgeht' }).count()).toBe(0);
  });
});

describe('without a team', () => {
  it('there is everything to read, and proposing says what it needs', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-23'));
    const panel = await openPanelToType(page);
    const programme = await chooseInMenu(panel, 'Etwas vorschlagen');
    await programme.getByRole('heading', { name: 'Vorschlagen geht im Team' }).waitFor();
    await programme.keyboard.press('Escape');
    // One's own role comes first, as it was chosen at the start.
    await entry(programme, 'Eingaben strenger prüfen').waitFor();
    await programme.getByRole('tab', { name: 'Glossar' }).click();
    await programme.getByRole('searchbox').fill('touchpoint');
    await entry(programme, 'Jede Stelle, an der jemand uns begegnet').waitFor();
    await programme.getByRole('tab', { name: 'Beispiele' }).click();
    await programme.getByText('12 Plätze warten').waitFor();
    expect(await findBarriers(programme)).toEqual([]);
  });
});

describe('with a team', () => {
  beforeAll(async () => {
    await joinInOptions(work.browser, await team.invite('member'), 'Mara');
  });

  it('a question goes from the panel to the Pate, and the reason of a refusal comes back', async () => {
    const text = 'Wer bekommt davon heute einen Brief?';
    const page = await work.open(work.at.cloud.issue('CXM-24'));
    const panel = await openPanelToType(page);
    const programme = await chooseInMenu(panel, 'Etwas vorschlagen');
    const dialog = programme.getByRole('dialog');
    await dialog.getByLabel('Die Frage').fill(text);
    // Closed by accident, and even reloaded: it stands where it was.
    await programme.keyboard.press('Escape');
    await programme.reload();
    await programme.getByRole('tab', { name: 'Deine Vorschläge' }).click();
    await entry(programme, text).getByRole('button', { name: 'Weiterschreiben' }).click();
    expect(await dialog.getByLabel('Die Frage').inputValue()).toBe(text);
    expect(await findBarriers(programme)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Als Mara' }).click();
    await dialog.getByRole('button', { name: 'Vorschlagen' }).click();
    await entry(programme, text).getByText('Liegt beim Team').waitFor();

    const sent = await arrives(text);
    expect(sent).toMatchObject({ state: 'proposed', proposedByName: 'Mara' });
    const reason = 'Das fragen wir schon am Anfang.';
    expect(await pushOne(team.admin, declineContent(sent.id, reason, sent.rev))).toMatchObject({
      kind: 'ok',
    });
    await entry(programme, text).getByText(reason).waitFor();
    expect(await entry(programme, text).innerText()).toContain('Nicht übernommen');
    expect(await entry(programme, text).innerText()).toContain('Ada Admin sagt dazu');
    // Once read, it can go.
    await entry(programme, text).getByRole('button', { name: 'Entfernen' }).click();
    await expect.poll(() => entry(programme, text).count()).toBe(0);
  });

  it('an accepted change takes the place of what shipped, in the panel too, and stays without a server', async () => {
    const text = 'Woran merkt es jemand, der nie anruft?';
    const programme = await work.open(work.browser.screen('programme.html'));
    await programme.getByRole('tab', { name: 'Fragen' }).click();
    await programme
      .getByRole('button', {
        name: 'Änderung vorschlagen: Was merkt die Kund:in davon als Erstes?',
      })
      .click();
    const dialog = programme.getByRole('dialog');
    expect(await dialog.getByLabel('Die Frage').inputValue()).toBe(
      'Was merkt die Kund:in davon als Erstes?',
    );
    await dialog.getByLabel('Die Frage').fill(text);
    await dialog.getByRole('button', { name: 'Vorschlagen' }).click();
    await entry(programme, text).getByText('Liegt beim Team').waitFor();
    const sent = await arrives(text);
    await pushOne(team.admin, acceptContent(sent.id, sent.rev));
    await entry(programme, text).getByText('Angenommen').waitFor();
    await programme.getByRole('tab', { name: 'Fragen' }).click();
    expect(await entry(programme, text).innerText()).toContain('Idee aus dem Team');
    expect(await entry(programme, 'davon als Erstes?').count()).toBe(0);

    await team.stop();
    await programme.reload();
    await programme.getByRole('tab', { name: 'Fragen' }).click();
    await entry(programme, text).waitFor();
    await programme.getByText('Du liest den letzten Stand').waitFor();
    // The line in the check takes turns through the set, and the team's own is one of them.
    const page = await work.open(work.at.cloud.issue('CXM-25'));
    const panel = await openPanelToType(page);
    const line = panel.locator('.further-question');
    await line.waitFor();
    for (let turn = 0; turn < 12 && !(await line.innerText()).includes(text); turn += 1)
      await line.getByRole('button', { name: 'andere Frage' }).click();
    expect(await line.innerText()).toContain(text);

    // Proposed offline, it waits, and goes when the server is back.
    await programme.bringToFront();
    await programme.getByRole('button', { name: 'Frage vorschlagen' }).click();
    await dialog.getByLabel('Die Frage').fill('Offline gefragt?');
    await dialog.getByRole('button', { name: 'Vorschlagen' }).click();
    await entry(programme, 'Offline gefragt?').getByText('Wartet aufs Senden').waitFor();
    await team.restart();
    await entry(programme, 'Offline gefragt?')
      .getByText('Liegt beim Team')
      .waitFor({ timeout: 45_000 });
    await arrives('Offline gefragt?');
  });

  it('asks only what the team asks', async () => {
    const { teamId } = team.admin;
    await pushOne(team.admin, putContent(teamId, buildQuestion('Nur noch diese Frage?')));
    const { items } = await askAsScreen(work.browser, 'listTeamContent', { teamId });
    expect(items.some(({ state }) => state === 'active')).toBe(true);
    const choice = await askAsScreen(work.browser, 'voteLevel', {
      teamId,
      to: 'handeln',
      yes: true,
    });
    // Two people cannot vote in secret: each chooses alone, and the panel follows.
    expect(choice).toMatchObject({ decidedBy: 'self', level: 'handeln' });
    const page = await work.open(work.at.cloud.issue('CXM-26'));
    const panel = await openPanelToType(page);
    const line = panel.locator('.further-question');
    await line.waitFor();
    const asked = new Set<string>();
    for (let turn = 0; turn < 14; turn += 1) {
      asked.add(await line.innerText());
      await line.getByRole('button', { name: 'andere Frage' }).click();
    }
    expect([...asked].join('\n')).toContain('Wem am Telefon oder am Schalter');
    expect([...asked].join('\n')).not.toContain('Nur noch diese Frage?');
  });
});
