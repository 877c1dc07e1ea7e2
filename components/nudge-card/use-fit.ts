import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

import type { CardClient } from './card-client.ts';

/**
 * Tells the page around how tall the card is, whenever that changes.
 * @returns whether it is in sight: the page shows it with its first height
 */
export function useFit(card: RefObject<HTMLElement | null>, client: CardClient): boolean {
  const [shown, setShown] = useState(false);

  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return undefined;
    let last = 0;
    async function fit(height: number) {
      if (height === last) return;
      last = height;
      const answer = await client.askHolder('fitCard', { height });
      if (answer.ok) setShown(true);
    }
    const observer = new ResizeObserver(() => void fit(Math.ceil(current.offsetHeight)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [card, client]);

  return shown;
}
