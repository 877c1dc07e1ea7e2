import { useEffect, useState } from 'preact/hooks';

import type { Friction, Touchpoint } from '../../utils/domain/taxonomy.ts';

export type Suggestions = { touchpoints: Touchpoint[]; frictions: Friction[] };

/** Reads a text and says which touchpoints and frictions it is likely about. */
export type Suggest = (text: string) => Promise<Suggestions>;

/** Puts what was known before the text in front of what the text says. */
export function withLead(lead: Suggestions | null, found: Suggestions): Suggestions {
  if (!lead) return found;
  return {
    touchpoints: [...new Set([...lead.touchpoints, ...found.touchpoints])],
    frictions: [...new Set([...lead.frictions, ...found.frictions])],
  };
}

const PAUSE_MS = 400;
const none: Suggestions = { touchpoints: [], frictions: [] };

/** Suggestions for what is being written, a moment after the last keystroke. */
export function useSuggestions(suggest: Suggest | null, text: string): Suggestions {
  const [found, setFound] = useState<Suggestions>(none);

  useEffect(() => {
    if (!suggest || text.trim() === '') {
      setFound(none);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      suggest(text)
        .then((suggestions) => current && setFound(suggestions))
        // A suggestion that fails is no suggestion; the form works without.
        .catch(() => current && setFound(none));
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [suggest, text]);

  return found;
}
