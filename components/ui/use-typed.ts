import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** After so long without a key, what was typed is kept; milliseconds. */
const PAUSE_MS = 500;

export type TypedOptions = {
  /** What is kept by now. */
  kept: string;
  /** Called after a pause, when the field is left and when it goes away; never with what is kept already. */
  keep: (text: string) => void;
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
  const typing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Typed and not handed over yet. */
  const waiting = useRef<string | null>(null);

  /** Of the newest drawing, for timers that outlive the one that set them. */
  const handOver = useRef(() => {});
  handOver.current = () => {
    clearTimeout(timer.current);
    const text = waiting.current === null ? null : read(waiting.current);
    waiting.current = null;
    if (text !== null && text !== kept) keep(text);
  };

  useEffect(() => {
    if (!typing.current && typed !== null && read(typed) === kept) setTyped(null);
  }, [typed, kept, read]);
  // With the field itself, not some time after it.
  useLayoutEffect(() => () => handOver.current(), []);

  return {
    text: typed ?? kept,
    onInput(text) {
      typing.current = true;
      setTyped(text);
      waiting.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => handOver.current(), PAUSE_MS);
    },
    onBlur() {
      typing.current = false;
      handOver.current();
      const text = typed === null ? null : read(typed);
      if (text === null || text === kept) setTyped(null);
    },
  };
}
