// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { findBarriers } from '../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../test/gallery/mount.ts';
import {
  createSampleWishes,
  programmeStates,
  type ProgrammeWorld,
} from '../../test/gallery/programme-states.ts';
import { createSampleClient } from '../../test/gallery/sample-client.ts';
import { sampleTeam } from '../../test/gallery/sample-notes.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { ProgrammeRoot } from './ProgrammeRoot.tsx';

let screen: Mounted;
afterEach(() => {
  screen.unmount();
  vi.restoreAllMocks();
});

async function open(world: ProgrammeWorld) {
  const sample = createSampleClient(world);
  const wishes = createSampleWishes(world.wishes);
  const own = { wishes, proposesAtOnce: world.proposesAtOnce ?? false };
  screen = await mount(<ProgrammeRoot client={{ ...sample.client, ...own }} />);
  await screen.until(() => screen.all('[role=tab]').length > 0);
  for (const [name] of world.pressed ?? []) {
    await screen.until(() => screen.all('[role=tab], button').some((b) => b.textContent === name));
    await screen.click(screen.named('button', name ?? ''));
  }
  const asked = (name: string) => sample.asked.filter((a) => a.name === name).map((a) => a.input);
  return { ...sample, asked, wishes };
}
const state = (name: string) => programmeStates[name]!();
const entries = () => screen.all('.entry').map(({ textContent }) => textContent);
const entry = (text: string) => entries().find((one) => one.includes(text)) ?? '';
const dialog = () => screen.all('dialog')[0];
const field = (label: string) => screen.named('textarea', label) as HTMLTextAreaElement;

describe('the role map', () => {
  it('begins with one’s own role, the team’s lines before the shipped ones', async () => {
    await open(state('roles'));
    await screen.shows('Mahnlauf am Freitag');
    expect((screen.named('select', 'Rolle') as HTMLSelectElement).value).toBe('dunning');
    expect(entries()[0]).toContain('aus eurem Team');
    expect(entries()[0]).toContain('für Mahnläufe');
    expect(entries().length).toBeGreaterThan(6);
  });

  it('shows every role, and takes another one as one’s own', async () => {
    const { asked } = await open(state('no-role'));
    await screen.until(() => entries().length > 0);
    const select = screen.named('select', 'Rolle') as HTMLSelectElement;
    expect(select.options).toHaveLength(12);
    select.value = 'purchasing';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.until(() => entries().length > 0);
    await screen.click(screen.named('button', 'Das ist meine Rolle'));
    expect(asked('changeWorkProfile')).toEqual([{ change: { role: 'purchasing' } }]);
  });
});

describe('questions and their level', () => {
  it('say which level is asked, and whose idea a question was', async () => {
    await open(state('questions'));
    await screen.shows('wird gerade gefragt');
    expect(entry('Wer bekommt davon heute einen Brief?')).toContain('Idee aus dem Team · Mara');
    expect(entry('davon als Erstes?')).toBe('');
  });

  it.each([
    ['vote-cast', 'Deine Stimme ist abgegeben.', 'Ja, weiter'],
    ['vote-waits', 'geht beim nächsten Abgleich raus', 'Noch nicht'],
    ['vote-refused', 'Für eine geheime Abstimmung ist euer Team zu klein.', 'Ja, weiter'],
  ])('tell how a vote stands: %s', async (name, said, chosen) => {
    await open(state(name));
    await screen.shows(said);
    const marked = screen.all('[role=radio][aria-checked=true]').map((one) => one.textContent);
    expect(marked).toEqual([chosen]);
    expect(screen.text()).toMatch(/Gezählt wird am Montag, 23\. November/);
  });

  it('are voted on together, or chosen alone where a team is too small', async () => {
    const { asked } = await open(state('questions'));
    await screen.shows('Weiter zu „Handeln“?');
    await screen.click(screen.named('[role=radio]', 'Ja, weiter'));
    expect(asked('voteLevel')).toEqual([{ teamId: sampleTeam.id, to: 'handeln', yes: true }]);
    screen.unmount();
    const small = await open(state('small-team'));
    await screen.shows('Womit willst du gefragt werden?');
    expect(screen.text()).not.toContain('Gezählt wird');
    await screen.click(screen.named('[role=radio]', 'Handeln'));
    expect(small.asked('voteLevel')).toEqual([{ teamId: sampleTeam.id, to: 'handeln', yes: true }]);
  });

  it('lead back, too', async () => {
    await open(state('level-two'));
    await screen.shows('Zurück zu „Wahrnehmen“?');
    expect(screen.all('.level-card')).toHaveLength(1);
  });
});

describe('glossary and examples', () => {
  it('explain each term, with an example of the company’s own or the wish for one', async () => {
    await open(state('glossary'));
    await screen.until(() => entries().length === 24);
    expect(entry('Touchpoint')).toContain('Der Zettel des Ablesers');
    expect(entry('Pain Point')).toContain('Beispiel gesucht');
    await screen.type(screen.named('input', 'Begriff suchen'), 'gibt es nicht');
    await screen.shows('Diesen Begriff gibt es hier nicht.');
  });

  it('mark a general example as one, and count the places that wait', async () => {
    await open(state('examples'));
    await screen.shows('11 Plätze warten');
    expect(entry('Rechnung & Zahlung')).toContain('aus eurem Team');
    expect(entry('Rechnung & Zahlung')).not.toContain('allgemeines Beispiel');
    expect(entry('Hotline & Hilfe')).toContain('allgemeines Beispiel');
  });

  it('lead to a proposal for just that place', async () => {
    const { asked } = await open(state('examples'));
    await screen.shows('11 Plätze warten');
    await screen.click(
      screen.named('button', 'Wer musste euch dieselbe Geschichte zweimal erzählen?'),
    );
    await screen.type(field('Was ist passiert?'), 'Dreimal weiterverbunden');
    await screen.click(screen.named('button', 'Vorschlagen'));
    expect(asked('proposeContent')).toMatchObject([
      { body: { kind: 'example', slot: 'support', text: { de: 'Dreimal weiterverbunden' } } },
    ]);
  });
});

describe('proposing', () => {
  it('sends what was written, in both languages, and shows it among one’s own', async () => {
    const { asked } = await open(state('propose'));
    await screen.until(() => dialog() !== undefined);
    expect(document.activeElement).toBe(field('Die Frage'));
    await screen.type(field('Die Frage'), '  Wer wartet? ');
    await screen.click(screen.named('button', /Auch auf Englisch/));
    await screen.type(field('Die Frage (Englisch)'), 'Who waits?');
    await screen.click(screen.named('[role=radio]', 'Handeln'));
    await screen.click(screen.named('[role=radio]', 'Als Ada'));
    await screen.click(screen.named('button', 'Vorschlagen'));
    expect(asked('proposeContent')).toMatchObject([
      {
        teamId: sampleTeam.id,
        replaces: null,
        named: true,
        body: {
          kind: 'question',
          level: 'handeln',
          text: { de: 'Wer wartet?', en: 'Who waits?' },
          startKey: null,
        },
      },
    ]);
    await screen.shows('Dein Vorschlag ist unterwegs.');
    expect(dialog()).toBeUndefined();
    const tab = screen.named('[role=tab]', 'Deine Vorschläge');
    expect(tab.getAttribute('aria-selected')).toBe('true');
  });

  it('changes what ships by its name, and the team’s own by its id', async () => {
    const { asked } = await open(state('questions'));
    await screen.click(screen.named('button', /^Änderung vorschlagen: Wie lange hört die Kund:in/));
    expect(field('Die Frage').value).toMatch(/^Wie lange hört die Kund:in/);
    await screen.type(field('Die Frage'), 'Wie lange hört sie nichts?');
    await screen.click(screen.named('button', 'Vorschlagen'));
    await screen.click(screen.named('button', 'Fragen'));
    await screen.click(screen.named('button', /^Änderung vorschlagen: Wer bekommt davon/));
    await screen.type(field('Die Frage'), 'Wer bekommt einen Brief?');
    await screen.click(screen.named('button', 'Vorschlagen'));
    const sent = asked('proposeContent') as { replaces: string | null; body: object }[];
    expect(sent[0]?.body).toMatchObject({ startKey: 'question:silence' });
    expect(sent[1]?.body).toMatchObject({ startKey: 'question:first-noticed' });
    expect(sent[1]?.replaces).toMatch(/^0192f000/);
  });

  it('keeps what was typed when it closes by accident, until it is sent or thrown away', async () => {
    const { wishes, asked } = await open(state('propose'));
    await screen.until(() => dialog() !== undefined);
    await screen.type(field('Die Frage'), 'Halb');
    expect(wishes.list(sampleTeam.id)).toHaveLength(1);
    // Another kind is another begun proposal; the first one waits.
    await screen.click(screen.named('[role=radio]', 'Begriff'));
    await screen.type(field('Der Begriff'), 'Leerstand');
    await screen.click(screen.named('[role=radio]', 'Frage'));
    expect(field('Die Frage').value).toBe('Halb');
    await screen.click(screen.named('button', 'Schließen'));
    await screen.shows('Entwurf behalten.');
    await screen.click(screen.named('button', 'Deine Vorschläge'));
    await screen.click(screen.named('button', 'Weiterschreiben'));
    expect(field('Die Frage').value).toBe('Halb');
    await screen.click(screen.named('button', 'Verwerfen'));
    expect(wishes.list(sampleTeam.id).map(({ wish }) => wish.body.kind)).toEqual(['term']);
    await screen.click(screen.named('button', 'Rückgängig'));
    expect(field('Die Frage').value).toBe('Halb');
    expect(asked('proposeContent')).toEqual([]);
  });

  it('says what is missing or too long, and sends nothing', async () => {
    const { asked } = await open(state('propose'));
    await screen.until(() => dialog() !== undefined);
    await screen.click(screen.named('button', 'Vorschlagen'));
    await screen.shows('Hier fehlt noch etwas, auf Deutsch oder Englisch.');
    await screen.type(field('Die Frage'), 'x'.repeat(2_003));
    await screen.shows('Das sind 3 Zeichen zu viel.');
    await screen.click(screen.named('button', 'Vorschlagen'));
    expect(asked('proposeContent')).toEqual([]);
  });

  it('keeps the words in the dialog when they cannot be kept elsewhere', async () => {
    const world = state('propose');
    const handlers = {
      ...world.handlers,
      proposeContent: () => failed({ kind: 'storage-full' as const }),
    };
    const { wishes } = await open({ ...world, handlers });
    await screen.until(() => dialog() !== undefined);
    await screen.type(field('Die Frage'), 'Wer wartet?');
    await screen.click(screen.named('button', 'Vorschlagen'));
    await screen.shows('Auf diesem Gerät ist kein Platz mehr.');
    expect(field('Die Frage').value).toBe('Wer wartet?');
    expect(wishes.list(sampleTeam.id)).toHaveLength(1);
  });

  it('takes no more words while it is on its way: they would not go along', async () => {
    const world = state('propose');
    const handlers = {
      ...world.handlers,
      proposeContent: () => new Promise<never>(() => undefined),
    };
    await open({ ...world, handlers });
    await screen.until(() => dialog() !== undefined);
    await screen.type(field('Die Frage'), 'Wer wartet?');
    expect(field('Die Frage').readOnly).toBe(false);
    await screen.click(screen.named('button', 'Vorschlagen'));
    await screen.until(() => field('Die Frage').readOnly);
  });

  it('needs a team, and says so', async () => {
    const { asked } = await open(state('needs-team'));
    await screen.shows('Vorschlagen geht im Team');
    await screen.click(screen.all('dialog .button-primary')[0]!);
    expect(asked('openScreen')).toEqual([{ screen: 'options' }]);
  });
});

describe('one’s own proposals', () => {
  it('say where each is, and why one was declined or did not arrive', async () => {
    await open(state('mine'));
    await screen.shows('Angefangen');
    expect(entry('Wer erklärt das am Telefon?')).toContain('Wartet aufs Senden');
    expect(entry('Was steht im Betreff der Mail?')).toContain('Liegt beim Team');
    expect(entry('Wer bekommt davon heute')).toContain('Angenommen');
    expect(entry('Wer bekommt davon heute')).not.toContain('Zurückziehen');
    expect(entry('Ist das wirklich nötig?')).toContain('Miriam Vogt sagt dazu');
    expect(entry('Ist das wirklich nötig?')).toContain('Das fragen wir schon am Anfang');
    expect(entry('Vom Server abgelehnt')).toContain('Du gehörst nicht mehr zu diesem Team.');
  });

  it('can be taken back, or sent once more under the same id', async () => {
    const { asked, client } = await open(state('mine'));
    await screen.shows('Noch einmal senden');
    await screen.click(screen.named('button', 'Noch einmal senden'));
    const [again] = asked('proposeContent') as { id: string; body: object }[];
    const listed = await client.ask('listTeamContent', { teamId: sampleTeam.id });
    const refused = listed.ok && listed.value.items.find(({ sync }) => sync === 'refused');
    expect(again).toMatchObject({ id: refused && refused.id, named: false });
    await screen.click(screen.named('button', /^Zurückziehen: Was steht im Betreff/));
    await screen.shows('Zurückgezogen');
    expect(asked('withdrawProposal')).toHaveLength(1);
  });
});

describe('the page', () => {
  it('switches between teams, and asks for the content of the chosen one', async () => {
    const { asked } = await open(state('teams'));
    const select = screen.named('select', 'Team') as HTMLSelectElement;
    select.value = select.options[1]!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await screen.until(() => asked('listTeamContent').length > 1);
    expect(asked('listTeamContent').at(-1)).toEqual({ teamId: select.options[1]!.value });
  });

  it('can be read offline, and says how old it may be', async () => {
    await open(state('offline'));
    await screen.shows('Du bist offline. Du liest den letzten Stand auf diesem Gerät.');
    await screen.shows('Mahnlauf am Freitag');
    expect(screen.all('.banner')).toEqual([]);
  });

  it('says when nothing can be shown, and tries again', async () => {
    const world = state('error');
    let isMended = false;
    const list = state('roles').handlers!.listTeamContent!;
    await open({
      ...world,
      handlers: {
        ...world.handlers,
        listTeamContent: (input) => (isMended ? list(input) : failed({ kind: 'storage-refused' })),
      },
    });
    await screen.shows('Die Inhalte lassen sich gerade nicht zeigen.');
    isMended = true;
    await screen.click(screen.named('button', 'Nochmal versuchen'));
    await screen.shows('Mahnlauf am Freitag');
    expect(screen.text()).not.toContain('lassen sich gerade nicht zeigen');
  });

  it('hears of news by itself', async () => {
    const world = state('roles');
    let items = (await world.handlers!.listTeamContent!({ teamId: '' })) as never;
    const { tell } = await open({
      ...world,
      handlers: { ...world.handlers, listTeamContent: () => items },
    });
    await screen.shows('Mahnlauf am Freitag');
    const { level } = (items as { value: { level: never } }).value;
    items = succeeded({ items: [], level }) as never;
    tell((l) => l.contentChanged?.(null));
    await screen.until(() => !screen.text().includes('Mahnlauf am Freitag'));
    expect(entries().length).toBeGreaterThan(6);
  });
});

describe.each(['de', 'en'] as const)('every state, in %s', (language) => {
  // The glossary alone is two dozen entries for axe to look at.
  it.each(Object.keys(programmeStates))('has no barrier: %s', { timeout: 30_000 }, async (name) => {
    const world = state(name);
    const pressed = language === 'de' ? world.pressed : world.pressed?.map(([, en = '']) => [en]);
    await open({ ...world, settings: { language }, ...(pressed ? { pressed } : {}) });
    await screen.wait(20);
    expect(await findBarriers(screen.root)).toEqual([]);
  });
});
