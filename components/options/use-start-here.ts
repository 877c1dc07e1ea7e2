import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where the options may be asked to begin: at the role, at the nudges, at what "falsch erkannt" taught. */
export const optionsStarts = ['work', 'nudges', 'learnt'] as const;
export type OptionsStart = (typeof optionsStarts)[number];

/**
 * Brings a heading into view and gives it the focus when the page was asked to begin there.
 * @param isKnown whether all of it stands: until then what is above may still grow
 */
export function useStartHere(
  heading: RefObject<HTMLElement | null>,
  isAskedFor: boolean,
  isKnown: boolean,
): void {
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [heading, isAskedFor, isKnown]);
}
