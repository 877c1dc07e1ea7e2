import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { readAnswer, retryAfterMs } from './read-answer.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const schema = z.object({ lastSeq: z.number() });

function answer(status: number, body: string, headers: Record<string, string> = {}) {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return readAnswer(new Response(body, { status, headers: { ...type, ...headers } }), schema, NOW);
}

const refusal = (code: string) => JSON.stringify({ error: { code } });

describe('readAnswer', () => {
  it('takes JSON of the promised shape', async () => {
    expect(await answer(200, '{"lastSeq":3}')).toEqual({ ok: true, value: { lastSeq: 3 } });
  });

  it('takes an empty answer where nothing was promised', async () => {
    const empty = new Response(null, { status: 204 });
    expect(await readAnswer(empty, z.null(), NOW)).toEqual({ ok: true, value: null });
    const other = new Response(null, { status: 204 });
    expect(await readAnswer(other, schema, NOW)).toMatchObject({ ok: false });
  });

  it.each([
    [200, '<html>WLAN</html>', { 'content-type': 'text/html' }, 'not-our-server'],
    [200, 'ok', { 'content-type': 'text/plain' }, 'not-our-server'],
    [200, '{"lastSeq":3}', { 'content-type': 'text/html' }, 'not-our-server'],
    [200, '{"lastSe', {}, 'bad-answer'],
    [200, '{"lastSeq":"3"}', {}, 'bad-answer'],
    [200, 'null', {}, 'bad-answer'],
    [404, '<html>nginx</html>', { 'content-type': 'text/html' }, 'not-our-server'],
    [404, '{"message":"no route"}', {}, 'not-our-server'],
    [502, '<html>nginx</html>', { 'content-type': 'text/html' }, 'server-error'],
    [413, '<html>nginx</html>', { 'content-type': 'text/html' }, 'too-large'],
    [429, 'slow down', { 'content-type': 'text/plain' }, 'rate-limited'],
    [401, refusal('unauthorized'), {}, 'signed-out'],
    [413, refusal('too_large'), {}, 'too-large'],
    [426, refusal('upgrade_required'), {}, 'upgrade-required'],
    [409, refusal('wrong_instance'), {}, 'other-server'],
    [429, refusal('rate_limited'), {}, 'rate-limited'],
    [500, refusal('internal'), {}, 'server-error'],
    [409, refusal('seq_gap'), {}, 'server-error'],
    [500, refusal('a_code_of_tomorrow'), {}, 'server-error'],
  ])('reads %i %s %j as %s', async (status, body, headers, kind) => {
    expect(await answer(status, body, headers)).toMatchObject({
      ok: false,
      failure: { problem: { kind } },
    });
  });

  it('hands on what our server said, and nothing a stranger says', async () => {
    expect(await answer(409, refusal('seq_gap'))).toMatchObject({ failure: { code: 'seq_gap' } });
    expect(await answer(409, '{"code":"seq_gap"}')).toMatchObject({ failure: { code: null } });
  });

  it('knows until when it has to wait', async () => {
    const limited = await answer(429, refusal('rate_limited'), { 'retry-after': '30' });
    expect(limited).toMatchObject({ failure: { problem: { until: NOW + 30_000 } } });
  });
});

describe('retryAfterMs', () => {
  it.each([
    ['5', 5_000],
    ['0', 1_000],
    ['-3', 1_000],
    ['Sat, 21 Nov 2026 09:02:00 GMT', 120_000],
    ['Sat, 21 Nov 2026 08:00:00 GMT', 1_000],
    ['999999999', 3_600_000],
    ['soon', 60_000],
    [null, 60_000],
  ])('reads %j as %i ms', (header, ms) => {
    expect(retryAfterMs(header, NOW)).toBe(ms);
  });
});
