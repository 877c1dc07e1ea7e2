import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useStartHere } from './use-start-here.ts';

export type KeptSectionProps = {
  /** Where the page's list of sections leads. */
  id: string;
  title: string;
  lead: string;
  /** The page was opened for this section. */
  isStart: boolean;
  error: CallError | null;
  onRetry: () => void;
  /** Null as long as what is kept is not there; `lines` stand in for it. */
  children: ComponentChildren | null;
  lines: number;
};

/** A section whose content the background keeps: waiting for it, without it, and with it. */
export function KeptSection(props: KeptSectionProps) {
  const { id, title, lead, error, children } = props;
  const language = useLanguage();
  const common = commonTexts(language);
  const heading = useRef<HTMLHeadingElement>(null);
  useStartHere(heading, props.isStart, children !== null);
  return (
    <section class="options-section" id={id}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{lead}</p>
      {error && (
        <Banner
          tone="warn"
          actions={
            <Button size="small" onClick={props.onRetry}>
              {common.action.retry}
            </Button>
          }
        >
          {sayCallError(error, common, language)}
        </Banner>
      )}
      {children === null && !error && (
        <Skeleton lines={props.lines} label={common.loading} late={common.loadingLate} />
      )}
      {children}
    </section>
  );
}
