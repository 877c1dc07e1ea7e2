import { runTool } from './run-tool.ts';

/** `practice` packages also work on the practice workplace and are for trying and testing only. */
export type BuildMode = 'production' | 'practice';

async function mustRun(what: string, tool: string, args: string[]) {
  // Whatever the mode is called, what is built is the released code, not the development build.
  const { code, output } = await runTool(tool, args, { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`${what} could not be built:\n${output}`);
}

/** Builds the extension for one browser into `.output/<browser>-mv3[-practice]`. */
export async function buildExtension(browser: 'chrome' | 'firefox', mode: BuildMode) {
  await mustRun(`The extension for ${browser}`, 'wxt', [
    'build',
    '-b',
    browser,
    '--mv3',
    '-m',
    mode,
  ]);
}

/** Builds the dashboard that the team server serves into `.output/dashboard`. */
export async function buildDashboardApp() {
  await mustRun('The dashboard', process.execPath, ['server/dashboard/build.ts']);
}
