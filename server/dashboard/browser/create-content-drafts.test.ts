// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createContentDrafts } from './create-content-drafts.ts';

const draft = { id: 'c1', baseRev: 3, words: { processDe: 'Mahnlauf' }, sent: null };

beforeEach(() => localStorage.clear());

describe('content drafts', () => {
  it('are found again after a reload, each thing apart', () => {
    createContentDrafts(localStorage).save('put t line 1', draft);
    const reloaded = createContentDrafts(localStorage);
    expect(reloaded.load('put t line 1')).toEqual(draft);
    expect(reloaded.load('put t line 2')).toBeNull();
  });

  it('keep what was sent without an answer', () => {
    createContentDrafts(localStorage).save('a', { ...draft, sent: '{"kind":"question"}' });
    expect(createContentDrafts(localStorage).load('a')?.sent).toBe('{"kind":"question"}');
  });

  it('are gone once they are cleared', () => {
    const drafts = createContentDrafts(localStorage);
    drafts.save('a', draft);
    drafts.clear('a');
    expect(drafts.load('a')).toBeNull();
    expect(createContentDrafts(localStorage).load('a')).toBeNull();
  });

  it('do not fall over what somebody else left there', () => {
    localStorage.setItem('kb-content:a', '{"words":7}');
    localStorage.setItem('kb-content:b', 'not json');
    const drafts = createContentDrafts(localStorage);
    expect([drafts.load('a'), drafts.load('b')]).toEqual([null, null]);
  });

  it('live as long as the page where storage is refused or full', () => {
    const refused = createContentDrafts(null);
    refused.save('a', draft);
    expect(refused.load('a')).toEqual(draft);
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const drafts = createContentDrafts(localStorage);
    drafts.save('b', draft);
    expect(drafts.load('b')).toEqual(draft);
    full.mockRestore();
  });
});
