import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { iconAlert } from '../ui/icons.ts';
import { LateSkeleton } from './LateSkeleton.tsx';
import { useTexts } from './use-texts.ts';

export type LatePartProps<P> = {
  /** Fetches the component; must be the same function at every drawing. */
  load: () => Promise<ComponentType<P>>;
  props: P;
};

/** A part of the dashboard that not everybody opens, fetched when it is opened. */
export function LatePart<P extends object>({ load, props }: LatePartProps<P>) {
  const { t } = useTexts();
  const [part, setPart] = useState<{ Part: ComponentType<P> } | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    setPart(null);
    load()
      .then((Part) => current && setPart({ Part }))
      // Offline, or the server has a newer build without this file: the person is told both.
      .catch(() => current && setPart('failed'));
    return () => {
      current = false;
    };
  }, [load, attempt]);

  if (part === null) return <LateSkeleton lines={8} />;
  if (part !== 'failed') return h(part.Part, { ...props });
  return (
    <div role="alert">
      <EmptyState
        icon={iconAlert}
        title={t.partMissing.title}
        actions={<Button onClick={() => setAttempt((n) => n + 1)}>{t.retry}</Button>}
      >
        {t.partMissing.text}
      </EmptyState>
    </div>
  );
}
