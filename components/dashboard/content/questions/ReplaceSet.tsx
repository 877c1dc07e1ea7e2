import { useState } from 'preact/hooks';

import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { formatCount } from '../../model/format-time.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { LineDeeds } from '../lines/use-line-deeds.ts';
import type { QuestionLine } from '../model/question-set.ts';
import { useContentWords } from '../use-content-words.ts';

export type ReplaceSetProps = {
  /** The shipped questions that still stand in their own words. */
  lines: readonly QuestionLine[];
  deeds: LineDeeds;
};

/** Takes all shipped questions out in one step, after one question and with the way back. */
export function ReplaceSet({ lines, deeds }: ReplaceSetProps) {
  const { toast } = useWorkspace();
  const { t: common, language, counted } = useTexts();
  const { deed } = useContentWords();
  const { questions } = useContentTexts();
  /** How many it was about when it was asked: the number must not run away under the question. */
  const [asked, setAsked] = useState<number | null>(null);
  const [partly, setPartly] = useState<string | null>(null);
  const { progress } = deeds;
  const told = (count: number) => formatCount(count, language);

  async function takeOut(): Promise<void> {
    setPartly(null);
    const { done, all, why, undo } = await deeds.takeAllOut(lines, questions.allBackDone);
    if (why !== null)
      return setPartly(questions.allPartly({ done: told(done), all: told(all), problem: why }));
    setAsked(null);
    toast(questions.allDone, { label: deed.undo, run: undo });
  }
  return (
    <>
      <Button size="small" onClick={() => setAsked(lines.length)}>
        {questions.all}
      </Button>
      {asked !== null && (
        <Dialog
          title={questions.allQuestion}
          closeLabel={common.close}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{common.cancel}</Button>
              <Button variant="primary" busy={progress !== null} onClick={() => void takeOut()}>
                {progress === null
                  ? questions.allConfirm
                  : questions.allBusy({ done: told(progress.done), all: told(progress.all) })}
              </Button>
            </>
          }
        >
          <p>{questions.allText(counted(asked))}</p>
          <p>{questions.allSafe}</p>
          {partly !== null && <Banner tone="warn">{partly}</Banner>}
        </Dialog>
      )}
    </>
  );
}
