import { describe, expect, it } from 'vitest';

import { cloudSites } from '../page/work-sites.ts';
import { readSiteAddress } from './read-site-address.ts';

const read = (text: string) => readSiteAddress(text, cloudSites);

describe('readSiteAddress', () => {
  it.each([
    ['https://jira.firma.de', 'https://jira.firma.de'],
    ['  https://jira.firma.de/  ', 'https://jira.firma.de'],
    ['jira.firma.de', 'https://jira.firma.de'],
    ['JIRA.Firma.DE', 'https://jira.firma.de'],
    ['jira.firma.de.', 'https://jira.firma.de'],
    ['http://wiki', 'http://wiki'],
    ['wiki', 'http://wiki'],
    ['https://jira.müller.de', 'https://jira.xn--mller-kva.de'],
    ['jira.atlassian.com', 'https://jira.atlassian.com'],
  ])('%s is %s', (text, origin) => {
    expect(read(text)).toEqual({ ok: true, origin, hadPath: false, hasPort: false });
  });

  it('takes the host of a whole link, and says that there was more', () => {
    expect(read('https://firma.de/jira/browse/CXM-1?x=1#c')).toEqual({
      ok: true,
      origin: 'https://firma.de',
      hadPath: true,
      hasPort: false,
    });
    expect(read('firma.de/confluence')).toMatchObject({
      origin: 'https://firma.de',
      hadPath: true,
    });
  });

  it.each([
    ['10.0.0.7:8080', 'http://10.0.0.7:8080'],
    ['http://10.0.0.7:8080/jira', 'http://10.0.0.7:8080'],
    ['localhost:2990', 'http://localhost:2990'],
    ['jira.firma.de:8443', 'https://jira.firma.de:8443'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s keeps its port for the eye: %s', (text, origin) => {
    expect(read(text)).toMatchObject({ ok: true, origin, hasPort: true });
  });

  it('leaves the usual port out', () => {
    expect(read('https://jira.firma.de:443')).toMatchObject({
      origin: 'https://jira.firma.de',
      hasPort: false,
    });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['unser Jira', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://jira..firma', 'not-an-address'],
    ['https://*.firma.de', 'not-an-address'],
    ['https://-jira.firma.de', 'not-an-address'],
    ['???', 'not-an-address'],
    ['ftp://files.firma.de', 'not-web'],
    ['file:///etc/hosts', 'not-web'],
    ['chrome://extensions', 'not-web'],
    ['mailto:jira@firma.de', 'not-web'],
    ['javascript:alert(1)', 'not-web'],
    ['https://ada:geheim@jira.firma.de', 'credentials'],
    ['https://acme.atlassian.net@boese.example', 'credentials'],
    ['https://acme.atlassian.net/browse/A-1', 'comes-along'],
    ['acme.atlassian.net', 'comes-along'],
    ['https://acme.atlassian.net.boese.example', 'lookalike'],
    ['https://evil-atlassian.net', 'lookalike'],
    // A Cyrillic а: the browser's own spelling gives it away.
    ['https://acme.аtlassian.net', 'lookalike'],
    ['https://acme.xn--tlassian-0fg.net', 'lookalike'],
  ])('%s: %s', (text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });

  it('wants http on Atlassian’s own hosts said plainly: it does not come along', () => {
    expect(read('http://acme.atlassian.net')).toMatchObject({ ok: true });
  });
});
