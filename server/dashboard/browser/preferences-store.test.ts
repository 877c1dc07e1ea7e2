// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { openStorage } from './open-storage.ts';
import { defaultPreferences, loadPreferences, savePreferences } from './preferences-store.ts';

beforeEach(() => localStorage.clear());

describe('preferences', () => {
  it('are found again', () => {
    savePreferences(localStorage, { ...defaultPreferences, theme: 'dark', shortcuts: false });
    expect(loadPreferences(localStorage)).toEqual({
      ...defaultPreferences,
      theme: 'dark',
      shortcuts: false,
    });
  });

  it('fall back to the defaults where nothing usable is kept', () => {
    expect(loadPreferences(null)).toEqual(defaultPreferences);
    for (const raw of ['', '{', '{"theme":"pink"}', 'null']) {
      localStorage.setItem('kb-preferences', raw);
      expect(loadPreferences(localStorage)).toEqual(defaultPreferences);
    }
  });
});

describe('openStorage', () => {
  it('is null where the browser forbids even looking', () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException('blocked', 'SecurityError');
      },
    };
    expect(openStorage(forbidden)).toBeNull();
    expect(openStorage(window)).toBe(localStorage);
  });
});
