import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { Example } from './example-of.ts';

/** An example, with where it comes from when it is the company's own. */
export function ExampleText({ example: { text, source } }: { example: Example }) {
  const texts = nudgeCardTexts(useLanguage()).example;
  return (
    <>
      <p>{text}</p>
      {source && (
        <p class="asking-aside">
          {source.name === null ? texts.fromTeam : texts.from({ name: source.name })}
        </p>
      )}
    </>
  );
}
