import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { askPractice } from '../ask-practice.ts';
import { places } from '../places.ts';
import { type Practice, startPractice } from '../start-practice.ts';
import { allowOnly, failAlways, failNext, heal, readLog, violations } from '../steer-practice.ts';
import { areSpecsPresent } from './spec-files.ts';

let practice: Practice;
let at: ReturnType<typeof places>;

beforeAll(async () => {
  practice = await startPractice({ port: 0 });
  at = places(practice.port);
});
afterAll(() => practice.close());
beforeEach(async () => {
  await askPractice(at.reset, { method: 'POST' });
});

async function call(method: string, address: string, body?: unknown) {
  const answer = await askPractice(address, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const isJson = answer.headers['content-type']?.includes('json') === true;
  return { ...answer, json: isJson && answer.text !== '' ? JSON.parse(answer.text) : null };
}

const document = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const cloudComment = () => `${at.cloud.origin}/rest/api/3/issue/CXM-12/comment`;
const dcIssue = () => `${at.dc.origin}/jira/rest/api/2/issue/CXM-12`;
const wikiComments = () => `${at.cloud.origin}/wiki/api/v2/footer-comments`;
const dcContent = () => `${at.dc.origin}/confluence/rest/api/content`;
const footer = (value = '<p>x</p>') => ({
  pageId: '98312',
  body: { representation: 'storage', value },
});

describe('failures', () => {
  it.each([401, 403, 404, 409, 413, 500, 503] as const)(
    'answers %i in each dialect',
    async (status) => {
      await failAlways(at, { path: '/(rest|api)/', status });
      const jira = await call('POST', cloudComment(), { body: document('x') });
      expect(jira.status).toBe(status);
      const members = status === 401 ? ['message', 'status-code'] : ['errorMessages', 'errors'];
      expect(Object.keys(jira.json)).toEqual(members);
      const v2 = await call('POST', wikiComments(), footer());
      expect(v2.json.errors[0]).toMatchObject({ status, title: expect.any(String) });
      const v1 = await call('GET', `${dcContent()}/98312`);
      expect(v1.json).toMatchObject({ statusCode: status, message: expect.any(String) });
    },
  );

  it('says when to come back, and only so often', async () => {
    await failNext(at, { method: 'POST', path: '/comment', status: 429, retryAfter: 2 });
    expect((await call('GET', cloudComment())).status).toBe(200);
    const limited = await call('POST', cloudComment(), { body: document('x') });
    expect([limited.status, limited.headers['retry-after']]).toEqual([429, '2']);
    expect(limited.headers['x-ratelimit-remaining']).toBe('0');
    expect((await call('POST', cloudComment(), { body: document('x') })).status).toBe(201);
  });

  it('keeps to one host when told', async () => {
    await failAlways(at, { host: 'dc', path: '/rest/', status: 500 });
    expect((await call('GET', cloudComment())).status).toBe(200);
    expect((await call('GET', dcIssue())).status).toBe(500);
    await heal(at);
    expect((await call('GET', dcIssue())).status).toBe(200);
  });

  it('fails the cross-site check, leads to the login, breaks JSON, breaks off, and is late', async () => {
    await failNext(at, { path: '/comment', status: 'xsrf-403' });
    const xsrf = await call('POST', cloudComment(), { body: document('x') });
    expect([xsrf.status, xsrf.text]).toEqual([403, 'XSRF check failed']);

    for (const [address, login] of [
      [cloudComment(), '/login'],
      [dcIssue(), '/jira/login.jsp'],
    ] as const) {
      await failNext(at, { path: '/issue/', status: 'login-html' });
      const away = await call('GET', address);
      expect([away.status, away.headers['location']]).toEqual([302, login]);
      const page = await askPractice(new URL(login, address).href);
      expect([page.status, page.headers['content-type']]).toEqual([
        200,
        'text/html; charset=UTF-8',
      ]);
    }

    await failNext(at, { path: '/comment', status: 'broken-json' });
    const broken = await askPractice(cloudComment());
    expect(broken.headers['content-type']).toContain('json');
    expect(() => JSON.parse(broken.text)).toThrow(SyntaxError);

    await failNext(at, { path: '/comment', status: 'network' });
    await expect(askPractice(cloudComment())).rejects.toMatchObject({ code: 'ECONNRESET' });

    await failNext(at, { path: '/comment', status: 'slow', delayMs: 300 });
    const start = performance.now();
    expect((await call('GET', cloudComment())).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(290);
  });

  it('does not do what it says it could not do', async () => {
    await failNext(at, { method: 'POST', path: '/comment', status: 500 });
    const count = async () => (await call('GET', cloudComment())).json.total as number;
    const before = await count();
    await call('POST', cloudComment(), { body: document('x') });
    expect(await count()).toBe(before);
  });

  it('refuses an order that makes no sense, and forgets all on reset', async () => {
    expect((await call('POST', at.fail, { path: '/', status: 418 })).status).toBe(400);
    expect((await call('POST', at.fail, { path: '(', status: 500 })).status).toBe(400);
    await failAlways(at, { path: '/comment', status: 500 });
    await askPractice(at.reset, { method: 'POST' });
    expect((await call('GET', cloudComment())).status).toBe(200);
  });
});

describe('permissions', () => {
  const asked = 'permissions=BROWSE_PROJECTS,ADD_COMMENTS,EDIT_ISSUES';
  const may = async (key: string) => {
    const answer = await call(
      'GET',
      `${at.cloud.origin}/rest/api/3/mypermissions?issueKey=${key}&${asked}`,
    );
    const beans = answer.json.permissions as Record<string, { havePermission: boolean }>;
    return Object.keys(beans).filter((name) => beans[name]!.havePermission);
  };

  it('tells and enforces them, at one issue or everywhere', async () => {
    await allowOnly(at, ['BROWSE_PROJECTS', 'EDIT_ISSUES'], { issueKey: 'CXM-12' });
    expect(await may('CXM-12')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES']);
    expect(await may('CXM-9')).toHaveLength(3);
    const refused = await call('POST', cloudComment(), { body: document('x') });
    expect([refused.status, Object.keys(refused.json.errors)]).toEqual([400, ['comment']]);
    await allowOnly(at, ['BROWSE_PROJECTS']);
    const edit = await call('PUT', dcIssue().replace('CXM-12', 'CXM-9'), {
      fields: { description: 'x' },
    });
    expect([edit.status, Object.keys(edit.json.errors)]).toEqual([400, ['description']]);
    const meta = await call('GET', `${dcIssue().replace('CXM-12', 'CXM-9')}/editmeta`);
    expect(meta.json.fields).toEqual({});
  });

  it('hides what one may not browse', async () => {
    await allowOnly(at, []);
    expect((await call('GET', dcIssue())).status).toBe(404);
    expect((await call('GET', `${dcContent()}/98312`)).status).toBe(404);
    const all = await call('GET', `${at.dc.origin}/jira/rest/api/2/search?jql=project%3DCXM`);
    expect(all.json.total).toBe(0);
  });

  it('lists Confluence operations and enforces them', async () => {
    const listed = async () => {
      const v2 = await call('GET', `${at.cloud.origin}/wiki/api/v2/pages/98312/operations`);
      const v1 = await call('GET', `${dcContent()}/98312?expand=operations`);
      expect(v1.json.operations).toEqual(v2.json.operations);
      return v2.json.operations as unknown[];
    };
    expect(await listed()).toContainEqual({ operation: 'create', targetType: 'comment' });
    await allowOnly(at, ['read:page'], { pageId: '98312' });
    expect(await listed()).toEqual([{ operation: 'read', targetType: 'page' }]);
    expect((await call('POST', wikiComments(), footer())).status).toBe(404);
    const v1 = await call('POST', dcContent(), {
      type: 'comment',
      container: { id: '98312', type: 'page' },
      body: { storage: { value: '<p>x</p>', representation: 'storage' } },
    });
    expect(v1.status).toBe(403);
  });
});

describe('comments come and go', () => {
  it('in Jira: made, read, deleted; never those of others', async () => {
    for (const [address, body] of [
      [cloudComment(), document('weg')],
      [`${dcIssue()}/comment`, 'weg'],
    ] as const) {
      const { id } = (await call('POST', address, { body })).json as { id: string };
      expect((await call('GET', `${address}/${id}`)).json.body).toEqual(body);
      expect((await call('DELETE', `${address}/${id}`)).status).toBe(204);
      expect((await call('GET', `${address}/${id}`)).status).toBe(404);
      const others = (await call('GET', address)).json.comments as {
        id: string;
        author: { displayName: string };
      }[];
      const foreign = others.find((one) => one.author.displayName !== 'Maren Kühn');
      expect((await call('DELETE', `${address}/${foreign?.id}`)).status).toBe(400);
    }
  });

  it('in Confluence, on both deployments', async () => {
    const made = (await call('POST', wikiComments(), footer())).json as { id: string };
    const one = `${wikiComments()}/${made.id}`;
    expect((await call('GET', `${one}?body-format=storage`)).json.body.storage.value).toBe(
      '<p>x</p>',
    );
    expect((await call('DELETE', one)).status).toBe(204);
    expect((await call('DELETE', one)).status).toBe(404);

    const onDc = await call('POST', dcContent(), {
      type: 'comment',
      container: { id: '98312', type: 'page' },
      body: { storage: { value: '<p>x</p>', representation: 'storage' } },
    });
    const dcOne = `${dcContent()}/${onDc.json.id}`;
    expect((await call('GET', `${dcOne}?expand=body.storage`)).json.body.storage.value).toBe(
      '<p>x</p>',
    );
    expect((await call('DELETE', dcOne)).status).toBe(204);
    expect((await call('GET', dcOne)).status).toBe(404);
  });

  it('refuses storage format that is not well-formed', async () => {
    for (const value of ['<p>a', 'a & b', '<p>a</div>', '<p>1 < 2</p>', '<br>']) {
      expect({ value, status: (await call('POST', wikiComments(), footer(value))).status }).toEqual(
        {
          value,
          status: 400,
        },
      );
    }
    expect((await call('POST', wikiComments(), footer('<p>a &amp; b<br/></p>'))).status).toBe(201);
  });
});

describe("the search for one's own last tickets", () => {
  const jql =
    'project = CXM AND creator = currentUser() AND created >= "-10m" ORDER BY created DESC';
  const query = encodeURIComponent(jql);

  it('finds what was just created, newest first', async () => {
    for (const summary of ['Eins', 'Zwei']) {
      await call('POST', `${at.cloud.origin}/rest/api/3/issue`, {
        fields: { project: { key: 'CXM' }, summary, issuetype: { name: 'Task' } },
      });
    }
    const address = `${at.cloud.origin}/rest/api/3/search/jql`;
    const found = await call('GET', `${address}?jql=${query}&fields=summary,created`);
    expect(found.json.isLast).toBe(true);
    const summaries = (found.json.issues as { fields: { summary: string } }[]).map(
      (issue) => issue.fields.summary,
    );
    expect(summaries.toSorted()).toEqual(['Eins', 'Zwei']);
    const posted = await call('POST', address, { jql, fields: ['summary'], maxResults: 1 });
    expect(posted.json.issues).toHaveLength(1);
    expect((await call('GET', `${address}?jql=${query}`)).json.issues[0]).toEqual({
      id: expect.any(String),
    });
  });

  it('knows the limits of each deployment', async () => {
    const cloud = `${at.cloud.origin}/rest/api/3`;
    expect((await call('GET', `${cloud}/search?jql=${query}`)).status).toBe(410);
    expect((await call('GET', `${cloud}/search/jql?jql=ORDER%20BY%20created`)).status).toBe(400);
    expect((await call('GET', `${cloud}/search/jql?jql=wombat%20%3D%201`)).status).toBe(400);
    const dc = await call('GET', `${at.dc.origin}/jira/rest/api/2/search?jql=${query}`);
    expect(dc.json).toMatchObject({ total: 0, issues: [] });
  });
});

const reason = areSpecsPresent() ? '' : ', skipped: ../shared/specs is not there';

describe.skipIf(!areSpecsPresent())(`the products' own descriptions${reason}`, () => {
  it('have nothing against right requests, and the log says they were asked', async () => {
    await call('POST', cloudComment(), { body: document('x') });
    await call('GET', `${dcIssue()}?fields=summary,description`);
    await call('PUT', dcIssue(), { fields: { description: 'h3. x' } });
    await call('PUT', `${dcIssue()}/properties/kundenblick`, { a: [1] });
    await call('POST', wikiComments(), footer());
    await call('GET', `${dcContent()}/98312?expand=operations`);
    expect(await violations(at)).toEqual([]);
    expect((await readLog(at)).map((entry) => entry.validated)).toEqual(Array(6).fill(true));
  });

  it('find a wrong body, an unknown parameter and a wrong document, answered with 400', async () => {
    const wrong = [
      await call('POST', `${dcIssue()}/comment`, { body: document('x') }),
      await call('GET', `${dcIssue()}?feilds=summary`),
      await call('POST', cloudComment(), { body: 'h3. wiki' }),
      await call('POST', cloudComment(), {
        body: { ...document('x'), content: [{ type: 'text', text: 'lose' }] },
      }),
      await call('PUT', `${at.cloud.origin}/rest/api/3/issue/CXM-12`, {
        fields: { description: { ...document(''), content: [{ type: 'absatz' }] } },
      }),
      await call('POST', wikiComments(), {
        pageId: '98312',
        body: { representation: 'atlas_doc_format', value: '{"type":"doc","version":1}' },
      }),
      await call('POST', wikiComments(), {
        pageId: '98312',
        body: { representation: 'atlas_doc_format', value: '<p>storage</p>' },
      }),
    ];
    expect(wrong.map((answer) => answer.status)).toEqual(Array(wrong.length).fill(400));
    const found = await readLog(at);
    expect(found.map((entry) => entry.violations.length > 0)).toEqual(
      Array(wrong.length).fill(true),
    );
    expect((await violations(at))[0]).toMatch(/^POST .*CXM-12\/comment: .*must be string/);
  });
});
