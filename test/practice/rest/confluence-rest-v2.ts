import { Hono } from 'hono';

import { addComment, publishPage } from '../content/create-content.ts';
import { findPage, type Page, type World } from '../content/world.ts';
import { fromStorage, toStorage } from './storage-format.ts';

type BodyWrite = { representation?: string; value?: string };

function pageBean(page: Page, spaceId: string): Record<string, unknown> {
  return {
    id: page.id,
    status: page.status,
    title: page.title,
    spaceId,
    parentId: page.parentId,
    version: { number: page.version, createdAt: page.updated },
    body: { storage: { representation: 'storage', value: toStorage(page.body) } },
  };
}

/** Confluence Cloud's REST: version 2, and the one call of version 1 that has no successor. */
export function confluenceRestV2(world: () => World): Hono {
  const app = new Hono();
  const spaceId = (): string => world().spaces[0]?.id ?? '';
  const missing = { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found' }] };
  const bad = (title: string) => ({
    errors: [{ status: 400, code: 'INVALID_REQUEST_PARAMETER', title }],
  });

  app.get('/rest/api/user/current', (c) => {
    const { accountId, name } = world().me;
    return c.json({ type: 'known', accountId, displayName: name, publicName: name });
  });
  app.get('/api/v2/spaces', (c) =>
    c.json({
      results: world().spaces.map(({ id, key, name, homeId }) => ({
        id,
        key,
        name,
        homepageId: homeId,
        type: 'global',
      })),
    }),
  );
  app.get('/api/v2/pages/:id', (c) => {
    const page = findPage(world(), c.req.param('id'));
    return page ? c.json(pageBean(page, spaceId())) : c.json(missing, 404);
  });
  app.put('/api/v2/pages/:id', async (c) => {
    const page = findPage(world(), c.req.param('id'));
    if (!page) return c.json(missing, 404);
    const input = await c.req.json<{
      title?: string;
      body?: BodyWrite;
      version?: { number?: number };
    }>();
    if (input.version?.number !== page.version + 1)
      return c.json(
        { errors: [{ status: 409, code: 'CONFLICT', title: 'Version conflict' }] },
        409,
      );
    if (input.body?.representation !== 'storage' || input.body.value === undefined)
      return c.json(bad('body'), 400);
    publishPage(
      page,
      input.title ?? page.title,
      fromStorage(input.body.value),
      new Date().toISOString(),
    );
    return c.json(pageBean(page, spaceId()));
  });
  app.post('/api/v2/footer-comments', async (c) => {
    const input = await c.req.json<{ pageId?: string; body?: BodyWrite }>();
    const page = findPage(world(), input.pageId ?? '');
    if (!page) return c.json(missing, 404);
    const text = fromStorage(input.body?.value ?? '');
    if (text === '') return c.json(bad('body'), 400);
    const comment = addComment(world(), page.comments, text, new Date().toISOString());
    return c.json(
      {
        id: comment.id,
        status: 'current',
        pageId: page.id,
        version: { number: 1 },
        body: { storage: { representation: 'storage', value: toStorage(text) } },
      },
      201,
    );
  });
  return app;
}
