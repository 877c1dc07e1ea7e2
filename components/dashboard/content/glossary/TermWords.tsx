import './TermWords.css';
import type { LocalText } from '../../../../utils/domain/team-content.ts';
import { Said } from '../lines/Said.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';

export type TermWordsProps = { term: LocalText; meaning: LocalText; example: LocalText | null };

/** A term, what it means, and how it looks in the company. */
export function TermWords({ term, meaning, example }: TermWordsProps) {
  const { glossary } = useContentTexts();
  return (
    <>
      <p class="term-name">
        <Said text={term} />
      </p>
      <p>
        <Said text={meaning} />
      </p>
      {example && (
        <p class="term-example">
          <span class="term-example-label">{glossary.exampleLabel}</span> <Said text={example} />
        </p>
      )}
    </>
  );
}
