/** What a key does. Letters and digits work only outside of fields. */
export type Shortcut =
  | 'next'
  | 'previous'
  | 'open'
  | 'seen'
  | 'decide'
  | 'answer'
  | 'search'
  | 'back'
  | 'help';

const keys = new Map<string, Shortcut>([
  ['j', 'next'],
  ['k', 'previous'],
  ['1', 'seen'],
  ['2', 'decide'],
  ['3', 'answer'],
  ['/', 'search'],
  ['?', 'help'],
]);

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** Where the focus is: in a text, on a button or link, or nowhere in particular. */
export type FocusPlace = 'field' | 'control' | 'page';

/** The shortcut of a key press, or null. */
export function shortcutOf(press: KeyPress, focus: FocusPlace): Shortcut | null {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key === 'Escape') return 'back';
  if (focus === 'field') return null;
  // On a button or link Enter already means that button or link.
  if (press.key === 'Enter') return focus === 'page' ? 'open' : null;
  return keys.get(press.key.toLowerCase()) ?? null;
}

/** Where the focus is, seen from the element that has it. */
export function focusPlaceOf(element: Element | null): FocusPlace {
  if (element === null || element.matches('body, main, section, [tabindex="-1"]:not(a, button)'))
    return 'page';
  const isField = element.matches(
    'textarea, select, [contenteditable]:not([contenteditable=false])',
  );
  const isTextInput = element.matches('input:not([type=checkbox], [type=radio], [type=button])');
  return isField || isTextInput ? 'field' : 'control';
}
