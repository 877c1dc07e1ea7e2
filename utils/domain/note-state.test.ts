import { describe, expect, it } from 'vitest';

import { onlyMe, type Audience } from './audience.ts';
import { ownStateOf, summariseReview, teamStateOf, type SyncState } from './note-state.ts';
import type { ReviewAction, ReviewEvent } from './review.ts';

const team: Audience = { kind: 'team', teamId: '0190d1e2-0000-7000-8000-000000000001' };
let count = 0;
function event(action: ReviewAction, at: number): ReviewEvent {
  count += 1;
  const id = `0190d1e2-0000-7000-8000-${String(count).padStart(12, '0')}`;
  return { id, noteId: id, teamId: team.kind, action, byName: 'Miriam Vogt', at };
}
const seen = event({ kind: 'seen' }, 10);
const answered = event({ kind: 'answered', text: 'Danke, wir schauen es an.' }, 20);
const declined = event({ kind: 'decided', outcome: 'decline', reason: 'Zu selten' }, 30);
const changed = event({ kind: 'decided', outcome: 'change', reason: 'Doch öfter' }, 40);

describe('what a team sees', () => {
  it.each([
    ['shared', []],
    ['seen', [seen]],
    ['seen', [answered]],
    ['decided', [seen, declined]],
    ['decided', [declined, answered]],
  ] as const)('is %s', (state, events) => expect(teamStateOf(events)).toBe(state));
});

describe('what the author sees', () => {
  it.each<[string, Audience, SyncState, ReviewEvent[]]>([
    ['on-device', onlyMe, 'none', []],
    ['on-device', onlyMe, 'done', [seen]],
    ['recalling', onlyMe, 'pending', []],
    ['waiting', team, 'pending', []],
    ['waiting', team, 'pending', [seen]],
    ['shared', team, 'done', []],
    ['seen', team, 'done', [answered]],
    ['decided', team, 'done', [changed]],
    ['refused', team, 'refused', [seen]],
    ['refused', onlyMe, 'refused', []],
  ])('is %s', (state, audience, sync, events) =>
    expect(ownStateOf(audience, sync, events)).toBe(state),
  );
});

describe('the summary of a review', () => {
  it('takes the newest decision, however the events arrive', () => {
    expect(summariseReview([changed, declined]).decision).toMatchObject({
      outcome: 'change',
      at: 40,
    });
  });

  it('keeps every answer, oldest first', () => {
    const later = event({ kind: 'answered', text: 'Ist umgesetzt.' }, 50);
    expect(summariseReview([later, answered]).answers.map((a) => a.at)).toEqual([20, 50]);
  });

  it('is empty without events', () => {
    expect(summariseReview([])).toEqual({ decision: null, answers: [] });
  });
});
