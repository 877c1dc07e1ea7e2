import { textIn } from '../../../../utils/domain/team-content.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { Button } from '../../../ui/Button.tsx';
import { iconAdd, iconClose, iconEdit } from '../../../ui/icons.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { Said } from '../lines/Said.tsx';
import { ThingRow } from '../lines/ThingRow.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { LineDeeds } from '../lines/use-line-deeds.ts';
import type { SlotLine } from '../model/example-slots.ts';
import type { ContentOf } from '../model/start-versions.ts';
import { OriginMark } from '../parts/ContentMark.tsx';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { ExampleForm } from './ExampleForm.tsx';

export type ExampleSlotRowProps = {
  line: SlotLine;
  content: ContentStore;
  deeds: LineDeeds;
  /** Whose form is open: the id of an example, or `new:<slot>`. */
  open: string | null;
  onOpen: (key: string | null) => void;
};

/** One place for an example: the company's own, or the general one, marked as such. */
export function ExampleSlotRow({ line, content, deeds, open, onOpen }: ExampleSlotRowProps) {
  const { team } = useWorkspace();
  const { language, words } = useTexts();
  const { deed } = useContentWords();
  const texts = useContentTexts();
  const t = texts.examples;
  const { slot, shipped, own } = line;
  const mayWrite = mayReview(team.role);
  const touchpoint = words.touchpoint[slot];
  const newKey = `new:${slot}`;
  const { wanted, general } = shipped[language];
  const close = (): void => onOpen(null);
  return (
    <section class="slot" aria-labelledby={`slot-${slot}`}>
      <div class="slot-head" data-line={newKey}>
        <h4 id={`slot-${slot}`} class="slot-title">
          {touchpoint}
        </h4>
        {open !== newKey && (
          <Button
            size="small"
            icon={iconAdd}
            {...(own.length > 0 ? { variant: 'quiet' } : {})}
            onClick={() => onOpen(newKey)}
          >
            {addLabel()}
            <span class="sr-only">: {touchpoint}</span>
          </Button>
        )}
      </div>
      {own.length === 0 && (
        <div class="slot-general">
          <p class="thing-subtle">
            <span class="slot-general-mark">{t.general}</span> {general}
          </p>
          <p>{wanted}</p>
        </div>
      )}
      {own.length > 0 && (
        <ul class="slot-own">
          {own.map((one) => (
            <li key={one.id}>
              {open === one.id ? (
                <ExampleForm content={content} slot={slot} own={one} onClose={close} />
              ) : (
                drawOwn(one)
              )}
            </li>
          ))}
        </ul>
      )}
      {open === newKey && <ExampleForm content={content} slot={slot} own={null} onClose={close} />}
    </section>
  );

  function addLabel(): string {
    if (!mayWrite) return t.propose;
    return own.length > 0 ? t.addAnother : t.add;
  }
  function drawOwn(one: ContentOf<'example'>) {
    const edit = {
      label: mayWrite ? deed.edit : deed.proposeChange,
      icon: iconEdit,
      onChoose: () => onOpen(one.id),
    };
    const takeOut = {
      label: deed.takeOut,
      icon: iconClose,
      onChoose: () => deeds.takeOut({ startKey: null, own: one, rivals: [], omissions: [] }),
    };
    return (
      <ThingRow
        id={one.id}
        menuLabel={texts.more({ what: textIn(one.body.text, language) })}
        menu={mayWrite ? [edit, takeOut] : [edit]}
      >
        <p>
          <Said text={one.body.text} />
        </p>
        {one.proposed && (
          <div class="thing-marks">
            <OriginMark content={one} />
          </div>
        )}
      </ThingRow>
    );
  }
}
