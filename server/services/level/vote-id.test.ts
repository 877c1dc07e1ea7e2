import { expect, it } from 'vitest';
import * as z from 'zod/mini';

import { voteIdOf } from './vote-id.ts';

const [ole, kim] = ['8c0d9a4e-0000-4000-8000-000000000001', '8c0d9a4e-0000-4000-8000-000000000002'];
const [one, two] = ['8c0d9a4e-0000-4000-8000-00000000000a', '8c0d9a4e-0000-4000-8000-00000000000b'];

it('[LEVEL-3] gives a person one vote in each team, and no two people the same', () => {
  const ids = [ole, kim].flatMap((personId) =>
    [one, two].map((teamId) => voteIdOf({ personId, teamId })),
  );
  expect(new Set(ids).size).toBe(4);
  expect(voteIdOf({ personId: ole, teamId: one })).toBe(ids[0]);
});

it('is a UUID that shows neither of its parts', () => {
  const id = voteIdOf({ personId: ole, teamId: one });
  expect(z.uuid().safeParse(id).success).toBe(true);
  expect(id).not.toContain('8c0d9a4e');
});
