import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing after which the search starts; milliseconds. */
const TYPING_PAUSE = 200;

/** Text of a search field: shown at once, searched for after a pause. `settled` wins when it changes. */
export function useTypedText(settled: string, onSettle: (text: string) => void) {
  const [text, setText] = useState(settled);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useRef(onSettle);
  settle.current = onSettle;
  const last = useRef(settled);

  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    clearTimeout(timer.current);
    setText(settled);
  }, [settled]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const type = (next: string): void => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      last.current = next;
      settle.current(next);
    }, TYPING_PAUSE);
  };
  return { text, type };
}
