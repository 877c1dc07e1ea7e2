/**
 * Makes bursts harmless: the first call runs the task at once, calls while it runs are remembered as
 * one more run afterwards. The task must not throw.
 */
export function coalesce(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
