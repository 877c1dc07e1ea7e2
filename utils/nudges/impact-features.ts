import { conceptNames } from './lexicon/concepts.ts';
import type { Reading } from './mentions.ts';
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

const raise = (features: Features, name: string, by: number): void => {
  features.set(name, (features.get(name) ?? 0) + by);
};

function addField(features: Features, field: 't' | 'b', reading: Reading): void {
  const counts = new Map<string, number>();
  const sentences = new Map<number, { kind: string; from: number }[]>();
  let first = true;
  for (const { concept, from, manner } of reading.mentions) {
    const name = conceptNames[concept] ?? '';
    const kind = kinds[concept];
    const suffix =
      manner === 'said' ? '' : manner === 'modifier' ? '~m' : manner === 'demoted' ? '~d' : '~n';
    raise(counts, `${field}.${name}${suffix}`, 1);
    if (field === 't' && from === 0 && manner === 'said' && kind !== undefined)
      features.set(`first.${kind === 'touch' || kind === 'friction' ? kind : name}`, 1);
    if (kind === undefined) continue;
    raise(counts, `${field}#${kind}${suffix}`, 1);
    if (manner === 'negated' || manner === 'demoted') continue;
    const sentence = reading.tokens[from]?.sentence ?? 0;
    const list = sentences.get(sentence) ?? [];
    list.push({ kind, from });
    sentences.set(sentence, list);
    first = false;
  }
  for (const [name, count] of counts)
    features.set(name, field === 't' ? Math.min(1, 0.7 + 0.3 * (count - 1)) : count / (count + 1));
  if (first) features.set(`${field}.silent`, reading.tokens.length > 0 ? 1 : 0);
  const pairCounts = new Map<string, number>();
  for (const list of sentences.values()) {
    for (const [index, a] of list.entries()) {
      for (let other = index + 1; other < list.length; other += 1) {
        const b = list[other];
        if (b === undefined || b.from - a.from > 8) break;
        if (b.from === a.from) continue;
        const name = pairs.has(`${a.kind}+${b.kind}`)
          ? `${a.kind}+${b.kind}`
          : `${b.kind}+${a.kind}`;
        if (pairs.has(name)) raise(pairCounts, `${field}&${name}`, 1);
      }
    }
  }
  for (const [name, count] of pairCounts) features.set(name, count / (count + 1));
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
      if (manner === 'said' || kind === 'office') has.add(kind);
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
  features.set('t.short', title.tokens.length <= 4 ? 1 : 0);
  features.set('t.negation', title.negatedAt.length > 0 ? 1 : 0);
  features.set('b.negation', body.negatedAt.length / (body.negatedAt.length + 2));
}
