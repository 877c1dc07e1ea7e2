// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { createEditorNames } from './create-editor-names.ts';
import { findEditors, isDescriptionOpen } from './find-editors.ts';
import { typedText } from './typed-text.ts';

const prose =
  '<div class="ProseMirror" id="ak-editor-textarea" contenteditable="true" role="textbox"><p>x</p></div>';
const purposes = () => findEditors(document).map(({ kind, purpose }) => `${kind}: ${purpose}`);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('an open editor', () => {
  it.each([
    [
      'Cloud, comment',
      `<div data-testid="issue.activity.comment">${prose}</div>`,
      'prose: comment',
    ],
    [
      'Cloud, description',
      `<div data-testid="issue.views.field.rich-text.editor-container">${prose}</div>`,
      'prose: description',
    ],
    [
      'Cloud, a field of one’s own',
      `<div data-testid="issue.views.field.rich-text.customfield_10050"><div data-testid="issue.views.field.rich-text.editor-container">${prose}</div></div>`,
      'prose: other',
    ],
    [
      'Cloud, a comment in a description’s clothes',
      `<div data-testid="issue.activity.comment"><div data-testid="issue.views.field.rich-text.editor-container">${prose}</div></div>`,
      'prose: comment',
    ],
    ['Cloud, page', `<div data-testid="editor-wrapper">${prose}</div>`, 'prose: page'],
    [
      'Cloud, comment below a page',
      `<section data-testid="footer-comments">${prose}</section>`,
      'prose: comment',
    ],
    ['anything else', prose, 'prose: other'],
    [
      'Data Center, comment',
      '<form id="addcomment"><textarea id="comment"></textarea></form>',
      'area: comment',
    ],
    [
      'Data Center, description',
      '<form><textarea id="description"></textarea></form>',
      'area: description',
    ],
    [
      'Data Center, a field of one’s own',
      '<textarea id="customfield_1" class="wiki-textfield"></textarea>',
      'area: other',
    ],
  ])('%s', (_name, markup, said) => {
    document.body.innerHTML = markup;
    expect(purposes()).toEqual([said]);
  });

  it.each([
    ['<textarea id="wysiwygTextarea" class="hidden tinymce-editor"></textarea>'],
    ['<textarea id="description" readonly></textarea>'],
    ['<textarea id="description" disabled></textarea>'],
    ['<textarea id="something"></textarea><input id="description">'],
    ['<div class="ProseMirror" contenteditable="false"></div>'],
    ['<div contenteditable="true">Not Atlassian’s</div>'],
  ])('is not %s', (markup) => {
    document.body.innerHTML = markup;
    expect(findEditors(document)).toEqual([]);
  });

  it('is one, though id and class stand on two elements', () => {
    document.body.innerHTML =
      '<div class="ProseMirror" contenteditable="true"><div id="ak-editor-textarea" contenteditable="true"></div></div>';
    expect(findEditors(document)).toHaveLength(1);
  });

  it('lies behind a form for a new issue, which alone counts', () => {
    document.body.innerHTML = `<div data-testid="issue.activity.comment">${prose}</div>
      <section role="dialog"><div data-testid="minimizable-modal.ui.modal-container.modal">
      <div data-testid="issue-create-modernised.field-renderer.field.description">${prose}</div></div></section>`;
    expect(findEditors(document)).toMatchObject([{ purpose: 'description', inDialog: true }]);
    expect(isDescriptionOpen(document)).toBe(false);
  });

  it('of the description is known to be open', () => {
    document.body.innerHTML = `<div data-testid="issue.views.field.rich-text.editor-container">${prose}</div>`;
    expect(isDescriptionOpen(document)).toBe(true);
  });
});

describe('the name of an editor', () => {
  it('stays while it stands, and is no other’s', () => {
    document.body.innerHTML = prose + prose;
    const nameOf = createEditorNames();
    const [one, other] = findEditors(document).map(nameOf);
    expect(findEditors(document).map(nameOf)).toEqual([one, other]);
    expect(one).not.toBe(other);
    document.body.innerHTML = prose;
    expect([one, other]).not.toContain(findEditors(document).map(nameOf)[0]);
    // Tools that were put into the page anew know none of the old names.
    expect(findEditors(document).map(createEditorNames())[0]).not.toBe(one);
  });
});

describe('what was typed', () => {
  it('is everything but the hint of an empty editor', () => {
    const editor = document.createElement('div');
    editor.innerHTML =
      '<p><span class="placeholder-decoration" contenteditable="false">Tippe $& hier</span><br></p>';
    expect(typedText(editor)).toBe('');
    editor.innerHTML = '<p>Eins <span contenteditable="false">@Lena</span></p><p>zwei</p>';
    expect(typedText(editor)).toBe('Eins @Lenazwei');
  });
});
