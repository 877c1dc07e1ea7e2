import { directions, type Direction } from '../../../utils/domain/note-content.ts';
import type { TeamState } from '../../../utils/domain/note-state.ts';
import { journeyStepKeys, touchpointKeys } from '../../../utils/domain/taxonomy.ts';
import type { InboxFilter } from './dashboard-port.ts';

export const views = ['inbox', 'map', 'content', 'team'] as const;
export type View = (typeof views)[number];

/** The rooms of the team's own content. */
export const contentRooms = ['roles', 'questions', 'glossary', 'examples', 'proposals'] as const;
export type ContentRoom = (typeof contentRooms)[number];

/** Where in the dashboard a person is; all of it stands in the address. */
export type Route = {
  teamId: string | null;
  view: View;
  noteId: string | null;
  filter: InboxFilter;
  /** Which content, when content is shown. */
  room: ContentRoom;
  /** What is open in that room: a role, a proposal. */
  item: string | null;
};

export const startRoute: Route = {
  teamId: null,
  view: 'inbox',
  noteId: null,
  filter: {},
  room: 'roles',
  item: null,
};

const MAX_SEARCH = 200;
const teamStates = ['shared', 'seen', 'decided'] as const satisfies readonly TeamState[];
const products = ['jira', 'confluence', 'web'] as const;
/** In an address `+` would read as a blank. */
const directionWords: Record<Direction, string> = { '+': 'plus', '-': 'minus', o: 'neither' };

function pick<T extends string>(allowed: readonly T[], value: string | null): T | undefined {
  return allowed.find((one) => one === value);
}

/**
 * Reads the part behind `#`. Search words live there and not in the query, so that they never reach a
 * server's log. Anything unknown is left out, never an error: old bookmarks keep working.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, teamId] = path.split('/');
  const params = new URLSearchParams(query);
  const word = params.get('direction');
  const text = params.get('text')?.slice(0, MAX_SEARCH);
  const found = {
    state: pick(teamStates, params.get('state')),
    touchpoint: pick(touchpointKeys, params.get('touchpoint')),
    journeyStep: pick(journeyStepKeys, params.get('step')),
    direction: directions.find((d) => directionWords[d] === word),
    product: pick(products, params.get('product')),
  };
  const filter: InboxFilter = {
    ...(found.state && { state: found.state }),
    ...(found.touchpoint && { touchpoint: found.touchpoint }),
    ...(found.journeyStep && { journeyStep: found.journeyStep }),
    ...(found.direction && { direction: found.direction }),
    ...(found.product && { product: found.product }),
    ...(text && { text }),
  };
  return {
    teamId: teamId ? teamId : null,
    view: pick(views, view ?? null) ?? 'inbox',
    noteId: params.get('note'),
    filter,
    room: pick(contentRooms, params.get('room')) ?? startRoute.room,
    item: params.get('item'),
  };
}

/** The part behind `#` for a route; `parseRoute` reads it back. */
export function formatRoute({ teamId, view, noteId, filter, room, item }: Route): string {
  const params = new URLSearchParams();
  if (noteId) params.set('note', noteId);
  if (filter.state) params.set('state', filter.state);
  if (filter.touchpoint) params.set('touchpoint', filter.touchpoint);
  if (filter.journeyStep) params.set('step', filter.journeyStep);
  if (filter.direction) params.set('direction', directionWords[filter.direction]);
  if (filter.product) params.set('product', filter.product);
  if (filter.text) params.set('text', filter.text);
  if (room !== startRoute.room) params.set('room', room);
  if (item !== null) params.set('item', item);
  const query = params.toString();
  return `#/${view}${teamId ? `/${teamId}` : ''}${query ? `?${query}` : ''}`;
}

/** Whether the inbox shows less than everything. */
export function isFiltered(filter: InboxFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined && value !== '');
}
