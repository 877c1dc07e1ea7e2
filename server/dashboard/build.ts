import { gzipSync } from 'node:zlib';

import { build } from 'vite';

import config from './vite.config.ts';

/**
 * Weight of what the dashboard loads by itself, in bytes after gzip. Rooms that are fetched when their door
 * is opened are not in it.
 */
export type DashboardWeight = { script: number; style: number };

/** Builds the team dashboard into `.output/dashboard`, or into another folder. */
export async function buildDashboard(outDir = config.build?.outDir): Promise<DashboardWeight> {
  const into = { ...config.build, ...(outDir !== undefined && { outDir }) };
  const result = await build({ ...config, build: into, configFile: false, logLevel: 'warn' });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const page = files.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const weight: DashboardWeight = { script: 0, style: 0 };
  for (const file of files) {
    if (!html.includes(`"/${file.fileName}"`)) continue;
    if (file.type === 'chunk') weight.script += gzipSync(file.code).length;
    else if (file.fileName.endsWith('.css')) weight.style += gzipSync(file.source).length;
  }
  return weight;
}

if (import.meta.main) {
  const { script, style } = await buildDashboard();
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  process.stdout.write(
    `dashboard built: ${kB(script)} kB of script, ${kB(style)} kB of style at first (gzip)\n`,
  );
}
