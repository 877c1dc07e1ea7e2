import { Hono } from 'hono';

import { createIssue } from '../content/create-content.ts';
import { isAllowed } from '../content/permissions.ts';
import { findIssue, type Issue, type World } from '../content/world.ts';
import { ISSUE_TYPES } from '../markup/small-parts.ts';
import {
  fieldError,
  issueBean,
  isTooLong,
  jiraErrors,
  MISSING_ISSUE,
  readDocument,
  readText,
  REST_WORDS,
  type TextFormat,
  TOO_LONG,
} from './jira-beans.ts';

/** As documented: the value of an issue property may have this many characters. */
const MAX_PROPERTY_CHARACTERS = 32_768;

function cannotEdit(field: string): ReturnType<typeof fieldError> {
  return fieldError(
    field,
    `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`,
  );
}

/** Issues: read, create, change, their editable fields and their properties. */
export function jiraIssues(world: () => World, format: TextFormat): Hono {
  const app = new Hono();
  const visible = (key: string): Issue | undefined => {
    const issue = findIssue(world(), key);
    return issue && isAllowed(world(), 'BROWSE_PROJECTS', issue.key) ? issue : undefined;
  };

  app.post('/issue', async (c) => {
    const { fields } = await c.req.json<{ fields?: Record<string, unknown> }>();
    const project = fields?.['project'] as { key?: string } | undefined;
    const type = (fields?.['issuetype'] as { name?: string } | undefined)?.name;
    const summary = fields?.['summary'];
    if (!isAllowed(world(), 'CREATE_ISSUES', null))
      return c.json(
        jiraErrors('You do not have permission to create issues in this project.'),
        403,
      );
    if (typeof summary !== 'string' || summary.trim() === '')
      return c.json(fieldError('summary', 'You must specify a summary of the issue.'), 400);
    const issue = createIssue(world(), {
      projectKey: project?.key ?? '',
      type:
        ISSUE_TYPES.find((one) => one === type?.toLowerCase() || REST_WORDS[one] === type) ??
        'task',
      summary,
      description: readText(format, fields?.['description']) ?? '',
      descriptionAdf: readDocument(format, fields?.['description']),
      now: new Date().toISOString(),
    });
    return issue
      ? c.json({ id: issue.id, key: issue.key }, 201)
      : c.json(fieldError('project', 'Specify a valid project ID or key'), 400);
  });

  app.get('/issue/:key', (c) => {
    const issue = visible(c.req.param('key'));
    if (!issue) return c.json(MISSING_ISSUE, 404);
    const bean = issueBean(world(), issue, format, c.req.queries('fields')?.join(','));
    const names = c.req.queries('properties')?.flatMap((name) => name.split(',')) ?? [];
    if (names.length === 0) return c.json(bean);
    const kept = names
      .filter((name) => issue.properties.has(name))
      .map((name) => [name, issue.properties.get(name)]);
    return c.json({ ...bean, properties: Object.fromEntries(kept) });
  });
  app.put('/issue/:key', async (c) => {
    const issue = visible(c.req.param('key'));
    if (!issue) return c.json(MISSING_ISSUE, 404);
    const { fields = {} } = await c.req.json<{
      fields?: { summary?: unknown; description?: unknown };
    }>();
    // Without the permission the product calls every field unknown, with 400 and not 403.
    const first = Object.keys(fields)[0] ?? 'summary';
    if (!isAllowed(world(), 'EDIT_ISSUES', issue.key)) return c.json(cannotEdit(first), 400);
    const stranger = Object.keys(fields).find((name) => !/^(?:summary|description)$/.test(name));
    if (stranger !== undefined) return c.json(cannotEdit(stranger), 400);
    let { description } = issue;
    if (fields.description === null) description = '';
    else if (fields.description !== undefined) {
      const text = readText(format, fields.description);
      if (text === null)
        return c.json(
          fieldError('description', 'Operation value must be an Atlassian Document'),
          400,
        );
      if (isTooLong(text)) return c.json(fieldError('description', TOO_LONG), 400);
      description = text;
    }
    if (fields.description !== undefined)
      issue.descriptionAdf = readDocument(format, fields.description);
    issue.description = description;
    if (typeof fields.summary === 'string') issue.summary = fields.summary;
    issue.updated = new Date().toISOString();
    return c.body(null, 204);
  });
  app.get('/issue/:key/editmeta', (c) => {
    const issue = visible(c.req.param('key'));
    if (!issue) return c.json(MISSING_ISSUE, 404);
    const field = (key: string, name: string) => ({
      key,
      name,
      required: key === 'summary',
      schema: { type: 'string', system: key },
      operations: ['set'],
    });
    const fields = {
      summary: field('summary', 'Summary'),
      description: field('description', 'Description'),
    };
    return c.json({ fields: isAllowed(world(), 'EDIT_ISSUES', issue.key) ? fields : {} });
  });

  app.get('/issue/:key/properties/:name', (c) => {
    const name = c.req.param('name');
    const value = visible(c.req.param('key'))?.properties.get(name);
    return value === undefined
      ? c.json(jiraErrors('The property does not exist.'), 404)
      : c.json({ key: name, value });
  });
  app.put('/issue/:key/properties/:name', async (c) => {
    const issue = visible(c.req.param('key'));
    if (!issue) return c.json(MISSING_ISSUE, 404);
    if (!isAllowed(world(), 'EDIT_ISSUES', issue.key))
      return c.json(jiraErrors('You do not have permission to edit issues in this project.'), 403);
    const text = await c.req.text();
    if (text.length > MAX_PROPERTY_CHARACTERS)
      return c.json(jiraErrors('The value is too long.'), 400);
    const known = issue.properties.has(c.req.param('name'));
    issue.properties.set(c.req.param('name'), JSON.parse(text));
    return c.body(null, known ? 200 : 201);
  });
  return app;
}
