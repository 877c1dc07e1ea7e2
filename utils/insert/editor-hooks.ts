import type { InsertTarget } from '../domain/insertion.ts';

/** What an editor is for, as far as it can be known. */
export type EditorPurpose = NonNullable<InsertTarget['editor']>;

/** Editable areas of the Cloud editor (ProseMirror). Several on one page may bear the same id. */
export const PROSE =
  '.ProseMirror[contenteditable="true"], #ak-editor-textarea[contenteditable="true"]';

/** Data Center's text editors for wiki markup. Every issue page holds some of them hidden. */
export const AREAS =
  'textarea#description, textarea#comment, textarea#environment, textarea.wiki-textfield';

/** The body of a rich text editor within its frame. */
export const FRAME_BODY = 'body#tinymce, body.mce-content-body';

/**
 * What an editor is for, by the first surrounding that matches. Saving buttons have the same names in all of them,
 * so they tell nothing.
 */
export const PURPOSES: readonly (readonly [around: string, purpose: EditorPurpose])[] = [
  // A rich text field of one's own is shown in the same containers as the description.
  ['[data-testid*="customfield"], [data-field-id^="customfield"]', 'other'],
  ['[data-testid^="issue.activity.comment"], #addcomment, [id^="edit-comment"]', 'comment'],
  [
    '[data-testid^="issue.views.field.rich-text.description"], [data-testid="issue.views.field.rich-text.editor-container"]',
    'description',
  ],
  ['[data-testid$="field.description"], [data-field-id="description"]', 'description'],
  ['[data-testid*="comment"], [class*="comment"], [id*="comment"]', 'comment'],
  ['[data-testid="editor-wrapper"], #rte, #editpageform, #createpageform', 'page'],
];

/** What an editor of Data Center is for, by the id of its text area. */
export const BY_ID: Readonly<Record<string, EditorPurpose>> = {
  description: 'description',
  comment: 'comment',
  environment: 'other',
  wysiwygTextarea: 'page',
};
