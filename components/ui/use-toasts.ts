import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Toast = {
  id: number;
  text: string;
  action: { label: string; run: () => void } | null;
};

/** A toast with something to undo stands as long as undo is possible: 10 s. */
export const UNDO_MS = 10_000;
const PLAIN_MS = 4_000;

export type Toasts = {
  toasts: Toast[];
  show: (text: string, action?: { label: string; run: () => void }) => void;
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
    (text, action) => {
      lastId.current += 1;
      const id = lastId.current;
      setToasts((all) => [...all, { id, text, action: action ?? null }]);
      timers.current.set(
        id,
        setTimeout(() => dismiss(id), action ? UNDO_MS : PLAIN_MS),
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
