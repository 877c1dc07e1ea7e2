import type { QuestionLevel } from '../../../utils/domain/question-level.ts';
import type { Touchpoint } from '../../../utils/domain/taxonomy.ts';
import type { ContentBody, LocalText } from '../../../utils/domain/team-content.ts';
import { roleKeys } from '../../../utils/programme/roles.ts';

/** What people propose; leaving something out is the Paten's to decide. */
export type ProposedBody = Exclude<ContentBody, { kind: 'omission' }>;
export type ProposedKind = ProposedBody['kind'];

/** In the order in which they are offered. */
export const proposedKinds: readonly ProposedKind[] = ['question', 'example', 'term', 'role-entry'];

/** A proposal as long as it was not sent. */
export type Wish = {
  /** Made before the first try, so that a repeated one is the same proposal. */
  id: string;
  teamId: string;
  body: ProposedBody;
  /** Content whose place it would take. */
  replaces: string | null;
  named: boolean;
};

/** Keeps begun proposals, each under its subject. */
export type WishStore = {
  load: (subject: string) => Wish | null;
  keep: (subject: string, wish: Wish) => void;
  forget: (subject: string) => void;
  /** All of a team's, by their subjects. */
  list: (teamId: string) => { subject: string; wish: Wish }[];
};

/** What a proposal is about: for each there is at most one begun at a time. */
export function subjectOf({ teamId, body, replaces }: Omit<Wish, 'id' | 'named'>): string {
  const shipped = body.kind === 'example' ? null : body.startKey;
  return [teamId, body.kind, replaces ?? shipped ?? 'new'].join('|');
}

/** What is known of a proposal before its first word: it begins where the person was reading. */
export type Known = { role?: string | null; level?: QuestionLevel; slot?: Touchpoint };

/** An empty body, with what is known already. */
export function blankBody(kind: ProposedKind, known: Known = {}): ProposedBody {
  const startKey = null;
  if (kind === 'question') return { kind, level: known.level ?? 'wahrnehmen', text: {}, startKey };
  if (kind === 'term') return { kind, term: {}, meaning: {}, example: null, startKey };
  if (kind === 'example') return { kind, slot: known.slot ?? 'billing', text: {} };
  const role = known.role ?? roleKeys[0];
  const words = { process: {}, notices: {} };
  return { kind, role, ...words, touchpoint: 'billing', frictions: [], startKey };
}

/** One text of a body, in both languages. */
export type TextField = {
  name: 'text' | 'process' | 'notices' | 'term' | 'meaning' | 'example';
  /** Its words in the dialog. */
  words: 'question' | 'example' | 'process' | 'notices' | 'term' | 'meaning' | 'termExample';
  text: LocalText;
  needed: boolean;
};

/** The texts of a body, in the order of the form. */
export function textFieldsOf(body: ProposedBody): TextField[] {
  if (body.kind === 'question')
    return [{ name: 'text', words: 'question', text: body.text, needed: true }];
  if (body.kind === 'example')
    return [{ name: 'text', words: 'example', text: body.text, needed: true }];
  if (body.kind === 'role-entry')
    return [
      { name: 'process', words: 'process', text: body.process, needed: true },
      { name: 'notices', words: 'notices', text: body.notices, needed: true },
    ];
  return [
    { name: 'term', words: 'term', text: body.term, needed: true },
    { name: 'meaning', words: 'meaning', text: body.meaning, needed: true },
    { name: 'example', words: 'termExample', text: body.example ?? {}, needed: false },
  ];
}

/** Puts a text into a body; one that the body does not have is left alone. */
export function withText(
  body: ProposedBody,
  name: TextField['name'],
  language: 'de' | 'en',
  text: string,
): ProposedBody {
  const field = textFieldsOf(body).find((one) => one.name === name);
  return field ? { ...body, [name]: { ...field.text, [language]: text } } : body;
}

export function isEmptyText({ de = '', en = '' }: LocalText): boolean {
  return `${de}${en}`.trim() === '';
}

function tidyText(text: LocalText): LocalText {
  const entries = (['de', 'en'] as const).map((language) => [language, text[language]?.trim()]);
  return Object.fromEntries(entries.filter(([, said]) => said));
}

/** The body as it is sent: without blanks around its texts, and without texts that say nothing. */
export function tidyBody(body: ProposedBody): ProposedBody {
  const texts = textFieldsOf(body).map(({ name, text }) => [name, tidyText(text)]);
  const tidy = { ...body, ...Object.fromEntries(texts) } as ProposedBody;
  if (tidy.kind === 'term' && tidy.example && isEmptyText(tidy.example))
    return { ...tidy, example: null };
  if (tidy.kind !== 'role-entry') return tidy;
  const { workArea = '', ...rest } = tidy;
  return workArea.trim() === '' ? rest : { ...rest, workArea: workArea.trim() };
}
