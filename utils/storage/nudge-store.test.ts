import { beforeEach, describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { emptyNudgeHistory, KEPT } from '../domain/nudge-history.ts';
import { defaultNudgeSettings } from '../domain/nudge-settings.ts';
import { emptyWorkProfile } from '../domain/work-profile.ts';
import type { Database } from './database.ts';
import {
  applyNudgeSettings,
  readAsked,
  readNudgeHistory,
  readNudgeSettings,
  readWorkProfile,
  writeAsked,
  writeNudgeHistory,
  writeWorkProfile,
} from './nudge-store.ts';

let db: Database;
beforeEach(() => {
  ({ db } = openTestNotebook());
});

/** Past all types: as a newer version, or a broken disk, may leave it. */
const store = (key: string, value: unknown) => db.nudges.put({ key, v: 1, value } as never);

const question = (id: string) => ({ id, placeKey: 'jira|s|issue|A-1', question: null });
const clock = { wall: 5, felt: 5, offsets: [0] };

describe('what is stored of nudges', () => {
  it('begins empty, with everything switched on', async () => {
    expect(await readNudgeHistory(db)).toEqual(emptyNudgeHistory);
    expect(await readNudgeSettings(db)).toEqual(defaultNudgeSettings);
    expect(await readWorkProfile(db)).toEqual(emptyWorkProfile);
    expect(await readAsked(db)).toEqual([]);
  });

  it('gives back what was written', async () => {
    const history = { ...emptyNudgeHistory, clock, places: ['a.b'] };
    await writeNudgeHistory(db, history);
    await writeWorkProfile(db, { role: 'it-operations', workArea: 'Betrieb', opening: 'answered' });
    expect(await readNudgeHistory(db)).toEqual(history);
    expect(await readWorkProfile(db)).toMatchObject({ workArea: 'Betrieb' });
  });

  it('loses of a broken history only what is broken: the clock and the places still count', async () => {
    const history = {
      ...emptyNudgeHistory,
      clock,
      places: ['a.b', 7, 'c.d'],
      shown: [{ id: 'x' }],
    };
    await store('history', { ...history, past: 'lost', later: true });
    expect(await readNudgeHistory(db)).toEqual({
      ...emptyNudgeHistory,
      clock,
      places: ['a.b', 'c.d'],
    });
  });

  it('starts a history anew that cannot be read at all', async () => {
    await store('history', 'not a history');
    expect(await readNudgeHistory(db)).toEqual(emptyNudgeHistory);
  });

  it('keeps what was switched off although a newer version knows further types', async () => {
    await store('settings', {
      ...defaultNudgeSettings,
      typesOff: ['release-page', 'new-issue'],
      sitesOff: ['https://a'],
      perWeek: 9,
    });
    expect(await readNudgeSettings(db)).toEqual({
      ...defaultNudgeSettings,
      typesOff: ['new-issue'],
      sitesOff: ['https://a'],
    });
  });

  it('changes of the settings only what can be used', () => {
    const changed = applyNudgeSettings(defaultNudgeSettings, { perWeek: 2, allOff: 'yes' });
    expect(changed).toEqual({ ...defaultNudgeSettings, perWeek: 2 });
  });

  it('keeps the newest questions, as many as nudges are listed', async () => {
    const asked = Array.from({ length: KEPT.shown + 5 }, (_, i) => question(`${i}`));
    await writeAsked(db, asked);
    expect(await readAsked(db)).toEqual(asked.slice(5));
    await store('asked', [{ id: 'broken' }, question('whole')]);
    expect(await readAsked(db)).toEqual([question('whole')]);
  });
});
