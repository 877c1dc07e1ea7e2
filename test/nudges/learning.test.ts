import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';

import { crossValidate } from './grouped-cross-validation.ts';
import { learn, prepare, writtenWeight } from './learn.ts';
import { fit, logit, sigmoid } from './logistic-regression.ts';
import type { Example } from './logistic-regression.ts';
import type { Judged } from './measure.ts';
import { measure } from './measure.ts';
import { toModel } from './model-from-weights.ts';
import { projectOf } from './project-of.ts';
import { BadLine, readExamples, readWritten } from './read-examples.ts';
import { reportTable, summaryLine } from './report.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const labelled = here('../../../shared/tickets/dev.jsonl');
const written = readWritten(here('./written'));
const folder = mkdtempSync(join(tmpdir(), 'nudges-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string): string => {
  const file = join(
    folder,
    `${String(Math.abs(text.length))}-${String(text.codePointAt(2) ?? 0)}.jsonl`,
  );
  writeFileSync(file, text);
  return file;
};

describe('written examples', () => {
  it('follow the codebook', () => {
    expect(written.length).toBeGreaterThan(500);
    for (const { source, customer, touchpoints, frictions } of written) {
      expect(source).toBe('written');
      expect(touchpoints.length > 0).toBe(customer);
      expect(frictions.length > 0).toBe(customer);
      expect(touchpoints.length).toBeLessThanOrEqual(4);
      expect(frictions.length).toBeLessThanOrEqual(3);
    }
  });

  it('are many of each kind and none twice', () => {
    expect(new Set(written.map(({ title, body }) => `${title}|${body}`)).size).toBe(written.length);
    for (const lang of ['de', 'en']) {
      const own = written.filter((item) => item.lang === lang);
      expect(own.filter(({ customer }) => customer).length).toBeGreaterThan(100);
      expect(own.filter(({ customer }) => !customer).length).toBeGreaterThan(100);
    }
  });
});

describe('fit', () => {
  const example = (features: Record<string, number>, positive: boolean): Example => ({
    features: new Map(Object.entries(features)),
    positive,
    weight: 1,
  });
  const examples = Array.from({ length: 40 }, (_, index) =>
    example({ a: index % 2, bias: 1 }, index % 2 === 1),
  );

  it('learns what the examples show', () => {
    const weights = fit(examples, { mean: () => 0, strength: () => 0.1 });
    expect(sigmoid(logit(new Map([['a', 1], ['bias', 1]]), weights))).toBeGreaterThan(0.9); // prettier-ignore
    expect(sigmoid(logit(new Map([['bias', 1]]), weights))).toBeLessThan(0.1);
  });

  it('stays with its beliefs where examples say nothing', () => {
    const weights = fit([example({ rare: 1 }, true)], { mean: () => -2, strength: () => 1000 });
    expect(weights.get('rare')).toBeCloseTo(-2, 1);
  });

  it('gives the same weights for the same examples', () => {
    const belief = { mean: () => 0.3, strength: () => 2 };
    expect([...fit(examples, belief)]).toEqual([...fit(examples, belief)]);
  });
});

describe('measure', () => {
  const judge = (customer: boolean, noticed: boolean, said: string[], truth: string[]): Judged => ({
    item: { id: '', lang: 'de', kind: 'issue', source: '', title: '', body: '', hard: false, customer, touchpoints: truth as never, frictions: truth as never },
    noticed,
    touchpoints: said,
    frictions: said,
  }); // prettier-ignore

  it('counts by hand', () => {
    const figures = measure([
      judge(true, true, ['billing'], ['billing', 'support']),
      judge(true, false, ['billing'], ['billing']),
      judge(false, true, ['support'], []),
      judge(false, false, ['support'], []),
    ]);
    expect(figures).toMatchObject({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      accuracy: 0.5,
      falseNudges: 0.5,
    });
    expect(figures.touchpoints).toBeCloseTo((2 * 2) / (2 + 3));
    expect(figures.touchpointsAll).toBeCloseTo((2 * 1) / (2 + 3));
  });

  it('says nothing rather than dividing by nothing', () => {
    expect(Object.values(measure([])).every((value) => value === 0)).toBe(true);
    expect(summaryLine([])).toBe(
      'nudges: P=0.00 R=0.00 F1=0.00 false=0.00 touchpoints=0.00 frictions=0.00 n=0',
    );
    expect(reportTable([]).split('\n')).toHaveLength(10);
  });
});

describe('readExamples', () => {
  const good =
    '{"title":"t","impact":"customer","touchpoints":["billing"],"frictions":["downtime"]}';

  it('reads lines and skips blank ones', () => {
    expect(readExamples(fileOf(`${good}\n\n${good}\n`))).toHaveLength(2);
  });

  it.each([
    ['{', 'line 1: this is not JSON'],
    ['[]', 'an object was expected'],
    ['{"title":3,"impact":"customer"}', '"title" must be a text'],
    ['{"title":"t","impact":"both"}', '"impact" must be'],
    [
      '{"title":"t","impact":"customer","touchpoints":["moon"]}',
      '"moon" is not one of the touchpoints',
    ],
    ['{"title":"t","impact":"customer","frictions":"x"}', '"frictions" must be a list'],
    ['{"title":" ","impact":"internal"}', 'title and body are empty'],
    ['', 'holds no labelled text'],
  ])('says what is wrong with %s', (line, sentence) => {
    const file = fileOf(line);
    expect(() => readExamples(file)).toThrow(BadLine);
    expect(() => readExamples(file)).toThrow(sentence);
  });

  it('says when there is no file', () => {
    expect(() => readExamples(join(folder, 'none.jsonl'))).toThrow('cannot be read');
  });
});

describe('projectOf', () => {
  it('keeps the repository only', () => {
    expect(projectOf('owner/repo#12 (issue thread, paraphrased)')).toBe('owner/repo');
    expect(projectOf('owner/repo docs/a.md')).toBe('owner/repo');
    expect(projectOf('written')).toBe('written');
  });
});

/** The code that the panel loads when a moment has come, as one chunk. */
async function bundle(minify: boolean): Promise<{ code: string; imports: string[] }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify,
      lib: { entry: here('../../utils/nudges/analyse.ts'), formats: ['es'], fileName: 'analyse' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((one) =>
    'output' in one ? one.output.filter((part) => part.type === 'chunk') : [],
  );
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    imports: chunks.flatMap(({ imports }) => imports),
  };
}

describe('eval:nudges', () => {
  const run = (...files: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [here('../eval/nudges.ts'), ...files], { encoding: 'utf8' });

  it('ends with the one line that machines read', () => {
    const { status, stdout } = run(here('./written/contrasts.jsonl'));
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^nudges: P=\d\.\d\d R=\d\.\d\d F1=\d\.\d\d false=\d\.\d\d touchpoints=\d\.\d\d frictions=\d\.\d\d n=150$/,
    );
    expect(stdout).toMatch(/\d ms per item/);
  }, 30_000);

  it('says in a sentence what is wrong with a file or a line, and fails', () => {
    expect(run()).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Which file?') as string,
    });
    expect(run(join(folder, 'gone.jsonl'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot be read') as string,
    });
    expect(run(fileOf('{"impact":"maybe"}'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('line 1') as string,
    });
  }, 30_000);
});

describe('what is shipped', () => {
  it('weighs at most 60 kB gzipped, lexicon and weights included', async () => {
    const bytes = gzipSync((await bundle(true)).code).length;
    expect(bytes).toBeLessThan(60_000);
    expect(bytes).toBeGreaterThan(10_000);
  });

  it('asks nothing of the world: no network, no clock, no storage', async () => {
    const { code, imports } = await bundle(false);
    expect(imports).toEqual([]);
    expect(code).not.toMatch(
      /\b(?:fetch\(|XMLHttpRequest|localStorage|indexedDB|Math\.random|Date\.now|importScripts|new Date)/,
    );
  });
});

describe.skipIf(!existsSync(labelled))(
  'on the labelled set beside the repository (skipped where ../shared is absent)',
  () => {
    const items = existsSync(labelled) ? readExamples(labelled) : [];

    it('learns exactly the weights that are shipped', () => {
      const model = toModel(learn([...prepare(items, 1), ...prepare(written, writtenWeight)]));
      const shipped: unknown = JSON.parse(
        readFileSync(here('../../utils/nudges/weights.json'), 'utf8'),
      );
      expect(JSON.parse(JSON.stringify(model))).toEqual(shipped);
    }, 60_000);

    it('keeps its reach on projects it has not seen', () => {
      const figures = measure(crossValidate(items, { written, beliefsOnly: false }));
      expect(figures.precision).toBeGreaterThanOrEqual(0.85);
      expect(figures.recall).toBeGreaterThanOrEqual(0.7);
      expect(figures.falseNudges).toBeLessThanOrEqual(0.1);
      expect(figures.touchpoints).toBeGreaterThanOrEqual(0.6);
      expect(figures.frictions).toBeGreaterThanOrEqual(0.5);
    }, 120_000);

    it('has no text of the set among the written examples', () => {
      const titles = new Set(items.map(({ title }) => title.toLowerCase()));
      expect(written.filter(({ title }) => titles.has(title.toLowerCase()))).toEqual([]);
    });
  },
);
