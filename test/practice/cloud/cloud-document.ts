import { icon } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';
import type { View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';
import { confluenceMetas, jiraMetas } from './cloud-head.ts';
import { renderJiraNav, renderSpaceNav } from './side-nav.ts';
import { type CloudProduct, renderTopNav } from './top-nav.ts';

const STYLES = [
  'tokens',
  'parts',
  'cloud-frame',
  'issue',
  'boards',
  'lists',
  'dialog',
  'prose',
  'confluence',
];

/** The whole page of a Cloud product around one view. */
export function renderCloudDocument(visit: Visit, product: CloudProduct, view: View): SafeMarkup {
  const isJira = product === 'jira';
  return markup`<!doctype html>
<html lang="${visit.locale}" data-color-mode="${visit.theme}" data-theme="dark:dark light:light spacing:spacing typography:typography">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.title}</title>
${isJira ? jiraMetas(visit) : confluenceMetas(visit)}
${STYLES.map((name) => markup`<link rel="stylesheet" href="/assets/styles/${name}.css">\n`)}
<script type="module" nonce="${visit.nonce}" src="/assets/client/cloud-${product}.ts"></script>
</head>
<body ${isJira ? markup`id="jira" class="adg3" data-version="1001.0.0-SNAPSHOT" data-aui-version="6.0.5"` : markup`id="com-atlassian-confluence" class="theme-default"`}>
<a class="skip-link" href="#ak-main-content">${visit.words.skip}</a>
<div id="${isJira ? 'jira-frontend' : 'content-root'}">
<div id="unsafe-design-system-page-layout-root" data-testid="page-layout.root">
${renderTopNav(visit, product)}
${isJira ? renderJiraNav(visit, view.nav) : renderSpaceNav(visit, view.nav)}
<main id="ak-main-content" class="main" data-testid="page-layout.main" tabindex="-1">${view.main}</main>
<section class="aside" data-testid="page-layout.aside" aria-label="Panel">${view.aside}</section>
</div>
</div>
<div class="corner" data-testid="layout-controller.ui.bottom-right-corner.container.styled-container"><button type="button" class="ai-corner" data-testid="platform-ai-button" aria-label="${visit.words.askAi}" title="${visit.words.askAi}">${icon('ai', 20)}</button></div>
<div class="atlaskit-portal-container"><div class="issue-layer" data-layer="issue">${view.layer}</div><div class="atlaskit-portal flags" data-layer="flags" aria-live="polite"></div></div>
</body>
</html>`;
}
