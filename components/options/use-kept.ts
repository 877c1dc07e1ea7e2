import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { ScreenClient } from '../note/screen-client.ts';

type Client = Pick<ScreenClient, 'ask' | 'listen'>;

export type Kept<T, Wish> = {
  /** As the background told it last; null until it did. */
  known: T | null;
  /** What was chosen since and is on its way. */
  wished: Partial<Wish>;
  /** Why it could not be had at all. */
  error: CallError | null;
  reload: () => void;
  /**
   * Does something that answers with how it then stands; whether it could be done. What is wished holds at
   * once, and goes back when it cannot be kept.
   */
  take: (deed: Promise<Result<T>>, wish?: Partial<Wish>) => Promise<boolean>;
};

/**
 * What the background keeps about nudges and the person's work, kept up to date.
 * @param read must be the same function at every drawing
 * @param onRefused hears why a deed could not be done
 */
export function useKept<T, Wish>(
  client: Client,
  read: (client: Client) => Promise<Result<T>>,
  onRefused: (error: CallError) => void,
): Kept<T, Wish> {
  const [known, setKnown] = useState<T | null>(null);
  const [wished, setWished] = useState<Partial<Wish>>({});
  const [error, setError] = useState<CallError | null>(null);
  /** Numbers the questions: an answer counts as long as none to a later question came. */
  const asked = useRef(0);
  const answered = useRef(0);
  const deeds = useRef(0);

  const hear = useCallback(async (question: Promise<Result<T>>) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await question;
    if (answer.ok && mine > answered.current) {
      answered.current = mine;
      setKnown(answer.value);
      setError(null);
    }
    return answer;
  }, []);

  const reload = useCallback(async () => {
    const answer = await hear(read(client));
    if (!answer.ok) setError(answer.error);
  }, [client, read, hear]);

  useEffect(() => {
    void reload();
    const stop = client.listen({ nudgesChanged: () => void reload() });
    const leave = new AbortController();
    // Days and pauses pass while nobody looks.
    document.addEventListener('visibilitychange', () => !document.hidden && void reload(), {
      signal: leave.signal,
    });
    return () => {
      leave.abort();
      stop();
    };
  }, [client, reload]);

  async function take(deed: Promise<Result<T>>, wish?: Partial<Wish>): Promise<boolean> {
    if (wish) setWished((wishes) => ({ ...wishes, ...wish }));
    deeds.current += 1;
    const answer = await hear(deed);
    deeds.current -= 1;
    // While another choice is under way, what was chosen stands.
    if (deeds.current === 0) setWished({});
    if (!answer.ok) onRefused(answer.error);
    return answer.ok;
  }

  return { known, wished, error: known === null ? error : null, reload: () => void reload(), take };
}
