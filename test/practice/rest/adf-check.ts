import Draft04 from 'ajv-draft-04';

import { readSpecJson } from './spec-files.ts';

let validate: ((value: unknown) => string[]) | null = null;

function compile(): (value: unknown) => string[] {
  const ajv = new Draft04({ strict: false, allErrors: false });
  const check = ajv.compile(readSpecJson('adf-v1-full.json') as object);
  return (value) =>
    check(value)
      ? []
      : (check.errors ?? []).map((error) => `ADF ${error.instancePath} ${error.message ?? ''}`);
}

/** What is wrong with a document in Atlassian's document format, by its own JSON schema. */
export function checkAdf(value: unknown): string[] {
  validate ??= compile();
  return validate(value);
}
