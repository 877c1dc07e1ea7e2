import { conceptNames } from './lexicon/concepts.ts';
import type { Reading } from './mention.ts';

/** For whom a user story speaks. */
export type StoryRole = 'outside' | 'user' | 'client' | 'staff' | 'developer' | 'other';

/** A role named by several concepts counts as the first of these: the "support agent of a customer" is staff. */
const byRank: readonly StoryRole[] = ['developer', 'staff', 'outside', 'client', 'user'];

const roleOf: Readonly<Record<string, StoryRole>> = {
  customer: 'outside',
  user: 'user',
  client: 'client',
  staff: 'staff',
  administration: 'staff',
  supplier: 'staff',
  employeeTopic: 'staff',
  reporting: 'staff',
  developer: 'developer',
  testing: 'developer',
  infrastructure: 'developer',
  code: 'developer',
  data: 'developer',
};

const longestRole = 6;
const wish = /^(?:i|ich|want|moechte|will|brauche)$/;

/** "As a …", "Als …": the role of the story that a field tells, if it tells one. */
export function findStoryRole({ tokens, mentions }: Reading): StoryRole | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.form !== 'as' && token.form !== 'als') continue;
    const article = tokens[at + 1]?.form ?? '';
    const opens = at === 0 || tokens[at - 1]?.sentence !== token.sentence;
    const english = token.form === 'as' && /^(?:an?|the)$/.test(article);
    if (!english && !(token.form === 'als' && opens)) continue;
    const next = tokens
      .slice(at + 1, at + 2 + longestRole)
      .findIndex(({ form }) => wish.test(form));
    if (next < 0 && !opens) continue;
    const end = at + 1 + (next < 0 ? longestRole : next);
    const named = mentions.filter(
      ({ from, manner }) => from > at && from < end && manner !== 'negated',
    );
    const roles = new Set(named.map(({ concept }) => roleOf[conceptNames[concept] ?? '']));
    const role = byRank.find((one) => roles.has(one));
    if (role !== undefined) return role;
    if (next >= 0) return 'other';
  }
  return undefined;
}
