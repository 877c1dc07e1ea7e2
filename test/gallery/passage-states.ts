import { emptyContent } from '../../utils/domain/note-content.ts';
import type { Passage, PassageState } from '../../utils/domain/passage.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { SampleWorld, ToolHandlers } from './sample-client.ts';
import {
  sampleContent,
  sampleId,
  sampleOwn,
  samplePage,
  sampleTeamNote,
  sampleView,
  wikiPlace,
} from './sample-notes.ts';

const passage = (exact: string): Passage => ({ exact, prefix: '', suffix: '', start: 0 });

const long =
  'Zahlungen vom Vortag sind beim Lauf noch nicht zugeordnet, das Schreiben geht trotzdem raus, und wer anruft, hört, es sei schon unterwegs. '.repeat(
    4,
  );

const noteOn = (exact: string, change: string) =>
  sampleContent({ kind: 'impact', change, passage: passage(exact) }, wikiPlace);

/** The page says of each passage how it stands; of one it does not know, that it is gone. */
function tools(states: Record<string, PassageState>): ToolHandlers {
  return {
    takePassage: () => succeeded(null),
    markPassages: ({ passages }) =>
      succeeded(
        passages.map(({ id, passage: { exact } }) => ({ id, state: states[exact] ?? 'lost' })),
      ),
    showPassage: () => succeeded(true),
  };
}

/** A form about a passage that nobody has written in yet. */
const formAbout = (exact: string): SampleWorld => ({
  page: samplePage(wikiPlace),
  view: sampleView({
    drafts: [
      {
        id: sampleId(),
        placeKey: placeKeyOf(wikiPlace),
        content: { ...emptyContent('impact', wikiPlace), passage: passage(exact), change: 'Wer' },
        audience: { kind: 'me' },
        editsNote: null,
        rev: 1,
        updatedAt: Date.now(),
      },
    ],
  }),
  tools: tools({}),
});

/** Every state of notes on passages that someone should look at, by name. */
export const passageStates: Record<string, () => SampleWorld> = {
  form: () => formAbout('Das Schreiben geht trotzdem raus'),
  'form-long': () => formAbout(long),
  lost: () => ({
    page: samplePage(wikiPlace),
    view: sampleView({
      own: [
        sampleOwn(noteOn('Das Schreiben geht trotzdem raus', 'Wer bezahlt hat, ärgert sich.')),
        sampleOwn(noteOn('am 15. des Vormonats', 'Niemand weiß, wann abgebucht wird.')),
        sampleOwn(noteOn(long, 'Drei Wege, und keiner passt.')),
      ],
      team: [
        sampleTeamNote(noteOn('2 bis 4 Tage', 'So lange hört man nichts.'), 'Jonas'),
        sampleTeamNote(noteOn('Hausverwaltungen', 'Bekommen für jede Wohnung einen.'), 'Ada'),
      ],
    }),
    tools: tools({ 'Das Schreiben geht trotzdem raus': 'found', Hausverwaltungen: 'moved' }),
  }),
};
