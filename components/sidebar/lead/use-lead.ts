import { useMemo, useState } from 'preact/hooks';

import type { SuggestedCheck } from '../../../utils/messages/nudge-views.ts';
import type { Suggestions } from '../../note/use-suggestions.ts';

/** What stands above the form; most places have nothing of it. */
export async function loadLead() {
  return (await import('./PanelLead.tsx')).PanelLead;
}

/** The line below the questions. */
export async function loadFurther() {
  return (await import('./FurtherQuestion.tsx')).FurtherQuestion;
}

/** What a nudge asked here, as suggestions for the form; null when nothing was asked. */
export function useLead() {
  const [check, onCheck] = useState<SuggestedCheck | null>(null);
  const lead = useMemo((): Suggestions | null => {
    if (!check) return null;
    const { touchpoint, friction } = check;
    return {
      touchpoints: touchpoint === null ? [] : [touchpoint],
      frictions: friction === null ? [] : [friction],
    };
  }, [check]);
  return { lead, onCheck };
}
