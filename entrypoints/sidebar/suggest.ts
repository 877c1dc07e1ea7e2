import type { Suggest } from '../../components/note/use-suggestions.ts';

/** Fetches the analysis only when there is something to analyse: the panel opens without it. */
export const suggest: Suggest = async (text) => {
  const { analyse } = await import('../../utils/nudges/analyse.ts');
  const [title = '', ...rest] = text.split('\n');
  const { touchpoints, frictions } = analyse({ title, body: rest.join('\n') });
  return {
    touchpoints: touchpoints.map((s) => s.key),
    frictions: frictions.map((s) => s.key),
  };
};
