import { readFileSync, readdirSync } from 'node:fs';

import { frictionKeys, touchpointKeys } from '../../utils/domain/taxonomy.ts';
import type { Friction, Touchpoint } from '../../utils/domain/taxonomy.ts';

/** A labelled text; the format of the label codebook. */
export type LabelledText = {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly source: string;
  readonly title: string;
  readonly body: string;
  readonly customer: boolean;
  readonly touchpoints: readonly Touchpoint[];
  readonly frictions: readonly Friction[];
  readonly hard: boolean;
};

/** A line that is no labelled text, with the sentence that says why. */
export class BadLine extends Error {}

/** Reads a file of labelled texts, one JSON object a line. Throws `BadLine` with file, line number and reason. */
export function readExamples(file: string): LabelledText[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadLine(`${file} cannot be read: is the path right?`);
  }
  const items = text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parseLine(line, `${file}, line ${index + 1}`)],
    );
  if (items.length === 0) throw new BadLine(`${file} holds no labelled text.`);
  return items;
}

/** All examples written for this project, in a fixed order. */
export function readWritten(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readExamples(`${folder}/${name}`));
}

function parseLine(line: string, where: string): LabelledText {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(`${where}: this is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine(`${where}: an object was expected.`);
  const fields = value as Record<string, unknown>;
  const text = (name: string, fallback?: string): string => {
    const found = fields[name] ?? fallback;
    if (typeof found !== 'string') throw new BadLine(`${where}: "${name}" must be a text.`);
    return found;
  };
  const keys = <Key extends string>(name: string, known: readonly Key[]): Key[] => {
    const found = fields[name] ?? [];
    if (!Array.isArray(found)) throw new BadLine(`${where}: "${name}" must be a list.`);
    return found.map((key: unknown) => {
      const match = known.find((candidate) => candidate === key);
      if (match === undefined)
        throw new BadLine(`${where}: "${String(key)}" is not one of the ${name}.`);
      return match;
    });
  };
  const impact = text('impact');
  if (impact !== 'customer' && impact !== 'internal')
    throw new BadLine(`${where}: "impact" must be "customer" or "internal".`);
  const title = text('title');
  const body = text('body', '');
  if (`${title}${body}`.trim() === '') throw new BadLine(`${where}: title and body are empty.`);
  return {
    id: text('id', where),
    lang: text('lang', 'unknown'),
    kind: text('kind', 'issue'),
    source: text('source', 'unknown'),
    title,
    body,
    customer: impact === 'customer',
    touchpoints: keys('touchpoints', touchpointKeys),
    frictions: keys('frictions', frictionKeys),
    hard: fields['hard'] === true,
  };
}
