import browser from 'webextension-polyfill';

import type { Nudge } from '../../utils/domain/nudge.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import type { TicketNews } from '../../utils/messages/page-views.ts';
import { unasked } from './unasked.ts';

/** A form for a new ticket that stands open in a tab, or stood. */
export type TicketForm = {
  /** Origin and context path of its Jira. */
  site: string;
  /** The places it was, one for each project that was chosen in it. */
  placeKeys: string[];
  projects: (string | null)[];
  /** Milliseconds since 1970. */
  openedAt: number;
};

/** One that was left, by being sent, closed or walked away from. */
export type LeftForm = TicketForm & {
  /** Milliseconds since 1970. */
  leftAt: number;
};

/** A nudge whose card stands in a tab. */
export type CardInTab = {
  id: string;
  nudge: Nudge;
  /** Milliseconds since 1970. */
  shownAt: number;
  /** The page has said that it stands; until then it is on its way. */
  stands: boolean;
};

/** What is known of one tab with Jira or Confluence in it. */
export type TabVisit = {
  place: Place | null;
  placeKey: string | null;
  /** What the page was told last; null while it waits to be told. */
  notesHere: boolean | null;
  /** The form that stands open. */
  form: TicketForm | null;
  /** Forms that were left and of which it is not yet known what became of them. */
  left: LeftForm[];
  news: TicketNews[];
  card: CardInTab | null;
};

const PREFIX = 'tab-visit:';
const nowhere: TabVisit = {
  place: null,
  placeKey: null,
  notesHere: null,
  form: null,
  left: [],
  news: [],
  card: null,
};

/** The form after the page said where it is; one that was not there before begins now. */
function formAt(form: TicketForm | null, place: Place | null, now: number): TicketForm | null {
  if (place?.product !== 'jira' || place.kind !== 'new-issue') return null;
  const { site, container } = place;
  const known = form?.site === site ? form : null;
  return {
    site,
    openedAt: known?.openedAt ?? now,
    placeKeys: [...new Set([...(known?.placeKeys ?? []), placeKeyOf(place)])],
    projects: [...new Set([...(known?.projects ?? []), container])],
  };
}

/** The visit after the page said where it is. */
function moveOn(visit: TabVisit, place: Place | null, now: number): TabVisit {
  const form = formAt(visit.form, place, now);
  const isLeft = visit.form !== null && form?.openedAt !== visit.form.openedAt;
  const left = isLeft && visit.form ? [...visit.left, { ...visit.form, leftAt: now }] : visit.left;
  return { ...visit, place, placeKey: place && placeKeyOf(place), notesHere: null, form, left };
}

/**
 * Which tab shows which place. It is kept in memory, and for the time when the background sleeps in the
 * browser's session storage: that is memory, too, ends with the browser and is closed to pages.
 */
export function createTabVisits(now: () => number) {
  const { session } = browser.storage;
  const visits = new Map<number, TabVisit>();
  let reading: Promise<void> | null = null;

  async function readStored(): Promise<void> {
    // Written here alone, and gone with every update of the extension.
    const stored = (await session.get(null)) as Record<string, TabVisit>;
    for (const [name, visit] of Object.entries(stored)) {
      const tabId = Number(name.slice(PREFIX.length));
      if (name.startsWith(PREFIX) && !visits.has(tabId)) visits.set(tabId, visit);
    }
  }

  /** Without what was stored a page is told a little late, and that is all. */
  function ready(): Promise<void> {
    if (reading) return reading;
    const read = readStored();
    unasked(read);
    reading = read.catch(() => undefined);
    return reading;
  }

  async function change(tabId: number, next: (visit: TabVisit) => TabVisit): Promise<TabVisit> {
    await ready();
    const visit = next(visits.get(tabId) ?? nowhere);
    visits.set(tabId, visit);
    unasked(session.set({ [PREFIX + tabId]: visit }));
    return visit;
  }

  return {
    change,
    /** The page in this tab says where it is. */
    arrive: (tabId: number, place: Place | null) =>
      change(tabId, (visit) => moveOn(visit, place, now())),
    async of(tabId: number): Promise<TabVisit> {
      await ready();
      return visits.get(tabId) ?? nowhere;
    },
    /** All visits of tabs that still exist. */
    async all(): Promise<[tabId: number, visit: TabVisit][]> {
      await ready();
      const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
      const closed = [...visits.keys()].filter((tabId) => !open.has(tabId));
      for (const tabId of closed) visits.delete(tabId);
      if (closed.length > 0) await session.remove(closed.map((tabId) => PREFIX + tabId));
      return [...visits];
    },
  };
}

export type TabVisits = ReturnType<typeof createTabVisits>;
