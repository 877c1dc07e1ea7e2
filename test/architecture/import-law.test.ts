import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { root, runTool } from '../commands/run-tool.ts';

/** A second or two for each; a busy machine is no failure. */
const PATIENCE_MS = 180_000;

const planted: string[] = [];

function plant(path: string, code: string) {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, code);
  planted.push(file);
}

async function cruise(folder: string) {
  const { output } = await runTool('depcruise', [
    folder,
    '--config',
    '.dependency-cruiser.cjs',
    '-T',
    'json',
  ]);
  const { summary } = JSON.parse(output) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] };
  };
  return { cruised: summary.totalCruised, broken: summary.violations.map((v) => v.rule.name) };
}

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file);
});

describe('import law', () => {
  it(
    'cruises the real modules, so that a clean answer means something',
    async () => {
      const { cruised, broken } = await cruise('utils');
      expect(cruised).toBeGreaterThan(20);
      expect(broken).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'bites when domain reaches up',
    async () => {
      plant('utils/domain/planted-violation.ts', "import '../protocol/version.ts';\n");
      expect((await cruise('utils/domain')).broken).toContain('law-domain');
    },
    PATIENCE_MS,
  );

  it(
    'bites when a screen reaches the database, even by a detour',
    async () => {
      plant('utils/storage/planted-violation.ts', 'export const rows = 1;\n');
      plant(
        'components/ui/planted-violation.ts',
        "export { rows } from '../../utils/storage/planted-violation.ts';\n",
      );
      expect((await cruise('components/ui')).broken).toEqual(
        expect.arrayContaining(['law-ui', 'database-only-in-background']),
      );
    },
    PATIENCE_MS,
  );

  it(
    'bites on zod beside zod/mini',
    async () => {
      plant(
        'utils/domain/planted-violation.ts',
        "import * as z from 'zod';\nexport const a = z.string();\n",
      );
      expect((await cruise('utils/domain')).broken).toContain('zod-mini-only');
    },
    PATIENCE_MS,
  );
});
