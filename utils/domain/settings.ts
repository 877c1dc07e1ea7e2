export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Width of the open panel in CSS pixels. */
export const PANEL_WIDTH = { least: 320, most: 640 };

/** In CSS pixels, too; apart, because the content script needs this one alone. */
const USUAL_WIDTH = 400;

export type Settings = {
  /** `auto` follows the browser's language: German for German, English for all others. */
  language: 'auto' | Language;
  /** `auto` follows the host page, else the system. */
  theme: 'auto' | 'light' | 'dark';
  /** Edge of the page on which the launcher and the panel stand. */
  side: 'right' | 'left';
  /** CSS pixels, within `PANEL_WIDTH`. */
  panelWidth: number;
  /** Audience offered first; the person can always choose the other. */
  defaultAudience: 'me' | 'team';
  /** Where the panel stands on single sites, by origin (`https://acme.atlassian.net`). */
  looks: Record<string, SiteLook>;
};

/** What was chosen on one site; what was not follows the usual look. */
export type SiteLook = { side?: Settings['side']; panelWidth?: number };

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  side: 'right',
  panelWidth: USUAL_WIDTH,
  defaultAudience: 'me',
  looks: {},
};

/** The language to speak, from the setting and the browser's own (`de-AT`, `en-US` …). */
export function speakingLanguage(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** A width the panel can have. */
export function fitPanelWidth(width: number): number {
  return Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));
}

/** Whose look an address has: its origin, or an empty text when it is no address. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : '';
}

/** The settings as they hold at an address, without what was chosen on other sites. */
export function lookOn(settings: Settings, address: string): Settings {
  return { ...settings, ...settings.looks[siteOf(address)], looks: {} };
}

/**
 * Adds what was chosen on single sites to what was chosen there before. A new usual side is meant for all
 * sites, so it takes the place of every single choice.
 */
export function changeLooks(
  looks: Settings['looks'],
  change: Partial<Settings>,
): Settings['looks'] {
  const next = { ...looks };
  if (change.side)
    for (const [site, { side: _, ...rest }] of Object.entries(next)) next[site] = rest;
  for (const [site, look] of Object.entries(change.looks ?? {}))
    next[site] = { ...next[site], ...look };
  return next;
}
