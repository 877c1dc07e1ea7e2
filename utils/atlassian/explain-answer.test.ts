import { describe, expect, it } from 'vitest';

import type { SiteProblem } from '../domain/site-problem.ts';
import { explainAnswer, type RawAnswer } from './explain-answer.ts';

const now = Date.UTC(2026, 10, 21);
const answer = (status: number, text = '', headers: Record<string, string> = {}): RawAnswer => ({
  status,
  text,
  header: (name) => headers[name] ?? null,
  redirected: false,
});
const loginPage = '<!doctype html><form action="/login.jsp"><input type="password"></form>';
const proxyPage = '<html><body>Bad gateway, but politely</body></html>';
const html = { 'content-type': 'text/html;charset=UTF-8' };

const failures: [string, RawAnswer, SiteProblem][] = [
  ['401', answer(401), { kind: 'signed-out' }],
  ['a redirect', { ...answer(0), redirected: true }, { kind: 'signed-out' }],
  ['200 and a sign-in page', answer(200, loginPage, html), { kind: 'signed-out' }],
  ['200 and some page', answer(200, proxyPage, html), { kind: 'unreadable' }],
  ['200 and a page that calls itself JSON', answer(200, proxyPage), { kind: 'unreadable' }],
  ['403', answer(403, '{"errorMessages":["Nein"]}'), { kind: 'forbidden' }],
  ['403 of the cross-site check', answer(403, 'XSRF check failed'), { kind: 'wrong-base-url' }],
  ['404', answer(404, '{}', { 'x-ausername': 'lena' }), { kind: 'not-found' }],
  ['404 to nobody', answer(404, '{}', { 'x-ausername': 'anonymous' }), { kind: 'signed-out' }],
  ['410', answer(410), { kind: 'not-found' }],
  ['409', answer(409), { kind: 'conflict' }],
  ['413', answer(413), { kind: 'too-large' }],
  ['429', answer(429, '', { 'retry-after': '30' }), { kind: 'too-many', seconds: 30 }],
  ['429 without a word', answer(429), { kind: 'too-many', seconds: null }],
  ['503 with a time', answer(503, '', { 'retry-after': '5' }), { kind: 'too-many', seconds: 5 }],
  ['503', answer(503), { kind: 'site-failed', status: 503 }],
  ['500', answer(500, proxyPage, html), { kind: 'site-failed', status: 500 }],
  ['400', answer(400, '{"errors":{"comment":"Zu kurz"}}'), { kind: 'refused', said: 'Zu kurz' }],
  ['422 without a word', answer(422, ''), { kind: 'refused', said: null }],
  [
    'too long in words',
    answer(400, '{"errorMessages":["CONTENT_LIMIT_EXCEEDED"]}'),
    { kind: 'too-large' },
  ],
  [
    'too long in other words',
    answer(400, '{"errors":{"description":"It exceeds the allowed limit of 32,767 characters."}}'),
    { kind: 'too-large' },
  ],
];

describe.each(failures)('%s', (_name, raw, problem) => {
  it.each([false, true])('has its meaning (write: %s)', (isWrite) =>
    expect(explainAnswer(raw, isWrite, now)).toEqual({ ok: false, problem }),
  );
});

describe('success', () => {
  it.each([
    [answer(200, '{"id":"1"}'), { id: '1' }],
    [answer(201, '[]'), []],
    [answer(204), null],
  ])('brings what was said', (raw, value) =>
    expect(explainAnswer(raw, true, now)).toEqual({ ok: true, value }),
  );

  it('of which half is missing is unreadable when reading, and unknown when writing', () => {
    const half = answer(200, '{"id":"10');
    expect(explainAnswer(half, false, now)).toMatchObject({ problem: { kind: 'unreadable' } });
    expect(explainAnswer(half, true, now)).toMatchObject({ problem: { kind: 'outcome-unknown' } });
  });
});

it('has a meaning for every status there is', () => {
  for (let status = 200; status < 600; status += 1)
    expect(explainAnswer(answer(status), true, now)).toHaveProperty('ok');
});
