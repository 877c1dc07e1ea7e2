import { useEffect, useState } from 'preact/hooks';

/** The time, renewed each minute, so that "vor 5 Min." stays true. Milliseconds since 1970. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 60_000);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
