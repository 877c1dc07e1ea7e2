import './Skeleton.css';
import { useEffect, useState } from 'preact/hooks';

/** After this time grey lines alone say too little, in milliseconds. */
export const LATE_MS = 8_000;

export type SkeletonProps = {
  lines: number;
  label: string;
  /** What is said when it takes long. */
  late?: string;
};

/** Grey lines in the place of what is on its way; says so to screen readers, and to everybody when it takes long. */
export function Skeleton({ lines, label, late }: SkeletonProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="skeleton-line" />
      ))}
      {isLate && late !== undefined && <p class="skeleton-late">{late}</p>}
    </div>
  );
}
