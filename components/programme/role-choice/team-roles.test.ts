import { describe, expect, it } from 'vitest';

import type { ContentBody, ContentState } from '../../../utils/domain/team-content.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { roleKeys } from '../../../utils/programme/roles.ts';
import { noTeamRoles, sayRole, teamRolesOf, workAreasFor } from './team-roles.ts';

const line = (role: string, workArea?: string, state: ContentState = 'active', roleName?: string) =>
  view(
    {
      kind: 'role-entry',
      role,
      ...(roleName === undefined ? {} : { roleName }),
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
    expect(team.roles.map(({ key }) => key)).toEqual(['claims', 'fleet']);
  });

  it('takes the name that any of its lines bears', () => {
    const named = line('claims', undefined, 'active', 'Schäden');
    const names = teamRolesOf([line('claims'), named, line('claims')]).roles;
    expect(names).toEqual([{ key: 'claims', name: 'Schäden' }]);
    expect(teamRolesOf([line('claims')]).roles[0]?.name).toBe('Claims');
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
    expect(sayRole('dunning', noTeamRoles, 'de')).toBe('Rechnungswesen & Mahnwesen');
    expect(sayRole('dunning', noTeamRoles, 'en')).toBe('Billing & collections');
    for (const role of roleKeys) expect(sayRole(role, noTeamRoles, 'de')).not.toBe(role);
  });

  it('names a team’s own as the team does', () => {
    const team = { ...noTeamRoles, roles: [{ key: 'claims', name: 'Schäden' }] };
    expect(sayRole('claims', team, 'de')).toBe('Schäden');
  });

  it('makes the key of one legible that nobody names any more', () => {
    expect(sayRole('schadens-regulierung', noTeamRoles, 'de')).toBe('Schadens regulierung');
    expect(sayRole('team:claims/kfz', noTeamRoles, 'en')).toBe('Claims kfz');
    expect(sayRole('team:', noTeamRoles, 'de')).toBe('team:');
  });
});
