import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

export type ToolResult = { code: number; output: string; seconds: number };

/**
 * Runs one installed tool by name and waits for it. With `show`, its output goes straight to this
 * terminal; otherwise it is collected.
 */
export async function runTool(
  name: string,
  args: readonly string[],
  options: { show?: boolean; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}
