import { useState } from 'preact/hooks';

import type { Friction, Touchpoint } from '../../../../utils/domain/taxonomy.ts';
import type { ShippedEntry } from '../../../../utils/programme/role-content.ts';
import { useTexts } from '../../use-texts.ts';
import type { LineBody } from './line-words.ts';
import { matchesLine } from './role-lines.ts';

/** The search of one role's lines: in both languages, with the words for where and why. */
export function useLineSearch() {
  const { words } = useTexts();
  const [text, setText] = useState('');
  const taxonomy = (touchpoint: Touchpoint, frictions: readonly Friction[]): string[] => [
    words.touchpoint[touchpoint],
    ...frictions.map((one) => words.friction[one]),
  ];
  return {
    text,
    setText,
    fits: (line: LineBody | ShippedEntry): boolean => {
      const { touchpoint, frictions } = line;
      const more = taxonomy(touchpoint, frictions);
      if ('process' in line)
        return matchesLine(text, {
          process: line.process,
          notices: line.notices,
          more: [...more, line.workArea ?? ''],
        });
      return matchesLine(text, {
        process: { de: line.de.process, en: line.en.process },
        notices: { de: line.de.notice, en: line.en.notice },
        more,
      });
    },
  };
}
