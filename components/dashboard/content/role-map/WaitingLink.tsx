import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { formatRoute } from '../../model/route.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { isOf } from '../model/start-versions.ts';
import { useContentWords } from '../use-content-words.ts';

/** Leads to what is proposed for a role; nothing when nothing waits. */
export function WaitingLink({ role, items }: { role: string; items: readonly TeamContent[] }) {
  const { route, go } = useWorkspace();
  const { counted } = useTexts();
  const { roleMap: t } = useContentWords();
  const waiting = items
    .filter(isOf('role-entry'))
    .filter(({ body, state }) => state === 'proposed' && body.role === role);
  const [first] = waiting;
  if (first === undefined) return null;
  const target = { room: 'proposals', item: first.id } as const;
  return (
    <a
      class="role-waiting"
      href={formatRoute({ ...route, ...target })}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(target);
      }}
    >
      {t.waiting(counted(waiting.length))}
    </a>
  );
}
