import { Hono, type Context } from 'hono';

import { readField } from '../client/read-field.ts';
import { createDraft, publishPage } from '../content/create-content.ts';
import { findPage, findSpace, type Page, type World } from '../content/world.ts';
import { markup } from '../markup/markup.ts';
import { renderText } from '../markup/render-text.ts';
import { fromStorage } from '../rest/storage-format.ts';
import { readVisit } from '../server/visit.ts';
import { type DcView, renderDcDocument } from './dc-document.ts';
import { missingView } from './missing-view.ts';
import { pageAddress, wikiEditorView, wikiPageView, wikiSearchView } from './wiki-views.ts';

/** Confluence Data Center's addresses, relative to its context path. */
export function wikiRoutes(world: () => World): Hono {
  const app = new Hono();
  const visitOf = (c: Context) => readVisit(c, 'dc', world());
  const send = (c: Context, view: DcView) =>
    c.html(renderDcDocument(visitOf(c), 'confluence', view).text, view.status ?? 200);
  const show = (c: Context, page: Page | undefined) =>
    send(c, page ? wikiPageView(visitOf(c), page) : missingView(visitOf(c)));
  const byTitle = (spaceKey: string, title: string) =>
    world().pages.find(
      (page) =>
        page.spaceKey === spaceKey &&
        page.status === 'current' &&
        page.title === title.replaceAll('+', ' '),
    );

  app.get('/', (c) => c.redirect('/confluence/display/PROZ/Prozesshandbuch'));
  app.get('/dosearchsite.action', (c) =>
    send(c, wikiSearchView(visitOf(c), c.req.query('queryString') ?? '')),
  );
  app.get('/display/:space', (c) =>
    c.redirect(`/confluence/display/${c.req.param('space')}/Prozesshandbuch`),
  );
  app.get('/display/:space/:title', (c) =>
    show(c, byTitle(c.req.param('space'), c.req.param('title'))),
  );
  app.get('/display/:space/:year/:month/:day/:title', (c) =>
    show(c, byTitle(c.req.param('space'), c.req.param('title'))),
  );
  app.get('/pages/viewpage.action', (c) => {
    const id = c.req.query('pageId');
    return show(
      c,
      id === undefined
        ? byTitle(c.req.query('spaceKey') ?? '', c.req.query('title') ?? '')
        : findPage(world(), id),
    );
  });
  app.get('/spaces/:space/pages/:id/:title?', (c) => show(c, findPage(world(), c.req.param('id'))));
  app.get('/pages/editpage.action', (c) => {
    const page = findPage(world(), c.req.query('pageId') ?? '');
    return send(c, page ? wikiEditorView(visitOf(c), page) : missingView(visitOf(c)));
  });
  app.get('/pages/createpage.action', (c) => {
    const space = findSpace(world(), c.req.query('spaceKey') ?? '');
    if (!space) return send(c, missingView(visitOf(c)));
    const draft = createDraft(
      world(),
      space.key,
      c.req.query('fromPageId') ?? space.homeId,
      new Date().toISOString(),
    );
    return c.redirect(`/confluence/pages/resumedraft.action?draftId=${draft.id}`);
  });
  app.get('/pages/createblogpost.action', (c) => {
    const space = findSpace(world(), c.req.query('spaceKey') ?? '');
    if (!space) return send(c, missingView(visitOf(c)));
    const draft = createDraft(world(), space.key, null, new Date().toISOString(), 'blog');
    return c.redirect(`/confluence/pages/resumedraft.action?draftId=${draft.id}`);
  });
  app.get('/pages/resumedraft.action', (c) => {
    const page = findPage(world(), c.req.query('draftId') ?? '');
    return send(c, page ? wikiEditorView(visitOf(c), page) : missingView(visitOf(c)));
  });
  app.post('/pages/doeditpage.action', async (c) => {
    const page = findPage(world(), c.req.query('pageId') ?? '');
    if (!page) return send(c, missingView(visitOf(c)));
    const form = await c.req.formData();
    const title = readField(form, 'title').trim();
    publishPage(
      page,
      title === '' ? 'Ohne Titel' : title,
      fromStorage(readField(form, 'wysiwygContent')),
      new Date().toISOString(),
    );
    return c.redirect(pageAddress(page));
  });
  app.get('/plugins/viewsource/viewpagesrc.action', (c) => {
    const page = findPage(world(), c.req.query('pageId') ?? '');
    if (!page) return c.notFound();
    return c.html(
      markup`<!doctype html><html><head><meta charset="utf-8"><title>View Source</title></head><body class="mceContentBody wiki-content">${renderText(page.body)}</body></html>`
        .text,
    );
  });
  return app;
}
