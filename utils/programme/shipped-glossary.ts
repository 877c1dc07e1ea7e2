import type { Language } from '../i18n/language.ts';

/** The terms that a team's glossary starts with, in the order in which one would explain them. */
export const termKeys = [
  'customer-experience',
  'customer',
  'customer-journey',
  'touchpoint',
  'pain-point',
  'friction',
  'moment-that-matters',
  'expectation',
  'outside-in',
  'backstage',
  'handover',
  'effort',
  'first-contact',
  'failure-demand',
  'lens',
  'observed-assumed',
  'for-whom',
  'counter-example',
  'accessibility',
  'latitude',
  'recovery',
  'trust',
  'feedback',
  'closing-the-loop',
] as const;
export type TermKey = (typeof termKeys)[number];

/** A term in plain words. The company's own example is the team's to give: `wanted` asks for it. */
export type TermWords = {
  readonly term: string;
  readonly meaning: string;
  readonly wanted: string;
};

export type GlossaryWords = Readonly<Record<TermKey, TermWords>>;

/** The glossary in one language; some 2 kB gzipped. */
export async function loadGlossary(language: Language): Promise<GlossaryWords> {
  const { default: words } = await (language === 'de'
    ? import('./shipped-glossary-de.ts')
    : import('./shipped-glossary-en.ts'));
  return words;
}
