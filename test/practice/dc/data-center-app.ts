import { Hono } from 'hono';

import { renderLogin } from '../cloud/silent-pages.ts';
import type { World } from '../content/world.ts';
import { answerBrokenJson } from '../rest/answer-broken-json.ts';
import { confluenceRestV1 } from '../rest/confluence-rest-v1.ts';
import { jiraRest } from '../rest/jira-rest.ts';
import { refuseForeignWrites } from '../rest/refuse-foreign-writes.ts';
import { readVisit, setSession } from '../server/visit.ts';
import { renderDcDocument } from './dc-document.ts';
import { jiraRoutes } from './jira-routes.ts';
import { missingView } from './missing-view.ts';
import { wikiRoutes } from './wiki-routes.ts';

/** The Data-Center-like deployment: Jira under `/jira`, Confluence under `/confluence`. */
export function dataCenterApp(world: () => World): Hono {
  const app = new Hono();

  app.get('/sign-out', (c) => {
    setSession(c, false);
    return c.redirect('/jira/login.jsp');
  });
  app.get('/sign-in', (c) => {
    setSession(c, true);
    return c.redirect('/jira/secure/Dashboard.jspa');
  });
  app.get('/jira/login.jsp', (c) =>
    c.html(renderLogin(readVisit(c, 'dc', world()), '/sign-in').text),
  );
  app.get('/silent/login', (c) => c.redirect('/jira/login.jsp'));
  app.get('/silent/view-source', (c) =>
    c.redirect('/confluence/plugins/viewsource/viewpagesrc.action?pageId=98312'),
  );

  app.use(async (c, next) => {
    const visit = readVisit(c, 'dc', world());
    c.header('X-AUSERNAME', visit.signedIn ? visit.world.me.id : 'anonymous');
    if (visit.signedIn) return next();
    return visit.url.pathname.includes('/rest/')
      ? c.json({ errorMessages: ['You are not authenticated.'], errors: {} }, 401)
      : c.redirect(`/jira/login.jsp?os_destination=${encodeURIComponent(visit.url.pathname)}`);
  });
  app.use('/jira/*', refuseForeignWrites());
  app.use('/confluence/*', refuseForeignWrites());
  app.get('/', (c) => c.redirect('/jira/secure/Dashboard.jspa'));
  app.route('/jira/rest/api/2', jiraRest(world, 'wiki'));
  app.route('/confluence/rest/api', confluenceRestV1(world));
  app.route('/jira', jiraRoutes(world));
  app.route('/confluence', wikiRoutes(world));
  app.onError(answerBrokenJson);
  app.notFound((c) => {
    const visit = readVisit(c, 'dc', world());
    return c.html(renderDcDocument(visit, 'jira', missingView(visit)).text, 404);
  });
  return app;
}
