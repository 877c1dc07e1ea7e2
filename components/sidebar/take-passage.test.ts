import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createSampleClient, type SampleWorld } from '../../test/gallery/sample-client.ts';
import {
  issuePlace,
  sampleAccount,
  sampleContent,
  sampleId,
  samplePage,
  sampleView,
  wikiPlace,
} from '../../test/gallery/sample-notes.ts';
import type { Draft } from '../../utils/domain/draft.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import { createPanelSession } from './panel-session.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const passage = { exact: 'um 6 Uhr', prefix: 'jeden Dienstag ', suffix: '.', start: 15 };
const another = { ...passage, exact: 'jeden Dienstag', prefix: '', start: 0 };

function start(world: SampleWorld = {}, place: Place = wikiPlace) {
  const sample = createSampleClient({ view: sampleView(), account: sampleAccount, ...world });
  const session = createPanelSession(sample.client);
  const saved = () =>
    sample.asked
      .filter((a) => a.name === 'saveDraft')
      .map((a) => (a.input as { draft: Draft }).draft.content);
  const content = () => session.state().keeper?.view().content;
  const type = (change: string) => {
    const keeper = session.state().keeper!;
    keeper.setContent({ ...keeper.view().content, change });
  };
  session.showPage(samplePage(place));
  return { ...sample, session, saved, content, type };
}

function stored(changes: Partial<Draft>): Draft {
  return {
    id: sampleId(),
    placeKey: placeKeyOf(wikiPlace),
    content: { ...sampleContent({ change: 'von vorhin' }), place: wikiPlace },
    audience: { kind: 'me' },
    editsNote: null,
    rev: 2,
    updatedAt: 0,
    ...changes,
  };
}

describe('a passage for an empty form', () => {
  it('is what the note is about, in the wiki its impact; no draft is kept before a word is typed', async () => {
    const { session, content, saved, type } = start();
    await settle();
    session.takePassage(passage);
    expect(content()).toMatchObject({ kind: 'impact', passage, change: '' });
    await settle(1_000);
    expect(saved()).toEqual([]);
    type('Zu früh');
    await settle(1_000);
    expect(saved()).toMatchObject([{ passage, change: 'Zu früh' }]);
  });

  it('takes the place of one that was chosen before, as long as nothing is typed', async () => {
    const { session, content } = start();
    await settle();
    session.takePassage(passage);
    const { keeper } = session.state();
    session.takePassage(another);
    expect(content()?.passage).toEqual(another);
    expect(session.state().keeper).toBe(keeper);
  });

  it('stays a check in a ticket', async () => {
    const { session, content } = start({}, issuePlace);
    await settle();
    session.takePassage(passage);
    expect(content()).toMatchObject({ kind: 'check', passage });
  });

  it('is gone from the form with the note that was saved', async () => {
    const { session, content, type } = start();
    await settle();
    session.takePassage(passage);
    type('Zu früh');
    const saving = session.state().keeper?.save({ kind: 'me' });
    await settle();
    await saving;
    expect(content()?.passage).toBeUndefined();
  });
});

describe('a passage for a draft', () => {
  it('is added when it has none, and changes nothing else', async () => {
    const { session, content, type } = start();
    await settle();
    type('Schon getippt');
    const kind = content()?.kind;
    session.takePassage(passage);
    expect(content()).toMatchObject({ kind, change: 'Schon getippt', passage });
  });

  it('that is about another one begins a second draft, and the first is kept', async () => {
    const { session, content, saved, type } = start();
    await settle();
    session.takePassage(passage);
    type('Schon getippt');
    session.takePassage(another);
    expect(content()).toMatchObject({ change: '', passage: another });
    await settle(1_000);
    expect(saved()).toMatchObject([{ change: 'Schon getippt', passage }]);
  });

  it('that is about the same one changes nothing', async () => {
    const { session, type } = start();
    await settle();
    session.takePassage(passage);
    type('Schon getippt');
    const { keeper } = session.state();
    session.takePassage({ ...passage });
    expect(session.state().keeper).toBe(keeper);
  });

  it('waits until it is known which draft goes on here', async () => {
    const { session, content } = start({ view: sampleView({ drafts: [stored({})] }) });
    session.takePassage(passage);
    expect(content()?.passage).toBeUndefined();
    await settle();
    expect(content()).toMatchObject({ change: 'von vorhin', passage });
  });

  it('is not lost when the notes cannot be shown', async () => {
    const { session, content } = start({ view: null });
    session.takePassage(passage);
    await settle();
    expect(session.state().error).not.toBeNull();
    expect(content()?.passage).toEqual(passage);
  });

  it('does not go along to another place', async () => {
    const { session, content } = start();
    session.takePassage(passage);
    session.showPage(samplePage(issuePlace));
    await settle();
    expect(content()?.passage).toBeUndefined();
  });
});
