import { Hono } from 'hono';

import type { World } from '../content/world.ts';
import { answerBrokenJson } from '../rest/answer-broken-json.ts';
import { confluenceRestV2 } from '../rest/confluence-rest-v2.ts';
import { jiraRest } from '../rest/jira-rest.ts';
import { refuseForeignWrites } from '../rest/refuse-foreign-writes.ts';
import { readVisit, setSession } from '../server/visit.ts';
import { cloudPolicy } from './cloud-head.ts';
import { confluenceRoutes } from './confluence-routes.ts';
import { jiraRoutes } from './jira-routes.ts';
import { notFoundView } from './not-found-view.ts';
import { sendView } from './send-view.ts';
import { renderCanteen, renderExport, renderLogin, renderPortal } from './silent-pages.ts';

/** The Cloud-like deployment: Jira at `/`, Confluence at `/wiki`, strict policy on every page. */
export function cloudApp(world: () => World): Hono {
  const app = new Hono();

  app.get('/sign-out', (c) => {
    setSession(c, false);
    return c.redirect('/login');
  });
  app.get('/sign-in', (c) => {
    setSession(c, true);
    return c.redirect('/jira/for-you');
  });

  const plain = {
    '/login': 'login',
    '/servicedesk/customer/portal/:n': 'portal',
    '/sr/*': 'export',
    '/silent/canteen': 'canteen',
  } as const;
  for (const [path, kind] of Object.entries(plain)) {
    app.get(path, (c) => {
      const visit = readVisit(c, 'cloud', world());
      c.header('Content-Security-Policy', cloudPolicy(visit.nonce));
      const documents = {
        login: () => renderLogin(visit, '/sign-in'),
        portal: () => renderPortal(visit),
        export: () => renderExport(visit),
        canteen: () => renderCanteen(visit),
      };
      return c.html(documents[kind]().text);
    });
  }
  app.get('/silent/login', (c) => c.redirect('/login'));
  app.get('/silent/portal', (c) => c.redirect('/servicedesk/customer/portal/1'));
  app.get('/silent/export', (c) =>
    c.redirect(
      '/sr/jira.issueviews:searchrequest-fullcontent/temp/SearchRequest.html?tempMax=1000',
    ),
  );

  app.use(async (c, next) => {
    const visit = readVisit(c, 'cloud', world());
    if (visit.signedIn) return next();
    const isRest = /\/(rest|api|__practice)\//.test(visit.url.pathname);
    return isRest
      ? c.json(
          { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
          401,
        )
      : c.redirect(`/login?dest-url=${encodeURIComponent(visit.url.pathname)}`);
  });
  app.use('/rest/*', refuseForeignWrites());
  app.use('/wiki/*', refuseForeignWrites());
  app.route('/rest/api/3', jiraRest(world, 'adf'));
  app.route('/rest/api/2', jiraRest(world, 'wiki'));
  app.route('/wiki', confluenceRestV2(world));
  app.route('/wiki', confluenceRoutes(world));
  app.route('/', jiraRoutes(world));
  app.onError(answerBrokenJson);
  app.notFound((c) => {
    const visit = readVisit(c, 'cloud', world());
    return sendView(c, visit, 'jira', notFoundView(visit));
  });
  return app;
}
