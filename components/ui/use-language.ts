import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language the screen speaks; whoever renders the root provides it. */
export const LanguageContext = createContext<'de' | 'en'>('de');

export function useLanguage(): 'de' | 'en' {
  return useContext(LanguageContext);
}
