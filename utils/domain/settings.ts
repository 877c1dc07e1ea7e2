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
};

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  side: 'right',
  panelWidth: USUAL_WIDTH,
  defaultAudience: 'me',
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
