import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { Button } from '../../../ui/Button.tsx';
import { iconBack } from '../../../ui/icons.ts';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { blankLine } from './line-words.ts';
import { LineForm } from './LineForm.tsx';
import { keyOfRole } from './role-names.ts';

/** A role of the team's own begins with its first line. */
export function NewRolePane(props: {
  content: ContentStore;
  items: readonly TeamContent[];
  onMade: (role: string) => void;
  onClose: () => void;
  onHelp: () => void;
}) {
  const { content, items, onMade, onClose, onHelp } = props;
  const { toast, preferences } = useWorkspace();
  const { roleMap: t, deed } = useContentWords();
  useShortcuts({ help: onHelp, back: onClose }, preferences.shortcuts);
  return (
    <section class="role-pane" aria-labelledby="role-title">
      <div class="role-back">
        <Button variant="quiet" icon={iconBack} onClick={onClose}>
          {t.back}
        </Button>
      </div>
      <h2 id="role-title" class="role-title">
        {t.newRoleTitle}
      </h2>
      <p class="role-hint">{t.newRoleText}</p>
      <LineForm
        content={content}
        title={t.form.add}
        draftKey="line new role"
        target={null}
        start={blankLine}
        role={(name) => keyOfRole(name, items)}
        startKey={null}
        onDone={(how, role) => {
          toast(how === 'put' ? deed.saved : deed.proposed);
          onMade(role);
        }}
        onClose={onClose}
      />
    </section>
  );
}
