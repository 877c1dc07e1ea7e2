// @vitest-environment happy-dom
import type { DetachedWindowAPI } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Place } from '../domain/place.ts';
import { detectPage } from '../page/detect.ts';
import { placeOf } from '../page/place-of.ts';
import { readWorkText } from './read-work-text.ts';

const { happyDOM } = window as unknown as { happyDOM: DetachedWindowAPI };

/** Shows a page and returns its place, as the content script would have found it. */
function show(address: string, body: string, head = ''): Place {
  happyDOM.setURL(address);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return placeOf(detectPage(location.href, document), location.href)!;
}
const read = (address: string, body: string, head = '') =>
  readWorkText(window, show(address, body, head));

const CLOUD = 'https://acme.atlassian.net';
const CLOUD_ISSUE = `${CLOUD}/browse/CXM-12`;
const DC_ISSUE = 'https://jira.acme.example/browse/CXM-12';
const DC_HEAD =
  '<meta name="application-name" content="JIRA"><meta name="ajs-version-number" content="10.3.24">';
const crumb = `<a data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item" href="/browse/CXM-12">CXM-12</a>`;
const heading = (text: string) =>
  `<h1 data-testid="issue.views.issue-base.foundation.summary.heading">${text}</h1>`;
const dcHeader = `<a id="key-val" data-issue-key="CXM-12">CXM-12</a><h1 id="summary-val">Mahnlauf</h1>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('readWorkText on issues', () => {
  it('reads the description on Cloud, line by line, and neither comments nor controls', () => {
    expect(
      read(
        CLOUD_ISSUE,
        `${crumb}${heading('Mahnlauf umstellen')}
        <div data-testid="issue.views.field.rich-text.description"><button>Bearbeiten</button>
          <div class="ak-renderer-document"><p>Erster <b>Satz</b>.</p><ul><li>eins</li><li>zwei</li></ul></div></div>
        <div data-testid="issue.activity.comments-list"><div class="ak-renderer-document">Kommentar</div></div>`,
      ),
    ).toEqual({ title: 'Mahnlauf umstellen', body: 'Erster Satz.\neins\nzwei' });
  });

  it('reads the open editor rather than the text behind it, and no other rich text field', () => {
    const text = read(
      CLOUD_ISSUE,
      `${crumb}${heading('T')}
      <div data-testid="issue.views.field.rich-text.customfield_1"><div data-testid="issue.views.field.rich-text.editor-container"><p>fremd</p></div></div>
      <div data-testid="issue.views.field.rich-text.description"><p>alt</p></div>
      <div data-testid="issue.views.field.rich-text.editor-container"><div role="toolbar">Fett</div><div class="ProseMirror" contenteditable="true"><p>neu</p></div></div>`,
    );
    expect(text?.body).toBe('neu');
  });

  it('reads the issue that lies over a board, not what is below', () => {
    const text = read(
      `${CLOUD}/jira/software/c/projects/CXM/boards/1?selectedIssue=CXM-12`,
      `<div data-testid="issue.views.field.rich-text.description">unten</div>
      <section role="dialog" data-testid="issue.views.issue-details.issue-modal.modal-dialog">${crumb}${heading('Oben')}
      <div data-testid="issue.views.field.rich-text.description">oben</div></section>`,
    );
    expect(text).toEqual({ title: 'Oben', body: 'oben' });
  });

  it('reads Data Center: in view and in its inline editor', () => {
    const inView = `${dcHeader}<div id="description-val"><div class="user-content-block"><p>So geht es.</p></div></div>
      <div id="addcomment"><textarea id="comment">Kommentar</textarea></div>`;
    expect(read(DC_ISSUE, inView, DC_HEAD)).toEqual({ title: 'Mahnlauf', body: 'So geht es.' });
    const inEditor = `${dcHeader}<div id="description-val"><form><label>Beschreibung</label><div class="jira-wikifield"><textarea id="description">h2. Neu\nText</textarea><nav>Visuell</nav></div><button>OK</button></form></div>`;
    expect(read(DC_ISSUE, inEditor, DC_HEAD)?.body).toBe('h2. Neu\nText');
  });

  it('reads a rich text frame of the page’s own, and no other frame', () => {
    const place = show(
      DC_ISSUE,
      `${dcHeader}<div id="description-val"><iframe id="mce_1_ifr"></iframe></div>`,
      DC_HEAD,
    );
    const frame = document.querySelector('[id="mce_1_ifr"]')!;
    const inside = document.implementation.createHTMLDocument();
    inside.body.innerHTML = '<p>Im Rahmen</p>';
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    expect(readWorkText(window, place)?.body).toBe('');
    inside.body.id = 'tinymce';
    expect(readWorkText(window, place)?.body).toBe('Im Rahmen');
  });
});

describe('readWorkText in forms for new issues', () => {
  const field = 'issue-create-modernised.field-renderer.field.';

  it('reads what is typed on Cloud, in the newest and in an older generation', () => {
    const board = `${CLOUD}/jira/software/c/projects/CXM/boards/1`;
    const modern = `<section role="dialog" data-testid="minimizable-modal.ui.modal-container.modal"><h1>CXM | Story</h1>
      <div data-testid="${field}summary"><input id="summary-field" name="summary" value="Neuer Abschlag"></div>
      <div data-testid="${field}description"><span class="label"></span><div class="ProseMirror" id="ak-editor-textarea" contenteditable="true"><p>Ab Januar.</p></div></div></section>`;
    expect(read(board, modern)).toEqual({ title: 'Neuer Abschlag', body: 'Ab Januar.' });
    const older = `<div role="dialog"><form id="issue-create.ui.modal.create-form"><input name="summary" value="Alt"><div class="ProseMirror" contenteditable="true"><p>Text</p></div></form></div>`;
    expect(read(board, older)).toEqual({ title: 'Alt', body: 'Text' });
  });

  it('reads Data Center’s dialog, and its form that is a page of its own', () => {
    const fields =
      '<input id="summary" name="summary" value="Mahnung"><div class="jira-wikifield"><div class="wiki-edit"><textarea id="description">Wer zahlt</textarea></div></div>';
    expect(
      read(DC_ISSUE, `${dcHeader}<div id="create-issue-dialog">${fields}</div>`, DC_HEAD),
    ).toEqual({ title: 'Mahnung', body: 'Wer zahlt' });
    expect(
      read(
        'https://jira.acme.example/secure/CreateIssue!default.jspa',
        `<form id="issue-create">${fields}</form>`,
        DC_HEAD,
      ),
    ).toEqual({ title: 'Mahnung', body: 'Wer zahlt' });
  });
});

describe('readWorkText on pages', () => {
  const WIKI = `${CLOUD}/wiki/spaces/PROZ/pages/98312/Mahnlauf`;

  it('reads a page on Cloud without navigation, contents and comments', () => {
    expect(
      read(
        WIKI,
        `<nav>Bereich</nav><h1 id="title-text">Mahnlauf</h1>
        <div data-testid="page-content-only"><div class="toc-macro">Schritte</div><h2>Schritte</h2><p>Konto prüfen</p></div>
        <section data-testid="footer-comments"><p>Kommentar</p></section>`,
      ),
    ).toEqual({ title: 'Mahnlauf', body: 'Schritte\nKonto prüfen' });
  });

  it('reads its editor, title and body as they stand', () => {
    expect(
      read(
        `${CLOUD}/wiki/spaces/PROZ/pages/edit-v2/98312`,
        `<div data-testid="editor-wrapper"><div id="editor-title-id"><textarea name="editpages-title">Mahnlauf neu</textarea></div><div class="ProseMirror" contenteditable="true"><p>Entwurf</p></div></div>`,
      ),
    ).toEqual({ title: 'Mahnlauf neu', body: 'Entwurf' });
  });

  it('reads at most 12,000 characters, whatever the page holds', () => {
    const text = read(
      WIKI,
      `<h1 id="title-text">Viel</h1><div data-testid="page-content-only">${'<p>ein Absatz mit Text</p>'.repeat(5000)}</div>`,
    );
    expect(text?.body.length).toBeGreaterThan(11_900);
    expect(text?.body.length).toBeLessThanOrEqual(12_000);
  });

  it('reads no more of one giant piece either', () => {
    const text = read(
      WIKI,
      `<h1 id="title-text">Viel</h1><div data-testid="page-content-only"><p>${'Wort '.repeat(200_000)}</p></div>`,
    );
    expect(text?.body.length).toBeGreaterThan(11_900);
    expect(text?.body.length).toBeLessThanOrEqual(12_000);
  });

  it('never reads what is ours', () => {
    const text = read(
      WIKI,
      `<h1 id="title-text">T</h1><div data-testid="page-content-only"><p>Text</p><kundenblick-stelle>Notiz</kundenblick-stelle></div>`,
    );
    expect(text?.body).toBe('Text');
  });
});

describe('readWorkText elsewhere', () => {
  it('says nothing of a place that is not in view', () => {
    const place = show(CLOUD_ISSUE, `${crumb}${heading('T')}`);
    show(`${CLOUD}/browse/CXM-13`, '<div id="jira-frontend"></div>');
    expect(readWorkText(window, place)).toBeNull();
  });

  it('has no text for a board', () => {
    const place = show(`${CLOUD}/jira/software/c/projects/CXM/boards/1`, '<p>Karten</p>');
    expect(readWorkText(window, place)?.body).toBe('');
  });
});
