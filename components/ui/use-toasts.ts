import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type ToastAction = { label: string; run: () => void };

export type Toast = {
  id: number;
  text: string;
  actions: readonly ToastAction[];
};

/** A toast with something to undo stands as long as undo is possible: 10 s. */
export const UNDO_MS = 10_000;
const PLAIN_MS = 4_000;
/** A slow reader's time for one character. */
const READING_MS = 60;

export type Toasts = {
  toasts: Toast[];
  show: (text: string, action?: ToastAction, other?: ToastAction) => void;
  dismiss: (id: number) => void;
};

/** Short messages that go by themselves. */
export function useToasts(): Toasts {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>());
  const lastId = useRef(0);

  const dismiss = useCallback((id: number) => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setToasts((all) => all.filter((t) => t.id !== id));
  }, []);

  const show = useCallback<Toasts['show']>(
    (text, ...given) => {
      const actions = given.filter((one) => one !== undefined);
      lastId.current += 1;
      const id = lastId.current;
      const least = actions.length > 0 ? UNDO_MS : PLAIN_MS;
      setToasts((all) => [...all, { id, text, actions }]);
      timers.current.set(
        id,
        setTimeout(() => dismiss(id), Math.max(least, text.length * READING_MS)),
      );
    },
    [dismiss],
  );

  useEffect(() => {
    const all = timers.current;
    return () => {
      for (const timer of all.values()) clearTimeout(timer);
    };
  }, []);

  return { toasts, show, dismiss };
}
