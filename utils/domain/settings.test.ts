import { describe, expect, it } from 'vitest';

import {
  changeLooks,
  defaultSettings,
  fitPanelWidth,
  lookOn,
  PANEL_WIDTH,
  siteOf,
  speakingLanguage,
} from './settings.ts';

const acme = 'https://acme.atlassian.net';
const own = 'https://jira.example.org:8443';

describe('speakingLanguage', () => {
  it.each([
    ['auto', 'de', 'de'],
    ['auto', 'de-AT', 'de'],
    ['auto', 'DE-ch', 'de'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', '', 'en'],
    ['en', 'de-DE', 'en'],
    ['de', 'en-US', 'de'],
  ] as const)('%s in a browser that speaks "%s" is %s', (setting, browser, spoken) =>
    expect(speakingLanguage(setting, browser)).toBe(spoken),
  );
});

describe('fitPanelWidth', () => {
  it.each([
    [0, PANEL_WIDTH.least],
    [319.6, PANEL_WIDTH.least],
    [400.4, 400],
    [10_000, PANEL_WIDTH.most],
  ])('makes %d to %d', (wished, had) => expect(fitPanelWidth(wished)).toBe(had));
});

describe('lookOn', () => {
  const settings = {
    ...defaultSettings,
    looks: { [acme]: { side: 'left', panelWidth: 480 } },
  } as const;

  it('is what was chosen on the site, on every page of it', () =>
    expect(lookOn(settings, `${acme}/wiki/spaces/PROZ?a=b#c`)).toMatchObject({
      side: 'left',
      panelWidth: 480,
      language: 'auto',
    }));

  it.each([`${own}/browse/A-1`, 'http://acme.atlassian.net/', 'no address', ''])(
    'is the usual one at "%s"',
    (address) => expect(lookOn(settings, address)).toEqual(defaultSettings),
  );

  it('takes from the usual one what was not chosen', () => {
    const looks = { [acme]: { panelWidth: 500 } };
    const look = lookOn({ ...defaultSettings, side: 'left', looks }, acme);
    expect(look).toMatchObject({ side: 'left', panelWidth: 500 });
  });

  it('names no other site', () => expect(lookOn(settings, acme).looks).toEqual({}));
});

describe('siteOf', () => {
  it.each([
    [`${acme}/browse/CXM-12`, acme],
    [`${own}/jira/`, own],
    ['CXM-12', ''],
  ])('%s belongs to "%s"', (address, site) => expect(siteOf(address)).toBe(site));
});

describe('changeLooks', () => {
  const before = { [acme]: { side: 'left' }, [own]: { panelWidth: 500 } } as const;

  it('adds to what was chosen on a site, and leaves the others', () =>
    expect(changeLooks(before, { looks: { [acme]: { panelWidth: 360 } } })).toEqual({
      [acme]: { side: 'left', panelWidth: 360 },
      [own]: { panelWidth: 500 },
    }));

  it('lets a new usual side hold everywhere, and widths stay', () =>
    expect(changeLooks(before, { side: 'right' })).toEqual({
      [acme]: {},
      [own]: { panelWidth: 500 },
    }));

  it('changes nothing for other settings', () =>
    expect(changeLooks(before, { theme: 'dark' })).toEqual(before));
});
