import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import type { Language } from '../i18n/language.ts';
import type { RoleKey } from './roles.ts';

/** Longest shipped question, in UTF-16 units: leaves room for the words of the text in front of it. */
export const MAX_ASK = 98;

/** One line of the role map: "dein Prozess → was die Kund:in merkt", and the question that follows from it. */
export type EntryWords = {
  readonly process: string;
  /** What the customer notices: a scene, not a category. */
  readonly notice: string;
  /** Stands after "<any words>: ", so it begins anew and ends with a question mark. */
  readonly ask: string;
};

export type ShippedEntry = {
  /** Unique within its role; never changes, for what was asked is remembered by it. */
  readonly key: string;
  readonly touchpoint: Touchpoint;
  /** Most fitting first. */
  readonly frictions: readonly Friction[];
  /** Its question holds for any text with this touchpoint and one of these frictions. */
  readonly general?: true;
  /** Beginnings or pieces of words in both languages, small, with `|` between: one of them in the text, and it fits. */
  readonly hints?: string;
} & Readonly<Record<Language, EntryWords>>;

/** What ships for one role. A team may replace all of it. */
export type RoleContent = {
  readonly key: RoleKey;
  readonly entries: readonly ShippedEntry[];
  /** Touchpoints at which `asks` make sense: a question about the next payment run helps nobody with a lift. */
  readonly asksFit: readonly Touchpoint[];
  /** One question for each friction in the words of this role. */
  readonly asks: Readonly<Record<Friction, Readonly<Record<Language, string>>>>;
};
