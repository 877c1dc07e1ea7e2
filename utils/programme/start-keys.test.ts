import { describe, expect, it } from 'vitest';

import { contentBodySchema } from '../domain/team-content-schema.ts';
import type { ContentBody } from '../domain/team-content.ts';
import { loadRole, roleKeys } from './roles.ts';
import { termKeys } from './shipped-glossary.ts';
import { shippedQuestions } from './shipped-questions.ts';
import { startKeyOf, takenKeys } from './start-keys.ts';

const question = (startKey: string | null): ContentBody => ({
  kind: 'question',
  level: 'wahrnehmen',
  text: { de: 'Was merkt sie?' },
  startKey,
});

describe('names of what ships', () => {
  it('are unique over all kinds, and a body may carry them', async () => {
    const roles = await Promise.all(roleKeys.map(loadRole));
    const keys = [
      ...roles.flatMap((role) =>
        role.entries.map((entry) => startKeyOf.entry(role.key, entry.key)),
      ),
      ...shippedQuestions.map(({ key }) => startKeyOf.question(key)),
      ...termKeys.map(startKeyOf.term),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    const refused = keys.filter(
      (startKey) => !contentBodySchema.safeParse({ kind: 'omission', startKey }).success,
    );
    expect(refused).toEqual([]);
  });
});

describe('what a team has taken the place of', () => {
  it('are the keys of active pieces and omissions, and of nothing that waits or is over', () => {
    const taken = takenKeys([
      { state: 'active', body: question('question:a') },
      { state: 'active', body: question(null) },
      { state: 'active', body: { kind: 'omission', startKey: 'term:b' } },
      { state: 'active', body: { kind: 'example', slot: 'billing', text: { de: 'x' } } },
      { state: 'proposed', body: question('question:c') },
      { state: 'declined', body: question('question:d') },
      { state: 'retired', body: question('question:e') },
    ]);
    expect([...taken]).toEqual(['question:a', 'term:b']);
  });
});
