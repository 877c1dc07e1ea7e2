import { useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import type { PolicyView } from '../../utils/messages/page-views.ts';
import type { Account } from '../../utils/messages/views.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { SyncLine } from '../sync/SyncLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { JoinTeam } from './JoinTeam.tsx';
import type { OptionsClient } from './options-client.ts';
import { TeamRow } from './TeamRow.tsx';

export type TeamSectionProps = {
  client: OptionsClient;
  account: Account | null;
  policy: PolicyView | null;
  onAccount: (account: Account | null) => void;
  show: (text: string) => void;
};

/** The teams one shares with, and the way into one. */
export function TeamSection({ client, account, policy, onAccount, show }: TeamSectionProps) {
  const language = useLanguage();
  const texts = optionsTexts(language);
  const common = commonTexts(language);
  const [joining, setJoining] = useState(false);

  async function leave(teamId: string, team: string) {
    const answer = await client.ask('leaveTeam', { teamId });
    if (!answer.ok) return show(sayCallError(answer.error, common, language));
    onAccount(answer.value);
    show(texts.leave.left({ team }));
  }

  async function openDashboard(teamId: string) {
    const answer = await client.ask('openDashboard', { teamId });
    if (!answer.ok) show(sayCallError(answer.error, common, language));
  }

  /** Nothing may come before `allowServer`: the browser asks only within the click. */
  async function allow(serverUrl: string) {
    if (!(await client.allowServer(serverUrl))) return;
    const answer = await client.ask('syncNow', { byPerson: true });
    if (!answer.ok) show(sayCallError(answer.error, common, language));
  }

  const join = (
    <JoinTeam
      client={client}
      preset={policy}
      onJoined={(next, team) => {
        onAccount(next);
        setJoining(false);
        show(texts.join.joined({ team }));
      }}
    />
  );
  const isBlocked = account?.status.problem?.kind === 'no-permission';

  return (
    <section class="options-section" id="team">
      <h2>{texts.team}</h2>
      {account ? (
        <>
          {account.teams.map((team) => (
            <TeamRow
              key={team.id}
              team={team}
              onOpen={() => void openDashboard(team.id)}
              onLeave={() => leave(team.id, common.team({ name: team.name }))}
            />
          ))}
          <SyncLine
            client={client}
            account={account}
            onFailure={(error) => show(sayCallError(error, common, language))}
            leadsToOptions={false}
          />
          {isBlocked && (
            <div>
              <Button size="small" onClick={() => void allow(account.serverUrl)}>
                {texts.join.allow}
              </Button>
            </div>
          )}
          <Disclosure label={texts.joinAnother} open={joining} onToggle={setJoining}>
            {join}
          </Disclosure>
        </>
      ) : (
        <>
          <p>{texts.noTeam}</p>
          {join}
        </>
      )}
    </section>
  );
}
