import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';

import type { Complaint, FileResult, RecordLine } from './test-record.ts';

/** As much of a message as fits into a line that people read. */
const MAX_SAID = 300;

/** Writes down every file as it begins and ends, for `tell-results.ts`. `TEST_RECORD` names the file. */
export default class RecordReporter implements Reporter {
  readonly #path = process.env['TEST_RECORD'] ?? '.cache/test-record.jsonl';
  #root = process.cwd();

  onInit(vitest: Vitest): void {
    this.#root = vitest.config.root;
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, '');
  }
  onTestModuleStart(module: TestModule): void {
    this.#write({ kind: 'begun', ...this.#nameOf(module) });
  }
  onTestModuleEnd(module: TestModule): void {
    this.#write({ kind: 'ended', ...this.#nameOf(module), ...resultOf(module) });
  }
  onTestRunEnd(_: readonly TestModule[], errors: readonly SerializedError[]): void {
    for (const error of errors) this.#write({ kind: 'stray', said: firstWords(error) });
    this.#write({ kind: 'done' });
  }

  #nameOf(module: TestModule) {
    return { suite: module.project.name, file: relative(this.#root, module.moduleId) };
  }
  #write(line: RecordLine): void {
    appendFileSync(this.#path, `${JSON.stringify(line)}\n`);
  }
}

function resultOf(module: TestModule): Omit<FileResult, 'suite' | 'file'> {
  const tests = [...module.children.allTests()];
  const complaint = (test: TestCase): Complaint => ({
    name: test.fullName,
    said: firstWords(test.result().errors?.[0]),
  });
  const groups = [...module.children.allSuites()].map((suite) => ({
    name: suite.fullName,
    errors: suite.errors(),
  }));
  const broken = [{ name: '(the file)', errors: module.errors() }, ...groups]
    .filter(({ errors }) => errors.length > 0)
    .map(({ name, errors }) => ({ name, said: firstWords(errors[0]) }));
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  const { collectDuration, duration } = module.diagnostic();
  return {
    endedAt: Date.now(),
    milliseconds: Math.round(collectDuration + duration),
    passed: inState('passed').length,
    skipped: inState('skipped').length,
    failed: [...broken, ...inState('failed').map(complaint)],
    retried: tests.filter((test) => test.diagnostic()?.flaky).map(complaint),
  };
}

/** The first lines that say something, and where: drivers of browsers name what they waited for in the third. */
export function firstWords(error: SerializedError | undefined): string {
  if (!error) return 'it said nothing';
  const lines = stripVTControlCharacters(error.message)
    .split('\n')
    .map((line) => line.replace(/^\s*-?\s*/, '').trim())
    .filter((line) => line !== '' && line !== 'Call log:');
  const cause = error.cause ? ` (${firstWords(error.cause)})` : '';
  const place = error.stacks?.find(({ file }) => /\.(test|e2e)\.tsx?$/.test(file));
  const said = `${lines.slice(0, 2).join(' · ').slice(0, MAX_SAID)}${cause}`;
  return place ? `${said} [line ${place.line}]` : said;
}
