import { Banner } from '../../../ui/Banner.tsx';
import { FailedSend } from '../../review/FailedSend.tsx';
import type { FormTrouble } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';

/** Why begun content is not on the server yet: it did not arrive, or the server said no. */
export function FormTroubleNotice(props: { trouble: FormTrouble; onRetry: () => void }) {
  const { trouble, onRetry } = props;
  const t = useContentWords();
  if (trouble.kind === 'failed')
    return <FailedSend keepsText problem={trouble.problem} onRetry={onRetry} />;
  return <Banner tone="warn">{t.refusal[trouble.why]}</Banner>;
}
