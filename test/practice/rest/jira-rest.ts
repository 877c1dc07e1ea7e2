import { Hono } from 'hono';

import { addComment, createIssue } from '../content/create-content.ts';
import {
  findIssue,
  findProject,
  type Comment,
  type Issue,
  type Person,
  type World,
} from '../content/world.ts';
import { fromAdf, isAdf, toAdf } from '../markup/adf.ts';
import { ISSUE_TYPES } from '../markup/small-parts.ts';
import { wordingOf } from '../markup/wording.ts';

/** How texts travel: version 3 speaks the document format, version 2 wiki notation. */
export type TextFormat = 'adf' | 'wiki';

/** As documented: the value of an issue property may have this many characters. */
const MAX_PROPERTY_CHARACTERS = 32_768;

const WORDS = wordingOf('de');

function writeText(format: TextFormat, text: string): unknown {
  return format === 'adf' ? toAdf(text) : text;
}

function readText(format: TextFormat, value: unknown): string | null {
  if (format === 'adf') return isAdf(value) ? fromAdf(value) : null;
  return typeof value === 'string' ? value : null;
}

function personBean(person: Person): Record<string, unknown> {
  return {
    accountId: person.accountId,
    name: person.id,
    key: person.id,
    displayName: person.name,
    active: true,
  };
}

function commentBean(comment: Comment, format: TextFormat): Record<string, unknown> {
  return {
    id: comment.id,
    author: personBean(comment.author),
    body: writeText(format, comment.text),
    created: comment.created,
    updated: comment.created,
  };
}

function issueBean(world: World, issue: Issue, format: TextFormat): Record<string, unknown> {
  const project = findProject(world, issue.projectKey);
  return {
    id: issue.id,
    key: issue.key,
    fields: {
      summary: issue.summary,
      description: writeText(format, issue.description),
      issuetype: { name: WORDS[issue.type] },
      status: { name: WORDS[issue.status] },
      project: { id: project?.id, key: issue.projectKey, name: project?.name },
      labels: issue.labels,
      reporter: personBean(issue.reporter),
      assignee: issue.assignee && personBean(issue.assignee),
      created: issue.created,
      updated: issue.updated,
      comment: {
        comments: issue.comments.map((comment) => commentBean(comment, format)),
        total: issue.comments.length,
      },
    },
  };
}

function errors(...messages: string[]): {
  errorMessages: string[];
  errors: Record<string, string>;
} {
  return { errorMessages: messages, errors: {} };
}

const MISSING = errors('Issue does not exist or you do not have permission to see it.');

/** The calls of Jira's REST that a page of the workplace or an extension in it makes. */
export function jiraRest(world: () => World, format: TextFormat): Hono {
  const app = new Hono();

  app.get('/myself', (c) => c.json(personBean(world().me)));
  app.get('/serverInfo', (c) =>
    c.json(
      format === 'adf'
        ? { deploymentType: 'Cloud', version: '1001.0.0-SNAPSHOT' }
        : { deploymentType: 'Server', version: '10.3.24' },
    ),
  );
  app.get('/mypermissions', (c) => {
    const asked = (
      c.req.query('permissions') ?? 'BROWSE_PROJECTS,ADD_COMMENTS,EDIT_ISSUES,LINK_ISSUES'
    ).split(',');
    return c.json({
      permissions: Object.fromEntries(asked.map((key) => [key, { key, havePermission: true }])),
    });
  });

  app.post('/issue', async (c) => {
    const { fields } = await c.req.json<{ fields?: Record<string, unknown> }>();
    const project = fields?.['project'] as { key?: string } | undefined;
    const type = (fields?.['issuetype'] as { name?: string } | undefined)?.name;
    const summary = fields?.['summary'];
    if (typeof summary !== 'string' || summary.trim() === '')
      return c.json(errors('summary is required'), 400);
    const issue = createIssue(world(), {
      projectKey: project?.key ?? '',
      type: ISSUE_TYPES.find((one) => one === type?.toLowerCase() || WORDS[one] === type) ?? 'task',
      summary,
      description: readText(format, fields?.['description']) ?? '',
      now: new Date().toISOString(),
    });
    return issue
      ? c.json({ id: issue.id, key: issue.key }, 201)
      : c.json(errors('project is required'), 400);
  });

  app.get('/issue/:key', (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    return issue ? c.json(issueBean(world(), issue, format)) : c.json(MISSING, 404);
  });
  app.put('/issue/:key', async (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    if (!issue) return c.json(MISSING, 404);
    const { fields } = await c.req.json<{
      fields?: { summary?: unknown; description?: unknown };
    }>();
    const description =
      fields?.description === undefined ? issue.description : readText(format, fields.description);
    if (description === null) return c.json(errors('description has the wrong format'), 400);
    issue.description = description;
    if (typeof fields?.summary === 'string') issue.summary = fields.summary;
    issue.updated = new Date().toISOString();
    return c.body(null, 204);
  });
  app.post('/issue/:key/comment', async (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    if (!issue) return c.json(MISSING, 404);
    const { body } = await c.req.json<{ body?: unknown }>();
    const text = readText(format, body);
    if (text === null || text.trim() === '')
      return c.json(errors('Comment body is not valid!'), 400);
    return c.json(
      commentBean(addComment(world(), issue.comments, text, new Date().toISOString()), format),
      201,
    );
  });

  app.get('/issue/:key/properties/:name', (c) => {
    const name = c.req.param('name');
    const value = findIssue(world(), c.req.param('key'))?.properties.get(name);
    return value === undefined
      ? c.json(errors('The property does not exist.'), 404)
      : c.json({ key: name, value });
  });
  app.put('/issue/:key/properties/:name', async (c) => {
    const issue = findIssue(world(), c.req.param('key'));
    if (!issue) return c.json(MISSING, 404);
    const text = await c.req.text();
    if (text.length > MAX_PROPERTY_CHARACTERS) return c.json(errors('The value is too long.'), 400);
    const known = issue.properties.has(c.req.param('name'));
    issue.properties.set(c.req.param('name'), JSON.parse(text));
    return c.body(null, known ? 200 : 201);
  });
  return app;
}
