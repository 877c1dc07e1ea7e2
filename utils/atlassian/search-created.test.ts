import { describe, expect, it } from 'vitest';

import { createdRequest, readCreated } from './search-created.ts';

const now = Date.parse('2026-11-21T10:00:00Z');
const jqlOf = (path: string) => new URL(path, 'https://x').searchParams.get('jql');

describe('createdRequest', () => {
  it('asks for one’s own tickets, newest first, in minutes of the site’s clock', () => {
    const { method, path } = createdRequest('cloud', now - 90_000, now);
    expect(method).toBe('GET');
    expect(path).toMatch(/^\/rest\/api\/3\/search\/jql\?/);
    expect(jqlOf(path)).toBe('creator = currentUser() AND created >= -3m ORDER BY created DESC');
    expect(new URL(path, 'https://x').searchParams.get('fields')).toBe('summary,created');
  });

  it('asks Data Center at its own address', () => {
    expect(createdRequest('dc', now, now).path).toMatch(/^\/rest\/api\/2\/search\?/);
  });

  it('never asks for the future, whatever the clock says', () => {
    expect(jqlOf(createdRequest('cloud', now + 600_000, now).path)).toContain('>= -1m');
  });
});

describe('readCreated', () => {
  const issue = (key: string, created: string) => ({
    id: '1',
    key,
    fields: { summary: 'S', created },
  });

  it('reads Jira’s times, with and without a colon in the offset', () => {
    const issues = [
      issue('CXM-2', '2026-11-21T11:00:00.500+0100'),
      issue('CXM-1', '2026-11-21T09:30:00.000Z'),
    ];
    expect(readCreated({ issues, isLast: true }, 0)).toEqual([
      { key: 'CXM-2', summary: 'S', createdAt: now + 500 },
      { key: 'CXM-1', summary: 'S', createdAt: now - 30 * 60_000 },
    ]);
  });

  it('tells times by this device’s clock', () => {
    const issues = [issue('CXM-2', '2026-11-21T10:05:00.000+0000')];
    expect(readCreated({ issues }, 5 * 60_000)?.[0]?.createdAt).toBe(now);
  });

  it('leaves out a ticket whose time cannot be read', () => {
    expect(readCreated({ issues: [issue('CXM-2', 'gestern')] }, 0)).toEqual([]);
  });

  it('takes nothing else for an answer', () => {
    for (const answer of [
      null,
      'x',
      {},
      { issues: {} },
      { issues: [null] },
      { issues: [{ key: 'CXM-1' }] },
      { issues: [{ key: 'CXM-1', fields: { summary: null, created: '2026-11-21T10:00:00Z' } }] },
      { issues: [issue('CXM-1', '2026-11-21T10:00:00Z'), issue('../CXM-2', '')] },
      { issues: [issue('<b>', '')] },
    ])
      expect(readCreated(answer, 0)).toBeNull();
  });
});
