import { describe, expect, it } from 'vitest';

import { sampleContentItem } from '../../../../test/dashboard/fake-content.ts';
import { sampleId } from '../../../../test/dashboard/sample-notes.ts';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { roleKeys } from '../../../../utils/programme/roles.ts';
import dunning from '../../../../utils/programme/roles/dunning.ts';
import { matchesLine, roleLines } from './role-lines.ts';
import { roleList } from './role-list.ts';

const [first, second] = dunning.entries.map(({ key }) => `entry:dunning:${key}`);
const line = (change: object = {}): ContentBody => ({
  kind: 'role-entry',
  role: 'dunning',
  process: { de: 'Mahnlauf', en: 'Dunning run' },
  notices: { de: 'Eine Mahnung zu viel' },
  touchpoint: 'billing',
  frictions: [],
  startKey: null,
  ...change,
});
const omission = (startKey = ''): ContentBody => ({ kind: 'omission', startKey });
const linesOf = (...items: Parameters<typeof roleLines>[2]) =>
  roleLines('dunning', dunning.entries, items);

describe('roleLines', () => {
  it('shows what ships as long as the team has said nothing', () => {
    const { own, shipped, out, retired } = linesOf();
    expect(shipped.map(({ entry }) => entry)).toEqual(dunning.entries);
    expect([own, out, retired]).toEqual([[], [], []]);
  });

  it('lets the team’s line stand in the place of the shipped one', () => {
    const { own, shipped, out } = linesOf(sampleContentItem(1, line({ startKey: first })));
    expect(own).toMatchObject([{ inPlaceOf: { key: dunning.entries[0]?.key } }]);
    expect(shipped.map(({ startKey }) => startKey)).not.toContain(first);
    expect(out).toEqual([]);
  });

  it('shows every line in use, also two in the place of one', () => {
    const { own } = linesOf(
      sampleContentItem(2, line({ startKey: first })),
      sampleContentItem(1, line({ startKey: first })),
    );
    expect(own.map(({ content }) => content.id)).toEqual([sampleId(1), sampleId(2)]);
  });

  it('takes a shipped line out, and remembers by what', () => {
    const { out, shipped } = linesOf(sampleContentItem(1, omission(second)));
    expect(out).toMatchObject([{ startKey: second, omissions: [{ id: sampleId(1) }] }]);
    expect(shipped).toHaveLength(dunning.entries.length - 1);
  });

  it('does not count what is proposed, declined, retired or another role’s', () => {
    const { own, shipped, retired } = linesOf(
      sampleContentItem(1, line({ startKey: first }), { state: 'proposed' }),
      sampleContentItem(2, line({ startKey: first }), { state: 'declined' }),
      sampleContentItem(3, line({ startKey: first }), { state: 'retired' }),
      sampleContentItem(4, line({ role: 'sales' })),
      sampleContentItem(5, omission(second), { state: 'retired' }),
    );
    expect(own).toEqual([]);
    expect(shipped).toHaveLength(dunning.entries.length);
    expect(retired.map(({ id }) => id)).toEqual([sampleId(3)]);
  });

  it('keeps a line whose shipped one is no longer known', () => {
    const gone = sampleContentItem(1, line({ startKey: 'entry:dunning:gone' }));
    expect(linesOf(gone).own).toEqual([{ content: gone, inPlaceOf: null }]);
  });
});

describe('roleList', () => {
  it('lists what ships in its order and the team’s own by name', () => {
    const items = [
      sampleContentItem(1, line({ role: 'team:zoll', roleName: 'Zoll' })),
      sampleContentItem(2, line({ role: 'team:aerger', roleName: 'Ärger & Lob' })),
    ];
    const list = roleList(items, 'de');
    expect(list.map(({ key }) => key)).toEqual([...roleKeys, 'team:aerger', 'team:zoll']);
    expect(list.at(-2)?.name).toBe('Ärger & Lob');
  });

  it('counts own lines in use and waiting proposals apart', () => {
    const items = [
      sampleContentItem(1, line()),
      sampleContentItem(2, line(), { state: 'proposed' }),
      sampleContentItem(3, line(), { state: 'retired' }),
    ];
    const found = roleList(items, 'de').find(({ key }) => key === 'dunning');
    expect(found).toMatchObject({ own: 1, waiting: 1 });
  });
});

describe('matchesLine', () => {
  const said = {
    process: { de: 'Mahnlauf', en: 'Dunning run' },
    notices: { de: 'Eine Mahnung übers Wochenende' },
    more: ['Rechnung & Zahlung'],
  };

  it('wants every word, in any order, any case and either language', () => {
    for (const search of ['', 'mahn', 'WOCHENENDE mahnlauf', 'dunning zahlung', 'u\u0308bers'])
      expect([search, matchesLine(search, said)]).toEqual([search, true]);
    expect(matchesLine('mahnlauf ostern', said)).toBe(false);
  });
});
