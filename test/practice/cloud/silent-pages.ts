import { markup, type SafeMarkup } from '../markup/markup.ts';
import { renderBody } from '../markup/render-adf.ts';
import type { Visit } from '../server/visit.ts';

function plainDocument(visit: Visit, title: string, body: SafeMarkup): SafeMarkup {
  return markup`<!doctype html>
<html lang="${visit.locale}" data-color-mode="${visit.theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="/assets/styles/tokens.css"><link rel="stylesheet" href="/assets/styles/parts.css"><link rel="stylesheet" href="/assets/styles/plain.css"></head>
<body>${body}</body></html>`;
}

/** The sign-in page; `action` is where its one button leads. */
export function renderLogin(visit: Visit, action: string): SafeMarkup {
  const { words } = visit;
  return plainDocument(
    visit,
    `${words.signIn} - Stadtwerke Lindenau`,
    markup`<main class="login"><p class="login-brand">Stadtwerke Lindenau</p><h1>${words.signIn}</h1><p>${words.signedOut}</p><form method="get" action="${action}" id="login-form"><label>${words.user}<input name="os_username" autocomplete="username" value="${visit.world.me.id}"></label><label>${words.password}<input name="os_password" type="password" autocomplete="current-password"></label><button class="button button-primary" id="login-submit">${words.signIn}</button></form></main>`,
  );
}

/** The customer portal of a service desk: customers see it, so nothing of ours may. */
export function renderPortal(visit: Visit): SafeMarkup {
  return plainDocument(
    visit,
    'Hilfe - Stadtwerke Lindenau',
    markup`<main class="portal" id="customer-portal"><header><h1>Wie können wir helfen?</h1><p>Störung melden, Rechnung nachfragen, Umzug mitteilen.</p></header><ul><li><a href="#stoerung">Störung melden</a></li><li><a href="#rechnung">Frage zur Rechnung</a></li><li><a href="#umzug">Umzug mitteilen</a></li></ul></main>`,
  );
}

/** A printable export of a search: many issues on one sheet, without any navigation. */
export function renderExport(visit: Visit): SafeMarkup {
  const issues = visit.world.issues.slice(0, 6);
  return plainDocument(
    visit,
    'Jira',
    markup`<main class="export">${issues.map((issue) => markup`<section><h3 class="formtitle">[<a href="/browse/${issue.key}">${issue.key}</a>] ${issue.summary}</h3><div>${renderBody(issue.description, issue.descriptionAdf)}</div></section>`)}</main>`,
  );
}

/** An ordinary page of the same company that is neither Jira nor Confluence. */
export function renderCanteen(visit: Visit): SafeMarkup {
  return plainDocument(
    visit,
    'Speiseplan',
    markup`<main class="export"><h1>Speiseplan</h1><p>Montag: Linseneintopf. Dienstag: Kartoffelauflauf. Siehe auch CXM-12 am Schwarzen Brett.</p></main>`,
  );
}
