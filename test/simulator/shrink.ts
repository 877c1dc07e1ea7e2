import type { Command, History, Limits } from './history.ts';
import type { Invariant, Violation } from './violation.ts';

/** Runs of a history that shortening may cost. */
const MOST_TRIES = 150;

/**
 * Leaves out limits, then steps, then faults and kills, as long as the same promise stays broken: first large pieces,
 * then single steps.
 */
export async function shrink(
  history: History,
  invariant: Invariant,
  run: (history: History) => Promise<Violation | null>,
): Promise<{ history: History; tries: number }> {
  let shortest = history;
  let tries = 0;
  const breaksAs = async (shorter: History) => {
    if (tries >= MOST_TRIES) return false;
    tries += 1;
    const violation = await run(shorter);
    if (violation?.invariant !== invariant) return false;
    shortest = shorter;
    return true;
  };
  for (const name of ['sends', 'takes', 'page'] as const) {
    const { [name]: limit, ...others } = shortest.limits ?? {};
    if (limit !== undefined) await breaksAs(withLimits(shortest, others));
  }
  let { commands } = history;
  const stillBreaks = async (shorter: Command[]) => {
    if (!(await breaksAs({ ...shortest, commands: shorter }))) return false;
    commands = shorter;
    return true;
  };
  for (let size = Math.ceil(commands.length / 2); size >= 1;) {
    const before = commands.length;
    for (let start = commands.length - size; start > -size; start -= size)
      await stillBreaks(commands.toSpliced(Math.max(0, start), size));
    // Single steps until none can go any more: one may have needed another one.
    if (size > 1 || commands.length === before) size >>= 1;
  }
  for (let i = 0; i < commands.length; i += 1) {
    const { faults: _, ...calm } = commands[i]!;
    if (commands[i]!.faults) await stillBreaks(commands.with(i, calm));
    const { kill: __, ...alive } = commands[i]!;
    if (commands[i]!.kill !== undefined) await stillBreaks(commands.with(i, alive));
  }
  return { history: shortest, tries };
}

function withLimits(history: History, limits: Limits): History {
  const { limits: _, ...unlimited } = history;
  return Object.keys(limits).length === 0 ? unlimited : { ...unlimited, limits };
}
