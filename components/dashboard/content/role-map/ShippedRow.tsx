import { mayReview } from '../../../../utils/domain/team.ts';
import type { ShippedEntry } from '../../../../utils/programme/role-content.ts';
import { iconClose, iconEdit, iconUndo } from '../../../ui/icons.ts';
import { useWorkspace } from '../../use-workspace.ts';
import type { ContentOf } from '../model/start-versions.ts';
import { ContentMark } from '../parts/ContentMark.tsx';
import { draftName } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import type { Deeds } from '../use-deeds.ts';
import { wordsOfShipped } from './line-words.ts';
import { LineForm } from './LineForm.tsx';
import { LineRow } from './LineRow.tsx';
import type { LineTextProps } from './LineText.tsx';
import type { RowWriting } from './OwnRow.tsx';
import type { ShippedLine } from './role-lines.ts';

const textOf = ({ de, en, touchpoint, frictions }: ShippedEntry): LineTextProps => ({
  process: { de: de.process, en: en.process },
  notices: { de: de.notice, en: en.notice },
  touchpoint,
  frictions,
});

/** A line that ships: the team can put it in its own words or do without it. */
export function ShippedRow(props: RowWriting & { line: ShippedLine }) {
  const { line, role, content, deeds, writing, onWrite, onClose, onDone } = props;
  const { world, team } = useWorkspace();
  const t = useContentWords();
  const { startKey, entry } = line;
  const mayWrite = mayReview(team.role);
  const draftKey = `line ${startKey}`;
  if (writing === startKey)
    return (
      <li>
        <LineForm
          content={content}
          title={mayWrite ? t.roleMap.form.replace : t.roleMap.form.proposeChange}
          draftKey={draftKey}
          target={null}
          start={wordsOfShipped(entry)}
          role={role}
          startKey={startKey}
          onDone={(how) => onDone(startKey, how)}
          onClose={() => onClose(startKey)}
        />
      </li>
    );
  const write = { label: mayWrite ? t.deed.replace : t.deed.proposeChange, icon: iconEdit };
  const hasDraft = world.contentDrafts.load(draftName(team, draftKey)) !== null;
  return (
    <LineRow
      lineKey={startKey}
      line={textOf(entry)}
      isBusy={deeds.busyKey === startKey}
      main={{ ...write, run: () => onWrite(startKey) }}
      more={
        mayWrite
          ? [
              { ...write, onChoose: () => onWrite(startKey) },
              {
                label: t.deed.takeOut,
                icon: iconClose,
                onChoose: () => void deeds.takeOut(startKey),
              },
            ]
          : []
      }
      marks={hasDraft && <ContentMark kind="draft" />}
    />
  );
}

/** A shipped line that the team does without. */
export function OutRow(props: { line: ShippedLine; deeds: Deeds; mayWrite: boolean }) {
  const { line, deeds, mayWrite } = props;
  const { deed } = useContentWords();
  const { startKey, entry, omissions } = line;
  const putBack = { label: deed.putBack, icon: iconUndo };
  return (
    <LineRow
      lineKey={startKey}
      line={textOf(entry)}
      isOut
      isBusy={deeds.busyKey === startKey}
      {...(mayWrite
        ? { main: { ...putBack, run: () => void deeds.putBack(startKey, omissions) } }
        : {})}
    />
  );
}

/** A line of the team's own that is not used any more. */
export function RetiredRow(props: { content: ContentOf<'role-entry'>; deeds: Deeds }) {
  const { content, deeds } = props;
  const { deed } = useContentWords();
  return (
    <LineRow
      lineKey={content.id}
      line={content.body}
      isOut
      isBusy={deeds.busyKey === content.id}
      main={{ label: deed.putBack, icon: iconUndo, run: () => void deeds.restore(content) }}
    />
  );
}
