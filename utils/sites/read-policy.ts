import * as z from 'zod/mini';

import { policyLocks, type PolicyView } from '../messages/page-views.ts';
import { readSiteAddress } from './read-site-address.ts';

/** Where no IT has said anything. */
export const noPolicy: PolicyView = {
  sites: [],
  teamServer: null,
  inviteLink: null,
  language: null,
  defaultAudience: null,
  locked: [],
  ignored: [],
};

const language = z.enum(['auto', 'de', 'en']);
const defaultAudience = z.enum(['me', 'team']);
const lock = z.enum(policyLocks);

const names = new Set<string>([
  'sites',
  'teamServer',
  'inviteLink',
  'language',
  'defaultAudience',
  'locked',
]);

/** https, or this very computer: what the team server is asked carries a token. */
function readServer(value: unknown): URL | null {
  if (typeof value !== 'string' || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  const isLocal = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.*\.localhost)$/.test(url.hostname);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal);
  return isSafe && url.username + url.password === '' ? url : null;
}

/** One value after the other, so that a bad one costs nothing but itself. */
class Reader {
  readonly ignored: string[] = [];
  readonly raw: Record<string, unknown>;

  constructor(raw: Record<string, unknown>) {
    this.raw = raw;
  }

  /** `read` answers null for what cannot be used. */
  one<T>(name: string, read: (value: unknown) => T | null): T | null {
    const value = this.raw[name];
    // Empty fields are what forms of policy editors leave behind.
    if (value === undefined || value === null || value === '') return null;
    const used = read(value);
    if (used === null) this.ignored.push(name);
    return used;
  }

  list<T>(name: string, read: (value: unknown) => T | null): T[] {
    const values = this.one(name, (value) => (Array.isArray(value) ? (value as unknown[]) : null));
    return (values ?? []).flatMap((value, at) => {
      const used = read(value);
      if (used === null) this.ignored.push(`${name}[${at}]`);
      return used === null ? [] : [used];
    });
  }
}

function choice<T>(schema: z.ZodMiniType<T>) {
  return (value: unknown): T | null => {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed.data : null;
  };
}

/**
 * What IT preset, from the browser's managed storage, where anything may stand. What cannot be used is
 * left out and named.
 */
export function readPolicy(raw: Record<string, unknown>, builtIn: readonly string[]): PolicyView {
  const reader = new Reader(raw);
  const sites = reader.list('sites', (value) => {
    const address = typeof value === 'string' ? readSiteAddress(value, builtIn) : null;
    if (address && !address.ok && address.problem === 'comes-along') return 'comes-along';
    return address?.ok ? address.origin : null;
  });
  const server = reader.one('teamServer', readServer);
  const policy: PolicyView = {
    sites: [...new Set(sites)].filter((origin) => origin !== 'comes-along'),
    teamServer: server && `${server.origin}${server.pathname}`.replace(/\/+$/, ''),
    inviteLink: reader.one('inviteLink', (value) => readServer(value)?.href ?? null),
    language: reader.one('language', choice(language)),
    defaultAudience: reader.one('defaultAudience', choice(defaultAudience)),
    locked: [...new Set(reader.list('locked', choice(lock)))],
    ignored: reader.ignored,
  };
  reader.ignored.push(...Object.keys(raw).filter((name) => !names.has(name)));
  return policy;
}
