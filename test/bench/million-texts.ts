import { contentOf } from '../../server/demo/demo-content.ts';
import { demoNotes } from '../../server/demo/seed-demo.ts';
import { textsOf } from '../../utils/domain/note-content.ts';

/** Words whose frequency is known exactly, for searches of every kind. */
export const knownWords = {
  /** In every tenth note. */
  common: 'mahnung',
  /** In one of a thousand. */
  middle: 'zwischenbescheid',
  /** In twenty notes of a million. */
  rare: 'gerichtsvollzieher',
  /** In every fifth note, but only in fifty of a million together with `common`. */
  other: 'warteschleife',
} as const;

/** Numbers that look random and are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * German sentences, made of the words of the demo team: a few words are everywhere, most are seldom, as in any
 * language. None of the known words is in them.
 */
export function makeSentences(count: number): string[] {
  const random = createRandom(5);
  const known = new RegExp(Object.values(knownWords).join('|'), 'i');
  const places = { cloudUrl: 'https://cloud.example', dcUrl: 'https://dc.example' };
  const texts = demoNotes.flatMap((note) => textsOf(contentOf(note, places)));
  const words = [...new Set(texts.join(' ').split(/\s+/))].filter((word) => !known.test(word));
  const pick = () => words[Math.floor(words.length * random() ** 2.5)] ?? '';
  return Array.from({ length: count }, () => {
    const length = 8 + Math.floor(random() * 9);
    const text = Array.from({ length }, pick).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  });
}
