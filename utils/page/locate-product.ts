import { classifyHost } from './classify-host.ts';
import type { Confidence, Deployment, Product, Source } from './page-context.ts';
import { deploymentOf, productOf, type PageFacts } from './page-facts.ts';
import type { Address } from './parse-address.ts';
import type { PathReading } from './path-reading.ts';
import { readConfluencePath } from './read-confluence-path.ts';
import { readJiraPath } from './read-jira-path.ts';
import { find } from './selectors.ts';

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

const readers = { jira: readJiraPath, confluence: readConfluencePath };

/** Words in a host name that make a common path (`/projects/ABC`, `/x/…`) believable. */
const usualNames = {
  jira: /jira|issue|ticket|tracker|desk|bugs/,
  confluence: /confluence|wiki|docs/,
};

/**
 * Finds the product. On Atlassian's hosts the address decides. Elsewhere the markup does, and the
 * path alone only while the document is empty (`facts` null). Null: neither, a look-alike, or a
 * form or message in place of the content.
 */
export function locateProduct(
  { host, segments, query }: Address,
  facts: PageFacts | null,
): Location | null {
  const kind = classifyHost(host);
  if (kind === 'lookalike') return null;
  if (kind === 'cloud') {
    const prefix = segments[0] === 'wiki' ? 1 : 0;
    const product = prefix ? 'confluence' : 'jira';
    const reading = readers[product](segments.slice(prefix), query);
    return { product, deployment: 'cloud', prefix, reading, source: 'url', confidence: 'high' };
  }
  const drawn = facts && productOf(facts);
  if (facts && find(facts.root, 'silence')) return null;
  const known = facts && contextPathLength(segments, facts);
  let best: (Pick<Location, 'product' | 'prefix'> & { reading: PathReading }) | null = null;
  for (const prefix of known === null ? [0, 1, 2] : [known]) {
    for (const product of ['jira', 'confluence'] as const) {
      const reading =
        drawn && drawn !== product ? null : readers[product](segments.slice(prefix), query);
      if (reading && (!best || (!reading.weak && best.reading.weak)))
        best = { product, prefix, reading };
    }
  }
  const deployment = (facts && deploymentOf(facts)) ?? (best?.reading.cloud ? 'cloud' : 'dc');
  if (drawn) {
    const found = { product: drawn, prefix: known ?? 0, reading: null, ...best };
    return { ...found, deployment, source: 'meta', confidence: 'high' };
  }
  if (!best) return null;
  const name = best.prefix ? `${host}/${segments[0]}` : host;
  const usual = usualNames[best.product].test(name);
  if (facts ? !confirms(facts, best.reading) : best.reading.weak && !usual) return null;
  return { ...best, deployment, source: 'url', confidence: usual ? 'medium' : 'low' };
}

/**
 * Whether a page of unknown origin bears out its address: Atlassian's marks, but not those of
 * another product (Bitbucket and Bamboo give their names), or the key in its title.
 */
function confirms({ root, meta, title }: PageFacts, { issueKey }: PathReading): boolean {
  return (
    (!meta('application-name') && find(root, 'atlassian') !== null) ||
    (!!issueKey && title.includes(`${issueKey}] `))
  );
}

/** Length of the context path by the page's own word, if the address really starts with it. */
function contextPathLength(segments: string[], { root, meta }: PageFacts): number | null {
  if (!root.querySelector('meta[name$="-context-path"]')) return null;
  const parts = (meta('ajs-context-path') || meta('confluence-context-path'))
    .split('/')
    .filter(Boolean);
  return parts.every((part, at) => part === segments[at]) ? parts.length : null;
}
