import './RoleMapRoom.css';
import { useMemo } from 'preact/hooks';

import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconContent } from '../../../ui/icons.ts';
import { LateSkeleton } from '../../LateSkeleton.tsx';
import { ProblemNotice } from '../../ProblemNotice.tsx';
import { useNarrow } from '../../use-narrow.ts';
import { useTexts } from '../../use-texts.ts';
import type { RoomProps } from '../rooms.ts';
import { useContentWords } from '../use-content-words.ts';
import { NewRolePane } from './NewRolePane.tsx';
import { NEW_ROLE, roleList } from './role-list.ts';
import { RoleNav } from './RoleNav.tsx';
import { RolePane } from './RolePane.tsx';

/** Every role with its lines: the roles on the left, the chosen one beside them. */
export function RoleMapRoom({ content, item, onItem, onHelp }: RoomProps) {
  const { language } = useTexts();
  const { roleMap: t } = useContentWords();
  const narrow = useNarrow();
  const { items, problem, retry } = content;
  const roles = useMemo(() => roleList(items ?? [], language), [items, language]);

  if (items === null)
    return problem ? (
      <ProblemNotice problem={problem} onRetry={retry} />
    ) : (
      <LateSkeleton lines={10} />
    );
  // Wide windows show a role at once: the first that has lines of the team's own.
  const first = roles.find(({ own }) => own > 0) ?? roles[0];
  const open = item ?? (narrow ? null : (first?.key ?? null));
  const close = (): void => onItem(null);
  return (
    <div class={open === null ? 'role-map' : 'role-map role-map-open'}>
      <RoleNav
        roles={roles}
        open={open}
        onOpen={(role) => onItem(role, item === null ? 'push' : 'replace')}
      />
      {open === null && (
        <div class="role-map-nothing">
          <EmptyState icon={iconContent} title={t.pick} />
        </div>
      )}
      {open === NEW_ROLE && (
        <NewRolePane
          content={content}
          items={items}
          onMade={(role) => onItem(role, 'replace')}
          onClose={close}
          onHelp={onHelp}
        />
      )}
      {open !== null && open !== NEW_ROLE && (
        <RolePane
          key={open}
          role={open}
          content={content}
          items={items}
          onClose={close}
          onHelp={onHelp}
        />
      )}
    </div>
  );
}
