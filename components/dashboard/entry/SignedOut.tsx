import { Banner } from '../../ui/Banner.tsx';
import { useTexts } from '../use-texts.ts';
import { EntryPage } from './EntryPage.tsx';
import { InvitePaste } from './InvitePaste.tsx';

/** `expired`: the session ended under the person's hands; `code-used`: the extension's code is old. */
export type SignedOutReason = 'new' | 'expired' | 'left' | 'code-used';

/** Both ways in, in plain words. */
export function SignedOut(props: { reason: SignedOutReason; onInvite: (code: string) => void }) {
  const { reason, onInvite } = props;
  const { t } = useTexts();
  return (
    <EntryPage>
      <h1 class="entry-title">{t.signedOut.title}</h1>
      <p class="entry-subtle">{t.signedOut.lead}</p>
      {reason === 'expired' && (
        <Banner tone="warn" title={t.signedOut.expired}>
          {t.signedOut.expiredSafe}
        </Banner>
      )}
      {reason === 'left' && <Banner>{t.signedOut.left}</Banner>}
      {reason === 'code-used' && (
        <Banner tone="warn" title={t.signedOut.codeUsed}>
          {t.signedOut.codeUsedText}
        </Banner>
      )}
      <section class="entry-ways" aria-labelledby="signed-out-ways">
        <h2 id="signed-out-ways" class="sr-only">
          {t.signedOut.waysTitle}
        </h2>
        <div class="entry-way">
          <h3 class="entry-way-title">{t.signedOut.extensionTitle}</h3>
          <p class="entry-subtle">{t.signedOut.extensionText}</p>
        </div>
        <div class="entry-way">
          <h3 class="entry-way-title">{t.signedOut.inviteTitle}</h3>
          <p class="entry-subtle">{t.signedOut.inviteText}</p>
          <InvitePaste onInvite={onInvite} />
        </div>
      </section>
    </EntryPage>
  );
}
