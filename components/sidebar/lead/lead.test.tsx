// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import { panelStates } from '../../../test/gallery/panel-states.ts';
import { sampleContentView } from '../../../test/gallery/programme-states.ts';
import { createSampleClient, type SampleWorld } from '../../../test/gallery/sample-client.ts';
import {
  issuePlace,
  sampleContent,
  sampleOwn,
  samplePage,
  sampleView,
  wikiPlace,
} from '../../../test/gallery/sample-notes.ts';
import { failed, succeeded } from '../../../utils/messages/result.ts';
import { shippedQuestions } from '../../../utils/programme/shipped-questions.ts';
import { PanelRoot } from '../PanelRoot.tsx';
// What the panel fetches for it: here it is at hand, however busy the machine is.
import './FurtherQuestion.tsx';
import './PanelLead.tsx';

let screen: Mounted;
afterEach(() => {
  screen.unmount();
  vi.restoreAllMocks();
});

async function open(world: SampleWorld) {
  const sample = createSampleClient(world);
  screen = await mount(<PanelRoot client={sample.client} />);
  await screen.wait(30);
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked };
}
const state = (name: string) => panelStates[name]!();
const change = 'Was ändert sich für Kund:innen?';
const question = /^Mahnlauf früher: Wer hat schon gezahlt/;
const showsQuestion = () => screen.until(() => screen.all('.asked').length > 0);
const firstRun = () => screen.all('.first-run');

describe('what a nudge asked here', () => {
  it('stands above the form, which is ready to type in and suggests its touchpoint', async () => {
    await open(state('asked'));
    await showsQuestion();
    expect(screen.all('.asked-text')[0]?.textContent).toMatch(question);
    expect(document.activeElement).toBe(screen.named('textarea', change));
    await screen.shows('vielleicht Rechnung & Zahlung');
    await screen.click(screen.named('button', /^Mehr dazu/));
    await screen.until(() => screen.all('[role=group]').length > 1);
    const first = screen
      .all('[role=group] .chip')
      .find(({ textContent }) => /Ablauf|Warten/.test(textContent));
    expect(first?.textContent).toBe('Fehler im Ablauf');
  });

  it('leaves a draft as it is, and hides when it is put away', async () => {
    const { asked } = await open(state('asked-with-draft'));
    await showsQuestion();
    const area = screen.named('textarea', change) as HTMLTextAreaElement;
    expect(area.value).toBe('Die Mahnung kommt 5 Tage früher als bisher.');
    await screen.click(screen.named('button', 'Frage weglegen'));
    expect(screen.all('.asked')).toEqual([]);
    expect(asked('answerNudge')).toEqual([{ id: 'open nudge', answer: { kind: 'ignored' } }]);
    expect(asked('saveDraft')).toEqual([]);
  });

  it('goes when a note was saved here, and when the place changes', async () => {
    const world = state('asked');
    let isAnswered = false;
    const nudgeId = 'another nudge';
    const view = { ...world.view! };
    const { tellPage } = await open({
      ...world,
      view,
      handlers: {
        ...world.handlers,
        getSuggestedCheck: ({ place }) =>
          succeeded(
            isAnswered || place.key !== issuePlace.key
              ? null
              : {
                  nudgeId,
                  question: 'Wer merkt es?',
                  touchpoint: null,
                  friction: null,
                  chosen: true,
                },
          ),
      },
    });
    await showsQuestion();
    tellPage((l) => l.pageChanged?.({ page: samplePage(wikiPlace) }));
    await screen.until(() => screen.all('.asked').length === 0);
    tellPage((l) => l.pageChanged?.({ page: samplePage(issuePlace) }));
    await showsQuestion();
    await screen.type(screen.named('textarea', change), 'Beantwortet');
    isAnswered = true;
    view.own = [sampleOwn(sampleContent({ change: 'Beantwortet' }))];
    await screen.click(screen.named('button', 'Nur für mich speichern'));
    await screen.until(() => screen.all('.asked').length === 0);
    expect(screen.all('.asked')).toEqual([]);
  });

  it('is asked for again when nudges change', async () => {
    let question: string | null = null;
    const { tell } = await open({
      page: samplePage(issuePlace),
      view: sampleView(),
      handlers: {
        getSuggestedCheck: () =>
          succeeded(
            question === null
              ? null
              : { nudgeId: 'late', question, touchpoint: null, friction: null, chosen: false },
          ),
      },
    });
    expect(screen.all('.asked')).toEqual([]);
    question = 'Wer wartet darauf?';
    tell((l) => l.nudgesChanged?.(null));
    await screen.shows('Wer wartet darauf?');
  });
});

describe('one question more', () => {
  const line = () => screen.all('.further-question')[0]?.textContent ?? '';
  const here = (over: SampleWorld = {}): SampleWorld => ({
    page: samplePage(issuePlace),
    view: sampleView(),
    ...over,
  });

  it('ships without a team, is the same each time, and leads to another', async () => {
    await open(here({ view: sampleView({ account: null }) }));
    await screen.shows('Noch eine Frage dazu:');
    const first = line();
    await screen.click(screen.named('button', 'andere Frage'));
    expect(line()).not.toBe(first);
    screen.unmount();
    await open(here({ view: sampleView({ account: null }) }));
    await screen.shows('Noch eine Frage dazu:');
    expect(line()).toBe(first);
    const shipped = shippedQuestions.filter(({ level }) => level === 'wahrnehmen');
    expect(shipped.some(({ de }) => first.includes(de))).toBe(true);
  });

  it('is the team’s at its level: just the one it has, with nothing to change it for', async () => {
    const items = [
      ...shippedQuestions.map(({ key }) =>
        sampleContentView({ kind: 'omission', startKey: `question:${key}` }),
      ),
      sampleContentView({
        kind: 'question',
        level: 'handeln',
        text: { de: 'Wem sagst du es heute?' },
        startKey: null,
      }),
    ];
    const level = { decidedBy: 'vote', vote: null, nextCountAt: 0 } as const;
    let reached: 'wahrnehmen' | 'handeln' = 'handeln';
    const { tell } = await open(
      here({
        handlers: {
          listTeamContent: () => succeeded({ items, level: { ...level, level: reached } }),
        },
      }),
    );
    await screen.shows('Wem sagst du es heute?');
    expect(screen.text()).not.toContain('andere Frage');
    reached = 'wahrnehmen';
    tell((l) => l.contentChanged?.(null));
    await screen.until(() => screen.all('.further-question').length === 0);
  });

  it('does not stand below the free note about a page', async () => {
    await open(here({ page: samplePage(wikiPlace), view: sampleView({ account: null }) }));
    await screen.wait(50);
    expect(screen.all('.further-question')).toEqual([]);
  });
});

describe('the first run', () => {
  it('keeps one sentence as a private note at no ticket, whatever is shared by habit', async () => {
    const world = state('first-run');
    const { asked } = await open({ ...world, settings: { defaultAudience: 'team' } });
    await screen.until(() => firstRun().length === 1);
    // It is friendly, but the form below keeps the cursor.
    expect(document.activeElement).toBe(screen.named('textarea', change));
    await screen.click(screen.named('[role=radio]', 'Begeistert'));
    await screen.type(screen.named('textarea', 'In einem Satz'), 'Sofort zurückgerufen');
    await screen.click(screen.named('button', 'Für mich behalten'));
    await screen.shows('Woran arbeitest du?');
    expect(asked('saveNote')).toMatchObject([
      {
        audience: { kind: 'me' },
        draft: {
          editsNote: null,
          content: {
            kind: 'impact',
            change: 'Sofort zurückgerufen',
            direction: '+',
            place: { kind: 'site', key: null, site: issuePlace.site, url: null },
          },
        },
      },
    ]);
    expect(asked('changeWorkProfile')).toEqual([{ change: { opening: 'answered' } }]);
    await screen.click(screen.named('[role=radio]', 'Einkauf'));
    await screen.click(screen.named('button', 'Fertig'));
    expect(firstRun()).toEqual([]);
    expect(asked('changeWorkProfile')).toContainEqual({ change: { role: 'purchasing' } });
  });

  it('may be skipped, wholly or by halves, and is never asked for again', async () => {
    const whole = await open(state('first-run'));
    await screen.until(() => firstRun().length === 1);
    await screen.click(screen.named('button', 'Nicht jetzt und nicht wieder'));
    expect(firstRun()).toEqual([]);
    expect(whole.asked('changeWorkProfile')).toEqual([{ change: { opening: 'skipped' } }]);
    screen.unmount();
    const half = await open(state('first-run'));
    await screen.until(() => firstRun().length === 1);
    await screen.click(screen.named('button', 'Überspringen'));
    await screen.shows('Woran arbeitest du?');
    await screen.click(screen.named('button', 'Überspringen'));
    expect(firstRun()).toEqual([]);
    expect(half.asked('changeWorkProfile')).toEqual([{ change: { opening: 'skipped' } }]);
    expect(half.asked('saveNote')).toEqual([]);
  });

  it('keeps each keystroke, goes on with what was begun, and says when it cannot be kept', async () => {
    const world = state('first-run');
    const { asked } = await open({
      ...world,
      handlers: { ...world.handlers, saveDraft: () => failed({ kind: 'storage-full' }) },
    });
    await screen.until(() => firstRun().length === 1);
    await screen.type(screen.named('textarea', 'In einem Satz'), 'Drei Wochen gewartet');
    await screen.shows('Auf diesem Gerät ist kein Platz mehr.');
    expect(asked('saveDraft')).toMatchObject([{ draft: { content: { kind: 'impact' } } }]);
    const field = screen.named('textarea', 'In einem Satz') as HTMLTextAreaElement;
    expect(field.value).toBe('Drei Wochen gewartet');
  });

  it('asks for a few words, and keeps nothing without', async () => {
    const { asked } = await open(state('first-run'));
    await screen.until(() => firstRun().length === 1);
    await screen.click(screen.named('[role=radio]', 'Frustriert'));
    await screen.click(screen.named('button', 'Für mich behalten'));
    await screen.shows('Ein paar Worte dazu');
    expect(asked('saveNote')).toEqual([]);
  });

  it.each([
    [
      'was answered',
      {
        getWorkProfile: () => succeeded({ role: null, workArea: '', opening: 'answered' as const }),
      },
    ],
    [
      'has notes already',
      {
        listNotes: () =>
          succeeded({
            notes: [sampleOwn(sampleContent({ change: 'x' }))],
            drafts: [],
            total: 1,
            totalUnfiltered: 1,
          }),
      },
    ],
    ['comes while a chosen question waits', state('asked').handlers],
  ])('does not stand where somebody %s', async (_, handlers) => {
    const world = state('first-run');
    await open({ ...world, handlers: { ...world.handlers, ...handlers } });
    await screen.wait(80);
    expect(firstRun()).toEqual([]);
  });

  it('leaves when another panel ended it', async () => {
    const world = state('first-run');
    let opening: 'open' | 'skipped' = 'open';
    const { tell } = await open({
      ...world,
      handlers: {
        ...world.handlers,
        getWorkProfile: () => succeeded({ role: null, workArea: '', opening }),
      },
    });
    await screen.until(() => firstRun().length === 1);
    opening = 'skipped';
    tell((l) => l.nudgesChanged?.(null));
    await screen.until(() => firstRun().length === 0);
    expect(firstRun()).toEqual([]);
  });

  it('has no barrier in either step and either language', async () => {
    for (const language of ['de', 'en'] as const) {
      await open({ ...state('first-run'), settings: { language } });
      await screen.until(() => firstRun().length === 1);
      expect(await findBarriers(screen.root)).toEqual([]);
      await screen.click(screen.named('button', language === 'de' ? 'Überspringen' : 'Skip'));
      expect(await findBarriers(screen.root)).toEqual([]);
      screen.unmount();
    }
    await open(state('asked'));
    await showsQuestion();
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
