import './RivalVersions.css';
import type { ComponentChildren } from 'preact';

import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useContentTexts } from './use-content-texts.ts';

export type RivalVersionsProps<One extends TeamContent> = {
  versions: readonly One[];
  draw: (one: One) => ComponentChildren;
  mayDecide: boolean;
  busy: boolean;
  /** One version stays; the others go out of use. */
  onKeep: (others: readonly One[]) => void;
};

/** Two people gave the same thing other words at the same time: both texts, and the choice. */
export function RivalVersions<One extends TeamContent>(props: RivalVersionsProps<One>) {
  const { versions, draw, mayDecide, busy, onKeep } = props;
  const { rivals } = useContentTexts();
  return (
    <Banner tone="warn" title={rivals.title}>
      <p>{rivals.text}</p>
      <ul class="rivals">
        {versions.map((one) => (
          <li key={one.id} class="rival">
            <div>{draw(one)}</div>
            {mayDecide && (
              <Button
                size="small"
                busy={busy}
                onClick={() => onKeep(versions.filter(({ id }) => id !== one.id))}
              >
                {rivals.keep}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
