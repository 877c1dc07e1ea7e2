import { describe, expect, it } from 'vitest';

import { emptyContent } from '../../utils/domain/note-content.ts';
import { noteAsText } from './note-as-text.ts';

const empty = emptyContent('check', {
  product: 'jira',
  site: 'https://acme.example',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: '',
  url: null,
});

describe('noteAsText', () => {
  it('holds every typed word under its question, and nothing else', () => {
    const text = noteAsText(
      {
        ...empty,
        change: 'Mahnung früher ',
        friction: '',
        chip: { choice: 'unsure', reason: 'too-early' },
        forWhom: { scope: 'group', detail: 'Neukunden', differentFor: 'Postkunden' },
        lenses: { ...empty.lenses, hears: 'Nichts' },
      },
      'de',
    );
    expect(text).toBe(
      [
        'Was ändert sich für Kund:innen?\nMahnung früher',
        'CX-Check\nWeiß ich nicht – Noch zu früh',
        'Für wen?\nNeukunden',
        'Für wen wäre es anders?\nPostkunden',
        'Was hört sie?\nNichts',
      ].join('\n\n'),
    );
  });

  it('says which passage it is about, first', () => {
    const passage = { exact: 'um 6 Uhr', prefix: '', suffix: '', start: 0 };
    expect(noteAsText({ ...empty, passage, change: 'x' }, 'de')).toMatch(
      /^Zu dieser Stelle\n„um 6 Uhr“\n\nWas ändert/,
    );
  });

  it('asks the question of its kind, in the language spoken', () => {
    const text = noteAsText({ ...empty, kind: 'impact', change: 'x' }, 'en');
    expect(text).toBe('What does this do to customers?\nx');
  });

  it('is empty for an empty note', () => {
    expect(noteAsText(empty, 'de')).toBe('');
  });
});
