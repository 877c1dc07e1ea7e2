import { describe, expect, it } from 'vitest';

import { saidBySite } from './said-by-site.ts';

describe("the site's own sentence", () => {
  it.each([
    [{ errorMessages: ['Das geht nicht.'], errors: {} }, 'Das geht nicht.'],
    [
      { errorMessages: [], errors: { comment: 'Comment body can not be empty!' } },
      'Comment body can not be empty!',
    ],
    [
      {
        errors: [{ status: 400, code: 'X', title: 'The body\n could not be read.', detail: null }],
      },
      'The body could not be read.',
    ],
    [
      { statusCode: 400, data: { valid: true }, message: 'Error parsing xhtml' },
      'Error parsing xhtml',
    ],
    [{ errorMessages: ['', '  '], message: 'Danach' }, 'Danach'],
  ])('is found in %j', (answer, said) => expect(saidBySite(answer)).toBe(said));

  it.each([null, 'text', 5, [], {}, { errors: [null, 5] }, { errorMessages: [] }])(
    'is not in %j',
    (answer) => expect(saidBySite(answer)).toBeNull(),
  );

  it('is a sentence and not a stack trace', () => {
    const said = saidBySite({ message: `${'x'.repeat(298)}😀${'x'.repeat(500)}` });
    expect(said).toBe(`${'x'.repeat(298)}…`);
  });
});
