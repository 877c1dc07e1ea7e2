import { Hono } from 'hono';

import { createDraft, fromTinyCode, publishPage } from '../content/create-content.ts';
import { findPage, findSpace, type World } from '../content/world.ts';
import { fromAdf, isAdf } from '../markup/adf.ts';
import { readVisit } from '../server/visit.ts';
import { notFoundView } from './not-found-view.ts';
import { liveView, pageEditorView } from './page-editor-view.ts';
import { pageAddress, pageView, searchView, spaceView } from './page-view.ts';
import { sendView } from './send-view.ts';

/** Confluence Cloud's addresses; all lie under `/wiki`. */
export function confluenceRoutes(world: () => World): Hono {
  const app = new Hono();

  app.get('/', (c) => c.redirect('/wiki/home'));
  app.get('/home', (c) => c.redirect('/wiki/spaces/PROZ/overview'));
  app.get('/search', (c) => {
    const visit = readVisit(c, 'cloud', world());
    return sendView(c, visit, 'confluence', searchView(visit, c.req.query('text') ?? ''));
  });
  app.get('/spaces/:space/overview', (c) => {
    const visit = readVisit(c, 'cloud', world());
    const space = findSpace(visit.world, c.req.param('space'));
    return sendView(c, visit, 'confluence', space ? spaceView(visit, space) : notFoundView(visit));
  });

  const create = (
    spaceKey: string,
    parentId: string | undefined,
    kind: 'page' | 'blog' = 'page',
  ): string | null => {
    const space = findSpace(world(), spaceKey);
    if (!space) return null;
    const draft = createDraft(
      world(),
      space.key,
      parentId ?? space.homeId,
      new Date().toISOString(),
      kind,
    );
    const room = kind === 'blog' ? 'blog' : 'pages';
    return `/wiki/spaces/${space.key}/${room}/edit-v2/${draft.id}`;
  };
  app.get('/spaces/:space/pages/create', (c) => {
    const address = create(c.req.param('space'), c.req.query('parentPageId'));
    return address === null ? c.notFound() : c.redirect(address);
  });
  app.get('/spaces/:space/blog/create', (c) => {
    const address = create(c.req.param('space'), undefined, 'blog');
    return address === null ? c.notFound() : c.redirect(address);
  });
  app.get('/pages/createpage.action', (c) => {
    const address = create(c.req.query('spaceKey') ?? '', c.req.query('fromPageId'));
    return address === null ? c.notFound() : c.redirect(address);
  });

  for (const path of [
    '/spaces/:space/pages/edit-v2/:id',
    '/spaces/:space/pages/edit/:id',
    '/spaces/:space/blog/edit-v2/:id',
  ]) {
    app.get(path, (c) => {
      const visit = readVisit(c, 'cloud', world());
      const page = findPage(visit.world, c.req.param('id') ?? '');
      return sendView(
        c,
        visit,
        'confluence',
        page ? pageEditorView(visit, page) : notFoundView(visit),
      );
    });
  }
  for (const path of [
    '/spaces/:space/pages/:id/:title?',
    '/spaces/:space/blog/:year/:month/:day/:id/:title?',
  ]) {
    app.get(path, (c) => {
      const visit = readVisit(c, 'cloud', world());
      const page = findPage(visit.world, c.req.param('id') ?? '');
      return sendView(
        c,
        visit,
        'confluence',
        page ? (page.isLive ? liveView(visit, page) : pageView(visit, page)) : notFoundView(visit),
      );
    });
  }
  app.get('/x/:code', (c) =>
    c.redirect(`/wiki/pages/tinyurl.action?urlIdentifier=${c.req.param('code')}`),
  );
  app.get('/pages/tinyurl.action', (c) => {
    const page = findPage(world(), fromTinyCode(c.req.query('urlIdentifier') ?? ''));
    return page ? c.redirect(pageAddress(page)) : c.notFound();
  });

  app.post('/__practice/pages/:id/publish', async (c) => {
    const page = findPage(world(), c.req.param('id'));
    if (!page) return c.notFound();
    const { title, adf } = await c.req.json<{ title: string; adf: unknown }>();
    if (!isAdf(adf)) return c.json({ message: 'adf' }, 400);
    publishPage(
      page,
      title.trim() === '' ? 'Ohne Titel' : title.trim(),
      fromAdf(adf),
      new Date().toISOString(),
      adf,
    );
    return c.json({ address: pageAddress(page) });
  });
  return app;
}
