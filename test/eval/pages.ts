import { evaluatePages } from './evaluate-pages.ts';

/**
 * `npm run --silent eval:pages -- DIR`: holds the detection against DIR/truth.json.
 * Exit code 0 when every compared value is right, 1 otherwise.
 */
function main(args: string[]): number {
  const [folder] = args;
  if (folder === undefined) {
    console.error('eval:pages needs a folder with a truth.json: npm run eval:pages -- DIR');
    return 1;
  }
  const outcome = evaluatePages(folder);
  if (outcome.kind === 'unusable') {
    console.error(outcome.reason);
    return 1;
  }
  for (const line of outcome.differences) console.log(line);
  const { contexts, fields } = outcome;
  console.log(
    `pages: ${contexts.right} of ${contexts.all} contexts right, ${fields.right} of ${fields.all} fields right`,
  );
  return outcome.differences.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
