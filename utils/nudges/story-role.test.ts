import { describe, expect, it } from 'vitest';

import { detectLanguage } from './language.ts';
import { readMentions } from './mentions.ts';
import { findStoryRole } from './story-role.ts';
import { tokenize } from './tokenize.ts';

const roleOf = (text: string): string | undefined =>
  findStoryRole(readMentions(tokenize(text), true));

describe('findStoryRole', () => {
  it.each([
    ['As a customer, I want to see my bills', 'outside'],
    ['As a developer I want mocks', 'developer'],
    ['As an admin I want to see all customers', 'staff'],
    ['As a user, I want the admin to answer', 'user'],
    ['As a team member, I want a calendar', 'staff'],
    ['As a falconer, I want a map', 'other'],
    ['Als Mieterin möchte ich Nebenkosten sehen', 'outside'],
    ['Als Sachbearbeiter will ich sortieren', 'staff'],
    ['Search page as a whole is slow', undefined],
    ['Schneller als der Kunde', undefined],
    ['As expected', undefined],
  ])('hears who speaks in "%s"', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('detectLanguage', () => {
  const languageOf = (text: string): string => detectLanguage(tokenize(text), text);

  it.each([
    ['Die Rechnung ist nicht angekommen', 'de'],
    ['The invoice has not arrived', 'en'],
    ['Checkout Button', 'mixed'],
    ['Das Update von the server is nicht on', 'mixed'],
    ['', 'mixed'],
    ['Gebühren', 'de'],
  ])('takes "%s" for %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
