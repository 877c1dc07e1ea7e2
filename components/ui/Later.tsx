import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type LaterProps<P> = {
  /** Fetches the component; must be the same function at every drawing. */
  load: () => Promise<ComponentType<P>>;
  props: P;
};

/**
 * A part that few people open, fetched when it is opened, so that the page itself is there sooner.
 * It comes out of the extension's own package; only a package that was just replaced cannot give it.
 */
export function Later<P extends object>({ load, props }: LaterProps<P>) {
  const [part, setPart] = useState<{ Part: ComponentType<P> } | null>(null);

  useEffect(() => {
    let current = true;
    load()
      .then((Part) => current && setPart({ Part }))
      // The old package is gone: whoever asked the background knows it and says so.
      .catch(() => current && setPart(null));
    return () => {
      current = false;
    };
  }, [load]);

  return part && h(part.Part, { ...props });
}
