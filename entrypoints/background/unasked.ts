/**
 * Work that nobody waits for. Should it fail, the next alarm or the next question of a screen does it
 * again and says why; here only the error's name goes to the browser's list of faults, because its message may quote what somebody typed.
 */
export function unasked(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    reportError(new Error(error instanceof Error ? error.name : typeof error));
  });
}
