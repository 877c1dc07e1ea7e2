import { Hono } from 'hono';

import { addComment, publishPage } from '../content/create-content.ts';
import { findPage, type Page, type World } from '../content/world.ts';
import { fromStorage, toStorage } from './storage-format.ts';

type StorageWrite = { storage?: { value?: string } };

function contentBean(page: Page): Record<string, unknown> {
  return {
    id: page.id,
    type: page.kind === 'blog' ? 'blogpost' : 'page',
    status: page.status,
    title: page.title,
    space: { key: page.spaceKey },
    version: { number: page.version, when: page.updated },
    body: { storage: { value: toStorage(page.body), representation: 'storage' } },
  };
}

/** Confluence Data Center's REST. */
export function confluenceRestV1(world: () => World): Hono {
  const app = new Hono();
  const failure = (statusCode: number, message: string) => ({ statusCode, message });

  app.get('/user/current', (c) => {
    const { id, name } = world().me;
    return c.json({ type: 'known', username: id, userKey: id, displayName: name });
  });
  app.get('/content/:id', (c) => {
    const page = findPage(world(), c.req.param('id'));
    return page ? c.json(contentBean(page)) : c.json(failure(404, 'No content found'), 404);
  });
  app.put('/content/:id', async (c) => {
    const page = findPage(world(), c.req.param('id'));
    if (!page) return c.json(failure(404, 'No content found'), 404);
    const input = await c.req.json<{
      title?: string;
      version?: { number?: number };
      body?: StorageWrite;
    }>();
    if (input.version?.number !== page.version + 1)
      return c.json(failure(409, 'Version conflict'), 409);
    publishPage(
      page,
      input.title ?? page.title,
      fromStorage(input.body?.storage?.value ?? ''),
      new Date().toISOString(),
    );
    return c.json(contentBean(page));
  });
  app.post('/content', async (c) => {
    const input = await c.req.json<{
      type?: string;
      container?: { id?: string };
      body?: StorageWrite;
    }>();
    const page = findPage(world(), input.container?.id ?? '');
    if (input.type !== 'comment' || !page)
      return c.json(failure(400, 'Only comments on pages'), 400);
    const text = fromStorage(input.body?.storage?.value ?? '');
    if (text === '') return c.json(failure(400, 'A comment needs a body'), 400);
    const comment = addComment(world(), page.comments, text, new Date().toISOString());
    return c.json({ id: comment.id, type: 'comment', status: 'current' });
  });
  return app;
}
