import { describe, expect, it } from 'vitest';

import { parseInvite } from '../account/parse-invite.ts';
import { allowsServer } from './allows-server.ts';
import { noPolicy, readPolicy } from './read-policy.ts';

const ours = 'https://kundenblick.firma.de';
const locked = { ...noPolicy, teamServer: ours, locked: ['team' as const] };

describe('allowsServer', () => {
  it('takes any server where nothing is locked', () => {
    expect(allowsServer(noPolicy, 'https://team.example')).toBe(true);
    expect(allowsServer({ ...noPolicy, teamServer: ours }, 'https://team.example')).toBe(true);
  });

  it('takes only the preset one where the team is locked', () => {
    expect(allowsServer(locked, ours)).toBe(true);
    expect(allowsServer(locked, 'https://team.example')).toBe(false);
    expect(allowsServer(locked, `${ours}.boese.example`)).toBe(false);
    expect(allowsServer(locked, `${ours}/anderswo`)).toBe(false);
  });

  it('locks nobody out when IT forgot to say which', () => {
    expect(allowsServer({ ...locked, teamServer: null }, 'https://team.example')).toBe(true);
  });

  it('finds a server behind its own invites, with a path or without', () => {
    for (const server of [ours, 'https://firma.de/kundenblick']) {
      const policy = readPolicy({ teamServer: `${server}/`, locked: ['team'] }, []);
      const invite = parseInvite(`${server}/join#abcdefghijklmnopqrst`);
      expect(invite && allowsServer(policy, invite.serverUrl)).toBe(true);
    }
  });
});
