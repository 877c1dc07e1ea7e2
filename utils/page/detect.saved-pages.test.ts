import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { evaluatePages } from '../../test/eval/evaluate-pages.ts';

const folder = join(import.meta.dirname, '../../../shared/pages');
const present = existsSync(folder);
const reason = present ? '' : `, skipped: ${folder} is not there`;

describe.skipIf(!present)(`saved pages${reason}`, () => {
  it('are all recognised', () => {
    expect(evaluatePages(folder)).toMatchObject({ kind: 'evaluated', differences: [] });
    // Many whole pages are parsed, on a machine that may be busy.
  }, 60_000);
});
