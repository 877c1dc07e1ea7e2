import { expect, it } from 'vitest';

import { createDraftKeeper } from '../../components/note/draft-keeper.ts';
import type { Ask } from '../../components/note/screen-client.ts';
import { onlyMe } from '../../utils/domain/audience.ts';
import { ticketPlace } from '../../utils/domain/created-ticket.ts';
import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import { assignTicket } from '../../utils/notebook/assign-ticket.ts';
import { saveDraft } from '../../utils/notebook/save-draft.ts';
import { buildContent, place } from './build-notes.ts';
import { openTestNotebook } from './test-notebook.ts';

const form: Place = { ...place, kind: 'new-issue', key: null, url: null };
const ticket = ticketPlace(place.site, { key: 'CXM-31', summary: 'Mahnlauf umstellen' });

it('a form in which somebody types follows the text to the ticket it has become', async () => {
  const book = openTestNotebook();
  const ask = (async (name: string, input: never) =>
    name === 'saveDraft' ? saveDraft(book, input) : Promise.reject(new Error(name))) as Ask;
  const keeper = createDraftKeeper(
    { ask, newId: book.newId, now: book.now },
    {
      placeKey: placeKeyOf(form),
      content: buildContent('', { place: form }),
      audience: onlyMe,
      editsNote: null,
      found: null,
    },
  );
  keeper.setContent(buildContent('Wer zahlt', { place: form }));
  await keeper.flush();
  await assignTicket(book, { from: form, to: ticket });
  // Typed before anybody could tell this window.
  keeper.setContent({ ...keeper.view().content, change: 'Wer zahlt, wird gemahnt' });
  expect(await keeper.flush()).toBe(true);
  expect(keeper.view()).toMatchObject({
    placeKey: placeKeyOf(ticket),
    content: { place: ticket, change: 'Wer zahlt, wird gemahnt' },
  });
  keeper.setContent({ ...keeper.view().content, friction: 'Ärger' });
  await keeper.flush();
  expect(await book.db.drafts.toArray()).toMatchObject([
    {
      placeKey: placeKeyOf(ticket),
      draft: { content: { place: ticket, change: 'Wer zahlt, wird gemahnt', friction: 'Ärger' } },
    },
  ]);
  // The place it shows has no such draft any more: the form is free for the next ticket.
  keeper.reconcile([], keeper.stamp());
  expect(keeper.view()).toMatchObject({
    placeKey: placeKeyOf(form),
    draftId: null,
    content: { change: '', place: form },
  });
});
