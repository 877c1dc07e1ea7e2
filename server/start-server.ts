import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { createApp } from './app.ts';
import type { DemoPlaces, LogLevel } from './config.ts';
import { openPool } from './db/client.ts';
import { readInstanceId } from './db/queries/team.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { createLog } from './log.ts';
import { openStore } from './open-store.ts';
import { prepareDatabase } from './prepare-database.ts';
import { defaultLimits, type RateLimits } from './routes/rate-limit.ts';
import { serveHttp } from './serve-http.ts';
import type { Context } from './services/context.ts';
import { describeFailure } from './services/describe-failure.ts';
import { ensureFirstTeam } from './services/identity/ensure-first-team.ts';
import { createPokeBoard } from './services/poke/poke-board.ts';
import { startUpkeep } from './services/upkeep/start-upkeep.ts';

export type StartOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Address to listen on; this machine only when left out. */
  host?: string;
  /** Data folder of the embedded PostgreSQL. Give this or `databaseUrl`. */
  data?: string;
  /** Any PostgreSQL 15 or newer. */
  databaseUrl?: string;
  publicUrl?: string | null;
  trustProxy?: boolean;
  limits?: Partial<RateLimits>;
  logLevel?: LogLevel;
  teamName?: string;
  /** Fills the database with the demo team, whose notes lie at these places. */
  demo?: DemoPlaces | null;
  /** Folder of the built dashboard. */
  dashboard?: string;
};

/** Links by which people join: those of the demo team, or the first admin's on an empty database. */
export type StartInvites = { admin?: string; pate?: string; member?: string };

export type RunningServer = {
  /** Address for people; `localUrl` where there is no public one. */
  url: string;
  /** Address on this machine. */
  localUrl: string;
  invites?: StartInvites;
  /** Answers what is under way, ends the streams, stops PostgreSQL; within five seconds. */
  close(): Promise<void>;
};

/** How long the pool may take to give back its connections. */
const POOL_PATIENCE_MS = 500;

const builtDashboard = join(import.meta.dirname, '../.output/dashboard');

/** Starts the team server in this process. Faults that a person can mend come as `StartError`. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const log = createLog(options.logLevel ?? 'info');
  const store = await openStore(options, (sentence) => log.error(sentence));
  const pool = openPool(store.url, (error) =>
    log.warn({ failure: describeFailure(error) }, 'connection lost'),
  );
  const closeStore = async () => {
    // A query that still runs after all requests were cut off ends with the database.
    await Promise.race([pool.end(), sleep(POOL_PATIENCE_MS, undefined, { ref: false })]);
    await store.close();
  };
  try {
    await prepareDatabase(pool);
    const onError = (error: unknown) =>
      log.warn({ failure: describeFailure(error) }, 'background work failed');
    const board = createPokeBoard({ pool, now: Date.now, onError });
    const instanceId = await readInstanceId(pool);
    const ctx: Context = { pool, now: Date.now, instanceId, poke: board.poke };
    const codes = options.demo
      ? await seedDemo({ ctx, input: options.demo })
      : await firstAdmin(ctx, options.teamName ?? 'Mein Team');
    const publicUrl = options.publicUrl ?? null;
    const limits = { ...defaultLimits, ...options.limits };
    const trustProxy = options.trustProxy ?? false;
    const dashboard = options.dashboard ?? builtDashboard;
    const app = createApp({ ctx, board, log, limits, publicUrl, trustProxy, dashboard });
    const http = await serveHttp(app, options.port, options.host ?? '127.0.0.1');
    const stopUpkeep = startUpkeep({ ctx, onError });
    const localUrl = `http://localhost:${http.port}`;
    const url = publicUrl ?? localUrl;
    return {
      url,
      localUrl,
      ...(codes === null ? {} : { invites: toLinks(url, codes) }),
      close: async () => {
        stopUpkeep();
        board.close();
        await http.close();
        await closeStore();
      },
    };
  } catch (error) {
    await closeStore();
    throw error;
  }
}

async function firstAdmin(ctx: Context, teamName: string): Promise<StartInvites | null> {
  const code = await ensureFirstTeam({ ctx, input: { teamName } });
  return code === null ? null : { admin: code };
}

function toLinks(url: string, codes: StartInvites): StartInvites {
  return Object.fromEntries(
    Object.entries(codes).map(([role, code]) => [role, `${url}/join#${code}`]),
  );
}
