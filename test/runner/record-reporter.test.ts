import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { root, runTool } from '../commands/run-tool.ts';
import { firstWords } from './record-reporter.ts';
import { readRecord, type FileResult, type RecordLine } from './test-record.ts';

/** Everything that can go wrong in a run, once. */
const planted: Record<string, string> = {
  mixed: `describe('a group', () => {
    it('passes', () => expect(1).toBe(1));
    it('fails', () => expect(1, 'one').toBe(2));
    it.skip('waits', () => undefined);
  });`,
  again: `let tries = 0;
  it('passes at the second try', { retry: 1 }, () => expect((tries += 1)).toBe(2));`,
  unloadable: `throw new Error('cannot be loaded');`,
  hooks: `describe('a group', () => {
    beforeAll(() => { throw new Error('the hook broke'); });
    it('never runs', () => undefined);
  });`,
  stray: `it('passes', async () => {
    void Promise.reject(new Error('nobody caught this'));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });`,
};

let folder: string;
let lines: RecordLine[];

beforeAll(async () => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Inside the project: the planted tests import the runner, too.
  folder = await mkdtemp(join(root, '.cache/planted-'));
  for (const [name, text] of Object.entries(planted)) {
    const head = `import { beforeAll, describe, expect, it } from 'vitest';\n`;
    await writeFile(join(folder, `${name}.test.ts`), head + text);
  }
  const record = join(folder, 'record.jsonl');
  const reporter = join(import.meta.dirname, 'record-reporter.ts');
  await runTool('vitest', ['run', '--root', folder, `--reporter=${reporter}`], {
    env: { TEST_RECORD: record },
  });
  lines = readRecord(await readFile(record, 'utf8'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function resultOf(name: string): FileResult | undefined {
  for (const line of lines)
    if (line.kind === 'ended' && line.file === `${name}.test.ts`) return line;
  return undefined;
}

describe('the record of a run', () => {
  it('has each failed test with its full name, its message and its line', () => {
    expect(resultOf('mixed')).toMatchObject({
      passed: 1,
      skipped: 1,
      failed: [
        {
          name: 'a group > fails',
          said: expect.stringMatching(/^one: expected 1 to be 2.*\[line 4\]$/),
        },
      ],
      retried: [],
    });
    expect(resultOf('mixed')?.milliseconds).toBeGreaterThan(0);
  });

  it('has what passed only at a second try, with what the first one said', () => {
    const said = expect.stringContaining('expected 1 to be 2');
    expect(resultOf('again')).toMatchObject({
      passed: 1,
      failed: [],
      retried: [{ name: 'passes at the second try', said }],
    });
  });

  it('has files that cannot be loaded and hooks that break', () => {
    const [file, group] = [resultOf('unloadable'), resultOf('hooks')];
    expect(file?.failed).toMatchObject([
      { name: '(the file)', said: expect.stringContaining('cannot be loaded') },
    ]);
    expect(group?.failed).toMatchObject([
      { name: 'a group', said: expect.stringContaining('the hook broke') },
    ]);
  });

  it('has errors that nobody caught, every file as it began, and the end', () => {
    expect(lines).toContainEqual({
      kind: 'stray',
      said: expect.stringContaining('nobody caught this'),
    });
    const begun = lines.flatMap((line) => (line.kind === 'begun' ? [line.file] : []));
    expect(begun.toSorted()).toEqual(
      Object.keys(planted)
        .map((name) => `${name}.test.ts`)
        .toSorted(),
    );
    expect(lines.at(-1)).toEqual({ kind: 'done' });
  });
});

describe('what is kept of a message', () => {
  it('is what was waited for when a driver says so two lines later', () => {
    const message =
      "locator.waitFor: Timeout 15000ms exceeded.\nCall log:\n\u001B[2m  - waiting for getByText('x')\u001B[22m\n";
    expect(firstWords({ message })).toBe(
      "locator.waitFor: Timeout 15000ms exceeded. · waiting for getByText('x')",
    );
  });

  it('is short, and has the cause', () => {
    const said = firstWords({ message: 'x'.repeat(1_000), cause: { message: 'no answer' } });
    expect(said).toBe(`${'x'.repeat(300)} (no answer)`);
  });
});
