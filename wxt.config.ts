import { defineConfig } from 'wxt';

import { workSites } from './utils/page/work-sites.ts';

const gecko = {
  id: 'kundenblick@kundenblick.example',
  strict_min_version: '128.0',
  // Nothing leaves the browser until a person joins a team and shares a note; then it is their text.
  data_collection_permissions: {
    required: ['none' as const],
    optional: ['websiteContent' as const, 'personallyIdentifyingInfo' as const],
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'de',
    // webextension-polyfill is the one way to the browser: no page but these can be reached.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: workSites(mode),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_togglePanel__',
      },
    },
    // A private window must leave nothing behind, and notes are kept: so it stays out.
    incognito: 'not_allowed',
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: workSites(mode),
        // A page cannot probe for an address that changes with every browser session.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : {}),
  }),
});
