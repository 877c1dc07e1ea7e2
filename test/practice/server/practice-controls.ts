import { Hono } from 'hono';

import type { FailureSwitch } from '../rest/failure-switch.ts';
import { failureRule, permissionOrder } from '../rest/failure-switch.ts';
import type { Worlds } from './app.ts';
import type { RequestLog } from './request-log.ts';

/** `/__practice/…`, on every host: what tests and people steer the workplace with. */
export function practiceControls(
  worlds: Worlds,
  log: RequestLog,
  failures: FailureSwitch,
  startAfresh: () => void,
): Hono {
  const app = new Hono();
  app.get('/log', (c) => c.json(log.list()));
  app.post('/reset', (c) => {
    startAfresh();
    return c.json({ reset: true });
  });
  app.post('/fail', async (c) => {
    const rule = failureRule.safeParse(await c.req.json());
    if (!rule.success) return c.json({ issues: rule.error.issues }, 400);
    failures.add(rule.data);
    return c.json(rule.data);
  });
  app.delete('/fail', (c) => {
    failures.clear();
    return c.json({ cleared: true });
  });
  app.post('/permissions', async (c) => {
    const order = permissionOrder.safeParse(await c.req.json());
    if (!order.success) return c.json({ issues: order.error.issues }, 400);
    const { allow, issueKey, pageId } = order.data;
    const rule = { allow, at: issueKey?.toUpperCase() ?? pageId ?? null };
    worlds.cloud.permissions.push(rule);
    worlds.dc.permissions.push(rule);
    return c.json(rule);
  });
  return app;
}
