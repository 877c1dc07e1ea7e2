import { describe, expect, it } from 'vitest';

import { defaultSettings } from '../domain/settings.ts';
import { dueChange, presetsOf, withoutLocked } from './presets.ts';
import { noPolicy } from './read-policy.ts';

const english = { ...noPolicy, language: 'en' as const };
const locked = { ...english, locked: ['language' as const] };

describe('dueChange', () => {
  it('is nothing where IT presets nothing', () => {
    expect(dueChange(noPolicy, {}, defaultSettings)).toEqual({});
  });

  it('sets a preset once; what the person chooses then stays', () => {
    expect(dueChange(english, {}, defaultSettings)).toEqual({ language: 'en' });
    expect(dueChange(english, presetsOf(english), { ...defaultSettings, language: 'de' })).toEqual(
      {},
    );
  });

  it('sets it again when IT says something new', () => {
    const chosen = { ...defaultSettings, language: 'de' as const };
    expect(dueChange(english, { language: 'auto' }, chosen)).toEqual({ language: 'en' });
  });

  it('sets what is locked whenever it differs', () => {
    const chosen = { ...defaultSettings, language: 'de' as const };
    expect(dueChange(locked, presetsOf(locked), chosen)).toEqual({ language: 'en' });
    expect(dueChange(locked, presetsOf(locked), { ...chosen, language: 'en' })).toEqual({});
  });

  it('locks nothing that is not preset', () => {
    const policy = { ...noPolicy, locked: ['language' as const] };
    expect(dueChange(policy, {}, { ...defaultSettings, language: 'de' })).toEqual({});
  });

  it('takes each setting for itself', () => {
    const policy = { ...locked, defaultAudience: 'team' as const };
    expect(dueChange(policy, { defaultAudience: 'team' }, defaultSettings)).toEqual({
      language: 'en',
    });
  });
});

describe('withoutLocked', () => {
  const change = { language: 'de', theme: 'dark', defaultAudience: 'team' } as const;

  it('lets everything through that is not locked', () => {
    expect(withoutLocked(change, noPolicy)).toEqual(change);
    expect(withoutLocked(change, english)).toEqual(change);
  });

  it('keeps what is locked as IT has it', () => {
    expect(withoutLocked(change, locked)).toEqual({ theme: 'dark', defaultAudience: 'team' });
  });

  it('lets through what is locked without a value: there is nothing to hold on to', () => {
    expect(withoutLocked(change, { ...noPolicy, locked: ['language'] })).toEqual(change);
  });
});
