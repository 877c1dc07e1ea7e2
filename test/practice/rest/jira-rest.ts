import { Hono } from 'hono';

import { isAllowed, type Permission, PERMISSIONS } from '../content/permissions.ts';
import { findIssue, type World } from '../content/world.ts';
import { jiraErrors, MISSING_ISSUE, personBean, type TextFormat } from './jira-beans.ts';
import { jiraComments } from './jira-comments.ts';
import { jiraIssues } from './jira-issues.ts';
import { jiraSearch } from './jira-search.ts';

const PROJECT_PERMISSIONS = PERMISSIONS.filter((name) => !name.includes(':'));

function isKnown(name: string): name is Permission {
  return PROJECT_PERMISSIONS.some((one) => one === name);
}

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
    const asked = c.req.query('permissions');
    const key = c.req.query('issueKey');
    // Cloud answers for the permissions that are named, Data Center always for all of them.
    if (format === 'adf' && asked === undefined)
      return c.json(jiraErrors("The 'permissions' query parameter is required."), 400);
    const issue = key === undefined ? undefined : findIssue(world(), key);
    const isHidden = issue !== undefined && !isAllowed(world(), 'BROWSE_PROJECTS', issue.key);
    if (key !== undefined && (!issue || isHidden)) return c.json(MISSING_ISSUE, 404);
    const names = asked?.split(',') ?? PROJECT_PERMISSIONS;
    if (format === 'adf' && !names.every(isKnown))
      return c.json(jiraErrors('The given permissions contain an unrecognized key.'), 400);
    const beans = names.filter(isKnown).map((name) => {
      const havePermission = isAllowed(world(), name, issue?.key ?? null);
      return [name, { key: name, name, type: 'PROJECT', havePermission }];
    });
    return c.json({ permissions: Object.fromEntries(beans) });
  });

  app.route('/', jiraComments(world, format));
  app.route('/', jiraIssues(world, format));
  app.route('/', jiraSearch(world, format));
  return app;
}
