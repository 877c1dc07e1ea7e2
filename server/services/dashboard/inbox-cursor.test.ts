import { randomUUID } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { ServiceError } from '../service-error.ts';
import { decodePosition, encodePosition } from './inbox-cursor.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the inbox’s cursor', () => {
  it('comes back as it went', () => {
    const position = { sharedAt: 1_795_200_000_000, id: randomUUID() };
    expect(decodePosition(encodePosition(position))).toEqual(position);
  });

  it.each([
    '',
    'x',
    '!!!',
    encode(null),
    encode([1]),
    encode([1.5, randomUUID()]),
    encode([1, "' OR 1"]),
    encode([1, randomUUID(), 2]),
  ])('refuses %j', (word) => {
    expect(() => decodePosition(word)).toThrow(ServiceError);
  });
});
