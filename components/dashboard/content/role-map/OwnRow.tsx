import { mayReview } from '../../../../utils/domain/team.ts';
import { iconDelete, iconEdit } from '../../../ui/icons.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { ContentMark, OriginMark } from '../parts/ContentMark.tsx';
import { draftName } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import type { Deeds } from '../use-deeds.ts';
import { wordsOfLine } from './line-words.ts';
import { LineForm } from './LineForm.tsx';
import { LineRow } from './LineRow.tsx';
import type { OwnLine } from './role-lines.ts';

/** What every kind of row needs to be written in place. `writing`: key of the line whose form is open. */
export type RowWriting = {
  role: string;
  content: ContentStore;
  deeds: Deeds;
  writing: string | null;
  onWrite: (key: string) => void;
  onClose: (key: string) => void;
  onDone: (key: string, how: 'put' | 'proposed') => void;
};

/** A line in the team's own words. */
export function OwnRow(props: RowWriting & { line: OwnLine; name: string }) {
  const { line, name, role, content, deeds, writing, onWrite, onClose, onDone } = props;
  const { world, team } = useWorkspace();
  const { language } = useTexts();
  const t = useContentWords();
  const one = line.content;
  const mayWrite = mayReview(team.role);
  const draftKey = `line ${one.id}`;
  const words = wordsOfLine(one.body);
  if (writing === one.id)
    return (
      <li>
        <LineForm
          content={content}
          title={mayWrite ? t.roleMap.form.edit : t.roleMap.form.proposeChange}
          draftKey={draftKey}
          target={one}
          start={{ ...words, roleName: words.roleName === '' ? name : words.roleName }}
          role={role}
          startKey={one.body.startKey}
          onDone={(how) => onDone(one.id, how)}
          onClose={() => onClose(one.id)}
        />
      </li>
    );
  const write = { label: mayWrite ? t.deed.edit : t.deed.proposeChange, icon: iconEdit };
  const hasDraft = world.contentDrafts.load(draftName(team, draftKey)) !== null;
  return (
    <LineRow
      lineKey={one.id}
      line={one.body}
      isBusy={deeds.busyKey === one.id}
      main={{ ...write, run: () => onWrite(one.id) }}
      more={
        mayWrite
          ? [
              { ...write, onChoose: () => onWrite(one.id) },
              { label: t.deed.retire, icon: iconDelete, onChoose: () => void deeds.retire(one) },
            ]
          : []
      }
      marks={
        <>
          {one.proposed && <OriginMark content={one} />}
          {hasDraft && <ContentMark kind="draft" />}
          {line.inPlaceOf && (
            <span>{t.roleMap.inPlaceOf({ process: line.inPlaceOf[language].process })}</span>
          )}
        </>
      }
    />
  );
}
