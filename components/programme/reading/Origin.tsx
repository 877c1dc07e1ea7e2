import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { Badge } from '../../ui/Badge.tsx';
import { useLanguage } from '../../ui/use-language.ts';

/** Whose words an entry is in: the team's, somebody's idea; nothing for what ships. */
export function Origin({ item }: { item: TeamContentView | null }) {
  const texts = programmeTexts(useLanguage());
  if (!item) return null;
  const { proposed, proposedByName: name } = item;
  if (!proposed) return <Badge>{texts.fromTeam}</Badge>;
  return <Badge>{name === null ? texts.idea : texts.ideaOf({ name })}</Badge>;
}
