import './SyncDetails.css';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { syncTexts } from '../../utils/i18n/sync/sync-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { Account } from '../../utils/messages/views.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { sayCallError, saySyncProblem } from '../speech/say-problem.ts';
import { Button } from '../ui/Button.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { MassRemovalQuestion } from './MassRemovalQuestion.tsx';
import { RefusedChanges } from './RefusedChanges.tsx';
import { SyncFacts } from './SyncFacts.tsx';
import { useSyncDetails } from './use-sync-details.ts';

export type SyncDetailsProps = {
  client: Pick<ScreenClient, 'ask' | 'listen'>;
  account: Account;
  /** Milliseconds since 1970. */
  now: number;
  onFailure: (error: CallError) => void;
  leadsToOptions: boolean;
};

/** Problems that are mended in the options: access, another invite, leaving a team. */
const mendedInOptions = new Set(['no-permission', 'signed-out', 'other-server']);

/** What stands behind the line about sharing: what is wrong and what is safe, what waits, what was refused. */
export function SyncDetails({ client, account, now, onFailure, leadsToOptions }: SyncDetailsProps) {
  const language = useLanguage();
  const texts = syncTexts(language);
  const common = commonTexts(language);
  const { details, error, reload } = useSyncDetails(client);
  const { status } = account;
  const { problem } = status;

  async function openScreen(screen: 'options' | 'problems' | 'bin') {
    const answer = await client.ask('openScreen', { screen });
    if (!answer.ok) onFailure(answer.error);
  }

  function sayState(): string {
    if (problem) return `${saySyncProblem(problem, common, language)} ${common.sync.safe}`;
    if (status.waiting > 0) return texts.underWay;
    if (status.lastSuccessAt === null) return texts.nothingYet;
    return (status.refused ?? 0) > 0 ? texts.restShared : texts.allShared;
  }

  return (
    <section class="sync-details" aria-label={texts.title}>
      <MassRemovalQuestion
        client={client}
        problem={problem}
        inBin={details?.askedInBin ?? 0}
        onFailure={onFailure}
      />
      {problem?.kind !== 'mass-removal' && <p>{sayState()}</p>}
      {leadsToOptions && problem && mendedInOptions.has(problem.kind) && (
        <div>
          <Button size="small" onClick={() => void openScreen('options')}>
            {texts.openSettings}
          </Button>
        </div>
      )}
      <SyncFacts account={account} waiting={details?.waiting ?? null} now={now} />
      {!details && !error && (
        <Skeleton lines={2} label={common.loading} late={common.loadingLate} />
      )}
      {error && (
        <p role="status">
          {texts.couldNotLoad} {sayCallError(error, common, language)}{' '}
          <Button variant="link" onClick={reload}>
            {common.action.retry}
          </Button>
        </p>
      )}
      {details && details.refusedTotal > 0 && (
        <RefusedChanges
          refused={details.refused}
          total={details.refusedTotal}
          onShow={() => void openScreen('problems')}
        />
      )}
      <p>
        <Button variant="link" onClick={() => void openScreen('bin')}>
          {texts.openBin}
        </Button>
      </p>
    </section>
  );
}
