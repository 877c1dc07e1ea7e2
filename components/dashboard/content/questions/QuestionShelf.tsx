import { Button } from '../../../ui/Button.tsx';
import { useTexts } from '../../use-texts.ts';
import { Shelf } from '../lines/Shelf.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import type { LineDeeds } from '../lines/use-line-deeds.ts';
import type { QuestionSet } from '../model/question-set.ts';

export type QuestionShelfProps = { set: QuestionSet; deeds: LineDeeds; mayWrite: boolean };

/** Questions that are not asked any more, with the way back for each and for all. */
export function QuestionShelf({ set, deeds, mayWrite }: QuestionShelfProps) {
  const { counted } = useTexts();
  const { shelf, questions } = useContentTexts();
  const { out, retired } = set;
  const busy = deeds.progress !== null;
  return (
    <>
      <Shelf
        label={shelf.out(counted(out.length))}
        mayPutBack={mayWrite}
        things={out.map((line) => ({
          key: line.key,
          text: line.text,
          busy,
          onPutBack: () => deeds.putBack([line]),
        }))}
      >
        {mayWrite && out.length > 1 && (
          <Button
            size="small"
            busy={busy}
            onClick={() => deeds.putBack(out, questions.allBackDone)}
          >
            {questions.allBack}
          </Button>
        )}
      </Shelf>
      <Shelf
        label={shelf.retired(counted(retired.length))}
        mayPutBack={mayWrite}
        things={retired.map((one) => ({
          key: one.id,
          text: one.body.text,
          busy,
          onPutBack: () => deeds.restore(one),
        }))}
      />
    </>
  );
}
