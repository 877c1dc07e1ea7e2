import { useEffect, useState } from 'preact/hooks';

import type { InsertTexts } from '../../utils/i18n/insert/de.ts';

const SECOND = 1_000;

export type WaitTimerProps = { seconds: number; texts: InsertTexts; onOver: () => void };

/** Counts down the pause a site asked for. A screen reader hears when it is over, not every second. */
export function WaitTimer({ seconds, texts, onOver }: WaitTimerProps) {
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    const end = performance.now() + seconds * SECOND;
    const timer = setInterval(() => {
      const next = Math.ceil((end - performance.now()) / SECOND);
      setLeft(Math.max(next, 0));
      if (next > 0) return;
      clearInterval(timer);
      onOver();
    }, SECOND / 4);
    return () => clearInterval(timer);
  }, [seconds]);

  return left > 0 ? (
    <span role="timer">{texts.wait({ count: left })}</span>
  ) : (
    <span>{texts.waitOver}</span>
  );
}
