import { beforeEach, describe, expect, it } from 'vitest';

import { buildContent, buildDraft, place } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { buildMoment, internal, nudgesOf, telling } from '../../test/extension/test-nudges.ts';
import { onlyMe } from '../domain/audience.ts';
import { saveNote } from '../notebook/save-note.ts';
import { changeNudgeSettings } from './change-nudge-settings.ts';
import { keepQuestion } from './keep-question.ts';
import { readNudgeControl } from './read-nudge-control.ts';
import { speakUp } from './speak-up.ts';

const wiki = {
  ...place,
  product: 'confluence' as const,
  kind: 'page' as const,
  site: 'https://Acme.atlassian.net/wiki',
};

let book: TestNotebook;
beforeEach(() => {
  book = openTestNotebook();
});

describe('what the settings page shows', () => {
  it('is everything off, on and remembered, with the questions that were asked', async () => {
    const nudges = nudgesOf(book);
    await speakUp(nudges, buildMoment({ place: wiki, type: 'process-page' }), internal);
    const said = await speakUp(nudges, buildMoment(), telling);
    if (said.kind === 'silence') throw new Error(said.why);
    const before = await readNudgeControl(nudges, []);
    expect(before.questions).toEqual({});
    await keepQuestion(nudges, { id: said.id, key: 'q', text: 'Wer merkt es?' });
    const control = await readNudgeControl(nudges, []);
    expect(control.questions).toEqual({ [said.id]: 'Wer merkt es?' });
    expect(control.explanation).toMatchObject({
      shown: [{ id: said.id }],
      silences: [{ silence: { kind: 'internal' } }],
      caps: { today: { count: 1, most: 1 }, week: { count: 1, most: 3 } },
    });
  });

  it('offers the sites somebody has been at, each once, in the words of places', async () => {
    const nudges = nudgesOf(book);
    expect((await readNudgeControl(nudges, [])).sites).toEqual([]);
    const content = buildContent('x', { place: wiki });
    await saveNote(book, { draft: buildDraft('x', { content }), audience: onlyMe });
    const web = buildContent('y', {
      place: { ...wiki, product: 'web', kind: 'site', site: 'https://shop.example' },
    });
    await saveNote(book, { draft: buildDraft('y', { content: web }), audience: onlyMe });
    await speakUp(nudges, buildMoment(), telling);
    await changeNudgeSettings(nudges, { sitesOff: ['https://old.example'] });
    expect((await readNudgeControl(nudges, [place.site, 'https://new.example'])).sites).toEqual([
      'https://acme.atlassian.net',
      'https://acme.atlassian.net/wiki',
      'https://new.example',
      'https://old.example',
    ]);
  });
});
