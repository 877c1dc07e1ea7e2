// First, because the next one looks for it.
import './aui-jquery.ts';
import whenIType from '@atlassian/aui/src/js/aui/when-i-type';

import type { Shortcuts } from './shortcuts.ts';

/**
 * Binds the keys as Data Center does: AUI's own `whenIType`, so jquery.hotkeys on the document,
 * `keypress` for printable keys, fooled by shadow trees. Sequences are written without a space (`gd`).
 */
export function bindAuiShortcuts(shortcuts: Shortcuts): void {
  window.__shortcutHits = [];
  for (const [keys, act] of Object.entries(shortcuts)) {
    whenIType(keys).execute((event) => {
      const target = event.target instanceof Element ? event.target.tagName.toLowerCase() : '';
      window.__shortcutHits.push({ key: keys, phase: 'bubble', target });
      act();
    });
  }
}
