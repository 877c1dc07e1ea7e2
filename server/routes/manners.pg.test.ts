import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { json, makeContent, share, type TestClient } from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';

let server: TestServer;
let ole: TestClient;
let dashboard: string;
const extension = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;
const firefox = 'moz-extension://3d524051-56df-49fc-a205-c70a5d30dd15';

beforeAll(async () => {
  dashboard = await mkdtemp(join(tmpdir(), 'kundenblick-dashboard-'));
  await mkdir(join(dashboard, 'assets'));
  await writeFile(join(dashboard, 'index.html'), '<!doctype html><title>Dashboard</title>');
  await writeFile(join(dashboard, 'assets/app-1a2b3c.js'), `console.log(${'1'.repeat(2_000)})`);
  await writeFile(join(dashboard, '.secret'), 'hidden');
  await writeFile(join(dashboard, '../kundenblick-outside.txt'), 'outside');
  server = await startTestServer({ dashboard });
  ole = await server.join('member', 'Ole');
});
afterAll(async () => {
  await server.close();
  await rm(dashboard, { recursive: true });
  await rm(join(dashboard, '../kundenblick-outside.txt'));
});

describe('CORS', () => {
  it('[GEN-7] lets extensions in, and only them', async () => {
    for (const origin of [extension, firefox]) {
      const asked = await fetch(`${server.url}/v1/push`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
      expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization');
      const refused = await fetch(`${server.url}/v1/push`, json({}, { origin }));
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
        401,
        origin,
      ]);
    }
    const others = [
      'https://evil.example',
      'null',
      `${extension}.evil.example`,
      'chrome-extension://UPPER',
      server.url,
    ];
    for (const origin of others)
      for (const method of ['OPTIONS', 'POST']) {
        const { headers } = await fetch(`${server.url}/v1/pull`, { method, headers: { origin } });
        expect([origin, headers.get('access-control-allow-origin')]).toEqual([origin, null]);
        expect(headers.get('access-control-allow-credentials')).toBeNull();
        expect(headers.get('vary')).toContain('Origin');
      }
  });
});

describe('headers', () => {
  it('forbid framing, sniffing, storing and telling', async () => {
    const page = await fetch(`${server.url}/`);
    const policy = page.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
    const api = await ole.get('/v1/me');
    for (const answer of [page, api, await fetch(`${server.url}/v1/nothing`)]) {
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect(api.headers.get('cache-control')).toBe('no-store');
    expect(api.headers.get('set-cookie')).toBeNull();
  });

  it('zip long answers and mark the cookie over TLS', async () => {
    await ole.push(
      ...Array.from({ length: 20 }, () => share(ole.teamId, makeContent('lang '.repeat(50)))),
    );
    const answer = await ole.post('/v1/pull', {
      protocol: 1,
      instanceId: null,
      clientId: ole.clientId,
      spaces: {},
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(((await answer.json()) as { lastSeq: number }).lastSeq).toBeGreaterThanOrEqual(20);
    const secure = await startTestServer({ publicUrl: 'https://kundenblick.example' });
    const port = /:(\d+)/.exec(secure.localUrl)?.[1] ?? '';
    const code = secure.adminCode;
    const entered = await fetch(
      `http://127.0.0.1:${port}/v1/session`,
      json({ invite: { code, name: 'Ada' } }, { origin: 'https://kundenblick.example' }),
    );
    expect(entered.headers.getSetCookie()[0]).toMatch(/^__Host-kundenblick=.*Secure/);
    expect(entered.headers.get('strict-transport-security')).toContain('max-age=31536000');
    await secure.close();
  });
});

describe('limits', () => {
  it('[GEN-4] answer 429 with the seconds to wait', async () => {
    const strict = await startTestServer({
      limits: { pushPerMinute: 2, pullPerMinute: 3, joinPerMinute: 5, dashboardPerMinute: 4 },
    });
    const ada = await strict.join('admin', 'Ada Admin');
    const count = async (ask: () => Promise<Response>) => {
      for (let passed = 0; ; passed += 1) {
        const answer = await ask();
        if (answer.status !== 429) continue;
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await answer.json()).toEqual({ error: { code: 'rate_limited' } });
        return passed;
      }
    };
    expect(await count(() => ada.post('/v1/push', {}))).toBe(4);
    expect(await count(() => ada.post('/v1/pull', {}))).toBe(6);
    expect(await count(() => ada.get(`/v1/teams/${ada.teamId}/notes`))).toBe(8);
    expect(await count(() => ada.post('/v1/handoff', {}))).toBe(10);
    // One of the ten was the admin's own joining.
    expect(
      await count(() => fetch(`${strict.url}/v1/join`, json({ code: 'x'.repeat(27), name: 'X' }))),
    ).toBe(9);
    await strict.close();
  });
});

describe('the dashboard’s files', () => {
  it('are served with the right names and lives', async () => {
    for (const path of ['/', '/join']) {
      const page = await fetch(`${server.url}${path}`);
      expect(await page.text()).toContain('<title>Dashboard</title>');
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
    const script = await fetch(`${server.url}/assets/app-1a2b3c.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
  });

  it('end at their folder', async () => {
    const paths = [
      '/.secret',
      '/assets',
      '/assets/',
      '/nothing.js',
      '/%2e%2e/kundenblick-outside.txt',
      '/..%2fkundenblick-outside.txt',
      '/assets/..%2f.secret',
      '/%00',
    ];
    for (const path of paths) {
      const answer = await fetch(`${server.url}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).not.toMatch(/hidden|outside/);
    }
  });

  it('are missed in words', async () => {
    const bare = await startTestServer({ dashboard: join(dashboard, 'nowhere') });
    const page = await fetch(`${bare.url}/`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
    await bare.close();
  });
});
