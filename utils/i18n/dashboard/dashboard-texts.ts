import type { Language } from '../language.ts';
import de, { type DashboardTexts } from './de.ts';
import en from './en.ts';

export type { DashboardTexts };

/** The words of the team dashboard in one language. */
export function dashboardTexts(language: Language): DashboardTexts {
  return language === 'de' ? de : en;
}
