import { describe, expect, it } from 'vitest';

import { inviteCodeOf } from './invite-code.ts';

describe('inviteCodeOf', () => {
  const code = 'eIOYRNxqXmC2nTnflxqsYaH82XU';
  it.each([`https://team.example/join#${code}`, code, `  ${code}\n`])('finds it in %j', (text) => {
    expect(inviteCodeOf(text)).toBe(code);
  });
  it.each(['', 'https://team.example/join', 'https://team.example/join#kurz', `${code} und mehr`])(
    'finds none in %j',
    (text) => {
      expect(inviteCodeOf(text)).toBeNull();
    },
  );
});
