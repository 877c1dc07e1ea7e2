import './PanelLead.css';
import { useState } from 'preact/hooks';

import { firstLevel } from '../../../utils/domain/question-level.ts';
import { textIn } from '../../../utils/domain/team-content.ts';
import { leadTexts } from '../../../utils/i18n/lead/lead-texts.ts';
import { questionFor, questionSet } from '../../../utils/programme/reading/question-set.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { useContent } from '../../programme/use-content.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage } from '../../ui/use-language.ts';

export type FurtherQuestionProps = {
  client: ScreenClient;
  /** Null without a team: then what ships is asked, at its first level. */
  teamId: string | null;
  /** Identity of the place, for it always gets the same question. */
  placeKey: string;
};

/** One question more, out of the team's set of its level: a hint for thinking, nothing to be filled in. */
export function FurtherQuestion({ client, teamId, placeKey }: FurtherQuestionProps) {
  const language = useLanguage();
  const texts = leadTexts(language);
  const { list: content } = useContent(client, teamId);
  const [turn, setTurn] = useState(0);

  if (teamId !== null && !content) return null;
  const set = questionSet(content?.items ?? [], content?.level.level ?? firstLevel);
  const question = questionFor(set, placeKey, turn);
  if (!question) return null;
  return (
    <p class="further-question">
      <span class="note-aside">{texts.furtherQuestion}</span>{' '}
      <span dir="auto" aria-live="polite">
        {textIn(question.text, language)}
      </span>{' '}
      {set.length > 1 && (
        <Button variant="link" onClick={() => setTurn(turn + 1)}>
          {texts.otherQuestion}
        </Button>
      )}
    </p>
  );
}
