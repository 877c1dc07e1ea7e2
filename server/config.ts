import { parseArgs } from 'node:util';

import * as z from 'zod/mini';

import { defaultLimits, type RateLimits } from './routes/rate-limit.ts';

/** Addresses of the practice workplace, for the demo team's notes. */
export type DemoPlaces = { cloudUrl: string; dcUrl: string };

export type Config = {
  /** 0 takes any free port. */
  port: number;
  host: string;
  store: { kind: 'folder'; path: string } | { kind: 'url'; databaseUrl: string };
  /** Address under which people reach the server; null: `http://localhost:PORT`. */
  publicUrl: string | null;
  /** Whether the last X-Forwarded-For entry is the caller's address (behind a proxy of one's own). */
  trustProxy: boolean;
  limits: RateLimits;
  logLevel: LogLevel;
  /** Name of the first team on an empty database. */
  teamName: string;
  demo: DemoPlaces | null;
  /** Instead of serving: announce that the database was restored from a backup, under this name. */
  restored: string | null;
};

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

const port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(z.transform(Number), z.number().check(z.maximum(65_535))),
);
const perMinute = z.pipe(
  z.string().check(z.regex(/^\d{1,7}$/)),
  z.pipe(z.transform(Number), z.number().check(z.minimum(1))),
);
const webAddress = z.string().check(
  z.regex(/^https?:\/\/[^\s/?#@]+\/?$/),
  z.refine((address) => URL.canParse(address)),
);
const databaseAddress = z.string().check(z.regex(/^postgres(ql)?:\/\/\S+$/));

/** Every setting: where it comes from, what it must look like, and how to say that it does not. */
const settings = {
  port: { schema: port, rule: '--port (or PORT) must be a number from 0 to 65535' },
  publicUrl: {
    schema: webAddress,
    rule: 'PUBLIC_URL must be an address like https://kundenblick.example without a path',
  },
  databaseUrl: {
    schema: databaseAddress,
    rule: 'DATABASE_URL must begin with postgresql:// and name a database',
  },
  trustProxy: { schema: z.enum(['0', '1']), rule: 'TRUST_PROXY must be 0 or 1' },
  logLevel: { schema: z.enum(logLevels), rule: `LOG_LEVEL must be one of ${logLevels.join(', ')}` },
  pushPerMinute: { schema: perMinute, rule: 'PUSH_PER_MINUTE must be a whole number above 0' },
  pullPerMinute: { schema: perMinute, rule: 'PULL_PER_MINUTE must be a whole number above 0' },
  joinPerMinute: { schema: perMinute, rule: 'JOIN_PER_MINUTE must be a whole number above 0' },
  teamName: {
    schema: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
    rule: 'TEAM_NAME must have 1 to 80 characters',
  },
} as const;

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };

/** Reads arguments and environment; reports all faults at once, one sentence each. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): ConfigResult {
  const faults: string[] = [];
  const { values, positionals: words } = readArguments(args, faults);
  const isRestored = words[0] === 'restored';
  const positionals = isRestored ? [] : words;
  const read = <T>(text: string | undefined, setting: keyof typeof settings, otherwise: T): T => {
    if (text === undefined || text === '') return otherwise;
    const { schema, rule } = settings[setting];
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data as T;
    faults.push(`${rule}, but is "${setting === 'databaseUrl' ? '…' : text}".`);
    return otherwise;
  };
  const databaseUrl = read<string | null>(env['DATABASE_URL'], 'databaseUrl', null);
  if (databaseUrl !== null && values.data !== undefined)
    faults.push('--data and DATABASE_URL exclude each other; give one of them.');
  const config: Config = {
    port: read(values.port ?? env['PORT'], 'port', 4170),
    host: values.host ?? env['HOST'] ?? '127.0.0.1',
    store:
      databaseUrl === null
        ? { kind: 'folder', path: values.data ?? '.data/server' }
        : { kind: 'url', databaseUrl },
    publicUrl: originOf(read<string | null>(env['PUBLIC_URL'], 'publicUrl', null)),
    trustProxy: read<string>(env['TRUST_PROXY'], 'trustProxy', '0') === '1',
    limits: {
      pushPerMinute: read(env['PUSH_PER_MINUTE'], 'pushPerMinute', defaultLimits.pushPerMinute),
      pullPerMinute: read(env['PULL_PER_MINUTE'], 'pullPerMinute', defaultLimits.pullPerMinute),
      joinPerMinute: read(env['JOIN_PER_MINUTE'], 'joinPerMinute', defaultLimits.joinPerMinute),
      dashboardPerMinute: defaultLimits.dashboardPerMinute,
    },
    logLevel: read<LogLevel>(env['LOG_LEVEL'], 'logLevel', 'info'),
    teamName: read(env['TEAM_NAME'], 'teamName', 'Mein Team'),
    demo: readDemo(values.demo === true, positionals, faults),
    restored: isRestored ? readRestored(words.slice(1), faults) : null,
  };
  return faults.length === 0 ? { ok: true, config } : { ok: false, faults };
}

/** An address as browsers write it in `Origin`: small letters, no usual port, no slash at the end. */
function originOf(address: string | null): string | null {
  return address === null ? null : new URL(address).origin;
}

function readArguments(args: readonly string[], faults: string[]) {
  const options = {
    port: { type: 'string' },
    data: { type: 'string' },
    host: { type: 'string' },
    demo: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node adds advice about positional arguments, which helps nobody here.
    const [reason] = error instanceof Error ? error.message.split('. ') : [];
    faults.push(`${reason ?? 'The arguments cannot be read'}.`);
    return {
      values: {} as { port?: string; data?: string; host?: string; demo?: boolean },
      positionals: [],
    };
  }
}

/** `restored NAME`: after the database was restored from a backup. */
function readRestored([name = '', ...surplus]: readonly string[], faults: string[]): string {
  if (!/^[\w.:+-]{1,80}$/.test(name) || surplus.length > 0)
    faults.push(
      'restored needs one name that no restore had before, best the time: restored 2026-11-22T09:30.',
    );
  return name;
}

/** `--demo CLOUD_URL DC_URL` fills an empty database with the demo team. */
function readDemo(wanted: boolean, urls: readonly string[], faults: string[]): DemoPlaces | null {
  const [cloudUrl, dcUrl, ...surplus] = urls;
  if (!wanted) {
    if (urls.length > 0) faults.push(`Nothing is known to do with "${urls.join(' ')}".`);
    return null;
  }
  const fits = (url: string | undefined) => webAddress.safeParse(url).success;
  if (!fits(cloudUrl) || !fits(dcUrl) || surplus.length > 0) {
    faults.push(
      '--demo needs two addresses: that of the Cloud practice workplace and that of the Data Center one.',
    );
    return null;
  }
  return { cloudUrl: String(cloudUrl).replace(/\/$/, ''), dcUrl: String(dcUrl).replace(/\/$/, '') };
}
