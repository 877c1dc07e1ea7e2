import { conceptNames } from './lexicon/concepts.ts';
import type { Manner, Mention, Reading } from './mention.ts';
import type { ReadText } from './read.ts';
import { findStoryRole } from './story-role.ts';

/** Sparse vector: feature name -> value, mostly within 0..1. */
export type Features = Map<string, number>;

const outside = new Set(['customer', 'user', 'firstPerson']);
const technical = new Set([
  'refactoring',
  'code',
  'build',
  'testing',
  'data',
  'infrastructure',
  'api',
  'internalDocs',
]);
const office = new Set([
  'process',
  'reporting',
  'administration',
  'employeeTopic',
  'staff',
  'supplier',
]);
const isSurface = new Set(['publicPlace', 'ui', 'look', 'repro']);

/** Coarse kind of a concept, for pairs and sums. */
export function kindOf(name: string): string | undefined {
  if (outside.has(name)) return 'outside';
  if (technical.has(name)) return 'technical';
  if (office.has(name)) return 'office';
  if (isSurface.has(name)) return 'surface';
  if (name.startsWith('t:')) return 'touch';
  if (name.startsWith('f:')) return 'friction';
  if (name === 'perceives' || name === 'impossible' || name === 'enables') return 'effect';
  return undefined;
}

const kinds = conceptNames.map(kindOf);
const pairs = new Set([
  'outside+effect', 'outside+friction', 'outside+touch', 'outside+surface', 'touch+friction', 'touch+effect', 'surface+friction', 'surface+effect',
  'office+touch', 'office+surface', 'office+effect', 'office+friction', 'technical+touch', 'technical+surface', 'technical+friction', 'technical+effect', 'outside+technical', 'outside+office', 'technical+office',
]); // prettier-ignore

/** Features from which the probability is made that customers will notice. */
export function impactFeatures({ title, body }: ReadText): Features {
  const features: Features = new Map();
  addField(features, 't', title);
  addField(features, 'b', body);
  addRole(features, { title, body });
  addCompany(features, [title, body]);
  addShape(features, title, body);
  return features;
}

const suffixes: Record<Manner, string> = { said: '', modifier: '~m', demoted: '~d', negated: '~n' };

/** Name of the feature of a concept in a field. */
const nameFeature = (field: 't' | 'b', concept: string, manner: Manner): string =>
  `${field}.${concept}${suffixes[manner]}`;

/** Names worked out once: text is put together here, not for every word of every ticket. */
const tables = { t: tableFor('t'), b: tableFor('b') };
const pairNames = { t: pairTableFor('t'), b: pairTableFor('b') };

function tableFor(
  field: 't' | 'b',
): Record<Manner, { readonly concept: string; readonly kind: string | undefined }[]> {
  const rows = (manner: Manner): { concept: string; kind: string | undefined }[] =>
    conceptNames.map((name, number) => ({
      concept: nameFeature(field, name, manner),
      kind:
        kinds[number] === undefined ? undefined : `${field}#${kinds[number]}${suffixes[manner]}`,
    }));
  return {
    said: rows('said'),
    modifier: rows('modifier'),
    demoted: rows('demoted'),
    negated: rows('negated'),
  };
}

/** "kind of one + kind of the other", in either order -> feature name. */
function pairTableFor(field: 't' | 'b'): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const table = new Map<string, Map<string, string>>();
  for (const pair of pairs) {
    const [a = '', b = ''] = pair.split('+');
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = table.get(x) ?? new Map<string, string>();
      row.set(y, `${field}&${pair}`);
      table.set(x, row);
    }
  }
  return table;
}

/** Name of the feature that a mention feeds. */
export const featureOf = (field: 't' | 'b', { concept, manner }: Mention): string =>
  tables[field][manner][concept]?.concept ?? '';

/** Words further apart than this, in tokens, are no pair. */
const pairReach = 8;

const raise = (counts: Features, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

function addField(features: Features, field: 't' | 'b', reading: Reading): void {
  const counts: Features = new Map();
  const near: { kind: string; from: number; sentence: number }[] = [];
  for (const { concept, from, manner } of reading.mentions) {
    const names = tables[field][manner][concept];
    const kind = kinds[concept];
    if (names === undefined) continue;
    raise(counts, names.concept);
    if (kind === undefined || names.kind === undefined) continue;
    raise(counts, names.kind);
    if (field === 't' && from === 0 && manner === 'said') {
      const opener = kind === 'touch' || kind === 'friction' ? kind : (conceptNames[concept] ?? '');
      features.set(`first.${opener}`, 1);
    }
    if (manner === 'negated' || manner === 'demoted') continue;
    near.push({ kind, from, sentence: reading.tokens[from]?.sentence ?? 0 });
  }
  for (const [name, count] of counts) {
    features.set(name, field === 't' ? Math.min(1, 0.7 + 0.3 * (count - 1)) : count / (count + 1));
  }
  if (near.length === 0) features.set(`${field}.silent`, reading.tokens.length > 0 ? 1 : 0);
  addPairs(features, pairNames[field], near);
}

function addPairs(
  features: Features,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
  near: readonly { kind: string; from: number; sentence: number }[],
): void {
  const counts: Features = new Map();
  for (const [index, a] of near.entries()) {
    const row = names.get(a.kind);
    for (let other = index + 1; other < near.length; other += 1) {
      const b = near[other];
      if (b === undefined || b.from - a.from > pairReach || b.sentence !== a.sentence) break;
      const name = b.from === a.from ? undefined : row?.get(b.kind);
      if (name !== undefined) raise(counts, name);
    }
  }
  for (const [name, count] of counts) features.set(name, count / (count + 1));
}

/** "As a …", "Als …": whom a story speaks for. */
function addRole(features: Features, { title, body }: ReadText): void {
  const role = findStoryRole(title) ?? findStoryRole(body);
  if (role !== undefined) features.set(`role.${role}`, 1);
}

/** Which kinds of words the whole text has, and above all which it has not. */
function addCompany(features: Features, readings: readonly Reading[]): void {
  const has = new Set<string>();
  for (const { mentions } of readings) {
    for (const { concept, manner } of mentions) {
      const kind = kinds[concept];
      if (kind === undefined || manner === 'negated') continue;
      if (manner === 'said' || kind === 'office' || (kind === 'touch' && manner === 'modifier'))
        has.add(kind);
    }
  }
  const inside = has.has('office');
  const technical = has.has('technical');
  const outside = has.has('outside');
  const put = (name: string, holds: boolean): void => {
    if (holds) features.set(`with.${name}`, 1);
  };
  put('insideOnly', inside && !outside);
  put('technicalOnly', technical && !outside && !has.has('surface'));
  put('touchPlain', has.has('touch') && !technical && !inside);
  put('touchInside', has.has('touch') && inside && !outside);
  put('surfacePlain', has.has('surface') && !technical && !inside);
  put('surfaceTechnical', has.has('surface') && technical);
  put('outsidePlain', outside && !technical && !inside);
  put('outsideInside', outside && inside);
  put('outsideTechnical', outside && technical);
  put('frictionPlain', has.has('friction') && !technical && !inside);
  put('nothing', has.size === 0);
}

function addShape(features: Features, title: Reading, body: Reading): void {
  const identifiers = (reading: Reading): number =>
    reading.tokens.filter((token) => token.identifier).length;
  features.set('bias', 1);
  features.set('t.identifiers', Math.min(1, identifiers(title) / 2));
  features.set('b.identifiers', Math.min(1, (identifiers(body) / (body.tokens.length + 8)) * 8));
  features.set('b.present', body.tokens.length > 0 ? 1 : 0);
  features.set('b.long', Math.min(1, body.tokens.length / 150));
  features.set('t.negation', title.negatedAt.length > 0 ? 1 : 0);
  features.set('b.negation', body.negatedAt.length / (body.negatedAt.length + 2));
}
