// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import {
  nudgeCardStates,
  ownExample,
  sampleCardClient,
  sampleContentPiece,
  sampleNudge,
} from '../../test/gallery/nudge-card-states.ts';
import { createSampleClient, type Handlers } from '../../test/gallery/sample-client.ts';
import { samplePage } from '../../test/gallery/sample-notes.ts';
import type { NudgeControl, NudgeView } from '../../utils/messages/nudge-views.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { shippedExamples } from '../../utils/programme/shipped-examples.ts';
import { NudgeCardRoot } from './NudgeCardRoot.tsx';

let screen: Mounted;
let resize: () => void;

beforeEach(() => {
  // The environment has no layout: sizes come when the test says so.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResize: () => void) {
        resize = onResize;
      }
      observe() {
        resize();
      }
      disconnect() {
        resize = () => undefined;
      }
    },
  );
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
    configurable: true,
    get(this: HTMLElement) {
      return 100 + this.querySelectorAll('p, button').length;
    },
  });
});
afterEach(() => {
  screen.unmount();
  vi.unstubAllGlobals();
});

async function open(view: NudgeView | null, handlers: Handlers = {}, browserLanguage = 'de-DE') {
  const sample = createSampleClient({
    page: samplePage(null, { colorMode: 'dark' }),
    browserLanguage,
    handlers: {
      getNudge: () => succeeded(view),
      keepQuestion: () => succeeded(null),
      answerNudge: () => succeeded({ askToSwitchOff: null }),
      ...handlers,
    },
  });
  screen = await mount(<NudgeCardRoot client={sampleCardClient(sample.client, sample.asked)} />);
  if (view) await screen.until(() => screen.all('h1').length > 0);
  else await screen.wait(30);
  await screen.wait(10);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { asked, all: sample.asked };
}
const press = (name: string) => screen.click(screen.named('button', name));
const pressRadio = (name: string) => screen.click(screen.named('[role=radio]', name));
const question = () => screen.all('h1')[0]?.textContent;

describe('without a nudge', () => {
  it('shows nothing and asks for nothing more: any page could frame it', async () => {
    const { all } = await open(null);
    expect(screen.root.textContent).toBe('');
    expect(all.map(({ name }) => name)).toEqual(['getNudge']);
  });

  it('stays out of sight when nobody answers', async () => {
    await open(sampleNudge()).then(() => screen.unmount());
    const { all } = await open(null, { getNudge: () => failed({ kind: 'background-gone' }) });
    expect(screen.root.textContent).toBe('');
    expect(all).toHaveLength(1);
  });
});

describe('the question', () => {
  it('is made in the role’s words, kept, and then stays the same', async () => {
    const { asked } = await open(sampleNudge());
    const said = question();
    expect(said).toMatch(/^Mahnlauf.*\?$/);
    expect(asked('keepQuestion')).toEqual([
      { id: 'nudge-1', key: expect.stringMatching(/:/), text: said },
    ]);
    screen.unmount();
    const again = await open(
      sampleNudge({ question: { key: 'x', text: 'Schon gefragt?' } }),
      {},
      'en-US',
    );
    expect(question()).toBe('Schon gefragt?');
    expect(again.asked('keepQuestion')).toEqual([]);
  });

  it('takes the team’s line for a role that only the team knows', async () => {
    const line = sampleContentPiece({
      kind: 'role-entry',
      role: 'meter-reading',
      process: { de: 'Ablesung' },
      notices: { de: 'Wer bekommt eine geschätzte Ablesung?' },
      touchpoint: 'billing',
      frictions: [],
      startKey: null,
    });
    await open(
      sampleNudge({
        content: [line, { ...line, id: line.id.replace(/1$/, '2') }],
        profile: { role: 'meter-reading', workArea: '', opening: 'answered' },
      }),
    );
    expect(question()).toContain('Wer bekommt eine geschätzte Ablesung?');
  });

  it('tells the page its height first, and again when it changes', async () => {
    const { asked } = await open(sampleNudge());
    const [first] = asked('fitCard') as { height: number }[];
    expect(first?.height).toBeGreaterThan(100);
    await press('Warum jetzt?');
    resize();
    await screen.wait();
    const heights = (asked('fitCard') as { height: number }[]).map(({ height }) => height);
    expect(heights).toHaveLength(2);
    expect(heights[1]).toBeGreaterThan(heights[0]!);
    resize();
    expect(asked('fitCard')).toHaveLength(2);
  });

  it('is said once to screen readers, when it is in sight', async () => {
    await open(sampleNudge());
    const said = screen.all('[role=status]').map(({ textContent }) => textContent);
    expect(said).toEqual([`Kundenblick fragt: ${question()}`]);
  });

  it('never takes the focus by itself, and looks like the page around', async () => {
    await open(sampleNudge());
    expect(document.activeElement).toBe(document.body);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('the answers', () => {
  it('now: is stored, the rest is the background’s', async () => {
    const { asked } = await open(sampleNudge());
    await press('Jetzt beantworten');
    expect(asked('answerNudge')).toEqual([{ id: 'nudge-1', answer: { kind: 'used' } }]);
    expect(asked('hideCard')).toHaveLength(1);
  });

  it.each([
    ['In 1 Stunde', 'hour', 'Eine Stunde Ruhe.'],
    ['Heute nicht mehr', 'today', 'Heute kommt nichts mehr.'],
    ['In 2 Wochen', 'fortnight', 'Zwei Wochen Ruhe.'],
  ])(
    'later: is stored at once, and for how long (%s) with the second tap',
    async (name, snooze, said) => {
      const { asked } = await open(sampleNudge());
      await press('Später');
      expect(asked('answerNudge')).toEqual([{ id: 'nudge-1', answer: { kind: 'later' } }]);
      expect(screen.text()).toContain('wartet hier in der Leiste');
      expect(document.activeElement?.textContent).toBe('Wann passt es besser?');
      // The question has been read; beside a dialog there is room for the choice alone.
      expect(screen.all('.asking-question')).toEqual([]);
      await press(name);
      expect(asked('answerNudge')[1]).toEqual({ id: 'nudge-1', answer: { kind: 'later' }, snooze });
      expect(screen.text()).toContain(said);
      expect(asked('hideCard')).toEqual([]);
    },
  );

  it('goes by itself once what was done has been read', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const opened = open(sampleNudge());
      await vi.advanceTimersByTimeAsync(500);
      const { asked } = await opened;
      for (const name of ['Später', 'In 1 Stunde']) {
        const pressed = press(name);
        await vi.advanceTimersByTimeAsync(100);
        await pressed;
      }
      await vi.advanceTimersByTimeAsync(3_000);
      expect(asked('hideCard')).toEqual([]);
      await vi.advanceTimersByTimeAsync(1_500);
      expect(asked('hideCard')).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['Nur intern', 'internal'],
    ['Schon geprüft', 'checked'],
  ])('refused: is stored at once, why (%s) with the second tap', async (name, why) => {
    const { asked } = await open(sampleNudge());
    await press('Passt nicht');
    expect(asked('answerNudge')).toEqual([
      { id: 'nudge-1', answer: { kind: 'dismissed', why: null } },
    ]);
    await pressRadio(name);
    expect(asked('answerNudge')[1]).toEqual({ id: 'nudge-1', answer: { kind: 'dismissed', why } });
    expect(screen.text()).toContain('Danke');
  });

  it('misread: says what was learnt and leads to where it can be undone', async () => {
    const { asked } = await open(sampleNudge());
    await press('Passt nicht');
    await pressRadio('Falsch erkannt');
    expect(screen.text()).toContain(
      'Gelernt: „Mahnlauf“, „Mahnung“ und „früher“ sprechen in diesem Projekt nicht mehr für Kund:innen.',
    );
    await press('Rückgängig machen');
    expect(asked('openScreen')).toEqual([{ screen: 'learnt' }]);
    expect(asked('hideCard')).toEqual([]);
  });

  it('misread: speaks of one word as of one, and of nothing where nothing was learnt', async () => {
    await open(sampleNudge({}, { words: ['Kundentabelle'] }));
    await press('Passt nicht');
    await pressRadio('Falsch erkannt');
    expect(screen.text()).toContain('„Kundentabelle“ spricht in diesem Projekt nicht mehr');
    screen.unmount();
    await open(sampleNudge({}, { words: [] }));
    await press('Passt nicht');
    await pressRadio('Falsch erkannt');
    expect(screen.text()).not.toContain('Gelernt');
    expect(screen.text()).toContain('Hier kommt dazu nichts mehr.');
  });

  it.each([
    ['the cross', () => press('Schließen')],
    ['Escape', () => screen.press('Escape')],
  ])(
    'closing by %s leaves the question alone, and only then takes the card away',
    async (_, close) => {
      const { all } = await open(sampleNudge());
      await close();
      await screen.wait();
      expect(all.slice(-2)).toEqual([
        { name: 'answerNudge', input: { id: 'nudge-1', answer: { kind: 'ignored' } } },
        { name: 'hideCard', input: null },
      ]);
    },
  );

  it('that cannot be stored stay to be given again, and the card says so', async () => {
    let times = 0;
    const { asked } = await open(sampleNudge(), {
      answerNudge: () =>
        (times += 1) === 1 ? failed({ kind: 'storage-full' }) : succeeded({ askToSwitchOff: null }),
    });
    await press('Jetzt beantworten');
    expect(screen.text()).toContain('kein Platz mehr');
    expect(asked('hideCard')).toEqual([]);
    await press('Jetzt beantworten');
    expect(screen.text()).not.toContain('kein Platz mehr');
    expect(asked('hideCard')).toHaveLength(1);
  });
});

describe('after the third refusal', () => {
  const control = { settings: { typesOff: ['meeting-page'] } } as unknown as NudgeControl;
  const handlers: Handlers = {
    answerNudge: ({ answer }) =>
      succeeded({ askToSwitchOff: answer.kind === 'dismissed' ? 'create-dialog' : null }),
    getNudgeControl: () => succeeded(control),
    changeNudgeSettings: () => succeeded(control),
  };

  it('switches the type off, and leaves off what was off', async () => {
    const { asked } = await open(sampleNudge(), handlers);
    await press('Passt nicht');
    expect(screen.text()).toContain('Diese Hinweise abschalten?');
    await press('Abschalten');
    expect(asked('changeNudgeSettings')).toEqual([
      { change: { typesOff: ['meeting-page', 'create-dialog'] } },
    ]);
    expect(screen.text()).toContain('Abgeschaltet.');
  });

  it('keeps the type on a no', async () => {
    const { asked } = await open(sampleNudge(), handlers);
    await press('Passt nicht');
    await press('Behalten');
    expect(asked('answerNudge').at(-1)).toEqual({ id: 'nudge-1', answer: { kind: 'keep' } });
    expect(screen.text()).toContain('Sie bleiben an');
  });

  it('can be told why without losing the question', async () => {
    await open(sampleNudge(), handlers);
    await press('Passt nicht');
    await pressRadio('Nur intern');
    expect(screen.text()).toContain('Diese Hinweise abschalten?');
  });

  it('says when it could not be switched off', async () => {
    await open(sampleNudge(), {
      ...handlers,
      getNudgeControl: () => failed({ kind: 'background-gone' }),
    });
    await press('Passt nicht');
    await press('Abschalten');
    expect(screen.text()).toContain('Kundenblick antwortet gerade nicht.');
    expect(screen.text()).not.toContain('Abgeschaltet.');
  });
});

describe('why now', () => {
  it('has the words, the rule, how many came, and when the next may come', async () => {
    const { asked } = await open(
      sampleNudge({}, { words: ['Mahnlauf', 'Mahnung', 'früher', 'mahnung'] }),
    );
    await press('Warum jetzt?');
    expect(screen.all('.asking-words li').map((one) => one.textContent)).toEqual([
      'Mahnlauf',
      'Mahnung',
      'früher',
    ]);
    expect(screen.text()).toContain('sehr wahrscheinlich');
    expect(screen.text()).toContain('Du legst gerade ein Ticket an');
    expect(screen.text()).toContain('Hinweis 2 von höchstens 3 in dieser Woche');
    expect(screen.text()).toMatch(/frühestens (morgen|am)/);
    expect(screen.text()).not.toMatch(/0[.,]9/);
    await press('Hinweise einstellen');
    expect(asked('openScreen')).toEqual([{ screen: 'nudges' }]);
  });

  it.each([
    [0.95, 'sehr wahrscheinlich'],
    [0.7, 'merken Kund:innen wahrscheinlich'],
    [0.55, 'Gut möglich'],
  ])('says %d in words', async (impact, said) => {
    await open(sampleNudge({}, { impact }));
    await press('Warum jetzt?');
    expect(screen.text()).toContain(said);
  });

  it('says that none comes any more, and what the text announces', async () => {
    await open(sampleNudge({}, { type: 'announcement', reason: 'go-live', nextPossibleAt: null }));
    await press('Warum jetzt?');
    expect(screen.text()).toContain('dass etwas live geht');
    expect(screen.text()).toContain('kommt keiner mehr');
  });
});

describe('the example', () => {
  it('is the general one, marked as such, as long as the team has none', async () => {
    await open(sampleNudge());
    await press('Allgemeines Beispiel');
    expect(screen.text()).toContain(shippedExamples.billing.de.general);
  });

  it('is the team’s own one with who gave it', async () => {
    await open(sampleNudge({ content: [ownExample] }));
    await press('Beispiel von euch');
    expect(screen.text()).toContain('Frau K. hatte am Freitag überwiesen');
    expect(screen.text()).toContain('Von Jana');
    screen.unmount();
    await open(sampleNudge({ content: [{ ...ownExample, proposedByName: null }] }));
    await press('Beispiel von euch');
    expect(screen.text()).toContain('Aus eurem Team');
  });
});

describe('who has not chosen a role', () => {
  it('is led to where it is chosen', async () => {
    const { asked } = await open(
      sampleNudge({ profile: { role: null, workArea: '', opening: 'open' } }),
    );
    await press('In deinen Worten fragen: Rolle wählen');
    expect(asked('openScreen')).toEqual([{ screen: 'work' }]);
  });
});

describe('every state', () => {
  const cases = Object.keys(nudgeCardStates).flatMap((name) =>
    ['de-DE', 'en-GB'].map((language) => ({ name, language })),
  );
  it.each(cases)('has no barrier: $name, $language', async ({ name, language }) => {
    const { handlers = {}, pressed = [] } = nudgeCardStates[name]!();
    const answer = await handlers.getNudge?.(null);
    await open(answer?.ok ? answer.value : null, handlers, language);
    for (const names of pressed) {
      const button = screen.all('button').find((one) => names.includes(one.textContent));
      await screen.click(button!);
    }
    expect(await findBarriers(screen.root)).toEqual([]);
    expect(document.documentElement.lang).toBe(language.slice(0, 2));
  });
});
