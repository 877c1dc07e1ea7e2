import { describe, expect, it } from 'vitest';

import type { ContentBody, ContentState } from '../../../utils/domain/team-content.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { roleKeys } from '../../../utils/programme/roles.ts';
import { noTeamRoles, sayRole, teamRolesOf, workAreasFor } from './team-roles.ts';

const line = (role: string, workArea?: string, state: ContentState = 'active') =>
  view(
    {
      kind: 'role-entry',
      role,
      ...(workArea === undefined ? {} : { workArea }),
      process: { de: 'Mahnlauf' },
      notices: { de: 'Eine Mahnung kommt.' },
      touchpoint: 'billing',
      frictions: [],
      startKey: null,
    },
    state,
  );

const view = (body: ContentBody, state: ContentState = 'active'): TeamContentView => ({
  id: '0192f000-0000-7000-8000-000000000001',
  teamId: '0192f000-0000-7000-8000-000000000002',
  body,
  state,
  replaces: null,
  proposedByName: null,
  proposed: false,
  mine: false,
  decision: null,
  sync: 'none',
  refusal: null,
});

describe('teamRolesOf', () => {
  it('finds the roles that do not ship, each once', () => {
    const team = teamRolesOf([line('dunning'), line('claims'), line('claims'), line('fleet')]);
    expect(team.roles).toEqual(['claims', 'fleet']);
  });

  it('takes no role from what is only proposed, declined or retired, nor from other content', () => {
    const team = teamRolesOf([
      line('claims', 'Kfz', 'proposed'),
      line('fleet', 'Lkw', 'declined'),
      line('garage', 'Reifen', 'retired'),
      view({ kind: 'omission', startKey: 'entry:dunning:1' }),
    ]);
    expect(team).toEqual(noTeamRoles);
  });

  it('knows work areas by role, without the differences of spelling that mean nothing', () => {
    const team = teamRolesOf([
      line('dunning', ' Mahnläufe '),
      line('dunning', 'mahnläufe'),
      line('sales', 'Mahnläufe'),
      line('sales', '  '),
    ]);
    expect(team.workAreas).toEqual([
      { role: 'dunning', name: 'mahnläufe' },
      { role: 'sales', name: 'Mahnläufe' },
    ]);
  });
});

describe('workAreasFor', () => {
  const team = teamRolesOf([
    line('sales', 'Zubehör'),
    line('sales', 'Ärztekammern'),
    line('dunning', 'Mahnläufe'),
    line('dunning', 'Zubehör'),
  ]);

  it('suggests those of the chosen role, sorted as the language does', () => {
    expect(workAreasFor(team, 'sales', 'de')).toEqual(['Ärztekammern', 'Zubehör']);
    expect(workAreasFor(team, 'people', 'de')).toEqual([]);
  });

  it('suggests all as long as no role is chosen, each once', () => {
    expect(workAreasFor(team, null, 'de')).toEqual(['Ärztekammern', 'Mahnläufe', 'Zubehör']);
  });
});

describe('sayRole', () => {
  it('names what ships in the language', () => {
    expect(sayRole('dunning', 'de')).toBe('Rechnungswesen & Mahnwesen');
    expect(sayRole('dunning', 'en')).toBe('Billing & collections');
    for (const role of roleKeys) expect(sayRole(role, 'de')).not.toBe(role);
  });

  it('makes the key of a team’s own role legible', () => {
    expect(sayRole('schadens-regulierung', 'de')).toBe('Schadens regulierung');
    expect(sayRole('team:claims/kfz', 'en')).toBe('Claims kfz');
    expect(sayRole('team:', 'de')).toBe('team:');
  });
});
