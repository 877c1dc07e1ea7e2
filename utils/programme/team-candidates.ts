import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import type { Language } from '../i18n/language.ts';
import type { Candidate } from './candidate.ts';

/** A line of the role map as the team wrote it. */
export type TeamEntry = {
  readonly id: string;
  readonly role: string;
  /** Null = for everybody of this role. */
  readonly workArea: string | null;
  readonly process: string;
  /** What the customer notices. A sentence, a piece of one, or a question, which is then asked as it stands. */
  readonly notice: string;
  readonly touchpoint: Touchpoint;
  readonly frictions: readonly Friction[];
};

/** What can follow any quoted words, whatever their grammar. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Wen trifft das hier zuerst?',
    'Wer merkt es diesmal?',
    'Woran erkennst du es, bevor jemand anruft?',
    'Für wen wäre es diesmal anders?',
  ],
  en: [
    'Who will it hit first here?',
    'Who will notice this time?',
    'How will you know before anybody calls?',
    'For whom would it be different this time?',
  ],
};

export type TeamRequest = {
  readonly role: string | null;
  readonly workArea: string | null;
  readonly touchpoint: Touchpoint | null;
  readonly friction: Friction | null;
  readonly language: Language;
};

/** The entries that pass; all of them when none does. */
function preferring(
  entries: readonly TeamEntry[],
  passes: (entry: TeamEntry) => boolean,
): readonly TeamEntry[] {
  const preferred = entries.filter(passes);
  return preferred.length > 0 ? preferred : entries;
}

const sameWords = (one: string | null, other: string | null): boolean =>
  one?.trim().toLowerCase() === other?.trim().toLowerCase();

/** The team's lines for this role and touchpoint: those of one's own work area and of this friction where there are any. */
export function matchingEntries(
  entries: readonly TeamEntry[],
  { role, workArea, touchpoint, friction }: TeamRequest,
): readonly TeamEntry[] {
  const here = entries.filter(
    (entry) => entry.role === role && entry.touchpoint === touchpoint && entry.notice.trim() !== '',
  );
  const ofArea = preferring(
    here.filter((entry) => entry.workArea === null || sameWords(entry.workArea, workArea)),
    (entry) => entry.workArea !== null,
  );
  return preferring(
    ofArea,
    (entry) => friction !== null && entry.frictions.includes(friction),
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Questions made of the team's own lines; each line once before any comes with another ending. */
export function teamCandidates(
  entries: readonly TeamEntry[],
  request: TeamRequest,
): readonly Candidate[] {
  const matching = matchingEntries(entries, request);
  return endings[request.language].flatMap((ending, turn) =>
    matching.flatMap(({ id, process, notice }): Candidate[] => {
      const sentence = notice.replaceAll(/\s+/g, ' ').trim();
      const common = { source: 'team', process } as const;
      if (!sentence.endsWith('?'))
        return [{ ...common, key: `team:${id}:${turn}`, notice: unquoted(sentence), ask: ending }];
      return turn === 0 ? [{ ...common, key: `team:${id}`, ask: sentence }] : [];
    }),
  );
}

const unquoted = (sentence: string): string =>
  sentence.replaceAll(/[„“”"»«]/g, '').replace(/[.!;:,\s]+$/, '');
