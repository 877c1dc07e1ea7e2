// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { createDrafts } from './create-drafts.ts';

const draft = { text: 'Danke, dass', outcome: null, sentAs: null };

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('are found again after a reload, each note and kind apart', () => {
    createDrafts(localStorage).save('n1', 'answer', draft);
    createDrafts(localStorage).save('n1', 'decision', { ...draft, outcome: 'accept' });
    const reloaded = createDrafts(localStorage);
    expect(reloaded.load('n1', 'answer')).toEqual(draft);
    expect(reloaded.load('n1', 'decision')?.outcome).toBe('accept');
    expect(reloaded.load('n2', 'answer')).toBeNull();
  });

  it('keep the event under which words were sent', () => {
    createDrafts(localStorage).save('n1', 'answer', { ...draft, sentAs: 'e1' });
    expect(createDrafts(localStorage).load('n1', 'answer')?.sentAs).toBe('e1');
  });

  it('are forgotten when they are blank or cleared', () => {
    const drafts = createDrafts(localStorage);
    drafts.save('n1', 'answer', draft);
    drafts.save('n1', 'answer', { ...draft, text: '' });
    drafts.save('n2', 'answer', draft);
    drafts.clear('n2', 'answer');
    expect(localStorage).toHaveLength(0);
    expect(drafts.load('n1', 'answer')).toBeNull();
    expect(drafts.load('n2', 'answer')).toBeNull();
  });

  it('live as long as the page when the browser gives no storage', () => {
    const drafts = createDrafts(null);
    drafts.save('n1', 'answer', draft);
    expect(drafts.load('n1', 'answer')).toEqual(draft);
    drafts.clear('n1', 'answer');
    expect(drafts.load('n1', 'answer')).toBeNull();
  });

  it('survive a full storage within the page', () => {
    const full = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    const drafts = createDrafts(full);
    drafts.save('n1', 'answer', draft);
    expect(drafts.load('n1', 'answer')).toEqual(draft);
  });

  it('ignore what somebody else left under their name', () => {
    for (const raw of ['{"text":', 'null', '{"text":1}', '[]']) {
      localStorage.setItem('kb-draft:answer:n1', raw);
      expect(createDrafts(localStorage).load('n1', 'answer')).toBeNull();
    }
  });
});
