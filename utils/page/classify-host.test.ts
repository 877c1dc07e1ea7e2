import { describe, expect, it } from 'vitest';

import { classifyHost } from './classify-host.ts';

describe('classifyHost', () => {
  it.each([
    [
      'cloud',
      ['acme.atlassian.net', 'a-b-2.atlassian.net', 'acme.jira.com', 'x.atlassian-us-gov-mod.net'],
    ],
    [
      'lookalike',
      [
        'atlassian.net',
        'evil-atlassian.net',
        'acme.atlassian.net.evil.com',
        'atlassian-net.com',
        'acme.jira.com.evil.com',
        'evil-jira.com',
        'atlassian-us-gov-mod.net.evil.com',
        'acme.xn--atlssian-2fg.net',
        'xn--tlassian-0fg.net',
      ],
    ],
    [
      'unknown',
      [
        'jira.example.com',
        'jira.company.com',
        'jira.atlassian.com',
        'atlassian.example.org',
        'localhost',
        'jira.xn--mller-kva.de',
        '10.0.0.7',
        '[::1]',
        'jira.commerce.example',
      ],
    ],
  ])('%s: %s', (kind, hosts) => {
    expect(hosts.map((host) => [host, classifyHost(host)])).toEqual(
      hosts.map((host) => [host, kind]),
    );
  });
});
