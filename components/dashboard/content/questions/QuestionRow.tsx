import { textIn } from '../../../../utils/domain/team-content.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { iconBack, iconClose, iconEdit } from '../../../ui/icons.ts';
import type { MenuItem } from '../../../ui/Menu.tsx';
import { useLanguage } from '../../../ui/use-language.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { RivalVersions } from '../lines/RivalVersions.tsx';
import { Said } from '../lines/Said.tsx';
import { ThingRow } from '../lines/ThingRow.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { LineDeeds } from '../lines/use-line-deeds.ts';
import type { QuestionLine } from '../model/question-set.ts';
import { OriginMark } from '../parts/ContentMark.tsx';
import { useContentWords } from '../use-content-words.ts';

export type QuestionRowProps = { line: QuestionLine; deeds: LineDeeds; onEdit: () => void };

/** One question that is asked, and what can be done with it. */
export function QuestionRow({ line, deeds, onEdit }: QuestionRowProps) {
  const { team } = useWorkspace();
  const { deed } = useContentWords();
  const texts = useContentTexts();
  const language = useLanguage();
  const { own, rivals } = line;
  const mayWrite = mayReview(team.role);
  return (
    <ThingRow
      id={line.key}
      menuLabel={texts.more({ what: textIn(line.text, language) })}
      menu={menu()}
    >
      <p>
        <Said text={line.text} />
      </p>
      {own && (
        <div class="thing-marks">
          <OriginMark content={own} />
        </div>
      )}
      {own && rivals.length > 0 && (
        <RivalVersions
          versions={[own, ...rivals]}
          draw={({ body }) => <Said text={body.text} />}
          mayDecide={mayWrite}
          busy={deeds.progress !== null}
          onKeep={(others) => deeds.keep(others)}
        />
      )}
    </ThingRow>
  );

  function menu(): MenuItem[] {
    if (!mayWrite) return [{ label: deed.proposeChange, icon: iconEdit, onChoose: onEdit }];
    const takeOut = {
      label: line.startKey === null ? deed.retire : deed.takeOut,
      icon: iconClose,
      onChoose: () => deeds.takeOut(line),
    };
    if (own === null) return [{ label: deed.replace, icon: iconEdit, onChoose: onEdit }, takeOut];
    const edit = { label: deed.edit, icon: iconEdit, onChoose: onEdit };
    const shipped = {
      label: texts.backToShipped,
      icon: iconBack,
      onChoose: () => deeds.takeShipped(line),
    };
    return line.startKey === null ? [edit, takeOut] : [edit, shipped, takeOut];
  }
}
