import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { covers, originOfPattern, patternOf } from './site-pattern.ts';

describe('patternOf', () => {
  it.each([
    ['https://jira.firma.de', 'https://jira.firma.de/*'],
    ['http://10.0.0.7:8080', 'http://10.0.0.7/*'],
    ['https://[::1]:8443', 'https://[::1]/*'],
    ['https://[::1]', 'https://[::1]/*'],
    ['https://*.atlassian.net', 'https://*.atlassian.net/*'],
  ])('%s → %s', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });

  it('goes back to the origin where there was no port', () => {
    expect(originOfPattern('https://*.atlassian.net/*')).toBe('https://*.atlassian.net');
    expect(originOfPattern(patternOf('https://jira.firma.de'))).toBe('https://jira.firma.de');
  });
});

describe('covers', () => {
  it.each([
    ['https://*.atlassian.net/*', 'https://acme.atlassian.net/browse/A-1', true],
    ['https://*.atlassian.net/*', 'https://atlassian.net/', true],
    ['https://*.atlassian.net/*', 'https://evil-atlassian.net/', false],
    ['https://*.atlassian.net/*', 'https://atlassian.net.evil.de/', false],
    ['https://*.atlassian.net/*', 'http://acme.atlassian.net/', false],
    ['http://jira.firma.de/*', 'http://jira.firma.de:8080/jira/browse/A-1', true],
    ['http://jira.firma.de/*', 'http://x.jira.firma.de/', false],
    ['*://*/*', 'http://jira.firma.de/', true],
    ['https://*/*', 'http://jira.firma.de/', false],
    ['<all_urls>', 'http://jira.firma.de/', true],
    ['https://*.atlassian.net/*', 'https://*.atlassian.net/', true],
    ['*://*/*', 'https://*.atlassian.net/', true],
    ['https://acme.atlassian.net/*', 'https://*.atlassian.net/', false],
    ['<all_urls>', 'file:///etc/hosts', false],
    ['*://*/*', 'chrome://extensions/', false],
    ['https://jira.firma.de/*', 'no address', false],
    ['no pattern', 'https://jira.firma.de/', false],
  ])('%s, %s: %s', (pattern, address, answer) => {
    expect(covers(pattern, address)).toBe(answer);
  });
});

describe('in Firefox, which takes no address with a star', () => {
  const NodeUrl = URL;
  class FirefoxUrl extends NodeUrl {
    constructor(address: string) {
      if (address.includes('*')) throw new TypeError(`${address} is not a valid URL.`);
      super(address);
    }
    static override parse = (address: string) =>
      address.includes('*') ? null : NodeUrl.parse(address);
    static override canParse = (address: string) =>
      !address.includes('*') && NodeUrl.canParse(address);
  }
  beforeAll(() => void vi.stubGlobal('URL', FirefoxUrl));
  afterAll(() => void vi.unstubAllGlobals());

  it('says the same', () => {
    const cloud = 'https://*.atlassian.net';
    expect(patternOf(cloud)).toBe(`${cloud}/*`);
    expect(covers(`${cloud}/*`, `${cloud}/`)).toBe(true);
    expect(covers('*://*/*', `${cloud}/`)).toBe(true);
  });
});
