import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';

import { isDatabaseAway } from './client.ts';

const ofPostgres = (code: string) =>
  Object.assign(new DatabaseError('refused', 7, 'error'), { code });
const ofSystem = (code: string) => Object.assign(new Error(code), { code, syscall: 'connect' });

describe('[GEN-5] isDatabaseAway', () => {
  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    // Between two questions of one transaction the connection broke: the next question hears this.
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
  ])('hears "later" in what the driver says: %s', (message) => {
    expect(isDatabaseAway(new Error(message))).toBe(true);
  });

  it('hears "later" in what PostgreSQL says when it stops, starts, recovers or is full', () => {
    for (const code of ['57P01', '57P02', '57P03', '53300', '08006'])
      expect(isDatabaseAway(ofPostgres(code))).toBe(true);
  });

  it('takes an answer for an answer', () => {
    for (const code of ['23505', '42P01', '22001', '28P01'])
      expect(isDatabaseAway(ofPostgres(code))).toBe(false);
    expect(isDatabaseAway(new Error('note is missing'))).toBe(false);
    expect(isDatabaseAway('Connection terminated')).toBe(false);
  });

  it('hears "later" in what the system says, also where several ways were tried', () => {
    for (const code of ['ECONNREFUSED', 'ECONNRESET', 'ENOENT'])
      expect(isDatabaseAway(ofSystem(code))).toBe(true);
    expect(isDatabaseAway(ofSystem('EACCES'))).toBe(false);
    expect(isDatabaseAway(new AggregateError([ofSystem('ECONNREFUSED')]))).toBe(true);
  });
});
