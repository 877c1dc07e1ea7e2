import * as z from 'zod/mini';

import { analysisSchema } from '../../utils/domain/analysis-schema.ts';
import { momentSchema } from '../../utils/domain/nudge-schema.ts';
import { lookOn } from '../../utils/domain/settings.ts';
import type { TeamContentView } from '../../utils/messages/content-views.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers, Sender } from '../../utils/messages/create-receiver.ts';
import type { MomentOutcome, NudgeView, SeenMoment } from '../../utils/messages/nudge-views.ts';
import { askScript } from '../../utils/messages/relay-scripts.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { tellTab } from '../../utils/messages/tab-events.ts';
import { listTeamContent } from '../../utils/notebook/list-team-content.ts';
import { answerNudge } from '../../utils/nudge-keeper/answer-nudge.ts';
import { hasNoted } from '../../utils/nudge-keeper/has-noted.ts';
import { keepQuestion } from '../../utils/nudge-keeper/keep-question.ts';
import { recallNudges } from '../../utils/nudge-keeper/recall-nudges.ts';
import { speakUp } from '../../utils/nudge-keeper/speak-up.ts';
import { staySilentUnread } from '../../utils/nudge-keeper/stay-silent-unread.ts';
import { suggestedCheckFor } from '../../utils/nudge-keeper/suggested-check.ts';
import { readWorkProfile } from '../../utils/storage/nudge-store.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';
import type { World } from './create-world.ts';
import { fittedPlace, placeOnPage } from './place-on-page.ts';
import type { CardInTab } from './tab-visits.ts';

type NudgeCalls = 'momentCame' | 'getNudge' | 'keepQuestion' | 'answerNudge' | 'getSuggestedCheck';

const seenMomentSchema = z.omit(momentSchema, { noted: true });

/** What a page says it saw, if it can be: at a place of its own site. */
function momentOnPage({ place, ...rest }: SeenMoment, sender: Sender): SeenMoment | null {
  const at = placeOnPage(fittedPlace(place), sender);
  const read = seenMomentSchema.safeParse({ ...rest, place: at });
  return read.success ? read.data : null;
}

/** Used content of all teams, read on this device. */
async function usedContent({ book }: Pick<World, 'book'>): Promise<TeamContentView[]> {
  const teams = await book.db.teams.toArray();
  const lists = await Promise.all(teams.map(({ id }) => listTeamContent(book, { teamId: id })));
  return lists.flatMap((list) =>
    list.ok ? list.value.items.filter(({ state }) => state === 'active') : [],
  );
}

/** From the moment a page reports to what the person does with the card. */
export function nudgeHandlers(world: World): Pick<Handlers<BackgroundCalls>, NudgeCalls> {
  const { book, nudges, visits, cards } = world;
  const tellChanged = () => tellScreens('nudgesChanged', null);

  async function hear(seen: SeenMoment, tabId: number): Promise<MomentOutcome | null> {
    const moment = { ...seen, noted: await hasNoted(nudges, seen.place) };
    const quiet = await staySilentUnread(nudges, moment);
    if (quiet) return { kind: 'silent', why: quiet };
    // A meeting has the touchpoint of the week; there is nothing to judge.
    const judged =
      moment.type === 'meeting-page'
        ? null
        : await askScript('nudge', tabId, 'judgePlace', { place: moment.place });
    // A nudge that nobody would see must not be spent: the person went on while the text was judged.
    if (!(await cards.isAt(tabId, moment.place))) return null;
    const read = analysisSchema.safeParse(judged?.ok ? judged.value : null);
    const said = await speakUp(nudges, moment, read.success ? read.data : null);
    if (said.kind === 'silence') return { kind: 'silent', why: said.why };
    await cards.show(tabId, { id: said.id, nudge: said.nudge, shownAt: said.at });
    return { kind: 'shown' };
  }

  async function viewOf(card: CardInTab, url: string): Promise<NudgeView> {
    const { asked, explanation } = await recallNudges(nudges);
    const { id, nudge, shownAt } = card;
    return {
      id,
      nudge,
      shownAt,
      profile: await readWorkProfile(nudges.db),
      content: await usedContent(world),
      asked: asked.flatMap(({ question }) => question?.key ?? []),
      question: asked.find((one) => one.id === id)?.question ?? null,
      caps: explanation.caps,
      settings: lookOn(await readSettings(book.db), url),
    };
  }

  return {
    async momentCame({ moment }, sender) {
      const seen = momentOnPage(moment, sender);
      const tabId = sender.tab?.id;
      // Frames within a page are not what the person looks at.
      if (!seen || tabId === undefined || sender.frameId !== 0)
        return failed({ kind: 'unexpected', detail: 'momentCame: not of this page' });
      const outcome = await hear(seen, tabId);
      tellChanged();
      return outcome
        ? succeeded(outcome)
        : failed({ kind: 'unexpected', detail: 'momentCame: the page shows another place' });
    },
    async getNudge(_, { tab }) {
      const card = tab?.id === undefined ? null : (await visits.of(tab.id)).card;
      return succeeded(card && (await viewOf(card, tab?.url ?? '')));
    },
    async keepQuestion(input) {
      await keepQuestion(nudges, input);
      tellChanged();
      return succeeded(null);
    },
    async answerNudge(input, { tab }) {
      const answered = await answerNudge(nudges, input);
      tellChanged();
      if (input.answer.kind === 'used' && tab?.id !== undefined) {
        await cards.end(tab.id);
        tellTab(tab.id, 'showPanel', null);
      }
      return succeeded(answered);
    },
    getSuggestedCheck: async ({ place }) => succeeded(await suggestedCheckFor(nudges, place)),
  };
}
