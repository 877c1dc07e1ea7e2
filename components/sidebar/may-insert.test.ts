import { describe, expect, it } from 'vitest';

import { issuePlace, samplePage, wikiPlace } from '../../test/gallery/sample-notes.ts';
import { mayInsert } from './may-insert.ts';

const at = (address: string) => samplePage(null, { address });

describe('whether the page around can write to the place shown', () => {
  it('can where it recognised the place itself', () => {
    const page = samplePage(issuePlace);
    expect(mayInsert({ knownBy: 'address', place: issuePlace, page })).toBe(true);
    expect(mayInsert({ knownBy: 'address', place: null, page })).toBe(false);
    expect(mayInsert({ knownBy: 'address', place: issuePlace, page: null })).toBe(false);
  });

  it('can for a place named by hand on the same site alone', () => {
    const page = at('https://acme.atlassian.net/jira/your-work');
    expect(mayInsert({ knownBy: 'manual', place: issuePlace, page })).toBe(true);
    expect(mayInsert({ knownBy: 'manual', place: wikiPlace, page })).toBe(true);
    const elsewhere = { ...issuePlace, site: 'https://jira.example.org' };
    expect(mayInsert({ knownBy: 'manual', place: elsewhere, page })).toBe(false);
    expect(mayInsert({ knownBy: 'manual', place: elsewhere, page: at('about:blank') })).toBe(false);
  });

  it('cannot tell without an address', () => {
    const { address: _, ...page } = samplePage(null);
    const nowhere = { ...issuePlace, site: 'nowhere' };
    expect(mayInsert({ knownBy: 'manual', place: issuePlace, page })).toBe(false);
    expect(mayInsert({ knownBy: 'manual', place: nowhere, page: at('nowhere') })).toBe(false);
  });
});
