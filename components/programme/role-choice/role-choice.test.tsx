// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../../../test/gallery/find-barriers.ts';
import { mount, type Mounted } from '../../../test/gallery/mount.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import { LanguageContext } from '../../ui/use-language.ts';
import { RoleChoice } from './RoleChoice.tsx';
import { noTeamRoles, type TeamRoles } from './team-roles.ts';
import { WorkAreaField } from './WorkAreaField.tsx';

let screen: Mounted;
afterEach(() => screen.unmount());

const team: TeamRoles = {
  roles: [{ key: 'claims', name: 'Schäden' }],
  workAreas: [
    { role: 'dunning', name: 'Mahnläufe' },
    { role: 'sales', name: 'Angebote' },
  ],
};

type Start = { role?: string | null; workArea?: string; team?: TeamRoles; language?: Language };

async function open({ role = null, workArea = '', language = 'de', ...rest }: Start = {}) {
  const chosen: unknown[] = [];
  function Both() {
    const [profile, setProfile] = useState({ role, workArea });
    const take = (change: Partial<typeof profile>) => {
      chosen.push(change);
      setProfile({ ...profile, ...change });
    };
    const known = rest.team ?? noTeamRoles;
    return (
      <LanguageContext.Provider value={language}>
        <RoleChoice role={profile.role} team={known} onChange={(next) => take({ role: next })} />
        <WorkAreaField
          profile={profile}
          team={known}
          onChange={async (next) => {
            take({ workArea: next });
            return true;
          }}
        />
      </LanguageContext.Provider>
    );
  }
  screen = await mount(<Both />);
  return chosen;
}

const suggested = () => screen.all<HTMLOptionElement>('datalist option').map((o) => o.value);
const field = () => screen.named('input', 'Dein Arbeitsgebiet') as HTMLInputElement;

describe('the choice of a role', () => {
  it('offers the twelve that ship and those of the team, and takes one', async () => {
    const chosen = await open({ team });
    const offered = screen.all('[role=radio]').map((radio) => radio.textContent);
    expect(offered).toHaveLength(13);
    expect(offered.at(-1)).toBe('Schäden');
    await screen.click(screen.named('[role=radio]', 'Vertrieb'));
    expect(chosen).toEqual([{ role: 'sales' }]);
    expect(screen.named('[role=radio]', 'Vertrieb').getAttribute('aria-checked')).toBe('true');
  });

  it('can be taken back, by a button too', async () => {
    const chosen = await open({ role: 'sales' });
    await screen.click(screen.named('button', 'Keine davon'));
    expect(chosen).toEqual([{ role: null }]);
    expect(screen.all('button').map((b) => b.textContent)).not.toContain('Keine davon');
  });

  it('still shows a role that the team has dropped', async () => {
    await open({ role: 'fleet' });
    expect(screen.named('[role=radio]', 'Fleet').getAttribute('aria-checked')).toBe('true');
  });
});

describe('the area of work', () => {
  it('suggests what the team has for this role', async () => {
    await open({ team, role: 'dunning' });
    expect(suggested()).toEqual(['Mahnläufe']);
    await screen.click(screen.named('[role=radio]', 'Vertrieb'));
    expect(suggested()).toEqual(['Angebote']);
  });

  it('is kept trimmed when the field is left, once', async () => {
    const chosen = await open();
    await screen.type(field(), ' Mahn', ' Mahnläufe ');
    expect(chosen).toEqual([]);
    field().blur();
    field().dispatchEvent(new FocusEvent('blur'));
    await screen.wait();
    expect(chosen).toEqual([{ workArea: 'Mahnläufe' }]);
    expect(field().value).toBe('Mahnläufe');
  });

  it('takes no more than can be kept', async () => {
    await open();
    expect(field().maxLength).toBe(80);
  });
});

it.each(['de', 'en'] as const)('has no barrier, %s', async (language) => {
  await open({ team, role: 'claims', language });
  expect(await findBarriers(screen.root)).toEqual([]);
});
