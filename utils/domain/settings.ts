import * as z from 'zod/mini';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

export const settingsSchema = z.looseObject({
  /** `auto` follows the browser's language: German for German, English for all others. */
  language: z.enum(['auto', ...languages]),
  /** `auto` follows the host page, else the system. */
  theme: z.enum(['auto', 'light', 'dark']),
  /** Edge of the page on which the launcher and the panel stand. */
  side: z.enum(['right', 'left']),
  /** Width of the open panel in CSS pixels. */
  panelWidth: z.number().check(z.minimum(320), z.maximum(640)),
  /** Audience offered first; the person can always choose the other. */
  defaultAudience: z.enum(['me', 'team']),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  side: 'right',
  panelWidth: 400,
  defaultAudience: 'me',
};

/** The language to speak, from the setting and the browser's own (`de-AT`, `en-US` …). */
export function speakingLanguage(setting: Settings['language'], browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}
