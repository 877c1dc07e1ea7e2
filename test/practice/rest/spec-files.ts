import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Document } from 'openapi-backend';

const FOLDER = join(import.meta.dirname, '../../../../shared/specs');

/** One product's REST description: which addresses it covers and what of them the workplace serves. */
export type SpecFile = {
  file: string;
  hostname: string;
  /** Start of the pathname that the description leaves out, and the start that it describes. */
  prefix: string;
  described: RegExp;
};

/** The descriptions that requests are held against; the first whose start fits is the one. Jira's `/rest/api/2` on Cloud has none here. */
export const SPEC_FILES: readonly SpecFile[] = [
  {
    file: 'confluence-cloud-v2.json',
    hostname: 'cloud.localhost',
    prefix: '/wiki/api/v2',
    described: /^\/(?:pages|footer-comments|spaces|blogposts)/,
  },
  {
    file: 'jira-cloud-v3.json',
    hostname: 'cloud.localhost',
    prefix: '',
    described:
      /^\/rest\/api\/3\/(?:myself|serverInfo|mypermissions|search|issue$|issue\/\{issueIdOrKey\})/,
  },
  {
    file: 'jira-dc-10.3.json',
    hostname: 'dc.localhost',
    prefix: '/jira/rest',
    described:
      /^\/api\/2\/(?:myself$|serverInfo|mypermissions|search|issue$|issue\/\{issueIdOrKey\})/,
  },
  {
    file: 'confluence-dc-10.0.3.json',
    hostname: 'dc.localhost',
    prefix: '/confluence',
    described: /^\/rest\/api\/(?:content|user\/current|space\/)/,
  },
];

/** True where the descriptions lie beside the repository; a clone alone has none and checks nothing. */
export function areSpecsPresent(): boolean {
  return existsSync(FOLDER);
}

export function readSpecJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Rewrites every object of a document from the inside out. */
function rewrite(value: Json, change: (object: { [key: string]: Json }) => Json): Json {
  if (Array.isArray(value)) return value.map((one) => rewrite(one, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, rewrite(one, change)]);
  return change(Object.fromEntries(entries));
}

/** A body that fits both of two equal shapes is right: Confluence v2 says "one of" where it means "any of". */
function loosenBodies(document: Json): Json {
  return rewrite(document, (object) => {
    const { oneOf, ...rest } = object;
    const isBody = JSON.stringify(oneOf ?? '').includes('BodyWrite');
    return isBody && oneOf !== undefined ? { ...rest, anyOf: oneOf } : object;
  });
}

/**
 * Jira Data Center's description types the value of a property as text, each field of an issue as an
 * object and the names of wanted fields as objects; the product takes any JSON, text, and text.
 */
function loosenFields(document: Json): Json {
  return rewrite(document, (object) => {
    const { format, additionalProperties, ...rest } = object;
    if (format === 'json' && object['type'] === 'string') return {};
    if (object['type'] === 'object' && JSON.stringify(additionalProperties)?.includes('"object"'))
      return rest;
    // The same property again, where it comes along with a comment.
    if (Object.keys(object).join() === 'key,value') return { ...object, value: {} };
    const isNameList = object['in'] === 'query' && object['name'] === 'fields';
    if (isNameList) return { ...object, schema: { type: 'array', items: { type: 'string' } } };
    return object;
  });
}

/** A description cut down to what the workplace serves, with its known faults mended. */
export function readSpec(spec: SpecFile): Document {
  const document = readSpecJson(spec.file) as Document;
  const paths = Object.entries(document.paths ?? {}).filter(([path]) => spec.described.test(path));
  const cut = { ...document, paths: Object.fromEntries(paths) } as unknown as Json;
  if (spec.file.startsWith('confluence-cloud')) return loosenBodies(cut) as unknown as Document;
  if (spec.file.startsWith('jira-dc')) return loosenFields(cut) as unknown as Document;
  return cut as unknown as Document;
}
