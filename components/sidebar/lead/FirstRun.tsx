import { useEffect, useState } from 'preact/hooks';

import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import { leadTexts } from '../../../utils/i18n/lead/lead-texts.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { iconClose } from '../../ui/icons.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { OpeningQuestion } from './OpeningQuestion.tsx';
import { OwnRole } from './OwnRole.tsx';
import type { FirstRunStart } from './use-first-run.ts';

export type FirstRunProps = FirstRunStart & {
  client: ScreenClient;
  onTold: (text: string) => void;
};

/** Once, at the very beginning: something lived through as a customer, then one's own role. Both may be skipped. */
export function FirstRun({ client, keeper, onTold }: FirstRunProps) {
  const texts = leadTexts(useLanguage()).first;
  const [step, setStep] = useState<'question' | 'role' | 'over'>('question');
  const remember = (opening: WorkProfile['opening']) =>
    client.ask('changeWorkProfile', { change: { opening } });

  // Answered or put away in the panel of another tab meanwhile.
  const { ask, listen } = client;
  useEffect(() => {
    if (step !== 'question') return undefined;
    const look = async () => {
      const profile = await ask('getWorkProfile', null);
      if (profile.ok && profile.value.opening !== 'open')
        setStep((now) => (now === 'question' ? 'over' : now));
    };
    return listen({ nudgesChanged: () => void look() });
  }, [step, ask, listen]);

  /** Whoever ends it has decided for good; what was typed stays a draft in "Meine Notizen". */
  async function end() {
    setStep('over');
    if (step === 'question') await Promise.all([keeper.flush(), remember('skipped')]);
  }

  if (step === 'over') return null;
  return (
    <section class="first-run" aria-label={texts.title}>
      <div class="first-run-top">
        <p class="first-run-title">{texts.title}</p>
        <IconButton size="small" icon={iconClose} label={texts.close} onClick={() => void end()} />
      </div>
      {step === 'question' ? (
        <OpeningQuestion
          keeper={keeper}
          onKept={() => {
            setStep('role');
            onTold(texts.kept);
            void remember('answered');
          }}
          onSkip={() => {
            setStep('role');
            void keeper.flush();
            void remember('skipped');
          }}
        />
      ) : (
        <OwnRole client={client} onDone={() => setStep('over')} />
      )}
    </section>
  );
}
