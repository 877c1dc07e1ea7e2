// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import {
  blankBody,
  subjectOf,
  withText,
  type Wish,
} from '../../components/programme/proposal/wish.ts';
import { createWishStore } from './create-wish-store.ts';

beforeEach(() => localStorage.clear());

function build(text: string, over: Partial<Wish> = {}): Wish {
  const body = withText(blankBody('question'), 'text', 'de', text);
  return { id: 'w1', teamId: 't1', body, replaces: null, named: true, ...over };
}

describe('begun proposals', () => {
  it('outlive the page, each under its subject', () => {
    const wish = build('Wer merkt es?');
    const change = build('Wer merkt es zuerst?', { id: 'w2', replaces: 'c1' });
    for (const one of [wish, change]) createWishStore(localStorage).keep(subjectOf(one), one);
    const reloaded = createWishStore(localStorage);
    expect(reloaded.load(subjectOf(wish))).toEqual(wish);
    expect(reloaded.load(subjectOf(change))).toEqual(change);
    expect(reloaded.list('t1').map((one) => one.wish.id)).toEqual(['w1', 'w2']);
    expect(reloaded.list('t2')).toEqual([]);
  });

  it('are gone once they were sent or thrown away', () => {
    const store = createWishStore(localStorage);
    store.keep('s', build('x'));
    store.forget('s');
    expect(store.load('s')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('live as long as the page where there is no room', () => {
    const full: Storage = {
      length: 0,
      clear: () => undefined,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = createWishStore(full);
    store.keep('s', build('Bleibt stehen'));
    expect(store.load('s')).toEqual(build('Bleibt stehen'));
    expect(store.list('t1')).toHaveLength(1);
    store.forget('s');
    expect(store.load('s')).toBeNull();
  });

  it('are not read where something else stands', () => {
    localStorage.setItem('kb-wish:a', '{"id":');
    localStorage.setItem('kb-wish:b', JSON.stringify({ ...build('x'), body: { kind: 'poem' } }));
    const omission = { kind: 'omission', startKey: 'term:lens' };
    localStorage.setItem('kb-wish:c', JSON.stringify({ ...build('x'), body: omission }));
    localStorage.setItem('other', JSON.stringify(build('x')));
    const store = createWishStore(localStorage);
    expect(['a', 'b', 'c', 'other'].map((key) => store.load(key))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(store.list('t1')).toEqual([]);
  });
});
