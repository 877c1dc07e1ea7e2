import { describe, expect, it } from 'vitest';

import { parseInvite } from './parse-invite.ts';

const code = 'FOL64Mf8H1Lmdf68N8xY2iEwZl4';

describe('parseInvite', () => {
  it.each([
    [`https://team.example/join#${code}`, 'https://team.example'],
    [`  https://team.example:8443/join/#${code}\n`, 'https://team.example:8443'],
    [`https://intra.example/kb/join#${code}`, 'https://intra.example/kb'],
    [`http://localhost:4000/join#${code}`, 'http://localhost:4000'],
    [`http://127.0.0.1:4000/join#${code}`, 'http://127.0.0.1:4000'],
    [`http://[::1]:4000/join#${code}`, 'http://[::1]:4000'],
    [`http://team.localhost/join#${code}`, 'http://team.localhost'],
  ])('reads %s', (link, serverUrl) => {
    expect(parseInvite(link)).toEqual({ serverUrl, code });
  });

  it.each([
    [''],
    ['kein Link'],
    [code],
    [`http://team.example/join#${code}`],
    [`http://127.0.0.1.evil.example/join#${code}`],
    [`https://user:secret@team.example/join#${code}`],
    [`https://team.example/join?code=${code}`],
    ['https://team.example/join#short'],
    [`https://team.example/join#${code} dazu`],
    [`https://team.example/join#${'x'.repeat(65)}`],
    [`https://team.example/login#${code}`],
    [`javascript:alert(1)//join#${code}`],
    [`ftp://team.example/join#${code}`],
  ])('takes %j for no invite', (link) => {
    expect(parseInvite(link)).toBeNull();
  });
});
