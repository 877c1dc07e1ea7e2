// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { focusPlaceOf, shortcutOf } from './shortcut-of.ts';

const press = (key: string, change: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

describe('shortcutOf', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['1', 'seen'],
    ['2', 'decide'],
    ['3', 'answer'],
    ['/', 'search'],
    ['?', 'help'],
    ['J', 'next'],
    ['Escape', 'back'],
    ['Enter', 'open'],
  ])('%s means %s', (key, meaning) => {
    expect(shortcutOf(press(key), 'page')).toBe(meaning);
  });

  it('leaves typing alone, but Escape leads out of a field', () => {
    for (const key of ['j', '1', '/', '?', 'Enter'])
      expect(shortcutOf(press(key), 'field')).toBeNull();
    expect(shortcutOf(press('Escape'), 'field')).toBe('back');
  });

  it('leaves Enter to the button that has the focus', () => {
    expect(shortcutOf(press('Enter'), 'control')).toBeNull();
    expect(shortcutOf(press('j'), 'control')).toBe('next');
  });

  it('leaves the browser its own shortcuts and input methods their keys', () => {
    expect(shortcutOf(press('j', { ctrlKey: true }), 'page')).toBeNull();
    expect(shortcutOf(press('1', { metaKey: true }), 'page')).toBeNull();
    expect(shortcutOf(press('k', { altKey: true }), 'page')).toBeNull();
    expect(shortcutOf(press('Escape', { isComposing: true }), 'field')).toBeNull();
  });

  it('knows nothing of other keys, not even of names every object has', () => {
    for (const key of ['x', 'Tab', 'ArrowDown', 'toString', 'constructor', ' '])
      expect(shortcutOf(press(key), 'page')).toBeNull();
  });
});

describe('focusPlaceOf', () => {
  it.each([
    ['<textarea></textarea>', 'field'],
    ['<input type="search">', 'field'],
    ['<input>', 'field'],
    ['<select></select>', 'field'],
    ['<input type="checkbox">', 'control'],
    ['<a href="#x">x</a>', 'control'],
    ['<a href="#x" tabindex="-1">x</a>', 'control'],
    ['<button>x</button>', 'control'],
    ['<section tabindex="-1"></section>', 'page'],
  ])('%s is a %s', (html, place) => {
    document.body.innerHTML = html;
    expect(focusPlaceOf(document.body.firstElementChild)).toBe(place);
  });

  it('takes nothing and the body for the page', () => {
    expect(focusPlaceOf(null)).toBe('page');
    expect(focusPlaceOf(document.body)).toBe('page');
  });
});
