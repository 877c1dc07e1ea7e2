import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { askPractice } from '../ask-practice.ts';
import { places } from '../places.ts';
import { type Practice, startPractice } from '../start-practice.ts';

let practice: Practice;
let cloud: string;
let dc: string;

beforeAll(async () => {
  practice = await startPractice({ port: 0 });
  cloud = places(practice.port).cloud.origin;
  dc = places(practice.port).dc.origin;
});
afterAll(() => practice.close());
beforeEach(async () => {
  await askPractice(places(practice.port).reset, { method: 'POST' });
});

async function call(method: string, address: string, body?: unknown, origin?: string) {
  const headers = {
    'content-type': 'application/json',
    ...(origin === undefined ? {} : { origin }),
  };
  const answer = await askPractice(address, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const isJson = answer.headers['content-type']?.includes('json') === true;
  return {
    status: answer.status,
    text: answer.text,
    json: isJson ? JSON.parse(answer.text) : null,
  };
}

const document = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('Jira', () => {
  it('says who is asking, in each dialect', async () => {
    const me = await call('GET', `${cloud}/rest/api/3/myself`);
    expect(me.json).toMatchObject({
      accountId: '712020:lindenau-mkuehn',
      displayName: 'Maren Kühn',
    });
    const dcMe = await call('GET', `${dc}/jira/rest/api/2/myself`);
    expect(dcMe.json).toMatchObject({ name: 'mkuehn', key: 'mkuehn' });
  });

  it('gives an issue as document on Cloud and as wiki notation on Data Center', async () => {
    const onCloud = await call('GET', `${cloud}/rest/api/3/issue/cxm-12`);
    expect(onCloud.json).toMatchObject({
      key: 'CXM-12',
      fields: {
        summary: 'Mahnlauf umstellen',
        description: { type: 'doc' },
        project: { key: 'CXM' },
      },
    });
    const onDc = await call('GET', `${dc}/jira/rest/api/2/issue/CXM-12`);
    expect(onDc.json.fields.description).toContain('h3. Was wir ändern');
    expect((await call('GET', `${cloud}/rest/api/3/issue/CXM-4711`)).status).toBe(404);
  });

  it('takes a comment and shows it on the page', async () => {
    const sent = await call('POST', `${cloud}/rest/api/3/issue/CXM-9/comment`, {
      body: document('Kund:innen <merken> davon nichts'),
    });
    expect(sent.status).toBe(201);
    const page = await askPractice(`${cloud}/browse/CXM-9`);
    expect(page.text).toContain('Kund:innen &lt;merken&gt; davon nichts');
    expect((await askPractice(`${dc}/jira/browse/CXM-9`)).text).not.toContain('merken&gt; davon');
  });

  it('refuses a comment in the other dialect, and an empty one', async () => {
    const address = `${cloud}/rest/api/3/issue/CXM-9/comment`;
    expect((await call('POST', address, { body: 'h3. wiki' })).status).toBe(400);
    expect((await call('POST', address, { body: document(' ') })).status).toBe(400);
    const dcAddress = `${dc}/jira/rest/api/2/issue/CXM-9/comment`;
    expect((await call('POST', dcAddress, { body: document('x') })).status).toBe(400);
    expect((await call('POST', dcAddress, { body: 'h3. wiki' })).status).toBe(201);
  });

  it('changes a description and nothing else', async () => {
    const address = `${cloud}/rest/api/3/issue/CXM-5`;
    const before = (await call('GET', address)).json;
    const put = await call('PUT', address, { fields: { description: document('Neu') } });
    expect(put.status).toBe(204);
    const after = (await call('GET', address)).json;
    expect(after.fields.description).toEqual(document('Neu'));
    expect(after.fields.summary).toBe(before.fields.summary);
  });

  it('creates an issue that then stands on the board, with the next number', async () => {
    const created = await call('POST', `${cloud}/rest/api/3/issue`, {
      fields: { project: { key: 'CXM' }, summary: 'Neuer Brief', issuetype: { name: 'Story' } },
    });
    expect(created.json.key).toBe('CXM-31');
    const board = await askPractice(places(practice.port).cloud.board);
    expect(board.text).toContain('data-issue="CXM-31"');
  });

  it('keeps properties up to the documented length', async () => {
    const address = `${dc}/jira/rest/api/2/issue/CXM-12/properties/kundenblick`;
    expect((await call('GET', address)).status).toBe(404);
    expect((await call('PUT', address, { note: 1 })).status).toBe(201);
    expect((await call('PUT', address, { note: 2 })).status).toBe(200);
    expect((await call('GET', address)).json).toEqual({ key: 'kundenblick', value: { note: 2 } });
    expect((await call('PUT', address, 'x'.repeat(32_768))).status).toBe(400);
  });

  it('answers broken JSON as the fault of the caller', async () => {
    const address = `${cloud}/rest/api/3/issue/CXM-9/comment`;
    const answer = await askPractice(address, { method: 'POST', body: '{"body":' });
    expect(answer.status).toBe(400);
  });

  it('refuses writes from a foreign origin, as the products do', async () => {
    const address = `${cloud}/rest/api/3/issue/CXM-9/comment`;
    const foreign = await call('POST', address, { body: document('x') }, 'chrome-extension://abc');
    expect([foreign.status, foreign.text]).toEqual([403, 'XSRF check failed']);
    expect((await call('POST', address, { body: document('x') }, cloud)).status).toBe(201);
  });
});

describe('Confluence', () => {
  it('knows the person on both deployments', async () => {
    expect((await call('GET', `${cloud}/wiki/rest/api/user/current`)).json.displayName).toBe(
      'Maren Kühn',
    );
    expect((await call('GET', `${dc}/confluence/rest/api/user/current`)).json.username).toBe(
      'mkuehn',
    );
  });

  it('takes footer comments', async () => {
    const sent = await call('POST', `${cloud}/wiki/api/v2/footer-comments`, {
      pageId: '98312',
      body: { representation: 'storage', value: '<p>Wer &amp; was?</p>' },
    });
    expect(sent.status).toBe(201);
    const page = await askPractice(places(practice.port).cloud.page());
    expect(page.text).toContain('Wer &amp; was?');
    const onDc = await call('POST', `${dc}/confluence/rest/api/content`, {
      type: 'comment',
      container: { id: '98312', type: 'page' },
      body: { storage: { value: '<p>Auch hier</p>', representation: 'storage' } },
    });
    expect(onDc.status).toBe(200);
  });

  it('updates a page only from the version it has', async () => {
    const address = `${cloud}/wiki/api/v2/pages/98318`;
    const { version } = (await call('GET', address)).json as { version: { number: number } };
    const write = (number: number) =>
      call('PUT', address, {
        id: '98318',
        status: 'current',
        title: 'Umzug melden',
        body: {
          representation: 'storage',
          value: '<h2>Kurz</h2><ul><li><p>ein <strong>Punkt</strong></p></li></ul>',
        },
        version: { number },
      });
    expect((await write(version.number)).status).toBe(409);
    expect((await write(version.number + 1)).status).toBe(200);
    const after = (await call('GET', `${address}?body-format=storage`)).json;
    expect(after.body.storage.value).toBe(
      '<h2>Kurz</h2><ul><li><p>ein <strong>Punkt</strong></p></li></ul>',
    );
  });
});
