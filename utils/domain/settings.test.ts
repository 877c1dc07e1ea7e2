import { describe, expect, it } from 'vitest';

import { fitPanelWidth, PANEL_WIDTH, speakingLanguage } from './settings.ts';

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
