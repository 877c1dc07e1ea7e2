import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import type { Proposing } from '../proposal/use-proposing.ts';

/** What every section is given: the team's content, and the way to propose. */
export type ReadingProps = {
  items: readonly TeamContentView[];
  proposing: Pick<Proposing, 'begin' | 'change'>;
};
