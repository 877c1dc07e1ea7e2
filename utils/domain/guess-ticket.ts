import { projectOf, type CreatedTicket } from './created-ticket.ts';

/** Something written for a ticket that did not exist yet. */
export type Writing = {
  id: string;
  /** The person began it; a ticket created before cannot be meant. Milliseconds since 1970. */
  begunAt: number;
  /** Written in this very form, not in one that was opened and left earlier. */
  here: boolean;
  /** What stood in the form as summary when it was last touched; maybe only its beginning. */
  title: string;
  /** Project that the form was for then; null when it did not say. */
  container: string | null;
};

export type TicketEvidence = {
  /** Tickets that the page speaks of: in a flag, or as the one it shows; with the words beside the key. */
  named: readonly { key: string; words: string }[];
  /** The person's own of the last while; null when the site did not say. */
  tickets: readonly CreatedTicket[] | null;
};

export type TicketGuess =
  | { kind: 'sure'; key: string }
  /** One of these, newest first; only the person can know. */
  | { kind: 'unsure'; keys: string[] }
  /** None was created for it, as far as can be known. */
  | { kind: 'none' };

/** Two clocks, compared by an answer that was on its way: a ticket may seem this much older. Milliseconds. */
const SLACK_MS = 1_500;

/** So few letters begin too many summaries. */
const TELLING = 4;

const even = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase();

/** Whether the summary in the form became this one: the same, or one goes on where the other ends. */
function isTitled(typed: string, summary: string): boolean {
  const [a, b] = [even(typed), even(summary)];
  if (a === b) return a !== '';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && long.startsWith(short);
}

function bears(words: string, typed: string): boolean {
  const title = even(typed);
  return title.length >= TELLING && even(words).includes(title);
}

/** The form as it was left. */
export type LeftForm = {
  /** Projects it was for, one after the other; null where it did not say. */
  projects: readonly (string | null)[];
  /** Another tab had a form open at the same time, so a ticket may be that one's. */
  contested: boolean;
};

/**
 * Which ticket the form has become in which something was written. A wrong ticket is worse than a
 * question: where two things do not say the same, the person is asked.
 */
export function guessTicket(
  writing: Writing,
  { named, tickets }: TicketEvidence,
  { projects, contested }: LeftForm,
): TicketGuess {
  const { title, container, here } = writing;
  const isPossible = ({ key, summary }: CreatedTicket) =>
    projects.includes(null) || projects.includes(projectOf(key)) || isTitled(title, summary);
  const isFitting = ({ key }: { key: string }) =>
    container === null || projectOf(key) === container;
  const isNamed = ({ key }: { key: string }) => named.some((one) => one.key === key);

  const earliest = writing.begunAt - SLACK_MS;
  const later = (tickets ?? []).filter((one) => one.createdAt >= earliest && isPossible(one));
  const known = new Set((tickets ?? []).map(({ key }) => key));
  // Created a moment ago, a ticket may not be found yet, and a look-up may fail: then its own words must tell.
  const spoken = named.filter((one) => !known.has(one.key) && bears(one.words, title));
  if (later.length === 0) {
    const [only, second] = spoken.filter(isFitting);
    return only && !second && !contested ? { kind: 'sure', key: only.key } : { kind: 'none' };
  }

  const titled = later.filter(({ summary }) => isTitled(title, summary));
  // What is left over from an earlier form belongs to another one only if it says so.
  if (!here && titled.length === 0) return { kind: 'none' };
  const unsure = { kind: 'unsure' as const, keys: later.map(({ key }) => key) };
  const [match, another] = titled;
  if (match) {
    if (another || spoken.length > 0) return unsure;
    const isPlain = here && !contested && isFitting(match);
    return isPlain || isNamed(match) ? { kind: 'sure', key: match.key } : unsure;
  }
  // Renamed in the form after this was written, or not named yet: then it is the first one created after
  // it, if this page speaks of it.
  const first = later.reduce((a, b) => (b.createdAt < a.createdAt ? b : a));
  const isPlain = !contested && isFitting(first) && isNamed(first);
  return isPlain ? { kind: 'sure', key: first.key } : unsure;
}
