import { describe, expect, it } from 'vitest';

import { cloudSites } from '../page/work-sites.ts';
import { noPolicy, readPolicy } from './read-policy.ts';

const read = (raw: Record<string, unknown>) => readPolicy(raw, cloudSites);

const whole = {
  sites: ['https://jira.firma.de', 'wiki.firma.de/confluence'],
  teamServer: 'https://kundenblick.firma.de/',
  inviteLink: 'https://kundenblick.firma.de/join#abcdefghijklmnop',
  language: 'de',
  defaultAudience: 'team',
  locked: ['sites', 'language'],
};

describe('readPolicy', () => {
  it('reads everything IT can preset', () => {
    expect(read(whole)).toEqual({
      sites: ['https://jira.firma.de', 'https://wiki.firma.de'],
      teamServer: 'https://kundenblick.firma.de',
      inviteLink: 'https://kundenblick.firma.de/join#abcdefghijklmnop',
      language: 'de',
      defaultAudience: 'team',
      locked: ['sites', 'language'],
      ignored: [],
    });
  });

  it('is nothing where nothing is preset, or fields were left empty', () => {
    expect(read({})).toEqual(noPolicy);
    expect(read({ sites: [], teamServer: '', language: null, locked: [] })).toEqual(noPolicy);
  });

  it('takes every bad value for itself, and names it', () => {
    const policy = read({
      ...whole,
      sites: ['https://jira.firma.de', 'ftp://alt.firma.de', 7, 'https://evil-atlassian.net'],
      teamServer: 'http://kundenblick.firma.de',
      inviteLink: 42,
      language: 'fr',
      locked: ['sites', 'everything'],
      colour: 'red',
    });
    expect(policy).toEqual({
      sites: ['https://jira.firma.de'],
      teamServer: null,
      inviteLink: null,
      language: null,
      defaultAudience: 'team',
      locked: ['sites'],
      ignored: [
        'sites[1]',
        'sites[2]',
        'sites[3]',
        'teamServer',
        'inviteLink',
        'language',
        'locked[1]',
        'colour',
      ],
    });
  });

  it.each([['jira.firma.de'], [{}], [7], [true]])(
    'does not stumble over sites being %j',
    (sites) => {
      expect(read({ sites })).toEqual({ ...noPolicy, ignored: ['sites'] });
    },
  );

  it('finds nothing wrong with naming what comes along anyway, or twice the same', () => {
    const sites = ['https://acme.atlassian.net', 'https://a.de', 'https://a.de/jira'];
    expect(read({ sites })).toEqual({ ...noPolicy, sites: ['https://a.de'] });
  });

  it('keeps a team server’s path and lets this very computer do without TLS', () => {
    expect(read({ teamServer: 'https://firma.de/kundenblick/' }).teamServer).toBe(
      'https://firma.de/kundenblick',
    );
    expect(read({ teamServer: 'http://127.0.0.1:4000' }).teamServer).toBe('http://127.0.0.1:4000');
    expect(read({ teamServer: 'https://a:b@firma.de' }).ignored).toEqual(['teamServer']);
  });
});
