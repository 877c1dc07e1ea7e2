import './ExamplesRoom.css';
import { useMemo } from 'preact/hooks';

import { mayReview } from '../../../../utils/domain/team.ts';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { RoomPage } from '../lines/RoomPage.tsx';
import { Shelf } from '../lines/Shelf.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { useLineDeeds } from '../lines/use-line-deeds.ts';
import { useReturnFocus } from '../lines/use-return-focus.ts';
import { countOpen, exampleSlots, isOpenSlot, type SlotLine } from '../model/example-slots.ts';
import type { RoomProps } from '../rooms.ts';
import { ExampleSlotRow } from './ExampleSlotRow.tsx';

/** The places for examples: those that still show a general one first, with how many there are. */
export function ExamplesRoom({ content, item, onItem, onHelp }: RoomProps) {
  const { team, preferences } = useWorkspace();
  const { counted } = useTexts();
  const { examples: t, shelf } = useContentTexts();
  const deeds = useLineDeeds(content);
  const slots = useMemo(() => exampleSlots(content.items ?? []), [content.items]);
  useShortcuts({ help: onHelp }, preferences.shortcuts);
  useReturnFocus(item);
  const open = countOpen(slots.lines);
  const heading = (key: string, title: string, count: number) =>
    count > 0 && (
      <h3 key={key} class="slots-title">
        {title}
        <span class="thing-subtle">{counted(count).formatted}</span>
      </h3>
    );
  const draw = (line: SlotLine) => (
    <ExampleSlotRow
      key={line.slot}
      line={line}
      content={content}
      deeds={deeds}
      open={item}
      onOpen={(key) => onItem(key, 'replace')}
    />
  );
  return (
    <RoomPage
      content={content}
      title={t.title}
      lead={t.lead}
      figure={open === 0 ? t.allFound : t.openCount(counted(open))}
    >
      {() => (
        <div class="slots">
          {/* One row of siblings: a place that changes its part keeps its form and the focus in it. */}
          {[
            heading('open', t.openTitle, open),
            ...slots.lines.filter(isOpenSlot).map(draw),
            heading('own', t.ownTitle, slots.lines.length - open),
            ...slots.lines.filter((line) => !isOpenSlot(line)).map(draw),
          ]}
          <Shelf
            label={shelf.retired(counted(slots.retired.length))}
            mayPutBack={mayReview(team.role)}
            things={slots.retired.map((one) => ({
              key: one.id,
              text: one.body.text,
              busy: deeds.progress !== null,
              onPutBack: () => deeds.restore(one),
            }))}
          />
        </div>
      )}
    </RoomPage>
  );
}
