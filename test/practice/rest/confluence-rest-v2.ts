import { Hono } from 'hono';

import { addComment, publishPage } from '../content/create-content.ts';
import {
  deletePageComment,
  findPageComment,
  permittedOperations,
} from '../content/page-comments.ts';
import { isAllowed } from '../content/permissions.ts';
import { type Comment, findPage, type Page, type World } from '../content/world.ts';
import { type BodyWrite, readBody, writeBody } from './body-format.ts';

type PageWrite = { title?: string; body?: BodyWrite; version?: { number?: number } };
type CommentWrite = { pageId?: string; blogPostId?: string; body?: BodyWrite };

function pageBean(world: World, page: Page, format: string | undefined): Record<string, unknown> {
  return {
    id: page.id,
    status: page.status,
    title: page.title,
    spaceId: world.spaces.find((space) => space.key === page.spaceKey)?.id ?? '',
    parentId: page.parentId,
    version: { number: page.version, createdAt: page.updated },
    body: writeBody({ text: page.body, adf: page.bodyAdf }, format),
    _links: { webui: `/spaces/${page.spaceKey}/pages/${page.id}` },
  };
}

function commentBean(page: Page, comment: Comment, format: string | undefined) {
  return {
    id: comment.id,
    status: 'current',
    title: `Re: ${page.title}`,
    ...(page.kind === 'blog' ? { blogPostId: page.id } : { pageId: page.id }),
    version: { number: 1, createdAt: comment.created, authorId: comment.author.accountId },
    body: writeBody(comment, format),
    _links: {
      webui: `/spaces/${page.spaceKey}/pages/${page.id}?focusedCommentId=${comment.id}`,
    },
  };
}

function failure(status: number, code: string, title: string) {
  return { errors: [{ status, code, title, detail: null }] };
}

const MISSING = failure(404, 'NOT_FOUND', 'Not Found');
const BAD_BODY = failure(400, 'INVALID_REQUEST_PARAMETER', 'The body could not be read.');

/** Confluence Cloud's REST: version 2, and the one call of version 1 that has no successor. */
export function confluenceRestV2(world: () => World): Hono {
  const app = new Hono();
  const visible = (id: string): Page | undefined => {
    const page = findPage(world(), id);
    return page && isAllowed(world(), 'read:page', page.id) ? page : undefined;
  };

  app.get('/rest/api/user/current', (c) => {
    const { accountId, name } = world().me;
    return c.json({ type: 'known', accountId, displayName: name, publicName: name });
  });
  app.get('/api/v2/spaces', (c) =>
    c.json({
      results: world()
        .spaces.filter(({ key }) => c.req.query('keys')?.split(',').includes(key) ?? true)
        .map(({ id, key, name, homeId }) => ({
          id,
          key,
          name,
          homepageId: homeId,
          type: 'global',
        })),
    }),
  );

  for (const [path, kind] of [
    ['/api/v2/pages/:id', 'page'],
    ['/api/v2/blogposts/:id', 'blog'],
  ] as const) {
    const ofKind = (id: string): Page | undefined => {
      const page = visible(id);
      return page?.kind === kind ? page : undefined;
    };
    app.get(path, (c) => {
      const page = ofKind(c.req.param('id'));
      return page
        ? c.json(pageBean(world(), page, c.req.query('body-format')))
        : c.json(MISSING, 404);
    });
    app.get(`${path}/operations`, (c) => {
      const page = ofKind(c.req.param('id') ?? '');
      return page
        ? c.json({ operations: permittedOperations(world(), page) })
        : c.json(MISSING, 404);
    });
    // Without the permission the product answers 404, not 403.
    app.put(path, async (c) => {
      const page = ofKind(c.req.param('id'));
      if (!page || !isAllowed(world(), 'update:page', page.id)) return c.json(MISSING, 404);
      const input = await c.req.json<PageWrite>();
      if (input.version?.number !== page.version + 1)
        return c.json(failure(409, 'CONFLICT', 'Version conflict'), 409);
      const body = readBody(input.body);
      if (body === null) return c.json(BAD_BODY, 400);
      const now = new Date().toISOString();
      publishPage(page, input.title ?? page.title, body.text, now, body.adf);
      return c.json(pageBean(world(), page, input.body?.representation));
    });
  }

  app.post('/api/v2/footer-comments', async (c) => {
    const input = await c.req.json<CommentWrite>();
    const page = visible(input.pageId ?? input.blogPostId ?? '');
    if (!page || !isAllowed(world(), 'create:comment', page.id)) return c.json(MISSING, 404);
    const body = readBody(input.body);
    if (body === null || body.text === '') return c.json(BAD_BODY, 400);
    const comment = addComment(
      world(),
      page.comments,
      body.text,
      new Date().toISOString(),
      body.adf,
    );
    return c.json(commentBean(page, comment, input.body?.representation), 201);
  });
  app.get('/api/v2/footer-comments/:id', (c) => {
    const found = findPageComment(world(), c.req.param('id'));
    return found && visible(found.page.id)
      ? c.json(commentBean(found.page, found.comment, c.req.query('body-format')))
      : c.json(MISSING, 404);
  });
  app.delete('/api/v2/footer-comments/:id', (c) => {
    const found = findPageComment(world(), c.req.param('id'));
    return found && deletePageComment(world(), found.page, found.comment)
      ? c.body(null, 204)
      : c.json(MISSING, 404);
  });
  return app;
}
