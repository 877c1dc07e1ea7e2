import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import config from './vite.config.ts';

/** Weight of the built dashboard's code, in bytes after gzip. */
export type DashboardWeight = { script: number; style: number };

/** Builds the team dashboard into `.output/dashboard`. */
export async function buildDashboard(): Promise<DashboardWeight> {
  const result = await build({ ...config, configFile: false, logLevel: 'warn' });
  const weight: DashboardWeight = { script: 0, style: 0 };
  for (const { output } of [result].flat().filter((one) => 'output' in one))
    for (const file of output) {
      if (file.type === 'chunk') weight.script += gzipSync(file.code).length;
      else if (file.fileName.endsWith('.css')) weight.style += gzipSync(file.source).length;
    }
  return weight;
}

if (import.meta.main) {
  const { script, style } = await buildDashboard();
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  process.stdout.write(
    `dashboard built: ${kB(script)} kB of script, ${kB(style)} kB of style (gzip)\n`,
  );
}
