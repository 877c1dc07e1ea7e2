import type { Page } from '../content/world.ts';
import { toAdf } from '../markup/adf.ts';
import { icon, type IconName } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { renderBody } from '../markup/render-adf.ts';
import type { View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';

function renderToolbar(): SafeMarkup {
  const groups: IconName[][] = [
    ['bold', 'italic', 'underline'],
    ['bullets', 'numbers', 'check'],
    ['table', 'link', 'mention', 'add'],
  ];
  return markup`<div class="page-tools" role="toolbar" aria-label="Editor" data-testid="editor-primary-toolbar"><span class="tool-group">Text ${icon('chevronDown')}</span>${groups.map((group) => markup`<span class="tool-group">${group.map((tool) => markup`<span class="tool">${icon(tool)}</span>`)}</span>`)}</div>`;
}

/** The editor of a page, published or still a draft. */
export function pageEditorView(visit: Visit, page: Page): View {
  const { words } = visit;
  const adf = page.body === '' ? '' : JSON.stringify(page.bodyAdf ?? toAdf(page.body));
  const body = page.body === '' ? markup`<p><br></p>` : renderBody(page.body, page.bodyAdf);
  return {
    title: `${words.edit} - ${page.title === '' ? words.draft : page.title} - Confluence`,
    nav: page.id,
    main: markup`<article class="wiki-page wiki-editor" data-page="${page.id}" data-space="${page.spaceKey}">
<div class="page-bar editor-bar">${renderToolbar()}<div class="page-actions"><span class="lozenge">${words.draft}</span><button type="button" class="button button-primary" data-action="publish" data-testid="publish-button">${page.status === 'draft' ? words.publish : words.update}</button><button type="button" class="icon-button" data-action="leave-editor" aria-label="${words.close}" title="${words.close}">${icon('close')}</button></div></div>
<div class="page-column" data-testid="editor-wrapper">
<div id="editor-title-id" class="editor-title" data-testid="editor-title"><textarea name="editpages-title" rows="1" dir="auto" aria-label="${words.pageTitle}" placeholder="${words.pageTitle}">${page.title}</textarea></div>
<div class="ProseMirror prose page-body" id="ak-editor-textarea" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.writeHere}" data-adf-editor data-adf="${adf}" data-placeholder="${words.writeHere}">${body}</div>
</div></article>`,
  };
}

/** A live document: read and written in one place, without a button to publish. */
export function liveView(visit: Visit, page: Page): View {
  const { words } = visit;
  const adf = JSON.stringify(page.bodyAdf ?? toAdf(page.body));
  return {
    title: `${page.title} - Confluence`,
    nav: page.id,
    main: markup`<article class="wiki-page" data-page="${page.id}" data-space="${page.spaceKey}" data-live>
<div class="page-bar" data-testid="page-content-header">${renderToolbar()}</div>
<div class="page-column" data-testid="editor-wrapper">
<div id="editor-title-id" class="editor-title" data-testid="title-wrapper"><textarea name="editpages-title" rows="1" dir="auto" aria-label="${words.pageTitle}">${page.title}</textarea></div>
<div class="ProseMirror prose page-body" id="ak-editor-textarea" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.writeHere}" data-adf-editor data-adf="${adf}" data-placeholder="${words.writeHere}">${renderBody(page.body, page.bodyAdf)}</div>
</div></article>`,
  };
}
