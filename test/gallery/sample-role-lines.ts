import type { TeamContentList, TeamContentView } from '../../utils/messages/content-views.ts';
import { sampleTeam } from './sample-notes.ts';

const line = (role: string, workArea: string, roleName?: string): TeamContentView => ({
  id: `0192f000-0000-7000-8100-${role.length.toString().padStart(6, '0')}${workArea.length.toString().padStart(6, '0')}`,
  teamId: sampleTeam.id,
  body: {
    kind: 'role-entry',
    role,
    ...(roleName === undefined ? {} : { roleName }),
    workArea,
    process: { de: 'Mahnlauf vorziehen' },
    notices: { de: 'Eine Mahnung kommt, obwohl schon gezahlt ist.' },
    touchpoint: 'billing',
    frictions: ['unclear_communication'],
    startKey: null,
  },
  state: 'active',
  replaces: null,
  proposedByName: null,
  proposed: false,
  mine: false,
  decision: null,
  sync: 'none',
  refusal: null,
});

/** A team's role map with a role of its own and two areas of work. */
export const sampleRoleLines: TeamContentList = {
  items: [
    line('dunning', 'Mahnläufe'),
    line('dunning', 'Ratenzahlung'),
    line('team:claims', 'Kfz', 'Schadenregulierung'),
  ],
  level: { level: 'wahrnehmen', decidedBy: 'vote', vote: null, nextCountAt: null },
};
