import { readFileSync } from 'node:fs';

/** Process ids are used again after a while; together with its start a process is one of a kind. */
export type ProcessIdentity = { pid: number; startedAt: string | null };

/** Identity of a living process, or null when none has this id. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null;
  }
  return { pid, startedAt: startOf(pid) };
}

/** Whether the process that once had this identity still lives. */
export function stillLives(known: ProcessIdentity): boolean {
  const now = identifyProcess(known.pid);
  return now !== null && (known.startedAt === null || now.startedAt === known.startedAt);
}

/** Start in clock ticks since boot plus the boot's id, from Linux' /proc; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces; the start is the 20th after it.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return ticks === undefined ? null : `${boot}:${ticks}`;
  } catch {
    // No /proc here (macOS, Windows) or the process ended meanwhile: the id alone has to do.
    return null;
  }
}
