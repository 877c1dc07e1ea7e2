import { afterEach, describe, expect, it } from 'vitest';

import type { SiteWorld } from '../../utils/atlassian/ask-site.ts';
import type { Place } from '../../utils/domain/place.ts';
import { askArticle } from '../../utils/insert/ask-article.ts';
import { askIssue } from '../../utils/insert/ask-issue.ts';
import type { InsertWorld } from '../../utils/insert/insert-world.ts';
import { type Arrived, type SmallSite, startSmallSite } from './small-site.ts';

let site: SmallSite | null = null;
afterEach(() => site?.close());

async function offerOf(
  product: 'jira' | 'confluence',
  answer: (arrived: Arrived) => object | number | 'cut',
  url: string | null = null,
) {
  const { origin } = (site = await startSmallSite(answer));
  const place: Place = {
    product,
    site: origin,
    kind: 'issue',
    key: '1',
    container: null,
    title: '',
    url,
  };
  const asking: SiteWorld = { origin, fetch, now: () => Date.now() };
  // Asking needs nothing of the page.
  const world = asking as InsertWorld;
  return product === 'jira'
    ? askIssue(world, place, '1', 'cloud', [])
    : askArticle(world, place, '1', 'cloud');
}
const allowing = (...names: string[]) => ({
  permissions: Object.fromEntries(names.map((name) => [name, { havePermission: true }])),
});
const jiraThat = (permissions: object | number, fields: object) => (arrived: Arrived) =>
  arrived.path.includes('mypermissions') ? permissions : { fields };

describe('what is offered for an issue', () => {
  it('is what one may do', async () => {
    const { targets, problem, text } = await offerOf(
      'jira',
      jiraThat(allowing('ADD_COMMENTS'), { summary: 'Titel', description: 'Text' }),
    );
    expect(targets).toMatchObject([
      { way: 'comment', id: 'comment', hindrance: null },
      { way: 'description', hindrance: 'not-allowed' },
    ]);
    expect({ problem, text }).toEqual({ problem: null, text: 'Titel Text' });
    expect(site?.log.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('is a comment for the team alone in a service project, never one that customers get', async () => {
    const fields = { summary: 'Anfrage', project: { projectTypeKey: 'service_desk' } };
    const { targets } = await offerOf('jira', jiraThat(allowing('ADD_COMMENTS'), fields));
    expect(targets[0]).toMatchObject({ way: 'comment', id: 'internal-comment' });
  });

  it('asks to sign in first, where nobody is', async () => {
    const { targets, problem } = await offerOf('jira', jiraThat(401, {}));
    expect(targets.map(({ hindrance }) => hindrance)).toEqual(['signed-out', 'signed-out']);
    expect(problem).toEqual({ kind: 'signed-out' });
  });

  it.each([
    [500, 'site-failed'],
    [404, 'not-found'],
    [429, 'too-many'],
  ])('is nothing, when the site says %i', async (status, kind) => {
    const offer = await offerOf('jira', jiraThat(status, {}));
    expect(offer).toMatchObject({ targets: [], problem: { kind } });
  });

  it('holds nothing to be allowed that was not said', async () => {
    const { targets } = await offerOf('jira', jiraThat({ permissions: null }, {}));
    expect(targets.map(({ hindrance }) => hindrance)).toEqual(['not-allowed', 'not-allowed']);
  });
});

const commenting = { operations: [{ operation: 'create', targetType: 'comment' }] };

describe('what is offered for a page', () => {
  it('is a comment below it', async () => {
    const { targets } = await offerOf('confluence', () => commenting);
    expect(targets).toMatchObject([{ way: 'footer-comment', id: 'page', hindrance: null }]);
  });

  it('knows a blog post by its address, and asks once', async () => {
    const { targets } = await offerOf(
      'confluence',
      () => commenting,
      'https://x.atlassian.net/wiki/spaces/A/blog/2026/11/17/1/Titel',
    );
    expect(targets[0]).toMatchObject({ id: 'blogpost' });
    expect(site?.log.map(({ path }) => path)).toEqual(['/api/v2/blogposts/1/operations']);
  });

  it('finds out that it is a blog post, where the address does not tell', async () => {
    const { targets } = await offerOf('confluence', ({ path }) =>
      path.includes('/blogposts/') ? commenting : 404,
    );
    expect(targets[0]).toMatchObject({ id: 'blogpost', hindrance: null });
  });

  it('is nothing to be chosen without the permission', async () => {
    const reading = { operations: [{ operation: 'read', targetType: 'page' }, null, 5] };
    expect((await offerOf('confluence', () => reading)).targets).toMatchObject([
      { hindrance: 'not-allowed' },
    ]);
  });
});
