import { textIn } from '../../../../utils/domain/team-content.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { iconBack, iconClose, iconEdit } from '../../../ui/icons.ts';
import type { MenuItem } from '../../../ui/Menu.tsx';
import { useLanguage } from '../../../ui/use-language.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { RivalVersions } from '../lines/RivalVersions.tsx';
import { Said } from '../lines/Said.tsx';
import { ThingRow } from '../lines/ThingRow.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { LineDeeds } from '../lines/use-line-deeds.ts';
import type { TermLine } from '../model/glossary-lines.ts';
import { ContentMark, OriginMark } from '../parts/ContentMark.tsx';
import { useContentWords } from '../use-content-words.ts';
import { TermWords } from './TermWords.tsx';

export type TermRowProps = {
  line: TermLine;
  deeds: LineDeeds;
  onEdit: () => void;
  onExample: () => void;
};

/** One term, its example or the wish for one, and what can be done with it. */
export function TermRow({ line, deeds, onEdit, onExample }: TermRowProps) {
  const { team } = useWorkspace();
  const { deed } = useContentWords();
  const texts = useContentTexts();
  const { glossary } = texts;
  const language = useLanguage();
  const { own, rivals, startKey } = line;
  const mayWrite = mayReview(team.role);
  const term = textIn(line.term, language);
  return (
    <ThingRow id={line.key} menuLabel={texts.more({ what: term })} menu={menu()}>
      <TermWords {...line} />
      {line.example === null && (
        <div class="term-wanted">
          <Badge tone="warn">{glossary.wanted}</Badge>
          {line.wanted ? <Said text={line.wanted} /> : <span>{glossary.wantedOwn}</span>}
          <Button size="small" onClick={onExample}>
            {mayWrite ? glossary.addExample : glossary.proposeExample}
            <span class="sr-only">: {term}</span>
          </Button>
        </div>
      )}
      {own && (startKey === null || line.rewritten || own.proposed) && (
        <div class="thing-marks">
          {startKey === null || own.proposed ? (
            <OriginMark content={own} />
          ) : (
            <ContentMark kind="own" />
          )}
        </div>
      )}
      {own && rivals.length > 0 && (
        <RivalVersions
          versions={[own, ...rivals]}
          draw={({ body }) => <TermWords {...body} />}
          mayDecide={mayWrite}
          busy={deeds.progress !== null}
          onKeep={(others) => deeds.keep(others)}
        />
      )}
    </ThingRow>
  );

  function menu(): MenuItem[] {
    if (!mayWrite) return [{ label: deed.proposeChange, icon: iconEdit, onChoose: onEdit }];
    const edit = { label: deed.edit, icon: iconEdit, onChoose: onEdit };
    const takeOut = {
      label: startKey === null ? deed.retire : deed.takeOut,
      icon: iconClose,
      onChoose: () => deeds.takeOut(line),
    };
    const shipped = {
      label: texts.backToShipped,
      icon: iconBack,
      onChoose: () => deeds.takeShipped(line),
    };
    return own && startKey !== null ? [edit, shipped, takeOut] : [edit, takeOut];
  }
}
