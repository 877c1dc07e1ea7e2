// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { createSampleClient, type Handlers } from '../../test/gallery/sample-client.ts';
import { syncAccount, syncStates } from '../../test/gallery/sync-states.ts';
import type { Account } from '../../utils/messages/views.ts';
// What comes on the first click: here it is at hand, however busy the machine is.
import './SyncDetails.tsx';
import { SyncLine } from './SyncLine.tsx';
import { PATIENCE_MS } from './use-try.ts';

let screen: Mounted;
afterEach(() => {
  screen.unmount();
  vi.useRealTimers();
});

const waits = { waiting: 3, waitingSince: Date.now(), problem: { kind: 'timeout' } } as const;

async function show(account: Account, handlers: Handlers = {}) {
  const sample = createSampleClient({ account, handlers });
  const failures: string[] = [];
  screen = await mount(
    <SyncLine
      client={sample.client}
      account={account}
      onFailure={({ kind }) => failures.push(kind)}
    />,
  );
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked, failures };
}

const line = () => screen.all('.sync-line-button')[0] as HTMLButtonElement;

async function open(state: string) {
  const world = syncStates[state]!();
  const shown = await show(world.view!.account!, world.handlers);
  await screen.click(line());
  await screen.until(() => screen.all('.sync-details').length > 0);
  await screen.wait(10);
  return shown;
}

describe('the line', () => {
  it('asks for nothing until it is opened, says that it can be, and closes again', async () => {
    const { asked } = await show(syncAccount({}));
    expect(line().textContent).toBe('Alles geteilt');
    expect(line().getAttribute('aria-expanded')).toBe('false');
    expect(asked('getSyncDetails')).toEqual([]);
    expect(screen.all('.button')).toEqual([]);
    await screen.click(line());
    await screen.until(() => screen.all('.sync-details').length > 0);
    expect(line().getAttribute('aria-expanded')).toBe('true');
    expect(
      screen.root.querySelector(`#${line().getAttribute('aria-controls')}`)?.textContent,
    ).not.toBe('');
    await screen.click(line());
    expect(screen.all('.sync-details')).toEqual([]);
  });

  it('tries again on a click, once at a time, and says why it could not', async () => {
    const { asked, failures } = await show(syncAccount(waits), {
      syncNow: () => ({ ok: false, error: { kind: 'background-gone' } }),
    });
    await screen.click(screen.named('button', 'Jetzt versuchen'));
    await screen.wait(10);
    expect(asked('syncNow')).toEqual([{ byPerson: true }]);
    expect(failures).toEqual(['background-gone']);
    expect(screen.named('button', 'Jetzt versuchen').getAttribute('aria-busy')).toBe('false');
  });

  it('never turns without end: a background that does not answer is not waited for', async () => {
    await show(syncAccount(waits), { syncNow: () => new Promise(() => undefined) });
    vi.useFakeTimers();
    screen.named('button', 'Jetzt versuchen').click();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1);
    expect(screen.named('button', 'Versuche …').getAttribute('aria-busy')).toBe('true');
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    await screen.shows('Es geht im Hintergrund weiter');
    expect(screen.named('button', 'Jetzt versuchen').getAttribute('aria-busy')).toBe('false');
  });

  it('leads to the question instead of trying in vain', async () => {
    const { asked } = await show(
      syncAccount({ problem: { kind: 'mass-removal', way: 'here', count: 24 } }),
    );
    expect(screen.text()).not.toContain('Jetzt versuchen');
    await screen.click(screen.named('button', 'Entscheiden'));
    await screen.shows('Nein, hier behalten');
    expect(asked('settleMassRemoval')).toEqual([]);
  });
});

describe('what stands behind it', () => {
  it('is what is wrong, what is safe, what waits, and when it goes on', async () => {
    await open('away');
    for (const said of [
      'Der Team-Server antwortet nicht. Deine Notizen sind sicher auf diesem Gerät.',
      '2 Notizen zum Teilen',
      '1 Notiz, die beim Team verschwindet',
      'in 4 Min.',
      'Team Rechnung',
      '127.0.0.1:4000',
    ])
      expect(screen.text()).toContain(said);
  });

  it('lists what was refused, with the place, the first words, the reason and the way to it', async () => {
    const { asked } = await open('refused');
    for (const said of [
      'Alles andere geteilt (22 nicht angenommen)',
      '22 Änderungen nicht angenommen',
      'CXM-12 · Mahnlauf umstellen',
      'Die erste Mahnung kommt',
      'Du gehörst nicht mehr zu diesem Team.',
      'Ohne Text',
    ])
      expect(screen.text()).toContain(said);
    await screen.click(screen.named('button', 'In „Meine Notizen“ zeigen'));
    await screen.click(screen.named('button', 'Papierkorb'));
    expect(asked('openScreen')).toEqual([{ screen: 'problems' }, { screen: 'bin' }]);
  });

  it('leads to the options where the problem is mended there', async () => {
    const { asked } = await open('no-permission');
    await screen.click(screen.named('button', 'Einstellungen öffnen'));
    expect(asked('openScreen')).toEqual([{ screen: 'options' }]);
  });

  it('follows the news, a burst of them once', async () => {
    const { asked, tell } = await open('away');
    const before = asked('getSyncDetails').length;
    for (let i = 0; i < 5; i += 1) tell((l) => l.accountChanged?.({ account: syncAccount(waits) }));
    await screen.until(() => asked('getSyncDetails').length > before);
    await screen.wait(20);
    expect(asked('getSyncDetails')).toHaveLength(before + 1);
  });

  it('says what it cannot show, and asks again on a click', async () => {
    const { asked } = await open('unreadable');
    expect(screen.text()).toContain('Einzelheiten lassen sich gerade nicht zeigen');
    await screen.click(screen.named('button', 'Nochmal versuchen'));
    expect(asked('getSyncDetails')).toHaveLength(2);
  });
});

describe('the question before many notes go at once', () => {
  it.each([
    ['removal-here', 'here', 'Ja, hier löschen', true],
    ['removal-here', 'here', 'Nein, hier behalten', false],
    ['removal-there', 'there', 'Ja, beim Team entfernen', true],
    ['removal-there', 'there', 'Nein, geteilt lassen', false],
  ] as const)('%s: takes the answer %s "%s"', async (state, way, button, allow) => {
    const { asked } = await open(state);
    expect(screen.text()).toContain('Noch ist nichts verschwunden');
    const [yes, no] = screen.all('.sync-answers .button');
    // Equal in weight: neither is set off, neither has the focus.
    expect(yes?.className).toBe(no?.className);
    expect([yes, no]).not.toContain(document.activeElement);
    await screen.click(screen.named('button', button));
    expect(asked('settleMassRemoval')).toEqual([{ way, allow, count: 24 }]);
  });
});

describe('barriers', () => {
  it.each(Object.keys(syncStates).filter((state) => state !== 'away-closed'))(
    'there are none in state %s',
    async (state) => {
      await open(state);
      expect(await findBarriers(screen.root)).toEqual([]);
    },
  );
});
