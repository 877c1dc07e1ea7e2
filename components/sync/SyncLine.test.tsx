// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { createSampleClient, type Handlers } from '../../test/gallery/sample-client.ts';
import { syncAccount, syncStates } from '../../test/gallery/sync-states.ts';
import type { SyncProblem } from '../../utils/domain/sync-problem.ts';
import sync from '../../utils/i18n/sync/de.ts';
import type { Account } from '../../utils/messages/views.ts';
import { useFrame } from '../note/use-frame.ts';
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

const de = sync.removal;
type Shown = Awaited<ReturnType<typeof open>>;

/** A screen that hears what the background tells, with the line opened; `answer` is what a decision is answered. */
async function follow(state: string, answer?: { isDecided: boolean }) {
  const world = syncStates[state]!();
  const { account } = world.view!;
  const settle = answer && { settleMassRemoval: () => ({ ok: true, value: answer }) as const };
  const handlers = { ...world.handlers, ...settle };
  const sample = createSampleClient({ account, handlers });
  function Screen() {
    const { account: now } = useFrame(sample.client);
    return now && <SyncLine client={sample.client} account={now} onFailure={() => undefined} />;
  }
  screen = await mount(<Screen />);
  await screen.until(() => screen.all('.sync-line-button').length > 0);
  await screen.click(line());
  await screen.until(() => screen.all('.sync-question').length > 0);
  await screen.wait(10);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
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

describe('after the answer', () => {
  const status = (problem: SyncProblem | null) => ({ account: syncAccount({ problem }) });
  const removal = (count: number) => ({ kind: 'mass-removal', way: 'here', count }) as const;
  const answer = () => screen.click(screen.named('button', 'Ja, hier löschen'));
  const questions = () => screen.all('.sync-question').length;
  const heard = async (problem: SyncProblem | null, { tell }: Pick<Shown, 'tell'>) => {
    tell((l) => l.accountChanged?.(status(problem)));
    await screen.wait(10);
  };

  it('is told at once, before the news of it come, and where the focus was', async () => {
    const shown = await follow('removal-here');
    screen.named('button', 'Ja, hier löschen').focus();
    await answer();
    expect(questions()).toBe(0);
    expect(document.activeElement?.textContent).toBe(de.here.allowed);
    await heard(null, shown);
    expect(screen.text()).toContain(de.here.allowed);
  });

  it('says that it is remembered while it cannot be carried out, and what was done once it can', async () => {
    const shown = await follow('removal-here');
    await answer();
    await heard({ kind: 'offline' }, shown);
    expect(screen.text()).toContain(de.here.allowedLater);
    expect(screen.text()).not.toContain(de.here.allowed);
    await heard(null, shown);
    expect(screen.text()).toContain(de.here.allowed);
  });

  it('says when it was not heard, with the reason, and leaves both answers', async () => {
    const { asked } = await follow('removal-unheard');
    await answer();
    expect(screen.text()).toContain(de.notHeard);
    expect(screen.text()).toContain(de.answerAgain);
    await screen.click(screen.named('button', 'Nein, hier behalten'));
    expect(asked('settleMassRemoval')).toHaveLength(2);
  });

  it('asks anew when there is more by now, and says that nothing is decided', async () => {
    const shown = await follow('removal-here', { isDecided: false });
    await answer();
    await heard(removal(31), shown);
    expect(screen.text()).toContain(de.askedAnew);
    expect(screen.text()).toContain('31 deiner geteilten Notizen');
  });

  it('says when another window was faster, whether or not one answered here, too', async () => {
    for (const tooLate of [true, false]) {
      const shown = await follow('removal-here', { isDecided: false });
      screen.named('button', 'Ja, hier löschen').focus();
      if (tooLate) await answer();
      await heard(null, shown);
      expect(screen.text()).toContain(de.over);
      expect(document.activeElement?.textContent).toBe(de.over);
      if (tooLate) screen.unmount();
    }
  });

  it('does not call answered what is only out of sight', async () => {
    const shown = await follow('removal-here');
    await heard({ kind: 'offline' }, shown);
    expect(screen.text()).not.toContain(de.over);
    await heard(removal(24), shown);
    expect(questions()).toBe(1);
  });

  it('is no answer to the next question', async () => {
    const shown = await follow('removal-here');
    await answer();
    await heard(null, shown);
    await heard(removal(24), shown);
    expect(questions()).toBe(1);
    await heard(null, shown);
    expect(screen.text()).toContain(de.over);
  });

  it('is good for what lies in the bin already, and that is said', async () => {
    await follow('removal-some-gone');
    expect(screen.text()).toContain(de.someGone({ count: '7', one: false }));
    expect(screen.text()).not.toContain(de.nothingGone);
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
