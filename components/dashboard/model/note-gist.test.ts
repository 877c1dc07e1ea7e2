import { describe, expect, it } from 'vitest';

import { sampleContent } from '../../../test/dashboard/sample-notes.ts';
import { noteGist, placeMark, safeLink } from './note-gist.ts';

const lenses = { sees: '', hears: '', thinks: '', feels: '' };

describe('noteGist', () => {
  it('prefers the change, then the friction, then a lens', () => {
    expect(noteGist(sampleContent(1, { change: 'A', friction: 'B' }))).toBe('A');
    expect(noteGist(sampleContent(1, { change: '  ', friction: 'B' }))).toBe('B');
    const felt = { change: '', lenses: { ...lenses, feels: 'Ärger' } };
    expect(noteGist(sampleContent(1, felt))).toBe('Ärger');
  });

  it('is null for a note that is only a chip', () => {
    expect(noteGist(sampleContent(1, { change: '' }))).toBeNull();
  });
});

describe('placeMark', () => {
  it('is the ticket’s key, else its project, and the space of a page', () => {
    const { place } = sampleContent(12);
    expect(placeMark(place)).toBe('CXM-12');
    expect(placeMark({ ...place, key: null })).toBe('CXM');
    expect(placeMark({ ...place, product: 'confluence', key: '98324', container: 'OPS' })).toBe(
      'OPS',
    );
    expect(placeMark({ ...place, product: 'web', container: null })).toBeNull();
  });
});

describe('safeLink', () => {
  it.each([
    ['https://acme.example/browse/A-1', 'https://acme.example/browse/A-1'],
    ['http://jira.intern/browse/A-1', 'http://jira.intern/browse/A-1'],
    ['HTTPS://acme.example/', 'https://acme.example/'],
  ])('lets %s through', (url, href) => {
    expect(safeLink(url)).toBe(href);
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '//acme.example/',
    'https://',
  ])('refuses %j', (url) => {
    expect(safeLink(url)).toBeNull();
  });
});
