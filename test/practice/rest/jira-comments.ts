import { Hono } from 'hono';

import { addComment } from '../content/create-content.ts';
import { isAllowed } from '../content/permissions.ts';
import { findIssue, type Issue, type World } from '../content/world.ts';
import {
  commentBean,
  fieldError,
  isTooLong,
  jiraErrors,
  MISSING_ISSUE,
  readDocument,
  readText,
  type TextFormat,
  TOO_LONG,
} from './jira-beans.ts';

const NO_COMMENT = jiraErrors('Can not find a comment for the id.');

/** Comments of an issue: all, one, a new one, and one's own away again. */
export function jiraComments(world: () => World, format: TextFormat): Hono {
  const app = new Hono();
  const visible = (key: string): Issue | undefined => {
    const issue = findIssue(world(), key);
    return issue && isAllowed(world(), 'BROWSE_PROJECTS', issue.key) ? issue : undefined;
  };

  app.get('/issue/:key/comment', (c) => {
    const issue = visible(c.req.param('key'));
    if (!issue) return c.json(MISSING_ISSUE, 404);
    const comments = issue.comments.map((comment) => commentBean(comment, format));
    return c.json({ startAt: 0, maxResults: 5000, total: comments.length, comments });
  });
  app.get('/issue/:key/comment/:id', (c) => {
    const comment = visible(c.req.param('key'))?.comments.find(
      (one) => one.id === c.req.param('id'),
    );
    return comment ? c.json(commentBean(comment, format)) : c.json(NO_COMMENT, 404);
  });
  app.post('/issue/:key/comment', async (c) => {
    const issue = visible(c.req.param('key'));
    if (!issue) return c.json(MISSING_ISSUE, 404);
    if (!isAllowed(world(), 'ADD_COMMENTS', issue.key))
      return c.json(
        fieldError('comment', 'You do not have the permission to comment on this issue.'),
        400,
      );
    const { body } = await c.req.json<{ body?: unknown }>();
    const text = readText(format, body);
    if (text === null || text.trim() === '')
      return c.json(fieldError('comment', 'Comment body can not be empty!'), 400);
    if (isTooLong(text)) return c.json(fieldError('comment', TOO_LONG), 400);
    const comment = addComment(
      world(),
      issue.comments,
      text,
      new Date().toISOString(),
      readDocument(format, body),
    );
    return c.json(commentBean(comment, format), 201);
  });
  app.delete('/issue/:key/comment/:id', (c) => {
    const issue = visible(c.req.param('key'));
    const comment = issue?.comments.find((one) => one.id === c.req.param('id'));
    if (!issue || !comment) return c.json(issue ? NO_COMMENT : MISSING_ISSUE, 404);
    const isOwn = comment.author === world().me;
    if (!isOwn || !isAllowed(world(), 'DELETE_OWN_COMMENTS', issue.key))
      return c.json(jiraErrors('You do not have permission to delete comment with the id.'), 400);
    issue.comments.splice(issue.comments.indexOf(comment), 1);
    return c.body(null, 204);
  });
  return app;
}
