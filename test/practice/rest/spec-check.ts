import { OpenAPIBackend, type Request as SpecRequest } from 'openapi-backend';

import { checkAdf } from './adf-check.ts';
import { areSpecsPresent, readSpec, SPEC_FILES, type SpecFile } from './spec-files.ts';

export type SpecVerdict = {
  /** False where no description covers the address, or none lies beside the repository. */
  validated: boolean;
  violations: string[];
};

const UNCHECKED: SpecVerdict = { validated: false, violations: [] };

/** Formats that the descriptions name without any consequence for the caller. */
const FORMATS = { uri: true, 'date-time': true, json: true, string: true } as const;

const loaded = new Map<string, Promise<OpenAPIBackend>>();

async function load(spec: SpecFile): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition: readSpec(spec),
    quick: true,
    ajvOpts: { strict: false, allErrors: false, formats: FORMATS, logger: false },
  });
  await api.init();
  return api;
}

function member(value: unknown, ...names: string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return member((value as Record<string, unknown>)[name], ...rest);
}

/** Null for a text that is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The places in a body that hold a document; the descriptions allow anything there. */
function findDocuments(pathname: string, body: unknown): unknown[] {
  if (pathname.startsWith('/wiki/')) {
    if (member(body, 'body', 'representation') !== 'atlas_doc_format') return [];
    const value = member(body, 'body', 'value');
    // Not even JSON: then it is held against the schema as the text that it is.
    return [typeof value === 'string' ? (parse(value) ?? value) : value];
  }
  const isComment = /\/comment(?:\/\d+)?$/.test(pathname);
  const document = isComment ? member(body, 'body') : member(body, 'fields', 'description');
  return document === undefined || document === null ? [] : [document];
}

/** Holds one request against the product's own description and, where it carries one, its document against the schema. */
export async function checkAgainstSpec(request: Request): Promise<SpecVerdict> {
  const { hostname, pathname, search } = new URL(request.url);
  const spec = SPEC_FILES.find(
    (one) => one.hostname === hostname && pathname.startsWith(`${one.prefix}/`),
  );
  if (!spec || !areSpecsPresent()) return UNCHECKED;
  const path = pathname.slice(spec.prefix.length);
  if (!/\/(?:api|rest)\//.test(pathname)) return UNCHECKED;
  const ready = loaded.get(spec.file) ?? load(spec);
  loaded.set(spec.file, ready);
  const api = await ready;

  const text = await request.clone().text();
  const body = text === '' ? undefined : parse(text);
  if (body === null && text.trim() !== 'null')
    return { validated: true, violations: ['The body is not JSON.'] };
  const asked: SpecRequest = {
    method: request.method,
    path: path + search,
    headers: Object.fromEntries(request.headers),
    ...(body === undefined ? {} : { body }),
  };
  if (!api.matchOperation(asked)) return UNCHECKED;
  const { errors } = api.validateRequest(asked);
  const violations = (errors ?? []).map(
    (error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`,
  );
  const isCloudWrite = hostname === 'cloud.localhost' && body !== undefined;
  if (isCloudWrite) violations.push(...findDocuments(pathname, body).flatMap(checkAdf));
  return { validated: true, violations };
}
