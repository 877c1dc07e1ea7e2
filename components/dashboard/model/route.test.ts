import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { directions } from '../../../utils/domain/note-content.ts';
import { journeyStepKeys, touchpointKeys } from '../../../utils/domain/taxonomy.ts';
import type { InboxFilter } from './dashboard-port.ts';
import { contentRooms, formatRoute, isFiltered, parseRoute, startRoute, views } from './route.ts';

const filters: fc.Arbitrary<InboxFilter> = fc.record(
  {
    state: fc.constantFrom('shared' as const, 'seen' as const, 'decided' as const),
    touchpoint: fc.constantFrom(...touchpointKeys),
    journeyStep: fc.constantFrom(...journeyStepKeys),
    direction: fc.constantFrom(...directions),
    product: fc.constantFrom('jira' as const, 'confluence' as const, 'web' as const),
    text: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
  },
  { requiredKeys: [] },
);

describe('route', () => {
  it('reads back every route it writes', () => {
    const routes = fc.record({
      teamId: fc.option(fc.uuid()),
      view: fc.constantFrom(...views),
      noteId: fc.option(fc.uuid()),
      filter: filters,
      room: fc.constantFrom(...contentRooms),
      item: fc.option(fc.constantFrom('dunning', 'team:außendienst', 'a b&c#d')),
    });
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('starts in the inbox when the address says nothing or nonsense', () => {
    expect(parseRoute('')).toEqual(startRoute);
    expect(parseRoute('#/nowhere?state=angry&direction=%2B&text=').view).toBe('inbox');
    expect(parseRoute('#/nowhere?state=angry&direction=%2B&text=').filter).toEqual({});
  });

  it('never throws on what people and bots put behind the #', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(views).toContain(parseRoute(hash).view);
      }),
    );
  });

  it('keeps the search words behind the #, where no server sees them', () => {
    const hash = formatRoute({ ...startRoute, filter: { text: 'Frau Müller & Söhne #1' } });
    expect(hash.startsWith('#/inbox?')).toBe(true);
    expect(parseRoute(hash).filter.text).toBe('Frau Müller & Söhne #1');
  });

  it('cuts a pasted novel to what the server accepts', () => {
    expect(parseRoute(`#/inbox?text=${'a'.repeat(5000)}`).filter.text).toHaveLength(200);
  });

  it('knows whether anything is filtered', () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ state: 'seen' })).toBe(true);
  });
});
