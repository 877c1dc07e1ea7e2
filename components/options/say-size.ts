import type { Language } from '../../utils/i18n/language.ts';
import { sayNumber } from '../speech/say-time.ts';

const KB = 1_000;
const MB = 1_000_000;

/** Bytes as people say them: 12 kB, 3.4 MB. Anything below a kilobyte counts as one. */
export function saySize(bytes: number, language: Language): string {
  if (bytes < MB) return `${sayNumber(Math.max(1, Math.round(bytes / KB)), language)} kB`;
  return `${sayNumber(Math.round(bytes / (MB / 10)) / 10, language)} MB`;
}
