import { toTitleSlug } from '../content/create-content.ts';
import { findPages } from '../content/search.ts';
import { findPage, findSpace, type Page } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { renderText } from '../markup/render-text.ts';
import { avatar, projectIcon } from '../markup/small-parts.ts';
import { formatDay } from '../markup/wording.ts';
import { toStorage } from '../rest/storage-format.ts';
import type { Visit } from '../server/visit.ts';
import type { DcView } from './dc-document.ts';

/** The address at which a page or blog post is read. */
export function pageAddress(page: Page): string {
  const day = page.kind === 'blog' ? `${page.updated.slice(0, 10).replaceAll('-', '/')}/` : '';
  // As the product does: titles that a path cannot carry are addressed by their id.
  if (/[/\\+?%&";<>]/.test(page.title))
    return `/confluence/pages/viewpage.action?pageId=${page.id}`;
  return `/confluence/display/${page.spaceKey}/${day}${toTitleSlug(page.title)}`;
}

function renderSidebar(visit: Visit, current: Page): SafeMarkup {
  const pages = visit.world.pages.filter(
    (page) =>
      page.kind === 'page' && page.status === 'current' && page.spaceKey === current.spaceKey,
  );
  return markup`<div class="ia-splitter-left"><div class="ia-fixed-sidebar"><div class="space-name">${projectIcon({ key: current.spaceKey, tone: 4 })}<strong>${findSpace(visit.world, current.spaceKey)?.name}</strong></div><h5>${visit.words.pageTree}</h5><ul class="plugin_pagetree">${pages.map((page) => markup`<li><a href="${pageAddress(page)}" ${page === current && markup`aria-current="page"`}>${page.title}</a></li>`)}</ul></div></div><div id="splitter"></div>`;
}

function pageMetas(visit: Visit, page: Page): Record<string, string> {
  const parent = page.parentId === null ? undefined : findPage(visit.world, page.parentId);
  return {
    'ajs-page-id': page.id,
    'ajs-latest-page-id': page.id,
    'ajs-content-type': page.kind === 'blog' ? 'blogpost' : 'page',
    'ajs-page-title': page.title,
    'ajs-latest-published-page-title': page.title,
    'ajs-space-key': page.spaceKey,
    'ajs-space-name': findSpace(visit.world, page.spaceKey)?.name ?? '',
    'ajs-parent-page-title': parent?.title ?? '',
    'ajs-parent-page-id': parent?.id ?? '',
    'ajs-page-version': String(page.version),
    'ajs-edit-mode': 'limited',
    'ajs-new-page': 'false',
    'ajs-shared-drafts': 'true',
    wikilink: `[${page.spaceKey}:${page.title}]`,
  };
}

/** The editor's parts that lie hidden in every view page, as in the product. */
function renderSleepingEditor(page: Page): SafeMarkup {
  return markup`<div id="editor-preload-container" hidden><div id="rte" class="cell editor-default"><textarea id="wysiwygTextarea" name="wysiwygContent" class="hidden tinymce-editor"></textarea></div><input type="text" name="title" id="content-title" value="${page.title}" class="text pagetitle"><button type="submit" id="rte-button-publish" name="confirm">Save</button></div>`;
}

/** A page or blog post as it is read. */
export function wikiPageView(visit: Visit, page: Page): DcView {
  const { words } = visit;
  return {
    title: `${page.title} - ${findSpace(visit.world, page.spaceKey)?.name ?? ''} - Praxis-Confluence`,
    metas: pageMetas(visit, page),
    sidebar: renderSidebar(visit, page),
    main: markup`<div id="main-header"><div id="navigation" class="content-navigation view"><ul class="ajs-menu-bar"><li><a id="editPageLink" class="aui-button" accesskey="e" href="/confluence/pages/editpage.action?pageId=${page.id}" title="${words.edit} (e)">${icon('edit', 14)} ${words.edit}</a></li><li class="wide-only"><a class="aui-button" href="#watch">${icon('watch', 14)} ${words.watch}</a></li><li><a id="create-page-button" class="aui-button" href="/confluence/pages/createpage.action?spaceKey=${page.spaceKey}&amp;fromPageId=${page.id}">${icon('add', 14)} ${words.create}</a></li></ul></div>
<div id="title-heading" class="pagetitle with-breadcrumbs"><div id="breadcrumb-section"><ol id="breadcrumbs"><li class="first"><a href="/confluence/display/${page.spaceKey}/Prozesshandbuch">${words.pages}</a></li></ol></div><h1 id="title-text" class="with-breadcrumbs"><a href="${pageAddress(page)}" dir="auto">${page.title}</a></h1></div></div>
<div id="content" class="page view"><div class="page-metadata"><p class="byline">${avatar(page.author, 'medium')}<span>${words.by} <strong>${page.author.name}</strong>, ${formatDay(page.updated, visit.locale)}</span></p></div>
<div id="main-content" class="wiki-content prose">${renderText(page.body)}</div>
<div id="comments-section" class="pageSection group"><h2>${words.comments}</h2><ol class="comments">${page.comments.map((comment) => markup`<li class="comment">${avatar(comment.author, 'medium')}<div><p class="comment-by"><strong>${comment.author.name}</strong><time>${formatDay(comment.created, visit.locale)}</time></p><div class="prose">${renderText(comment.text)}</div></div></li>`)}</ol><div class="quick-comment-prompt">${words.addComment}</div></div></div>${renderSleepingEditor(page)}`,
  };
}

/** What the search found. */
export function wikiSearchView(visit: Visit, words: string): DcView {
  const { search } = visit.words;
  return {
    title: `${search} - Praxis-Confluence`,
    main: markup`<h1 class="search-title">${search}: ${words}</h1><ol class="search-results">${findPages(visit.world, words).map((page) => markup`<li><a class="search-result-link" href="${pageAddress(page)}" dir="auto">${page.title}</a></li>`)}</ol>`,
  };
}

/** The editor: title field and an iframe that the client script fills and makes editable. */
export function wikiEditorView(visit: Visit, page: Page): DcView {
  const { words } = visit;
  const isDraft = page.status === 'draft';
  return {
    title: `${isDraft ? words.draft : page.title} - ${words.edit} - Praxis-Confluence`,
    metas: {
      ...pageMetas(visit, page),
      'ajs-edit-mode': 'collaborative',
      'ajs-new-page': String(isDraft),
      'ajs-content-id': page.id,
    },
    bodyClass: 'contenteditor edit',
    main: markup`<form id="editpageform" class="editor" method="post" action="/confluence/pages/doeditpage.action?pageId=${page.id}">
<div id="toolbar" class="dc-tools"><span>${words.paragraph} ${icon('chevronDown', 14)}</span>${(['bold', 'italic', 'bullets', 'numbers', 'table', 'link'] as const).map((tool) => markup`<span>${icon(tool)}</span>`)}<span class="grow"></span><span class="status-indicator-message">${words.draft}</span></div>
<input type="text" name="title" id="content-title" class="text pagetitle" value="${page.title}" placeholder="${words.pageTitle}" autocomplete="off" dir="auto">
<div id="rte" class="cell editor-default"><textarea id="wysiwygTextarea" name="wysiwygContent" class="hidden tinymce-editor" hidden>${toStorage(page.body)}</textarea><iframe id="wysiwygTextarea_ifr" title="${words.writeHere}" srcdoc="<!doctype html><html><head></head><body></body></html>"></iframe></div>
<div id="savebar-container" class="dc-savebar"><span id="rte-spinner" class="toolbar-item"></span><button class="aui-button aui-button-primary" type="submit" id="rte-button-publish" name="confirm">${isDraft ? words.publish : words.update}</button><a class="aui-button aui-button-link" id="rte-button-cancel" href="${isDraft ? '/confluence/display/PROZ/Prozesshandbuch' : pageAddress(page)}">${words.close}</a></div></form>`,
  };
}
