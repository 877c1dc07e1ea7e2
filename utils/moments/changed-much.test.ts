import { describe, expect, it } from 'vitest';

import { changedMuch } from './changed-much.ts';

const text = (title: string, body = '') => ({ title, body });

describe('changedMuch', () => {
  it.each([
    ['a word more in a short title', text('Mahnlauf'), text('Mahnlauf umstellen')],
    ['another title', text('Mahnlauf umstellen'), text('Abschlag ändern')],
    ['a first text', text('T'), text('T', 'Kund:innen bekommen künftig zwei Briefe.')],
    [
      'half of a text',
      text('T', 'Erst kommt die Rechnung, dann die Mahnung, dann der Anruf.'),
      text('T', 'Erst kommt die Rechnung, dann schreiben wir freundlich eine Erinnerung per Post.'),
    ],
    ['a text that was taken out', text('T', 'Kund:innen bekommen künftig zwei Briefe.'), text('T')],
  ])('is true for %s', (_, before, after) => {
    expect(changedMuch(before, after)).toBe(true);
  });

  it.each([
    ['the same', text('Mahnlauf umstellen', 'Text'), text('Mahnlauf umstellen', 'Text')],
    ['a full stop', text('Mahnlauf umstellen'), text('Mahnlauf umstellen.')],
    ['small words', text('Mahnlauf umstellen'), text('Mahnlauf so umstellen')],
    ['another order and case', text('Mahnlauf umstellen'), text('umstellen: MAHNLAUF')],
    ['one word of a text', text('T', 'Wir ändern den Brief.'), text('T', 'Wir kürzen den Brief.')],
  ])('is false for %s', (_, before, after) => {
    expect(changedMuch(before, after)).toBe(false);
  });
});
