import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

import { cloudApp } from '../cloud/cloud-app.ts';
import { createWorld } from '../content/create-world.ts';
import type { World } from '../content/world.ts';
import { dataCenterApp } from '../dc/data-center-app.ts';
import { failOnDemand } from '../rest/answer-failure.ts';
import { FailureSwitch } from '../rest/failure-switch.ts';
import { serveAssets } from './assets.ts';
import { practiceControls } from './practice-controls.ts';
import { RequestLog } from './request-log.ts';
import { renderStartPage } from './start-page.ts';

/** Both deployments' worlds; reset replaces them, so views ask for the current one on each request. */
export type Worlds = { cloud: World; dc: World };

/** The whole workplace: which deployment answers is decided by the Host header alone. */
export function createPracticeApp(): Hono {
  const worlds: Worlds = { cloud: createWorld(), dc: createWorld('dc') };
  const log = new RequestLog();
  const failures = new FailureSwitch();
  const assets = serveAssets();
  const cloud = cloudApp(() => worlds.cloud);
  const dataCenter = dataCenterApp(() => worlds.dc);

  const app = new Hono();
  app.use(log.watch());
  app.use(
    secureHeaders({
      xFrameOptions: 'SAMEORIGIN',
      strictTransportSecurity: false,
      // With "no-referrer" browsers would send forms with `Origin: null`; the products send this one.
      referrerPolicy: 'strict-origin-when-cross-origin',
    }),
  );
  app.route(
    '/__practice',
    practiceControls(worlds, log, failures, () => {
      worlds.cloud = createWorld();
      worlds.dc = createWorld('dc');
      log.clear();
      failures.clear();
    }),
  );
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.route('/assets', assets);
  app.use(failOnDemand(failures));
  app.all('*', (c) => {
    const { hostname, port } = new URL(c.req.url);
    if (hostname === 'cloud.localhost') return cloud.fetch(c.req.raw);
    if (hostname === 'dc.localhost') return dataCenter.fetch(c.req.raw);
    if (new URL(c.req.url).pathname === '/') return c.html(renderStartPage(port).text);
    return c.redirect('/');
  });
  return app;
}
