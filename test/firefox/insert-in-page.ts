import type { InsertWay } from '../../utils/domain/insertion.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import { createEditorNames } from '../../utils/insert/create-editor-names.ts';
import { insertText } from '../../utils/insert/insert-text.ts';
import type { InsertWorld } from '../../utils/insert/insert-world.ts';
import { listTargets } from '../../utils/insert/list-targets.ts';

/** What a test runs in a world of its own beside a page: offers for a place, and inserts the first of one way. */
export async function insertInPage(place: Place, way: InsertWay, text: TicketText) {
  const world: InsertWorld = {
    window,
    origin: window.location.origin,
    fetch: (url, init) => window.fetch(url, init),
    now: () => Date.now(),
    nameOf: createEditorNames(),
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
  };
  const offer = await listTargets(world, place);
  const target = offer.targets.find((one) => one.way === way);
  return { offer, outcome: target ? await insertText(world, target, text) : null };
}
