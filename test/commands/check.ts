/** `npm run check`: format, lint, types, import law and dead code, side by side. */
import { runTool } from './run-tool.ts';

const checks: { name: string; tool: string; args: string[] }[] = [
  { name: 'format', tool: 'oxfmt', args: ['--check', '.'] },
  { name: 'lint', tool: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'types', tool: 'tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'import law',
    tool: 'depcruise',
    args: ['entrypoints', 'components', 'utils', 'server', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'dead code', tool: 'knip', args: ['--no-progress'] },
];

const results = await Promise.all(
  checks.map(async (check) => ({ ...check, ...(await runTool(check.tool, check.args)) })),
);
for (const { name, code, seconds, output } of results) {
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output);
}
process.exit(results.some((r) => r.code !== 0) ? 1 : 0);
