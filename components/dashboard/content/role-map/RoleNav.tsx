import './RoleNav.css';
import { Icon } from '../../../ui/Icon.tsx';
import { iconAdd } from '../../../ui/icons.ts';
import { formatRoute } from '../../model/route.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import { NEW_ROLE, type RoleItem } from './role-list.ts';

export type RoleNavProps = {
  roles: readonly RoleItem[];
  open: string | null;
  onOpen: (role: string) => void;
};

/** All roles at a glance: a role turns green when the team speaks for it in its own words. */
export function RoleNav({ roles, open, onOpen }: RoleNavProps) {
  const { route } = useWorkspace();
  const { counted } = useTexts();
  const { roleMap: t } = useContentWords();
  const filled = roles.filter(({ own }) => own > 0).length;
  const link = (key: string) => ({
    href: formatRoute({ ...route, item: key }),
    'aria-current': key === open ? ('page' as const) : undefined,
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen(key);
    },
  });
  return (
    <nav class="role-nav" aria-label={t.listLabel}>
      <p class="role-nav-sum">{t.filled({ own: counted(filled), all: counted(roles.length) })}</p>
      <ul class="role-nav-list">
        {roles.map(({ key, name, own, waiting }) => (
          <li key={key}>
            <a class="role-nav-link" {...link(key)}>
              <span
                class={own > 0 ? 'role-nav-dot role-nav-dot-own' : 'role-nav-dot'}
                aria-hidden="true"
              />
              <span class="role-nav-name" dir="auto">
                {name}
              </span>
              <span class="sr-only">, {own > 0 ? t.ownLines(counted(own)) : t.noOwn}</span>
              {own > 0 && (
                <span class="role-nav-own" aria-hidden="true" title={t.ownLines(counted(own))}>
                  {counted(own).formatted}
                </span>
              )}
              {waiting > 0 && (
                <span class="role-nav-waiting" title={t.waiting(counted(waiting))}>
                  <span aria-hidden="true">{counted(waiting).formatted}</span>
                  <span class="sr-only">, {t.waiting(counted(waiting))}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      <a class="role-nav-link role-nav-new" {...link(NEW_ROLE)}>
        <Icon of={iconAdd} size={14} />
        {t.newRole}
      </a>
    </nav>
  );
}
