import { isTypingTarget } from './typing-target.ts';

/** One key that the page took for itself; tests read them from `window.__shortcutHits`. */
export type ShortcutHit = { key: string; phase: 'capture' | 'bubble'; target: string };

/** Key or two-key sequence (`g d`) → what it does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

declare global {
  interface Window {
    __shortcutHits: ShortcutHit[];
  }
}

/** A second key counts as part of a sequence within this time. */
const SEQUENCE_MS = 1000;

/**
 * Listens on the window while capturing and on the document while bubbling, the two places where
 * such products listen. Both record and prevent the key; only the bubbling one acts.
 */
export function activateShortcuts(shortcuts: Shortcuts): void {
  window.__shortcutHits = [];
  const starters = new Set(
    Object.keys(shortcuts)
      .filter((keys) => keys.includes(' '))
      .map((keys) => keys.split(' ')[0]),
  );
  let first = { key: '', at: 0 };

  const resolve = (event: KeyboardEvent): string | null => {
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing ||
      isTypingTarget(event)
    )
      return null;
    const isRecent = event.timeStamp - first.at < SEQUENCE_MS;
    const sequence = `${first.key} ${event.key}`;
    if (isRecent && sequence in shortcuts) return sequence;
    return event.key in shortcuts || starters.has(event.key) ? event.key : null;
  };
  const record = (event: KeyboardEvent, phase: ShortcutHit['phase']): string | null => {
    const keys = resolve(event);
    if (keys === null) return null;
    event.preventDefault();
    const target = event.target instanceof Element ? event.target.tagName.toLowerCase() : '';
    window.__shortcutHits.push({ key: keys, phase, target });
    return keys;
  };

  window.addEventListener('keydown', (event) => void record(event, 'capture'), { capture: true });
  document.addEventListener('keydown', (event) => {
    const keys = record(event, 'bubble');
    if (keys === null) return;
    first = starters.has(keys) ? { key: keys, at: event.timeStamp } : { key: '', at: 0 };
    shortcuts[keys]?.();
  });
}
