import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, told again every minute, so that "just now" grows old. Milliseconds since 1970. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  // A redraw for another reason brings the newer time along.
  return Math.max(now, Date.now());
}
