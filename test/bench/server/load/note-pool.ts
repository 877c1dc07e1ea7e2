import { contentOf } from '../../../../server/demo/demo-content.ts';
import { notesAboutBills } from '../../../../server/demo/notes-about-bills.ts';
import { notesAboutService } from '../../../../server/demo/notes-about-service.ts';
import { notesAboutTheRest } from '../../../../server/demo/notes-about-the-rest.ts';
import type { NoteContent } from '../../../../utils/domain/note-content.ts';

const demo = [...notesAboutBills, ...notesAboutService, ...notesAboutTheRest];
const places = { cloudUrl: 'https://cloud.example', dcUrl: 'https://dc.example' };
const contents = demo.map((note) => contentOf(note, places));

/**
 * The content with this number: what people wrote in the demo team, put together anew, so that no two are
 * alike and a page of a thousand packs about as well as people's notes do.
 */
export function noteAt(index: number): NoteContent {
  const pick = (step: number) =>
    contents[(index * step + Math.floor(index / 7)) % contents.length]!;
  const about = pick(1);
  return {
    ...about,
    change: `${about.change} (${index})`,
    friction: `${pick(3).friction} ${pick(5).change}`,
    lenses: pick(11).lenses,
  };
}
