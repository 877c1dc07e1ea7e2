import './NoteBody.css';
import { lensKeys, type NoteContent } from '../../../utils/domain/note-content.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { ClampedText } from '../ClampedText.tsx';
import { useTexts } from '../use-texts.ts';
import { NoteFacts } from './NoteFacts.tsx';

/** Everything the author wrote, in the order of the form. What was left empty is not shown. */
export function NoteBody({ content }: { content: NoteContent }) {
  const { t, words } = useTexts();
  const { kind, passage, change, friction, chip, lenses } = content;
  const filledLenses = lensKeys.filter((lens) => lenses[lens].trim() !== '');
  const reason = chip?.reason ? words.chipReason[chip.reason] : null;
  return (
    <div class="note-body">
      {passage && (
        <section class="note-answer">
          <h3 class="note-question">{t.note.passage}</h3>
          <Quote text={passage.exact} />
        </section>
      )}
      <Answer question={kind === 'impact' ? t.note.impact : t.note.change} text={change} />
      <Answer question={t.note.friction} text={friction} />
      {chip && (
        <section class="note-answer">
          <h3 class="note-question">{t.note.chip}</h3>
          <p class="note-chip">
            <Badge tone={chip.choice === 'unsure' ? 'warn' : 'neutral'}>
              {reason
                ? t.note.chipReason({ chip: words.chip[chip.choice], reason })
                : words.chip[chip.choice]}
            </Badge>
            {chip.choice === 'unsure' && <span>{t.note.unsureHint}</span>}
          </p>
        </section>
      )}
      {filledLenses.length > 0 && (
        <section class="note-answer">
          <h3 class="note-question">{t.note.lenses}</h3>
          <dl class="note-lenses">
            {filledLenses.map((lens) => (
              <div key={lens}>
                <dt>{words.lens[lens]}</dt>
                <dd>
                  <ClampedText text={lenses[lens]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <NoteFacts content={content} />
    </div>
  );
}

function Answer({ question, text }: { question: string; text: string }) {
  if (text.trim() === '') return null;
  return (
    <section class="note-answer">
      <h3 class="note-question">{question}</h3>
      <ClampedText text={text} />
    </section>
  );
}
