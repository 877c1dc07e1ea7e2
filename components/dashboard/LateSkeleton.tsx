import { useEffect, useState } from 'preact/hooks';

import { Skeleton } from '../ui/Skeleton.tsx';
import { useTexts } from './use-texts.ts';

/** What is quicker than this needs no sign that it is coming; milliseconds. */
const PATIENCE = 150;

/** A skeleton that shows itself only when waiting has become noticeable. */
export function LateSkeleton({ lines }: { lines: number }) {
  const { t } = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return late ? <Skeleton lines={lines} label={t.loading} /> : null;
}
