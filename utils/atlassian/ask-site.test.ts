import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { askSite, type SiteWorld } from './ask-site.ts';
import type { SiteRequest } from './site-request.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A site that answers like this, and the world of a page that stands in it. */
async function siteThat(answer: RequestListener): Promise<{ site: string; world: SiteWorld }> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { site: `${origin}/jira`, world: { origin, fetch, now: () => 1_000 } };
}
const get: SiteRequest = { method: 'GET', path: '/rest/api/2/myself' };
const post: SiteRequest = { method: 'POST', path: '/rest/api/2/x', body: { a: 'ä😀' } };

describe('asking a site', () => {
  it('goes under its context path, with what Atlassian wants to see', async () => {
    const { site, world } = await siteThat((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () =>
        response.end(
          JSON.stringify({
            url: request.url,
            method: request.method,
            headers: request.headers,
            body,
          }),
        ),
      );
    });
    expect(await askSite(world, site, post)).toMatchObject({
      value: {
        url: '/jira/rest/api/2/x',
        method: 'POST',
        body: '{"a":"ä😀"}',
        headers: {
          accept: 'application/json',
          'content-type': 'application/json',
          'x-atlassian-token': 'no-check',
        },
      },
    });
    expect(await askSite(world, site, get)).not.toHaveProperty([
      'value',
      'headers',
      'content-type',
    ]);
  });

  it('tells when it was answered, and whether to nobody', async () => {
    const { site, world } = await siteThat((_, response) => {
      response.setHeader('Date', 'Sat, 21 Nov 2026 12:00:00 GMT');
      response.setHeader('X-AUSERNAME', 'anonymous');
      response.end('{}');
    });
    expect(await askSite(world, site, get)).toEqual({
      ok: true,
      value: {},
      anonymous: true,
      silence: null,
      at: Date.UTC(2026, 10, 21, 12),
    });
  });

  it('takes a redirect for what it is: the way to the sign-in page', async () => {
    const { site, world } = await siteThat((_, response) => {
      response.writeHead(302, { Location: 'https://login.example.org/' }).end();
    });
    // Only browsers hide where a redirect leads; Node shows it, as 302.
    const hidden: SiteWorld = {
      ...world,
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        expect(answer.status).toBe(302);
        return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
      },
    };
    expect(await askSite(hidden, site, post)).toMatchObject({ problem: { kind: 'signed-out' } });
  });

  it('that is another one than the page does not happen', async () => {
    const { world } = await siteThat((_, response) => response.end('{}'));
    expect(await askSite(world, 'https://elsewhere.example/jira', post)).toMatchObject({
      ok: false,
      problem: { kind: 'unreachable' },
    });
  });
});

describe('silence', () => {
  it('before a word was said leaves a write in doubt', async () => {
    const { site, world } = await siteThat((request) => request.socket.destroy());
    expect(await askSite(world, site, get)).toMatchObject({
      problem: { kind: 'unreachable' },
      silence: 'cut',
    });
    expect(await askSite(world, site, post)).toMatchObject({
      problem: { kind: 'outcome-unknown' },
      silence: 'cut',
    });
  });

  it('in the middle of the answer does, too', async () => {
    const { site, world } = await siteThat((request, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"id":');
      setTimeout(() => request.socket.destroy(), 20);
    });
    expect(await askSite(world, site, get)).toMatchObject({ problem: { kind: 'unreadable' } });
    expect(await askSite(world, site, post)).toMatchObject({
      problem: { kind: 'outcome-unknown' },
    });
  });

  it('for too long ends the waiting', async () => {
    const { site, world } = await siteThat(() => undefined);
    const impatient: SiteWorld = {
      ...world,
      fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(30) }),
    };
    expect(await askSite(impatient, site, get)).toMatchObject({
      problem: { kind: 'unreachable' },
      silence: 'late',
    });
    expect(await askSite(impatient, site, post)).toMatchObject({
      problem: { kind: 'outcome-unknown' },
      silence: 'late',
    });
  });
});
