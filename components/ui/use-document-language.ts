import { useLayoutEffect } from 'preact/hooks';

/** Tells the browser and screen readers which language the page speaks, and what it is called. */
export function useDocumentLanguage(language: 'de' | 'en', title?: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (title !== undefined) document.title = title;
  }, [language, title]);
}
