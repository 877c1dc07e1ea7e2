import * as z from 'zod/mini';

import { questionLevels } from './question-level.ts';
import { roles } from './team.ts';

/** A team as one of its members sees it. There is no list of people, only how many read along. */
export const teamSchema = z.looseObject({
  id: z.uuid(),
  name: z.string(),
  /** How many people can read what is shared with this team, oneself included. */
  memberCount: z.number(),
  /** The reader's own role and chosen name in this team. */
  role: z.enum(roles),
  myName: z.string(),
  minGroupSize: z.number(),
  /** Level of the team's questions; an older server does not say it. */
  questionLevel: z.exactOptional(z.enum(questionLevels)),
});
