import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

import { cloudSites, practiceSites } from './utils/page/work-sites.ts';

/** Pages on which the extension works from the start; the content script chooses in the same way. */
const sitesOf = (mode: string) => (mode === 'practice' ? practiceSites : cloudSites);

const gecko = {
  id: 'kundenblick@kundenblick.example',
  // From here on Firefox, on Android too, knows and shows what is declared below about data.
  strict_min_version: '142.0',
  // Nothing leaves the browser until a person joins a team and shares a note; then it is their text.
  data_collection_permissions: {
    required: ['none' as const],
    optional: ['websiteContent' as const, 'personallyIdentifyingInfo' as const],
  },
};

/** A content script is loaded into every Jira page, so it takes slim stand-ins for two libraries. */
const slim: Record<string, string> = {
  'webextension-polyfill': './utils/panel-host/slim/browser.ts',
  'wxt/utils/content-script-context': './utils/panel-host/slim/content-script-context.ts',
};

function takeSlimStandIns(): Plugin {
  return {
    name: 'slim-stand-ins',
    enforce: 'pre',
    resolveId: (id) => (slim[id] ? fileURLToPath(new URL(slim[id], import.meta.url)) : null),
    transform(code, id) {
      // The start-up code catches only to report, which says nothing in a released package, and to throw on.
      if (id.includes('content-script-isolated-world-entrypoint'))
        return code.replace(
          /try \{[\s\S]*\} catch \(err\) \{[\s\S]*?\n\t\}/,
          'return definition.main(new ContentScriptContext());',
        );
      return null;
    },
  };
}

/** How sure a hook is and who draws it is for the diagnosis, which is made by the page tools. */
function dropConfidences(): Plugin {
  return {
    name: 'drop-confidences',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/utils/page/selectors.ts')
        ? code.replaceAll(/,\s*'(?:high|medium|low)'(?:, '[^']+')?(?=,?\s*\])/g, '')
        : null,
  };
}

/** Our screens and the page tools need one thing of the polyfill: 3 kB less for each of them to read. */
function takeSlimBrowser(): Plugin {
  const standIn = fileURLToPath(
    new URL('./utils/panel-host/slim/screen-browser.ts', import.meta.url),
  );
  return {
    name: 'slim-browser',
    enforce: 'pre',
    resolveId: (id) => (id === 'webextension-polyfill' ? standIn : null),
  };
}

/**
 * Preact can parse markup (`dangerouslySetInnerHTML`); we never do. Taken out, no mistake of ours can
 * put a note's text into a page as markup, and reviewers of the package find no such assignment.
 */
function parseNoMarkup(): Plugin {
  const assignment = /\b\w+\.innerHTML=\w+\.__html\b/;
  return {
    name: 'parse-no-markup',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return null;
      // Another Preact may say it in another way, and must not slip through.
      if (!assignment.test(code)) throw new Error('Preact no longer parses markup where it did.');
      return code.replace(assignment, '(()=>{throw new Error("no markup")})()');
    },
  };
}

/**
 * What the panel is made of and other screens use, too. Left alone it falls into a chunk for each set of screens
 * that share a piece: some thirty small files, which are 4 kB more to load for they compress badly.
 */
const shared =
  /\/node_modules\/preact\/|\/components\/(?:speech\/|ui\/(?:use-|(?:base|tokens|Banner|Button|Chip|ChipGroup|Disclosure|EmptyState|Field|Icon|IconButton|Later|Mark|Menu|Skeleton|StatePill|Tabs|TextArea|Toaster|icons|next-index)\.))|\/utils\/(?:i18n\/(?:common|taxonomy)\/|messages\/|domain\/(?:place|taxonomy|note-content|settings|draft)\.|panel-host\/slim\/)/;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [parseNoMarkup()] }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const isAll = (kind: string) => entrypoints.every(({ type }) => type === kind);
      if (!isAll('background') && !isAll('content-script'))
        config.plugins = [takeSlimBrowser(), ...(config.plugins ?? [])];
      // The screens are built in one go; everything else is one file.
      if (entrypoints.length > 1 && !isAll('content-script')) {
        const output = config.build?.rolldownOptions?.output;
        const codeSplitting = { groups: [{ name: 'base', test: shared, minShareCount: 2 }] };
        config.build = {
          ...config.build,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: { ...(Array.isArray(output) ? {} : output), codeSplitting },
          },
        };
      }
      const isWatch = entrypoints.every(({ name }) => name === 'moment-watch');
      if (isAll('content-script')) config.plugins = [takeSlimStandIns(), ...(config.plugins ?? [])];
      else if (!isWatch) return;
      config.plugins = [dropConfidences(), ...(config.plugins ?? [])];
      // Loaded into every Jira page, or most: the slower minifier, for 2 % less.
      config.build = {
        ...config.build,
        minify: 'terser',
        cssTarget: ['chrome123', 'firefox120'],
        terserOptions: {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
        },
      };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'de',
    // webextension-polyfill is the one way to the browser: no page but these can be reached.
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'contextMenus',
    ],
    host_permissions: sitesOf(mode),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // The most a browser suggests are four. J, K, L and H are free: browsers, Jira's single keys and the access
    // keys of Jira and Confluence (Alt+Shift with c, d, e, i, m, p, q, s, t in Firefox) use others.
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_togglePanel__',
      },
      'save-note': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_saveNote__' },
      'next-question': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_nextQuestion__',
      },
      'note-passage': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_notePassage__',
      },
    },
    // A private window must leave nothing behind, and notes are kept: so it stays out.
    incognito: 'not_allowed',
    web_accessible_resources: [
      {
        resources: ['sidebar.html', 'nudge-card.html'],
        // Sites are added later, and a manifest cannot grow: so panel and card may stand on any of them.
        matches: ['https://*/*', 'http://*/*'],
        // A page cannot probe for an address that changes with every browser session.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko } }
      : {
          // The first one that knows `light-dark()`.
          minimum_chrome_version: '123',
          // What IT may preset. Firefox takes its word as it is, Chromium wants to know beforehand.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
