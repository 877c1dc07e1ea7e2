import { useEffect, useState } from 'preact/hooks';

const NARROW = '(max-width: 899px)';

/** Whether the window is too narrow for two columns or a table; follows rotation and zoom. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = (): void => setNarrow(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
