import { type Context, Hono } from 'hono';

import { addComment, publishPage } from '../content/create-content.ts';
import {
  deletePageComment,
  findPageComment,
  permittedOperations,
} from '../content/page-comments.ts';
import { isAllowed } from '../content/permissions.ts';
import { type Comment, findPage, type Page, type World } from '../content/world.ts';
import { type BodyWrite, readBody, writeBody } from './body-format.ts';

type ContentWrite = {
  type?: string;
  title?: string;
  container?: { id?: string };
  version?: { number?: number };
  body?: { storage?: BodyWrite };
};

/** What comes without asking for it. */
const DEFAULT_EXPAND = 'history,space,version';

function wants(c: Context, part: string): boolean {
  const asked = c.req.query('expand') ?? DEFAULT_EXPAND;
  return asked.split(',').some((one) => one === part || one.startsWith(`${part}.`));
}

function contentBean(c: Context, world: World, page: Page): Record<string, unknown> {
  const expand = c.req.query('expand') ?? '';
  return {
    id: page.id,
    type: page.kind === 'blog' ? 'blogpost' : 'page',
    status: page.status,
    title: page.title,
    ...(wants(c, 'space') && { space: { key: page.spaceKey } }),
    ...(wants(c, 'version') && { version: { number: page.version, when: page.updated } }),
    ...(expand.includes('body.storage') && {
      body: writeBody({ text: page.body, adf: page.bodyAdf }, 'storage'),
    }),
    ...(wants(c, 'operations') && { operations: permittedOperations(world, page) }),
    _links: { webui: `/pages/viewpage.action?pageId=${page.id}` },
  };
}

function commentBean(c: Context, page: Page, comment: Comment): Record<string, unknown> {
  const expand = c.req.query('expand') ?? '';
  return {
    id: comment.id,
    type: 'comment',
    status: 'current',
    title: `Re: ${page.title}`,
    version: { number: 1, when: comment.created },
    ...(expand.includes('body.storage') && { body: writeBody(comment, 'storage') }),
    _links: {
      webui: `/pages/viewpage.action?pageId=${page.id}&focusedCommentId=${comment.id}#comment-${comment.id}`,
    },
  };
}

function failure(statusCode: number, message: string): Record<string, unknown> {
  const data = { authorized: statusCode !== 403, valid: true, errors: [], successful: false };
  return { statusCode, data, message };
}

const NOT_FOUND = failure(404, 'No content found with id, or no permission to view it.');

/** Confluence Data Center's REST. */
export function confluenceRestV1(world: () => World): Hono {
  const app = new Hono();
  const visible = (id: string): Page | undefined => {
    const page = findPage(world(), id);
    return page && isAllowed(world(), 'read:page', page.id) ? page : undefined;
  };

  app.get('/user/current', (c) => {
    const { id, name } = world().me;
    return c.json({ type: 'known', username: id, userKey: id, displayName: name });
  });
  app.get('/content/:id', (c) => {
    const page = visible(c.req.param('id'));
    if (page) return c.json(contentBean(c, world(), page));
    const found = findPageComment(world(), c.req.param('id'));
    return found ? c.json(commentBean(c, found.page, found.comment)) : c.json(NOT_FOUND, 404);
  });
  app.put('/content/:id', async (c) => {
    const page = visible(c.req.param('id'));
    if (!page) return c.json(NOT_FOUND, 404);
    if (!isAllowed(world(), 'update:page', page.id))
      return c.json(failure(403, 'You do not have permission to edit this content.'), 403);
    const input = await c.req.json<ContentWrite>();
    if (input.version?.number !== page.version + 1)
      return c.json(failure(409, 'Version must be incremented on update.'), 409);
    const body =
      input.body === undefined
        ? { text: page.body, adf: page.bodyAdf }
        : readBody(input.body.storage);
    if (body === null) return c.json(failure(400, 'Error parsing xhtml'), 400);
    const now = new Date().toISOString();
    publishPage(page, input.title ?? page.title, body.text, now, body.adf);
    return c.json(contentBean(c, world(), page));
  });
  app.post('/content', async (c) => {
    const input = await c.req.json<ContentWrite>();
    const page = visible(input.container?.id ?? '');
    if (input.type !== 'comment' || !page)
      return c.json(failure(400, 'Only comments on pages are taken here.'), 400);
    if (!isAllowed(world(), 'create:comment', page.id))
      return c.json(failure(403, 'Not permitted to comment on this content.'), 403);
    const body = readBody(input.body?.storage);
    if (body === null || body.text === '') return c.json(failure(400, 'Error parsing xhtml'), 400);
    const comment = addComment(
      world(),
      page.comments,
      body.text,
      new Date().toISOString(),
      body.adf,
    );
    return c.json(commentBean(c, page, comment));
  });
  app.delete('/content/:id', (c) => {
    const found = findPageComment(world(), c.req.param('id'));
    if (!found) return c.json(NOT_FOUND, 404);
    return deletePageComment(world(), found.page, found.comment)
      ? c.body(null, 204)
      : c.json(failure(403, 'Not permitted to delete this content.'), 403);
  });
  return app;
}
