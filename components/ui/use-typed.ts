import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** After so long without a key, what was typed is kept; milliseconds. */
const PAUSE_MS = 500;

export type TypedOptions = {
  /** What is kept by now. */
  kept: string;
  /**
   * Called after a pause, when the field is left and when it goes away; never with what is kept already.
   * What could not be kept (false) stays in the field.
   */
  keep: (text: string) => void | Promise<boolean>;
  /** What a typed text is kept as; null while it cannot be: then it goes when the field is left. */
  read?: (text: string) => string | null;
};

export type Typed = { text: string; onInput: (text: string) => void; onBlur: () => void };

const asTyped = (text: string): string => text;

/**
 * A field that keeps by itself. What somebody types stands above news of what is kept, and above a failure
 * to keep it: it goes only when it is kept and the field was left.
 */
export function useTyped({ kept, keep, read = asTyped }: TypedOptions): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  /** Whether all that was typed is kept, or was given up. */
  const [settled, setSettled] = useState(true);
  const typing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Typed and not handed over yet. */
  const waiting = useRef<string | null>(null);

  /** Of the newest drawing, for timers that outlive the one that set them. */
  const handOver = useRef(async () => {});
  handOver.current = async () => {
    clearTimeout(timer.current);
    const text = waiting.current === null ? null : read(waiting.current);
    waiting.current = null;
    const isKept = text === null || text === kept || (await keep(text)) !== false;
    // More may have been typed meanwhile.
    if (isKept && waiting.current === null) setSettled(true);
  };

  useEffect(() => {
    if (!typing.current && settled && typed !== null && read(typed) === kept) setTyped(null);
  }, [typed, settled, kept, read]);
  // With the field itself, not some time after it.
  useLayoutEffect(() => () => void handOver.current(), []);

  return {
    text: typed ?? kept,
    onInput(text) {
      typing.current = true;
      setTyped(text);
      setSettled(false);
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void handOver.current(), PAUSE_MS);
    },
    onBlur() {
      typing.current = false;
      void handOver.current();
      const text = typed === null ? null : read(typed);
      if (text === null || (settled && text === kept)) setTyped(null);
    },
  };
}
