// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import {
  cameAgo,
  everySilence,
  nudgeControlStates,
  silentAgo,
} from '../../../test/gallery/nudge-control-states.ts';
import {
  createSampleClient,
  type Handlers,
  type SampleWorld,
} from '../../../test/gallery/sample-client.ts';
import { nudgeHandlers, type NudgeStart } from '../../../test/gallery/sample-nudge-device.ts';
import { LanguageContext } from '../../ui/use-language.ts';
import { NudgesSection } from './NudgesSection.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

type Start = NudgeStart & { handlers?: Handlers; startAt?: SampleWorld['startAt'] };

async function open({ handlers = {}, startAt = null, ...start }: Start = {}) {
  const device = nudgeHandlers(start);
  const sample = createSampleClient({
    account: null,
    startAt,
    handlers: { ...device, ...handlers },
  });
  const said: string[] = [];
  screen = await mount(
    <LanguageContext.Provider value="de">
      <NudgesSection client={sample.client} show={(text) => said.push(text)} />
    </LanguageContext.Provider>,
  );
  await screen.wait(10);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  /** Somebody else changed something. */
  const news = async () => {
    sample.tell((listener) => listener.nudgesChanged?.(null));
    await screen.wait(10);
  };
  return { asked, said, device, news };
}

const toggle = (name: string) => screen.named('[role=switch]', name) as HTMLInputElement;
const rowsUnder = (title: string) => {
  const heading = screen.all('h3').find((h3) => h3.textContent === title)!;
  return screen.all(`[aria-labelledby="${heading.id}"] > li`);
};

const dismissed = (hours: number) =>
  cameAgo(hours, { outcome: 'dismissed', why: 'internal', type: 'process-page' });

describe('switches', () => {
  it('turn everything off and on', async () => {
    const { asked } = await open();
    await screen.click(toggle('Hinweise bekommen'));
    expect(asked('changeNudgeSettings')).toEqual([{ change: { allOff: true } }]);
    expect(screen.text()).toContain('Der nächste kommt gar nicht, solange alles aus ist.');
    await screen.click(toggle('Hinweise bekommen'));
    expect(screen.text()).toContain('Der nächste kann jederzeit kommen');
  });

  it('turn one occasion off, and forgive it when it is turned on again', async () => {
    const { asked } = await open({ history: { shown: [dismissed(900), dismissed(600)] } });
    expect(screen.text()).toContain('Kommt nur noch halb so oft');
    await screen.click(toggle('Prozessseite'));
    expect(asked('changeNudgeSettings')).toEqual([{ change: { typesOff: ['process-page'] } }]);
    expect(screen.text()).not.toContain('halb so oft');
    await screen.click(toggle('Prozessseite'));
    expect(toggle('Prozessseite').checked).toBe(true);
    expect(screen.text()).not.toContain('halb so oft');
  });

  it('turn a site off, whatever its letters, and keep one that Kundenblick has left', async () => {
    const { asked } = await open({
      sites: ['https://firma.atlassian.net', 'https://jira.firma.de'],
      settings: { sitesOff: ['https://JIRA.firma.de', 'https://alt.firma.de'] },
    });
    expect(toggle('jira.firma.de').checked).toBe(false);
    expect(toggle('alt.firma.de').checked).toBe(false);
    await screen.click(toggle('jira.firma.de'));
    await screen.click(toggle('firma.atlassian.net'));
    expect(asked('changeNudgeSettings')).toEqual([
      { change: { sitesOff: ['https://alt.firma.de'] } },
      { change: { sitesOff: ['https://alt.firma.de', 'https://firma.atlassian.net'] } },
    ]);
  });

  it('set how many a week, and a pause with its end', async () => {
    const { asked, said } = await open();
    await screen.click(screen.named('[role=radio]', '1'));
    expect(screen.text()).toContain('diese Woche keiner von höchstens 1');
    await screen.click(screen.named('[role=radio]', '1 Stunde'));
    expect(screen.text()).toContain('Hinweise machen Pause bis');
    await screen.click(screen.named('button', 'Wieder an'));
    expect(asked('snoozeNudges')).toEqual([{ choice: 'hour' }, { choice: null }]);
    expect(said).toEqual(['Hinweise können wieder kommen.']);
    expect(screen.text()).toContain('Hinweise sind an.');
  });
});

describe('the question after the third time', () => {
  const start = { history: { shown: [dismissed(900), dismissed(600), dismissed(300)] } };

  it('switches the occasion off', async () => {
    const { asked } = await open(start);
    expect(screen.text()).toContain('Solche hast du dreimal weggelegt. Ganz abschalten?');
    await screen.click(screen.named('button', 'Abschalten'));
    expect(asked('changeNudgeSettings')).toEqual([{ change: { typesOff: ['process-page'] } }]);
    expect(screen.text()).not.toContain('dreimal');
  });

  it('or keeps it, as an answer to the last one', async () => {
    const { asked, said, news } = await open(start);
    await screen.click(screen.named('button', 'Behalten'));
    expect(asked('answerNudge')).toEqual([{ id: 'nudge-300', answer: { kind: 'keep' } }]);
    expect(said).toEqual(['„Prozessseite“ bleibt an.']);
    await news();
    expect(screen.text()).not.toContain('dreimal');
  });
});

describe('quiet hours', () => {
  const evening = { from: 18 * 60, to: 8 * 60, days: [1, 2] };
  const field = (label: string) => screen.named('input', label) as HTMLInputElement;

  it('are added, changed and removed', async () => {
    const { asked } = await open();
    const last = () => asked('changeNudgeSettings').at(-1);
    expect(screen.text()).toContain('Füge Zeiten hinzu');
    await screen.click(screen.named('button', 'Ruhezeit hinzufügen'));
    expect(screen.text()).toContain('Mo–Fr, 18:00 Uhr bis 08:00 Uhr am nächsten Tag');
    await screen.click(screen.named('button', 'Sa'));
    await screen.type(field('Von'), '12:30');
    field('Von').dispatchEvent(new FocusEvent('blur'));
    await screen.wait();
    expect(last()).toEqual({
      change: { quietHours: [{ from: 750, to: 480, days: [1, 2, 3, 4, 5, 6] }] },
    });
    expect(screen.text()).toContain('Mo–Sa, 12:30 Uhr bis 08:00 Uhr am nächsten Tag');
    await screen.click(screen.named('button', 'Entfernen'));
    expect(last()).toEqual({ change: { quietHours: [] } });
    expect(document.activeElement?.textContent).toBe('Ruhezeit hinzufügen');
  });

  it('say when one holds on no day', async () => {
    await open({ settings: { quietHours: [{ ...evening, days: [1] }] } });
    await screen.click(screen.named('button', 'Mo'));
    expect(screen.text()).toContain('Gilt nie: Wähle mindestens einen Tag.');
  });

  it('lose nothing that is being typed when something else changes', async () => {
    const { news, device } = await open({ settings: { quietHours: [evening] } });
    await screen.type(field('Von'), '17:45');
    await device.changeNudgeSettings!({ change: { perWeek: 1 } });
    await news();
    expect(screen.named('[role=radio]', '1').getAttribute('aria-checked')).toBe('true');
    expect(field('Von').value).toBe('17:45');
  });

  it('keep what was typed even when it could not be kept, and say why', async () => {
    const { said } = await open({
      settings: { quietHours: [evening] },
      handlers: {
        changeNudgeSettings: () => ({ ok: false, error: { kind: 'storage-refused' } }),
      },
    });
    await screen.type(field('Von'), '17:45');
    field('Von').dispatchEvent(new FocusEvent('blur'));
    await screen.wait(10);
    expect(said[0]).toContain('nichts speichern');
    expect(field('Von').value).toBe('17:45');
    expect(screen.text()).toContain('18:00 Uhr bis 08:00 Uhr');
  });
});

describe('what happened', () => {
  it('is told with place, question, words and what became of it', async () => {
    await open({
      history: { shown: [cameAgo(30, { outcome: 'dismissed', why: 'checked' })] },
      questions: { 'nudge-30': 'Mahnlauf früher: Wer hat schon gezahlt?' },
    });
    const [row] = rowsUnder('Zuletzt gekommen');
    for (const words of [
      'Mahnlauf auf den 10. vorziehen',
      'Ticket anlegen',
      'Mahnlauf früher: Wer hat schon gezahlt?',
      'Wegen „Mahnlauf“, „vorziehen“',
      'Passt nicht: schon geprüft',
    ])
      expect(row?.textContent).toContain(words);
  });

  it('is folded beyond five and shows thirty at most', async () => {
    const silences = Array.from({ length: 34 }, (_, i) => silentAgo(i + 1, { kind: 'typing' }));
    await open({ history: { silences: silences.toReversed() } });
    expect(rowsUnder('Zuletzt ausgeblieben')).toHaveLength(5);
    await screen.click(screen.named('button', 'Alle 30 zeigen'));
    expect(rowsUnder('Zuletzt ausgeblieben')).toHaveLength(30);
    await screen.click(screen.named('button', 'Weniger zeigen'));
    expect(rowsUnder('Zuletzt ausgeblieben')).toHaveLength(5);
  });

  it('counts the same silence', async () => {
    const silences = [
      silentAgo(3, { kind: 'typing' }, { times: 3 }),
      silentAgo(9, { kind: 'hidden' }),
    ];
    await open({ history: { silences: silences.toReversed() } });
    const [first, second] = rowsUnder('Zuletzt ausgeblieben');
    expect(first?.textContent).toContain('3-mal');
    expect(first?.textContent).toContain('Du hast gerade geschrieben.');
    expect(second?.textContent).not.toContain('-mal');
  });

  it('comes in while somebody looks', async () => {
    let shown = [cameAgo(30)];
    const { news } = await open({
      handlers: {
        getNudgeControl: () => nudgeHandlers({ history: { shown } }).getNudgeControl!(null),
      },
    });
    expect(rowsUnder('Zuletzt gekommen')).toHaveLength(1);
    shown = [cameAgo(30), cameAgo(2, { title: 'Neues Portal' })];
    await news();
    expect(rowsUnder('Zuletzt gekommen')[0]?.textContent).toContain('Neues Portal');
    expect(screen.text()).toContain('Heute kam 1');
  });

  it('explains itself while there is nothing', async () => {
    await open();
    for (const words of ['Noch keiner. Hier steht dann', 'Noch nichts.', 'merkt sich dieses Gerät'])
      expect(screen.text()).toContain(words);
  });
});

describe('what was learnt', () => {
  const correction = {
    id: 'nudge-9',
    project: 'jira.firma.de|BILL',
    words: ['Kund:innen-Nummer'],
    title: 'Nummer als Zahl',
    at: Date.now() - 60_000,
  };

  it('is taken back', async () => {
    const { asked, said } = await open({ history: { corrections: [correction] } });
    const [row] = rowsUnder('Gelernt');
    expect(row?.textContent).toContain('„Kund:innen-Nummer“');
    expect(row?.textContent).toContain('BILL auf jira.firma.de');
    await screen.click(screen.named('button', 'Rückgängig'));
    expect(asked('unlearnNudge')).toEqual([{ id: 'nudge-9' }]);
    expect(said).toEqual(['Wieder verlernt']);
    expect(rowsUnder('Gelernt')).toHaveLength(0);
  });

  it('goes with everything else only after saying what goes and what stays', async () => {
    const { asked, said } = await open({
      history: { corrections: [correction], shown: [cameAgo(30)] },
      settings: { perWeek: 2 },
    });
    await screen.click(screen.named('button', 'Alles vergessen …'));
    expect(asked('forgetNudges')).toEqual([]);
    for (const words of ['Wo schon einer kam', 'Deine Rolle und dein Arbeitsgebiet'])
      expect(screen.text()).toContain(words);
    expect(await findBarriers(document.body)).toEqual([]);
    await screen.click(screen.named('button', 'Abbrechen'));
    expect(asked('forgetNudges')).toEqual([]);
    await screen.click(screen.named('button', 'Alles vergessen …'));
    await screen.click(screen.named('button', 'Ja, vergessen'));
    expect(asked('forgetNudges')).toEqual([null]);
    expect(said).toEqual(['Vergessen']);
    expect(screen.all('dialog')).toHaveLength(0);
    expect(screen.text()).toContain('Noch keiner.');
    expect(screen.named('[role=radio]', '2').getAttribute('aria-checked')).toBe('true');
  });
});

describe('failures', () => {
  it('say why nothing can be shown, with a way to try again', async () => {
    let gone = true;
    await open({
      handlers: {
        getNudgeControl: () =>
          gone
            ? { ok: false, error: { kind: 'background-gone' } }
            : nudgeHandlers().getNudgeControl!(null),
      },
    });
    expect(screen.all('[role=switch]')).toHaveLength(0);
    gone = false;
    await screen.click(screen.named('button', 'Nochmal versuchen'));
    await screen.wait(10);
    expect(screen.text()).toContain('Hinweise sind an.');
  });

  it('put a switch back that could not be kept, and say why', async () => {
    const { said } = await open({
      handlers: {
        changeNudgeSettings: () => ({ ok: false, error: { kind: 'storage-refused' } }),
      },
    });
    await screen.click(toggle('Prozessseite'));
    await screen.wait(10);
    expect(toggle('Prozessseite').checked).toBe(true);
    expect(said[0]).toContain('nichts speichern');
  });

  it('leave the dialog open to nobody: it closes and says that it failed', async () => {
    const { said } = await open({
      handlers: { forgetNudges: () => ({ ok: false, error: { kind: 'storage-refused' } }) },
    });
    await screen.click(screen.named('button', 'Alles vergessen …'));
    await screen.click(screen.named('button', 'Ja, vergessen'));
    await screen.wait(10);
    expect(screen.all('dialog')).toHaveLength(0);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toBe('Vergessen');
  });
});

describe('answers that come late', () => {
  it('do not take back what was chosen after the question', async () => {
    const device = nudgeHandlers();
    const waiting: (() => void)[] = [];
    await open({
      handlers: {
        ...device,
        changeNudgeSettings: (input) =>
          new Promise((resolve) => {
            waiting.push(() => resolve(device.changeNudgeSettings!(input)));
          }),
      },
    });
    await screen.click(toggle('Prozessseite'));
    await screen.click(screen.named('[role=radio]', '1'));
    waiting[0]!();
    await screen.wait(10);
    expect(screen.named('[role=radio]', '1').getAttribute('aria-checked')).toBe('true');
    waiting[1]!();
    await screen.wait(10);
    expect(toggle('Prozessseite').checked).toBe(false);
    expect(screen.named('[role=radio]', '1').getAttribute('aria-checked')).toBe('true');
  });
});

it.each([
  ['nudges', 'Hinweise'],
  ['learnt', 'Gelernt'],
] as const)('begins where it was asked to: %s', async (startAt, heading) => {
  await open({ startAt });
  expect(document.activeElement?.textContent).toBe(heading);
});

it('has every silence in the gallery', () => {
  const sample = Object.keys(nudgeControlStates);
  expect(sample).toContain('nudges-busy');
  expect(new Set(everySilence.map(({ kind }) => kind)).size).toBe(20);
});
