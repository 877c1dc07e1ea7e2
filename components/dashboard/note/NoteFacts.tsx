import type { ComponentChildren } from 'preact';

import type { NoteContent } from '../../../utils/domain/note-content.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ClampedText } from '../ClampedText.tsx';
import { useTexts } from '../use-texts.ts';

/** How the author placed the note: touchpoints, journey step, evidence, for whom. */
export function NoteFacts({ content }: { content: NoteContent }) {
  const { t, words } = useTexts();
  const { touchpoints, frictions, journeyStep, evidence, forWhom } = content;
  const { scope, detail, differentFor } = forWhom;
  const scopeWord = scope === null ? '' : words.forWhomScope[scope];
  const audience = [scopeWord, detail.trim()].filter((text) => text !== '').join(': ');
  const facts: { name: string; value: ComponentChildren }[] = [];
  if (touchpoints.length > 0)
    facts.push({
      name: t.note.touchpoints,
      value: <Tags words={touchpoints.map((key) => words.touchpoint[key])} />,
    });
  if (frictions.length > 0)
    facts.push({
      name: t.note.frictions,
      value: <Tags words={frictions.map((key) => words.friction[key])} />,
    });
  if (journeyStep) facts.push({ name: t.note.step, value: words.journeyStep[journeyStep] });
  if (evidence) facts.push({ name: t.note.evidence, value: words.evidence[evidence] });
  if (audience !== '') facts.push({ name: t.note.forWhom, value: <ClampedText text={audience} /> });
  if (differentFor.trim() !== '')
    facts.push({ name: t.note.differentFor, value: <ClampedText text={differentFor} /> });
  if (facts.length === 0) return null;
  return (
    <section aria-label={t.note.facts}>
      <dl class="note-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Tags({ words }: { words: string[] }) {
  return (
    <ul class="note-tags">
      {words.map((word) => (
        <li key={word}>
          <Badge>{word}</Badge>
        </li>
      ))}
    </ul>
  );
}
