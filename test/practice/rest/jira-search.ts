import { type Context, Hono } from 'hono';

import { readJql } from '../content/jql.ts';
import { isAllowed } from '../content/permissions.ts';
import type { World } from '../content/world.ts';
import { issueBean, jiraErrors, type TextFormat } from './jira-beans.ts';

type Search = { jql?: string; fields?: string[] | string; maxResults?: number };

const DEFAULT_RESULTS = 50;

function fieldList(fields: Search['fields']): string | undefined {
  return Array.isArray(fields) ? fields.join(',') : fields;
}

/**
 * The search for issues. Cloud has `search/jql` alone (bounded queries only, just ids unless fields
 * are named; the old `search` is gone), Data Center has `search`.
 */
export function jiraSearch(world: () => World, format: TextFormat): Hono {
  const app = new Hono();
  const isCloud = format === 'adf';

  const search = (c: Context, input: Search) => {
    const query = readJql(world(), input.jql ?? '', Date.now());
    if (query.unknown.length > 0)
      return c.json(jiraErrors(`Error in the JQL Query: ${query.unknown.join('; ')}`), 400);
    if (isCloud && !query.isBounded)
      return c.json(
        jiraErrors('Unbounded JQL queries are not allowed here. Please add a search restriction.'),
        400,
      );
    const found = world()
      .issues.filter((issue) => isAllowed(world(), 'BROWSE_PROJECTS', issue.key))
      .filter(query.matches)
      .toSorted(query.compare ?? ((a, b) => b.created.localeCompare(a.created)));
    const limit = input.maxResults ?? DEFAULT_RESULTS;
    const fields = fieldList(input.fields);
    const issues = found
      .slice(0, limit)
      .map((issue) =>
        isCloud && fields === undefined
          ? { id: issue.id }
          : issueBean(world(), issue, format, fields),
      );
    return isCloud
      ? c.json({ issues, isLast: found.length <= limit })
      : c.json({ startAt: 0, maxResults: limit, total: found.length, issues });
  };

  const path = isCloud ? '/search/jql' : '/search';
  app.get(path, (c) => {
    const { jql, fields, maxResults } = c.req.query();
    // A list may also be given by repeating the parameter.
    const named = fields === undefined ? undefined : (c.req.queries('fields') ?? []).join(',');
    return search(c, {
      ...(jql === undefined ? {} : { jql }),
      ...(named === undefined ? {} : { fields: named }),
      ...(maxResults === undefined ? {} : { maxResults: Number(maxResults) }),
    });
  });
  app.post(path, async (c) => search(c, await c.req.json<Search>()));
  if (isCloud) {
    app.on(['GET', 'POST'], '/search', (c) =>
      c.json(
        jiraErrors('The requested API has been removed. Please migrate to /rest/api/3/search/jql.'),
        410,
      ),
    );
  }
  return app;
}
