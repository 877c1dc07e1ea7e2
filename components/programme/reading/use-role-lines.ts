import { useEffect, useState } from 'preact/hooks';

import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { roleLines, type RoleLine } from '../../../utils/programme/reading/role-lines.ts';
import type { RoleContent } from '../../../utils/programme/role-content.ts';
import { loadRole, roleKeys } from '../../../utils/programme/roles.ts';

/** The lines of a role; null while what ships for it is on its way. */
export function useRoleLines(
  items: readonly TeamContentView[],
  role: string,
): RoleLine<TeamContentView>[] | null {
  const [loaded, setLoaded] = useState<{ role: string; content: RoleContent | null } | null>(null);
  useEffect(() => {
    let current = true;
    const key = roleKeys.find((one) => one === role);
    const show = (content: RoleContent | null) => current && setLoaded({ role, content });
    if (key === undefined) show(null);
    // The package was just replaced: what the team wrote is there all the same.
    else loadRole(key).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [role]);
  return loaded?.role === role ? roleLines(items, role, loaded.content) : null;
}
