import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { detectPage } from '../../utils/page/detect.ts';
import { parsePage } from '../eval/parse-page.ts';
import { askPractice } from './ask-practice.ts';
import { LONG_TITLE, SCRIPT_TEXT } from './content/hostile-issues.ts';
import { KNOWN, places } from './places.ts';
import { ISSUE_HEADING, scenes } from './scenes.ts';
import { type Practice, startPractice } from './start-practice.ts';

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

/** The text of a page after following redirects inside the workplace, and where it ended. */
async function open(address: string, headers: Record<string, string> = {}) {
  let url = address;
  for (let hops = 0; hops < 5; hops += 1) {
    const answer = await askPractice(url, { headers });
    const { location } = answer.headers;
    if (location === undefined) return { ...answer, url };
    url = new URL(location, url).href;
  }
  throw new Error(`${address} redirects without end`);
}

describe('scenes', () => {
  for (const scene of scenes) {
    it(`${scene.name}: has its measured hooks, and the detection knows it`, async () => {
      const { status, text, url } = await open(scene.address(at));
      expect(status).toBe(200);
      const page = parsePage(text);
      expect(scene.hooks.filter((hook) => !page.document.querySelector(hook))).toEqual([]);
      expect(detectPage(url, page.document)).toMatchObject(scene.expected);
      page.close();
    });
  }

  it('makes drafts: the address of a new page ends in the editor', async () => {
    const cloud = await open(at.cloud.createPage);
    expect(cloud.url).toMatch(/\/wiki\/spaces\/PROZ\/pages\/edit-v2\/\d+$/);
    const dc = await open(at.dc.createPage);
    expect(dc.url).toMatch(/\/confluence\/pages\/resumedraft\.action\?draftId=\d+$/);
    const blog = await open(at.cloud.createBlogPost);
    expect(blog.url).toMatch(/\/wiki\/spaces\/PROZ\/blog\/edit-v2\/\d+$/);
    const dcBlog = await open(at.dc.createBlogPost);
    expect(dcBlog.text).toContain('name="ajs-content-type" content="blogpost"');
  });

  it('never names the issue or page in the metas of Cloud pages', async () => {
    for (const address of [at.cloud.issue(), at.cloud.page()]) {
      const { text } = await open(address);
      expect(text).not.toMatch(/ajs-issue-key|ajs-page-id/);
    }
  });

  it('answers 404 for what is not there', async () => {
    expect((await open(at.cloud.issue('CXM-4711'))).status).toBe(404);
    expect((await open(at.dc.issue('CXM-4711'))).status).toBe(404);
    expect((await open(`${at.cloud.origin}/assets/client/..%2f..%2fpackage.ts`)).status).toBe(404);
  });

  it('shows the way in on plain localhost', async () => {
    const { text } = await open(at.start);
    expect(text).toContain(at.cloud.board);
    expect(text).toContain('Stadtwerke Lindenau');
  });
});

describe('silence', () => {
  const silentPlaces = () => [...Object.values(at.cloud.silent), ...Object.values(at.dc.silent)];

  it('offers portal, export, login and source popup as the detection expects them', async () => {
    for (const address of silentPlaces().filter((one) => !one.endsWith('canteen'))) {
      const { text, url, status } = await open(address);
      const page = parsePage(text);
      const { context } = detectPage(url, page.document);
      expect({ address, status, context }).toEqual({ address, status: 200, context: 'none' });
      page.close();
    }
  });

  it('leads signed-out people to the login, and their requests to 401', async () => {
    const headers = { cookie: 'practice_session=out' };
    expect((await open(at.cloud.issue(), headers)).url).toContain('/login?');
    expect((await open(at.dc.issue(), headers)).url).toContain('/jira/login.jsp?');
    const rest = await open(`${at.cloud.origin}/rest/api/3/myself`, headers);
    expect(rest.status).toBe(401);
    const dcRest = await open(`${at.dc.origin}/jira/rest/api/2/myself`, headers);
    expect([dcRest.status, dcRest.headers['x-ausername']]).toEqual([401, 'anonymous']);
  });

  it('signs out and in by cookie', async () => {
    const out = await askPractice(at.cloud.signOut);
    expect(out.headers['set-cookie']).toMatch(/practice_session=out;.*HttpOnly/);
    const back = await askPractice(at.cloud.signIn);
    expect(back.headers['set-cookie']).toContain('practice_session=in');
  });
});

describe('policy', () => {
  it('forbids frames and inline scripts on Cloud and demands Trusted Types, with a fresh nonce', async () => {
    const nonces = new Set<string>();
    for (const address of [at.cloud.board, at.cloud.board, at.cloud.page()]) {
      const { headers, text } = await open(address);
      const policy = headers['content-security-policy'] ?? '';
      for (const part of [
        "default-src 'self'",
        "frame-src 'none'",
        "require-trusted-types-for 'script'",
      ]) {
        expect(policy).toContain(part);
      }
      const nonce = /script-src 'nonce-([\w-]{16,})'/.exec(policy)?.[1] ?? '';
      expect(text).toContain(`nonce="${nonce}"`);
      expect(text).not.toMatch(/\sstyle="|\son\w+="/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('holds on every Cloud page, the silent and the missing ones, too', async () => {
    const addresses = [
      ...scenes.map((scene) => scene.address(at)),
      ...Object.values(at.cloud.silent),
      at.cloud.issue('CXM-4711'),
      at.cloud.createPage,
    ].filter((address) => address.startsWith(at.cloud.origin));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const { headers } = await open(address);
      const policy = headers['content-security-policy'] ?? '';
      expect({ address, strict: policy.includes("require-trusted-types-for 'script'") }).toEqual({
        address,
        strict: true,
      });
    }
  });

  it('has no such policy on Data Center, where the classic editor needs its frame', async () => {
    const { headers } = await open(at.dc.editor());
    expect(headers['content-security-policy']).toBeUndefined();
  });
});

describe('hostile content', () => {
  it('keeps 500 characters of title with emoji and right-to-left text whole', async () => {
    expect(LONG_TITLE.length).toBe(500);
    expect(LONG_TITLE).not.toMatch(/\p{Surrogate}/u); // no emoji cut in half
    for (const address of [at.cloud.issue('TEST-1'), at.dc.issue('TEST-1')]) {
      const page = parsePage((await open(address)).text);
      const heading = page.document.querySelector(`${ISSUE_HEADING}, #summary-val h2`);
      expect(heading?.textContent).toBe(LONG_TITLE);
      page.close();
    }
  });

  it('escapes a script wherever it is shown', async () => {
    const addresses = [
      at.cloud.issue('TEST-2'),
      at.cloud.boardWithIssue('TEST-2'),
      at.cloud.page(KNOWN.scriptPage, 'TEST'),
      at.cloud.editor(KNOWN.scriptPage, 'TEST'),
      at.dc.issue('TEST-2'),
      at.dc.boardWithIssue('TEST-2'),
      at.dc.pageById(KNOWN.scriptPage),
      at.dc.editor(KNOWN.scriptPage),
      at.cloud.navigator('text ~ "<script>alert(1)</script>"'),
    ];
    for (const address of addresses) {
      const { text } = await open(address);
      const shown = text.includes('&lt;script&gt;');
      const raw = /<script>|<img src=x/.test(text);
      expect({ address, shown, raw }).toEqual({ address, shown: true, raw: false });
    }
    const page = parsePage((await open(at.cloud.issue('TEST-2'))).text);
    expect(page.document.querySelector(ISSUE_HEADING)?.textContent).toBe(SCRIPT_TEXT);
    page.close();
  });

  it('has a page of more than 2 MB on both deployments', async () => {
    for (const address of [at.cloud.page(KNOWN.bigPage), at.dc.pageById(KNOWN.bigPage)]) {
      expect(Buffer.byteLength((await open(address)).text)).toBeGreaterThan(2 * 1024 * 1024);
    }
  });
});

describe('language, theme, log', () => {
  it('speaks English and turns dark when asked, and remembers it in cookies', async () => {
    const answer = await open(places(practice.port, { lang: 'en', theme: 'dark' }).cloud.board);
    expect(answer.text).toContain('<html lang="en" data-color-mode="dark"');
    expect(answer.text).toContain('content="en_US"');
    expect(answer.text).toContain('In progress');
    const cookie = 'practice_locale=en; practice_theme=dark';
    expect((await open(at.dc.issue(), { cookie })).text).toContain('lang="en"');
    expect((await open(at.dc.issue())).text).toContain('content="de_DE"');
  });

  it('logs every request with its origin, and forgets on reset', async () => {
    await open(at.cloud.issue(), { origin: 'http://elsewhere.example' });
    const log = JSON.parse((await askPractice(at.log)).text) as Record<string, unknown>[];
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({
      method: 'GET',
      path: '/browse/CXM-12',
      origin: 'http://elsewhere.example',
      host: `cloud.localhost:${practice.port}`,
      ownScript: false,
    });
    await askPractice(at.reset, { method: 'POST' });
    expect(JSON.parse((await askPractice(at.log)).text)).toEqual([]);
  });

  it('rejects a taken port with the code a caller can explain', async () => {
    await expect(startPractice({ port: practice.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
