import { classifyHost, hintsAtProduct } from './classify-host.ts';
import type { Confidence, Deployment, Product, Source } from './page-context.ts';
import type { PageFacts } from './page-facts.ts';
import { decodeSegment, type Address } from './parse-address.ts';
import type { PathReading } from './path-reading.ts';
import { readConfluencePath } from './read-confluence-path.ts';
import { readJiraPath } from './read-jira-path.ts';

/** Which product stands at an address, and what the path behind its context path says. */
export interface Location {
  product: Product;
  deployment: Deployment;
  /** Number of path segments that belong to the context path. */
  prefix: number;
  /** Null when the product is known but the path is not. */
  reading: PathReading | null;
  source: Source;
  confidence: Confidence;
}

/**
 * Finds the product. On Atlassian's hosts the address decides. Elsewhere the markup does, and the
 * path alone only while the document is empty (`facts` null). Null: neither, or a look-alike.
 */
export function locateProduct(address: Address, facts: PageFacts | null): Location | null {
  const host = classifyHost(address.host);
  if (host === 'lookalike') return null;
  if (host === 'cloud') {
    const wiki = address.segments[0] === 'wiki';
    const product = wiki ? 'confluence' : 'jira';
    const prefix = wiki ? 1 : 0;
    const reading = readers[product](address.segments.slice(prefix), address.query);
    return { product, deployment: 'cloud', prefix, reading, source: 'url', confidence: 'high' };
  }
  if (facts !== null && !facts.atlassian) return null;
  const found = readAnyPrefix(address, facts);
  if (facts?.product) {
    const deployment = facts.deployment ?? (found?.reading?.cloud ? 'cloud' : 'dc');
    const reading = found?.reading ?? null;
    const prefix = found?.prefix ?? prefixOf(address, facts) ?? 0;
    return {
      product: facts.product,
      deployment,
      prefix,
      reading,
      source: 'meta',
      confidence: 'high',
    };
  }
  if (found === null) return null;
  const { product, prefix, reading } = found;
  const named = hintsAtProduct(
    `${address.host} ${prefix === 1 ? (address.segments[0] ?? '') : ''}`.replace(/\.\w+$/, ''),
  );
  if (facts === null && !reading.strong && !named) return null;
  const deployment = facts?.deployment ?? (reading.cloud ? 'cloud' : 'dc');
  const confidence = reading.strong && named ? 'medium' : 'low';
  return { product, deployment, prefix, reading, source: 'url', confidence };
}

const readers = { jira: readJiraPath, confluence: readConfluencePath };

/** Tries the context path that the page names, else none, one and two segments; strong ones win. */
function readAnyPrefix(address: Address, facts: PageFacts | null) {
  const known = facts && prefixOf(address, facts);
  const products = facts?.product ? [facts.product] : (['jira', 'confluence'] as const);
  let weak: { product: Product; prefix: number; reading: PathReading } | null = null;
  for (const prefix of known === null ? [0, 1, 2] : [known]) {
    for (const product of products) {
      const reading = readers[product](address.segments.slice(prefix), address.query);
      if (reading?.strong) return { product, prefix, reading };
      if (reading !== null) weak ??= { product, prefix, reading };
    }
  }
  return weak;
}

/** Length of the context path by the page's own word, if the address really starts with it. */
function prefixOf(address: Address, facts: PageFacts): number | null {
  const path = facts.metas.get('ajs-context-path') ?? facts.metas.get('confluence-context-path');
  if (path === undefined) return null;
  const parts = path.split('/').filter((part) => part !== '');
  const same = parts.every((part, at) => part === decodeSegment(address.segments[at] ?? ''));
  return same ? parts.length : null;
}
