import { toTinyCode, toTitleSlug } from '../content/create-content.ts';
import { findPages } from '../content/search.ts';
import { findPage, findSpace, type Page, type Space } from '../content/world.ts';
import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import { renderBody } from '../markup/render-adf.ts';
import { avatar } from '../markup/small-parts.ts';
import type { View } from '../markup/view.ts';
import { formatDay } from '../markup/wording.ts';
import type { Visit } from '../server/visit.ts';

/** The address at which a page or blog post is read. */
export function pageAddress(page: Page): string {
  const day = page.updated.slice(0, 10).replaceAll('-', '/');
  const place = page.kind === 'blog' ? `blog/${day}/${page.id}` : `pages/${page.id}`;
  return `/wiki/spaces/${page.spaceKey}/${place}/${toTitleSlug(page.title)}`;
}

function renderCrumbs(visit: Visit, page: Page, space: Space | undefined): SafeMarkup {
  const parent = page.parentId === null ? undefined : findPage(visit.world, page.parentId);
  return markup`<nav class="crumbs" aria-label="Breadcrumbs"><ol><li><a href="/wiki/spaces/${page.spaceKey}/overview">${space?.name}</a></li>${parent && parent.title !== space?.name && markup`<li><a href="${pageAddress(parent)}">${parent.title}</a></li>`}</ol></nav>`;
}

function renderComments(visit: Visit, page: Page): SafeMarkup {
  return markup`<section class="page-comments" data-testid="footer-comments"><h2>${visit.words.comments}</h2><ul class="comments">${page.comments.map(
    (comment) =>
      markup`<li class="comment">${avatar(comment.author, 'medium')}<div><p class="comment-by"><strong>${comment.author.name}</strong><time datetime="${comment.created}">${formatDay(comment.created, visit.locale)}</time></p><div class="prose">${renderBody(comment.text, comment.adf)}</div></div></li>`,
  )}</ul><div class="comment-box">${avatar(visit.world.me, 'medium')}<div class="comment-entry"><button type="button" class="comment-placeholder" data-action="open-comment">${visit.words.addComment}</button></div></div></section>`;
}

/** A page or blog post as it is read. */
export function pageView(visit: Visit, page: Page): View {
  const { words, locale } = visit;
  const space = findSpace(visit.world, page.spaceKey);
  return {
    title: `${page.title} - ${space?.name ?? ''} - Confluence`,
    nav: page.kind === 'blog' ? 'blog' : page.id,
    main: markup`<article class="wiki-page" data-page="${page.id}">
<div class="page-bar" data-testid="page-content-header">${renderCrumbs(visit, page, space)}<div class="page-actions"><a class="button button-quiet" id="editPageLink" data-testid="edit-button" href="/wiki/spaces/${page.spaceKey}/pages/edit-v2/${page.id}">${icon('edit')}<span>${words.edit}</span></a><a class="icon-button" href="/wiki/x/${toTinyCode(page.id)}" aria-label="${words.share}" title="${words.share}">${icon('link')}</a><button type="button" class="button button-primary wide-only">${words.share}</button><button type="button" class="icon-button" aria-label="${words.more}" title="${words.more}">${icon('more')}</button></div></div>
<div class="page-column">
<div class="title-wrapper" data-testid="title-wrapper"><h1 id="title-text" data-testid="title-text" dir="auto">${page.title}</h1></div>
<p class="byline">${avatar(page.author, 'medium')}<span>${words.by} <strong>${page.author.name}</strong><br><small>${words.version} ${page.version} · ${formatDay(page.updated, locale)}</small></span></p>
<div data-testid="page-content-only" id="main-content" class="wiki-content"><div class="ak-renderer-document prose">${renderBody(page.body, page.bodyAdf)}</div></div>
${renderComments(visit, page)}
</div></article>`,
  };
}

function renderTiles(visit: Visit, pages: readonly Page[]): SafeMarkup {
  return markup`<ul class="page-tiles">${pages.map(
    (page) =>
      markup`<li><a data-row href="${pageAddress(page)}">${icon(page.kind === 'blog' ? 'blog' : 'page')}<strong dir="auto">${page.title}</strong><small>${page.author.name} · ${formatDay(page.updated, visit.locale)}</small></a></li>`,
  )}</ul>`;
}

/** What the search found. */
export function searchView(visit: Visit, words: string): View {
  return {
    title: `${visit.words.search} - Confluence`,
    main: markup`<article class="wiki-page"><div class="page-column"><div class="title-wrapper"><h1>${visit.words.search}: ${words}</h1></div>${renderTiles(visit, findPages(visit.world, words))}</div></article>`,
  };
}

/** The front page of a space. */
export function spaceView(visit: Visit, space: Space): View {
  const home = findPage(visit.world, space.homeId);
  const pages = visit.world.pages
    .filter(
      (page) =>
        page.status === 'current' && page.spaceKey === space.key && page.id !== space.homeId,
    )
    .toSorted((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, 6);
  return {
    title: `${space.name} - Confluence`,
    nav: 'overview',
    main: markup`<article class="wiki-page"><div class="page-column"><div class="space-hero">${icon('space', 32)}<h1>${space.name}</h1></div><div class="prose">${home && renderBody(home.body, home.bodyAdf)}</div><h2 class="tile-title">${visit.words.workedOn}</h2>${renderTiles(visit, pages)}</div></article>`,
  };
}
