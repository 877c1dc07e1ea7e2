import {
  INTERNAL_COMMENT,
  type InsertTarget,
  type InsertWay,
} from '../../utils/domain/insertion.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { InsertTexts } from '../../utils/i18n/insert/de.ts';

/** What the person chose: one of the offered targets, or the clipboard. */
export type Choice = InsertTarget | 'copy';

/** Longest title in a sentence, in characters (UTF-16 units); some titles are whole sentences themselves. */
const MAX_NAME = 60;

function shorten(title: string): string {
  if (title.length <= MAX_NAME) return title;
  return `${title.slice(0, MAX_NAME - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What people call the ticket or page: its key, or its title in quotes. */
export function sayPlace(place: Place, texts: InsertTexts): string {
  if (place.product === 'jira') return place.key ?? texts.thisIssue;
  return place.title === '' ? texts.thisPage : texts.page({ title: shorten(place.title) });
}

/** The product that is asked, by its name. */
export function saySite({ product }: Pick<Place, 'product'>): string {
  return product === 'confluence' ? 'Confluence' : 'Jira';
}

/** A comment in a service project is one for the team alone: that must be said wherever it is named. */
function kindOf({ way, id }: InsertTarget): InsertWay | 'internal' {
  return way === 'comment' && id === INTERNAL_COMMENT ? 'internal' : way;
}

/** What an open editor is for; `here` is where the note was written. */
function sayEditor({ place, editor }: InsertTarget, here: Place, texts: InsertTexts): string {
  if (place === null) {
    return here.product === 'confluence' ? texts.editor.newPage : texts.editor.newIssue;
  }
  const name = sayPlace(place, texts);
  if (editor === 'description') return texts.editor.description({ name });
  if (editor === 'page') return texts.editor.page({ name });
  return editor === 'comment' ? texts.editor.comment : texts.editor.other;
}

/** Where the text would go, as the name of a choice. */
export function sayChoice(choice: Choice, here: Place, texts: InsertTexts): string {
  if (choice === 'copy') return texts.target.copy;
  const kind = kindOf(choice);
  if (kind === 'editor') return texts.target.editor({ what: sayEditor(choice, here, texts) });
  return texts.target[kind]({ name: sayPlace(choice.place ?? here, texts) });
}

/** Why a target is shown but cannot be chosen; null when it can. */
export function sayHindrance({ way, hindrance }: InsertTarget, texts: InsertTexts): string | null {
  if (hindrance === null) return null;
  return hindrance === 'not-allowed' ? texts.hindrance[hindrance][way] : texts.hindrance[hindrance];
}

/** Who will be able to read it. */
export function saySeenBy(choice: Choice, here: Place, texts: InsertTexts): string {
  if (choice === 'copy') return texts.seenBy.copy;
  if (choice.way === 'editor') return texts.seenBy.editor;
  const readers = texts.seenBy[kindOf(choice) === 'internal' ? 'internal' : 'known'];
  return readers({ name: sayPlace(choice.place ?? here, texts) });
}

/** What the main button does. */
export function sayDeed(choice: Choice, texts: InsertTexts): string {
  return texts.deed[choice === 'copy' ? 'copy' : kindOf(choice)];
}

/** Where it went. */
export function sayDone(target: InsertTarget, here: Place, texts: InsertTexts): string {
  const kind = kindOf(target);
  if (kind === 'editor') return texts.done.editor;
  return texts.done[kind]({ name: sayPlace(target.place ?? here, texts) });
}
