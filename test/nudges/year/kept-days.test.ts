import { describe, expect, it } from 'vitest';

import type { NudgeAnswer } from '../../../utils/domain/nudge-history.ts';
import { nudgeTypes } from '../../../utils/domain/nudge.ts';
import { answerNudge } from '../../../utils/nudge-keeper/answer-nudge.ts';
import { changeHistory } from '../../../utils/nudge-keeper/change-history.ts';
import { speakUp } from '../../../utils/nudge-keeper/speak-up.ts';
import { staySilentUnread } from '../../../utils/nudge-keeper/stay-silent-unread.ts';
import { localTimeAt, weekOf } from '../../../utils/nudges/decide/local-time.ts';
import { look } from '../../../utils/nudges/decide/speak.ts';
import { place } from '../../extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../extension/test-notebook.ts';
import { buildMoment, internal, telling } from '../../extension/test-nudges.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { zoneOffsets } from './zone-offsets.ts';

const PEOPLE = 20;
const DAYS = 60;
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;

/** The background as far as nudges go: what a page asks of it, in the same order. */
type Ask = typeof askKeeper;

const offsetAt = zoneOffsets('Europe/Berlin');
const nudgesOf = ({ db, now, newId }: TestNotebook) => ({ db, now, newId, offsetAt });

async function askKeeper(book: TestNotebook, thing: number, random: Random) {
  const nudges = nudgesOf(book);
  const at = { ...place, key: `CXM-${thing}`, title: `Mahnlauf ${thing}` };
  const moment = buildMoment({ place: at, type: random.pick(nudgeTypes) });
  const worth = random.chance(0.8);
  if (await staySilentUnread(nudges, moment)) return null;
  const said = await speakUp(nudges, moment, worth ? telling : internal);
  return said.kind === 'nudge' ? { id: said.id, at: said.at, thing } : null;
}

/** The database remembers nothing across a transaction: each tab decides from what it read before. */
const askUnguarded: Ask = async (book, thing, random) => {
  const before = await book.db.nudges.toArray();
  const said = await askKeeper(book, thing, random);
  // What another tab stored meanwhile is overwritten by what was true when this one began.
  if (!said) await book.db.nudges.bulkPut(before);
  return said;
};

type Shown = { id: string; at: number; thing: number };

/** Sixty days of one person whose background ends between moments and who often has two tabs open. */
async function live(seed: number, ask: Ask): Promise<Shown[]> {
  const random = seededRandom(seed);
  let book = openTestNotebook();
  const start = book.now();
  const shown: Shown[] = [];
  let things = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const minutes = [random.whole(480, 700), random.whole(701, 1_100)];
    for (const minute of minutes) {
      book.pass(start + day * DAY_MS + minute * MINUTE_MS - book.now());
      if (random.chance(0.4)) book = book.reopen();
      const old = things > 0 && random.chance(0.2);
      const first = old ? random.whole(0, things - 1) : (things += 1);
      const tabs = [
        first,
        ...(random.chance(0.5) ? [random.chance(0.5) ? first : (things += 1)] : []),
      ];
      const said = await Promise.all(tabs.map((thing) => ask(book, thing, random)));
      for (const one of said) {
        if (!one) continue;
        shown.push(one);
        const answer = random.pick<NudgeAnswer | null>([
          null,
          { kind: 'used' },
          { kind: 'later' },
          { kind: 'dismissed', why: null },
        ]);
        if (random.chance(0.4)) book = book.reopen();
        if (answer) await answerNudge(nudgesOf(book), { id: one.id, answer });
      }
    }
    const { now } = book;
    await changeHistory(nudgesOf(book), (history) => look(history, { at: now() }));
  }
  book.db.close();
  return shown;
}

/** What an observer counts who knows nothing of rules but the caps. */
function brokenCaps(shown: readonly Shown[]): string[] {
  const dayOf = ({ at }: Shown) => localTimeAt(at, offsetAt).day;
  return shown.flatMap((one, index) => {
    const [before, third] = [shown[index - 1], shown[index - 3]];
    return [
      before && one.at - before.at < DAY_MS ? 'two within 24 hours' : '',
      before && dayOf(one) === dayOf(before) ? 'two on a day' : '',
      third && one.at - third.at < 7 * DAY_MS ? 'four within 7 days' : '',
      third && weekOf(dayOf(one)) === weekOf(dayOf(third)) ? 'four in a week' : '',
      shown.slice(0, index).some(({ thing }) => thing === one.thing) ? 'same place twice' : '',
    ].filter(Boolean);
  });
}

async function liveAll(people: number, ask: Ask) {
  const lives: Shown[][] = [];
  for (let seed = 1; seed <= people; seed += 1) lives.push(await live(seed, ask));
  return lives;
}

describe('sixty days of twenty people with the real database', { timeout: 240_000 }, () => {
  it('breaks no cap, though the background ends between moments and tabs ask at once', async () => {
    const lives = await liveAll(PEOPLE, askKeeper);
    expect(lives.flatMap(brokenCaps)).toEqual([]);
    // Enough came for caps to be put to the test.
    expect(lives.flat().length).toBeGreaterThan(PEOPLE * 8);
  });

  it('would find out a memory that tabs overwrite for each other', async () => {
    const lives = await liveAll(3, askUnguarded);
    expect(lives.flatMap(brokenCaps)).toContain('two within 24 hours');
  });
});
