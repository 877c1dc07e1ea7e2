import { describe, expect, it } from 'vitest';

import { parsePage } from '../../test/eval/parse-page.ts';
import { findReadablePart } from './readable-part.ts';

function readIn(body: string): string | null {
  const page = parsePage(`<html><head></head>${body}</html>`);
  const text = findReadablePart(page.document)?.textContent ?? null;
  page.close();
  return text;
}

describe('the part of a page that people read', () => {
  it.each([
    [
      'Confluence, DC',
      '<body><div id="main-content" class="wiki-content">x</div><div class="wiki-content">Kommentar</div></body>',
    ],
    [
      'Confluence, Cloud',
      '<body><h1>T</h1><div data-testid="page-content-only"><div class="ak-renderer-document">x</div></div></body>',
    ],
    [
      'Jira, DC',
      '<body id="jira"><div id="description-val"><div class="user-content-block">x</div></div></body>',
    ],
    [
      'Jira board, DC',
      '<body id="jira"><div id="ghx-detail-view"><div data-field-id="description">x</div></div></body>',
    ],
    [
      'Jira, Cloud',
      '<body id="jira"><div data-testid="issue.views.field.rich-text.description">x</div></body>',
    ],
  ])('is found: %s', (_name, body) => {
    expect(readIn(body)).toBe('x');
  });

  it.each([
    ['a comment', '<body><div class="comment-content wiki-content">x</div></body>'],
    ['an editor', '<body><div id="wysiwygTextarea">x</div></body>'],
    ['navigation', '<body><nav id="main-content">x</nav></body>'],
  ])('is none in %s alone', (_name, body) => {
    expect(readIn(body)).toBeNull();
  });
});
