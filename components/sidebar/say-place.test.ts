import { describe, expect, it } from 'vitest';

import type { Place } from '../../utils/domain/place.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { sayPlace } from './say-place.ts';

const de = panelTexts('de');
const issue: Place = {
  product: 'jira',
  site: 'https://acme.example',
  kind: 'issue',
  key: 'CXM-12',
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: null,
};

describe('sayPlace', () => {
  it('names an issue by key and title', () => {
    expect(sayPlace(issue, de)).toEqual({ name: 'CXM-12', title: 'Mahnlauf umstellen' });
  });

  it('says where something new is about to be', () => {
    const fresh: Place = { ...issue, kind: 'new-issue', key: null, title: '' };
    expect(sayPlace(fresh, de).name).toBe('Neues Ticket in CXM');
    expect(sayPlace({ ...fresh, container: null }, de).name).toBe('Neues Ticket');
    expect(sayPlace({ ...fresh, kind: 'new-page' }, panelTexts('en')).name).toBe('New page in CXM');
    expect(sayPlace({ ...fresh, kind: 'new-page', container: null }, de).name).toBe('Neue Seite');
  });

  it('names board and project', () => {
    expect(sayPlace({ ...issue, kind: 'board', key: '1' }, de).name).toBe('Board von CXM');
    expect(sayPlace({ ...issue, kind: 'project', key: null }, de).name).toBe('Projekt CXM');
  });

  it('never shows the number of a page, unless there is nothing else', () => {
    const page: Place = { ...issue, product: 'confluence', kind: 'page', key: '4711' };
    expect(sayPlace(page, de)).toEqual({ name: '', title: 'Mahnlauf umstellen' });
    expect(sayPlace({ ...page, title: '' }, de).title).toBe('4711');
    expect(sayPlace({ ...page, title: '', key: null }, de).title).toBe('https://acme.example');
  });
});
