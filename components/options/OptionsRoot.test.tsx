// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { optionsStates } from '../../test/gallery/options-states.ts';
import {
  createSampleClient,
  type Handlers,
  type SampleWorld,
} from '../../test/gallery/sample-client.ts';
import { sampleAccount, sampleTeam } from '../../test/gallery/sample-notes.ts';
import { defaultSettings } from '../../utils/domain/settings.ts';
import type { PolicyView } from '../../utils/messages/page-views.ts';
import { noPolicy } from '../../utils/sites/read-policy.ts';
import { OptionsRoot } from './OptionsRoot.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

async function open(world: SampleWorld, allowed: string[] = []) {
  const sample = createSampleClient(world);
  const client = {
    ...sample.client,
    allowServer: async (address: string) => {
      allowed.push(address);
      return true;
    },
  };
  screen = await mount(<OptionsRoot client={client} />);
  await screen.wait(30);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}

const link = 'https://team.example/join/abc';

describe('a choice', () => {
  it('holds at once and is kept', async () => {
    const { asked } = await open({
      account: null,
      handlers: {
        changeSettings: ({ change }) => ({ ok: true, value: { ...defaultSettings, ...change } }),
      },
    });
    await screen.click(screen.named('[role=radio]', 'English'));
    expect(screen.text()).toContain('Language and look');
    expect(document.documentElement.lang).toBe('en');
    await screen.click(screen.named('[role=radio]', 'Dark'));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(asked('changeSettings')).toEqual([
      { change: { language: 'en' } },
      { change: { theme: 'dark' } },
    ]);
  });

  it('goes back when it could not be kept, and says why', async () => {
    await open({
      account: null,
      handlers: {
        changeSettings: () => ({ ok: false, error: { kind: 'storage-refused' } }),
      },
    });
    await screen.click(screen.named('[role=radio]', 'linken Rand'));
    expect(screen.text()).toContain('lässt Kundenblick gerade nichts speichern');
    const chosen = screen.named('[role=radio]', 'rechten Rand');
    expect(chosen.getAttribute('aria-checked')).toBe('true');
  });
});

describe('answers that come late', () => {
  it('do not take back what was chosen after the question', async () => {
    const waiting: (() => void)[] = [];
    let kept = defaultSettings;
    await open({
      account: null,
      handlers: {
        changeSettings: ({ change }) =>
          new Promise((resolve) => {
            waiting.push(() => {
              kept = { ...kept, ...change };
              resolve({ ok: true, value: kept });
            });
          }),
      },
    });
    await screen.click(screen.named('[role=radio]', 'linken Rand'));
    await screen.click(screen.named('[role=radio]', 'Dunkel'));
    waiting[0]!();
    await screen.wait(10);
    expect(screen.named('[role=radio]', 'Dunkel').getAttribute('aria-checked')).toBe('true');
    waiting[1]!();
    await screen.wait(10);
    for (const choice of ['linken Rand', 'Dunkel'])
      expect(screen.named('[role=radio]', choice).getAttribute('aria-checked')).toBe('true');
  });

  it('show no team for a link that was replaced meanwhile', async () => {
    const { promise, arrive } = later();
    await open({
      account: null,
      handlers: { ...optionsStates['alone']!().handlers, previewInvite: () => promise },
    });
    await screen.type(screen.named('input', 'Einladungslink'), link);
    await screen.click(screen.named('button', 'Einladung ansehen'));
    await screen.type(screen.named('input', 'Einladungslink'), `${link}-other`);
    arrive();
    await screen.wait(10);
    expect(screen.text()).not.toContain('Team Rechnung');
    expect(screen.named('button', 'Einladung ansehen')).toBeDefined();
  });
});

type Preview = ReturnType<NonNullable<Handlers['previewInvite']>>;

/** The usual preview of an invite, when the test says so. */
function later(): { promise: Promise<Awaited<Preview>>; arrive: () => void } {
  const usual = optionsStates['alone']!().handlers!.previewInvite!({ link });
  let arrive = () => {};
  const promise = new Promise<Awaited<Preview>>((resolve) => {
    arrive = () => resolve(usual);
  });
  return { promise, arrive: () => arrive() };
}

describe('joining', () => {
  it('shows what a link leads to before anything is joined, then asks for a name', async () => {
    const { asked } = await open(optionsStates['alone']!());
    await screen.type(screen.named('input', 'Einladungslink'), ` ${link} `);
    await screen.click(screen.named('button', 'Einladung ansehen'));
    expect(asked('previewInvite')).toEqual([{ link }]);
    expect(screen.text()).toContain('Team Rechnung');
    expect(screen.text()).toContain('9 Personen lesen mit. Du wirst Mitglied.');
    await screen.click(screen.named('button', 'Beitreten'));
    expect(asked('joinTeam')).toEqual([]);
    expect(screen.text()).toContain('Schreib einen Namen hinein.');
    await screen.type(screen.named('input', /anderen dich sehen/), ' Ada ');
    await screen.click(screen.named('button', 'Beitreten'));
    expect(asked('joinTeam')).toEqual([{ link, name: 'Ada' }]);
    expect(screen.text()).toContain('Willkommen bei Team Rechnung.');
    expect(screen.text()).toContain('Du als Ada');
  });

  it('says what is wrong with a link', async () => {
    await open(optionsStates['bad-invite']!());
    await screen.type(screen.named('input', 'Einladungslink'), link);
    await screen.click(screen.named('button', 'Einladung ansehen'));
    expect(screen.text()).toContain('Diese Einladung ist abgelaufen.');
  });

  it('asks the browser for the server only when it must, and goes on after', async () => {
    const allowed: string[] = [];
    let blocked = true;
    const { asked } = await open(
      {
        account: null,
        handlers: {
          previewInvite: () =>
            blocked
              ? { ok: false, error: { kind: 'sync', problem: { kind: 'no-permission' } } }
              : optionsStates['alone']!().handlers!.previewInvite!({ link }),
        },
      },
      allowed,
    );
    await screen.type(screen.named('input', 'Einladungslink'), link);
    await screen.click(screen.named('button', 'Einladung ansehen'));
    expect(allowed).toEqual([]);
    blocked = false;
    await screen.click(screen.named('button', 'Zugriff erlauben'));
    await screen.wait(20);
    expect(allowed).toEqual([link]);
    expect(asked('previewInvite')).toHaveLength(2);
    expect(screen.text()).toContain('Du wirst Mitglied.');
  });
});

describe('a team', () => {
  it('is shown with the way to its dashboard', async () => {
    const { asked } = await open(optionsStates['joined']!());
    expect(screen.text()).toContain('Du als Ada · 9 Personen lesen mit');
    await screen.click(screen.named('button', 'Dashboard öffnen'));
    expect(asked('openDashboard')).toEqual([{ teamId: sampleTeam.id }]);
  });

  it('is left only after saying what stays', async () => {
    const { asked } = await open({
      account: sampleAccount,
      handlers: { leaveTeam: () => ({ ok: true, value: null }) },
    });
    await screen.click(screen.named('button', 'Team verlassen'));
    expect(asked('leaveTeam')).toEqual([]);
    expect(screen.text()).toContain('Deine Notizen bleiben auf diesem Gerät');
    await screen.click(screen.named('button', 'Ja, verlassen'));
    await screen.wait(20);
    expect(asked('leaveTeam')).toEqual([{ teamId: sampleTeam.id }]);
    expect(screen.text()).toContain('Du bist nicht mehr in Team Rechnung.');
    expect(screen.text()).toContain('Du bist in keinem Team.');
  });

  it('whose server is out of reach says so, with the way to allow it', async () => {
    const allowed: string[] = [];
    await open(optionsStates['blocked']!(), allowed);
    expect(screen.text()).toContain('Angehalten: Browser erlaubt den Zugriff nicht');
    await screen.click(screen.named('button', 'Zugriff erlauben'));
    expect(allowed).toEqual([sampleAccount.serverUrl]);
  });
});

describe('what IT presets', () => {
  const presets: PolicyView = {
    ...noPolicy,
    teamServer: 'https://kundenblick.firma.de',
    inviteLink: 'https://kundenblick.firma.de/join#abcdefghijklmnopqrst',
    language: 'de',
    locked: ['language'],
  };
  const preset = { getPolicy: () => ({ ok: true, value: presets }) } satisfies Handlers;

  it('cannot be changed where it is locked, and says who set it', async () => {
    const { asked } = await open({ account: null, handlers: preset });
    expect(screen.text()).toContain('Von deiner IT vorgegeben.');
    await screen.click(screen.named('[role=radio]', 'English'));
    expect(asked('changeSettings')).toEqual([]);
    await screen.click(screen.named('[role=radio]', 'Dunkel'));
    expect(asked('changeSettings')).toEqual([{ change: { theme: 'dark' } }]);
  });

  it('fills in the invite, and joins nobody by itself', async () => {
    const { asked } = await open({ account: null, handlers: preset });
    const field = screen.named('input', 'Einladungslink') as HTMLInputElement;
    expect(field.value).toBe(presets.inviteLink);
    expect(screen.text()).toContain('Deine IT hat ein Team für dich vorbereitet.');
    expect(screen.text()).toContain('Von deiner IT vorgegebener Team-Server: kundenblick.firma.de');
    expect(asked('previewInvite')).toEqual([]);
  });

  it('does not replace a link that somebody is typing', async () => {
    const { tell } = await open({ account: null });
    const field = screen.named('input', 'Einladungslink') as HTMLInputElement;
    await screen.type(field, link);
    tell((listener) => listener.policyChanged?.({ policy: presets }));
    await screen.wait();
    expect(field.value).toBe(link);
  });
});

describe('data', () => {
  it('says in plain words what leaves the browser and how much is stored', async () => {
    await open(optionsStates['alone']!());
    expect(screen.text()).toContain('Ohne Team: nichts.');
    expect(screen.text()).toContain('3,4 MB auf diesem Gerät belegt.');
  });
});

describe('barriers', () => {
  const cases = Object.keys(optionsStates).flatMap((state) =>
    (['de', 'en'] as const).map((language) => ({ state, language })),
  );
  it.each(cases)('has none in state $state, $language', async ({ state, language }) => {
    await open({ ...optionsStates[state]!(), settings: { language } });
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
