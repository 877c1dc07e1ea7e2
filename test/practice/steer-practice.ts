import { askPractice } from './ask-practice.ts';
import type { Permission } from './content/permissions.ts';
import type { places } from './places.ts';
import type { FailureRule } from './rest/failure-switch.ts';
import type { LoggedRequest } from './server/request-log.ts';

type At = Pick<ReturnType<typeof places>, 'fail' | 'permissions' | 'log'>;

async function order(address: string, body: unknown): Promise<void> {
  const answer = await askPractice(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${answer.text}`);
}

/** Lets the next request that fits go wrong: `failNext(at, { method: 'POST', path: '/comment', status: 429 })`. */
export function failNext(at: At, rule: FailureRule): Promise<void> {
  return order(at.fail, { times: 1, ...rule });
}

/** Lets all requests that fit go wrong until `heal` or a reset. */
export function failAlways(at: At, rule: FailureRule): Promise<void> {
  return order(at.fail, rule);
}

/** Ends all failures; permissions stay. */
export async function heal(at: At): Promise<void> {
  await askPractice(at.fail, { method: 'DELETE' });
}

/**
 * Allows nothing but this, on both deployments, everywhere or at one place. Without BROWSE_PROJECTS
 * (Confluence: `read:page`) even looking is forbidden.
 */
export function allowOnly(
  at: At,
  allow: readonly Permission[],
  place: { issueKey?: string; pageId?: string } = {},
): Promise<void> {
  return order(at.permissions, { allow, ...place });
}

/** Every request since the last reset, oldest first. */
export async function readLog(at: At): Promise<LoggedRequest[]> {
  return JSON.parse((await askPractice(at.log)).text) as LoggedRequest[];
}

/** What the products' own descriptions have against the requests since the last reset; [] is right. */
export async function violations(at: At): Promise<string[]> {
  const log = await readLog(at);
  return log.flatMap(({ method, path, violations }) =>
    violations.map((one) => `${method} ${path}: ${one}`),
  );
}
