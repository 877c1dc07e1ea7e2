import { describe, expect, it } from 'vitest';

import { sampleTarget } from '../../test/gallery/insert-states.ts';
import { issuePlace, newIssuePlace, wikiPlace } from '../../test/gallery/sample-notes.ts';
import { insertWays } from '../../utils/domain/insertion.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import {
  sayChoice,
  sayDeed,
  sayDone,
  sayHindrance,
  sayPlace,
  saySeenBy,
  saySite,
} from './say-target.ts';

const de = insertTexts('de');
const en = insertTexts('en');
const newPage = { ...wikiPlace, kind: 'new-page', key: null } as const;

describe('a target', () => {
  it.each([
    [sampleTarget(), issuePlace, 'Als Kommentar in CXM-12', 'As a comment on CXM-12'],
    [
      sampleTarget({ id: 'internal-comment' }),
      issuePlace,
      'Als Kommentar nur fürs Team in CXM-12',
      'As a team-only comment on CXM-12',
    ],
    [
      sampleTarget({ way: 'description' }),
      issuePlace,
      'An die Beschreibung von CXM-12',
      'At the end of the description of CXM-12',
    ],
    [
      sampleTarget({ way: 'footer-comment', place: { ...wikiPlace, title: 'Mahnlauf' } }),
      wikiPlace,
      'Als Kommentar unter „Mahnlauf“',
      'As a comment below “Mahnlauf”',
    ],
    [
      sampleTarget({ way: 'editor', place: null, editor: 'description' }),
      newIssuePlace,
      'Am Cursor im offenen Editor (neues Ticket)',
      'At the cursor in the open editor (new issue)',
    ],
    [
      sampleTarget({ way: 'editor', place: null, editor: 'page' }),
      newPage,
      'Am Cursor im offenen Editor (neue Seite)',
      'At the cursor in the open editor (new page)',
    ],
    [
      sampleTarget({ way: 'editor', editor: 'description' }),
      issuePlace,
      'Am Cursor im offenen Editor (Beschreibung von CXM-12)',
      'At the cursor in the open editor (description of CXM-12)',
    ],
    [
      sampleTarget({ way: 'editor', editor: 'comment' }),
      issuePlace,
      'Am Cursor im offenen Editor (Kommentar)',
      'At the cursor in the open editor (comment)',
    ],
    ['copy' as const, issuePlace, 'Nur kopieren', 'Just copy'],
  ])('has a name that says where: %#', (choice, here, german, english) => {
    expect(sayChoice(choice, here, de)).toBe(german);
    expect(sayChoice(choice, here, en)).toBe(english);
  });

  it('is named by the place it belongs to, not by where the note was written', () => {
    const other = { ...issuePlace, key: 'CXM-13' };
    expect(sayChoice(sampleTarget({ place: other }), issuePlace, de)).toContain('CXM-13');
    expect(saySeenBy(sampleTarget({ place: other }), issuePlace, de)).toContain('CXM-13');
    expect(sayDone(sampleTarget({ place: other }), issuePlace, de)).toContain('CXM-13');
  });

  it('says why it cannot be chosen', () => {
    expect(sayHindrance(sampleTarget(), de)).toBeNull();
    const reasons = insertWays.map((way) =>
      sayHindrance(sampleTarget({ way, hindrance: 'not-allowed' }), de),
    );
    expect(new Set(reasons).size).toBe(insertWays.length);
    expect(sayHindrance(sampleTarget({ hindrance: 'signed-out' }), en)).toContain('not signed in');
    expect(sayHindrance(sampleTarget({ hindrance: 'editor-open' }), de)).toContain('geöffnet');
  });

  it('names its deed and who will read it', () => {
    expect(sayDeed('copy', de)).toBe('Text kopieren');
    expect(sayDeed(sampleTarget(), en)).toBe('Write comment');
    expect(saySeenBy(sampleTarget(), issuePlace, de)).toContain('alle, die CXM-12 sehen dürfen');
    expect(saySeenBy('copy', issuePlace, de)).toContain('Zwischenablage');
    expect(saySeenBy(sampleTarget({ way: 'editor' }), issuePlace, en)).toContain('until you save');
    expect(sayDone(sampleTarget({ way: 'editor' }), issuePlace, de)).toContain('erst, wenn du');
  });
});

describe('a place', () => {
  it('is named as people do', () => {
    expect(sayPlace(issuePlace, de)).toBe('CXM-12');
    expect(sayPlace({ ...wikiPlace, title: '' }, de)).toBe('dieser Seite');
    expect(sayPlace({ ...issuePlace, key: null }, en)).toBe('this issue');
    expect([saySite(issuePlace), saySite(wikiPlace)]).toEqual(['Jira', 'Confluence']);
  });

  it('with a title as long as a page keeps a short name, with no sign cut in half', () => {
    const said = sayPlace({ ...wikiPlace, title: '😀'.repeat(200) }, de);
    expect(said.length).toBeLessThanOrEqual(62);
    expect(said).toMatch(/^„(?:😀)+…“$/u);
  });
});
