import type { History } from './history.ts';

/** A history as lines of data that can be pasted into `found/`. */
export function sayHistory({ seed, setup, commands }: History): string {
  const lines = commands.map((command) => `    ${JSON.stringify(command)},`);
  return `{\n  seed: ${seed},\n  setup: ${JSON.stringify(setup)},\n  commands: [\n${lines.join('\n')}\n  ],\n}`;
}
