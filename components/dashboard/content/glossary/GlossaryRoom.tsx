import { useMemo } from 'preact/hooks';

import { mayReview } from '../../../../utils/domain/team.ts';
import { Button } from '../../../ui/Button.tsx';
import { iconAdd } from '../../../ui/icons.ts';
import { LateSkeleton } from '../../LateSkeleton.tsx';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { PartMissing } from '../lines/PartMissing.tsx';
import { RoomPage } from '../lines/RoomPage.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { countWanted, glossaryOf } from '../model/glossary-lines.ts';
import type { RoomProps } from '../rooms.ts';
import { GlossaryPage } from './GlossaryPage.tsx';
import { useShippedGlossary } from './use-shipped-glossary.ts';

/** The team's glossary: what words mean, and how that looks in the company. */
export function GlossaryRoom({ content, item, onItem, onHelp }: RoomProps) {
  const { team } = useWorkspace();
  const { counted } = useTexts();
  const { glossary: t } = useContentTexts();
  const { shipped, retry } = useShippedGlossary();
  const glossary = useMemo(
    () =>
      shipped === null || shipped === 'failed' ? null : glossaryOf(content.items ?? [], shipped),
    [content.items, shipped],
  );
  const wanted = glossary && countWanted(glossary.lines);
  return (
    <RoomPage
      content={content}
      title={t.title}
      lead={t.lead}
      {...(wanted === null
        ? {}
        : { figure: wanted === 0 ? t.allFound : t.wantedCount(counted(wanted)) })}
      actions={
        <span data-line="new">
          <Button icon={iconAdd} onClick={() => onItem('new', 'replace')}>
            {mayReview(team.role) ? t.add : t.propose}
          </Button>
        </span>
      }
    >
      {() => {
        if (shipped === 'failed') return <PartMissing onRetry={retry} />;
        if (glossary === null) return <LateSkeleton lines={8} />;
        return <GlossaryPage {...{ content, glossary, item, onItem, onHelp }} />;
      }}
    </RoomPage>
  );
}
