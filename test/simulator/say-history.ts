import type { History } from './history.ts';

/** A history as lines of data that can be pasted into `found/`. */
export function sayHistory({ seed, setup, limits, commands }: History): string {
  const lines = commands.map((command) => `    ${JSON.stringify(command)},`);
  const said = limits ? `\n  limits: ${JSON.stringify(limits)},` : '';
  return `{\n  seed: ${seed},\n  setup: ${JSON.stringify(setup)},${said}\n  commands: [\n${lines.join('\n')}\n  ],\n}`;
}
