import { describe, expect, it } from 'vitest';

import { MAX_NAME } from '../../utils/domain/team.ts';
import { checkName } from './check-name.ts';

describe('checkName', () => {
  it('takes any name of reasonable length, in any script', () => {
    expect(checkName('Ada')).toBeNull();
    expect(checkName(' دانا ')).toBeNull();
    expect(checkName('x'.repeat(MAX_NAME))).toBeNull();
  });

  it('does not take nothing, or a novel', () => {
    expect(checkName('   ')).toBe('missing');
    expect(checkName('x'.repeat(MAX_NAME + 1))).toBe('too-long');
  });
});
