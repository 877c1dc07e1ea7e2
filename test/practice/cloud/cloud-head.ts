import { markup, type SafeMarkup } from '../markup/markup.ts';
import type { Visit } from '../server/visit.ts';

const CLOUD_ID = '5f0c2a7e-8d41-4b0a-9c55-1e1d4a4e0c11';

function metaTags(metas: Readonly<Record<string, string>>): SafeMarkup[] {
  return Object.entries(metas).map(
    ([name, content]) => markup`<meta name="${name}" content="${content}">\n`,
  );
}

/** What a Jira Cloud page says about itself. As on real pages, the issue in view is not among it. */
export function jiraMetas(visit: Visit): SafeMarkup {
  return markup`${metaTags({
    'ajs-cloud-id': CLOUD_ID,
    'ajs-cloud-name': 'stadtwerke-lindenau',
    'ajs-atlassian-account-id': visit.world.me.accountId,
    'ajs-user-locale': visit.locale === 'de' ? 'de_DE' : 'en_US',
    'ajs-remote-user': visit.world.me.accountId,
    'ajs-remote-user-fullname': visit.world.me.name,
    'ajs-context-path': '',
    'ajs-version-number': '1001.0.0-SNAPSHOT',
    'ajs-build-number': '100301',
    'ajs-app-title': 'Jira',
    'ajs-keyboard-shortcuts-enabled': 'true',
    'ajs-has-jira-software': 'true',
    'ajs-has-jira-service-desk': 'false',
    'ajs-has-jira-core': 'true',
    'ajs-navigation-ui-state':
      '{"rightSidebar":{"stackState":[]},"leftSidebar":{"isCollapsed":false}}',
  })}<meta name="application-name" content="JIRA" data-name="jira" data-version="1001.0.0-SNAPSHOT">`;
}

/** What a Confluence Cloud page says about itself; the page id is only in the address. */
export function confluenceMetas(visit: Visit): SafeMarkup {
  return markup`${metaTags({
    'ajs-cloud-id': CLOUD_ID,
    'ajs-base-url': `${visit.url.origin}/wiki`,
    'ajs-context-path': '/wiki',
    'ajs-site-title': 'Confluence',
    'ajs-version-number': '1000.0.0-3b7d1c2a9f04',
    'ajs-user-locale': visit.locale === 'de' ? 'de_DE' : 'en_GB',
    'ajs-current-user-fullname': visit.world.me.name,
    'ajs-remote-user': visit.world.me.accountId,
    'ajs-use-keyboard-shortcuts': 'true',
  })}<meta name="application-name" content="confluence">`;
}

/** Content security policy of Cloud answers: nothing foreign, no frames, scripts by nonce, Trusted Types. */
export function cloudPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "frame-src 'none'",
    "child-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    // The second is the editor's own, for what is pasted.
    'trusted-types practice ProseMirrorClipboard',
  ].join('; ');
}
