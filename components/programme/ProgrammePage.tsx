import './ProgrammePage.css';
import { useCallback, useEffect, useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { programmeTexts } from '../../utils/i18n/programme/programme-texts.ts';
import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { Account } from '../../utils/messages/views.ts';
import { useLiveSync } from '../note/use-live-sync.ts';
import { sayCallError, saySyncProblem } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Select } from '../ui/Select.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useToasts } from '../ui/use-toasts.ts';
import type { ProgrammeClient } from './programme-client.ts';
import { ProgrammeSection, sections, type Section } from './ProgrammeSection.tsx';
import { NeedsTeamDialog } from './proposal/NeedsTeamDialog.tsx';
import { ProposalDialog } from './proposal/ProposalDialog.tsx';
import { isTouched, useProposing } from './proposal/use-proposing.ts';
import { roleOptions } from './role-options.ts';
import { useContent } from './use-content.ts';
import { useWorkProfile } from './use-work-profile.ts';

export type ProgrammePageProps = {
  client: ProgrammeClient;
  account: Account | null;
  /** Whether it is known if there is a team. */
  ready: boolean;
};

const noItems: never[] = [];

/** The team's role map, questions, terms and examples: to read, also offline, and to add to. */
export function ProgrammePage({ client, account, ready }: ProgrammePageProps) {
  const language = useLanguage();
  const texts = programmeTexts(language);
  const common = commonTexts(language);
  const teams = account?.teams ?? noItems;
  const [chosenTeam, setChosenTeam] = useState<string | null>(null);
  const team = teams.find(({ id }) => id === chosenTeam) ?? teams[0] ?? null;
  const [section, setSection] = useState<Section>('roles');
  const { list, error, reload } = useContent(client, team?.id ?? null);
  const { profile, change: changeProfile } = useWorkProfile(client);
  const proposing = useProposing(client, team?.id ?? null);
  const [needsTeam, setNeedsTeam] = useState(false);
  const { toasts, show, dismiss } = useToasts();
  const items = list?.items ?? noItems;
  const roles = roleOptions(items, profile, language);

  const tell = useCallback(
    (failure: CallError) => show(sayCallError(failure, common, language)),
    [show, common, language],
  );
  // What sync runs into stands on the page; that the call itself failed needs no word every few seconds.
  const ignore = useCallback(() => {}, []);
  useLiveSync(client.ask, team !== null, ignore);
  async function settle<T>(answer: Promise<Result<T>>): Promise<boolean> {
    const result = await answer;
    if (!result.ok) tell(result.error);
    reload();
    return result.ok;
  }

  async function send() {
    if (!(await proposing.send())) return;
    setSection('mine');
    show(texts.dialog.sent);
    reload();
  }

  /** Without a team there is nobody to propose to; that is said instead. */
  const wanting: Pick<typeof proposing, 'begin' | 'change'> =
    team === null
      ? { begin: () => setNeedsTeam(true), change: () => setNeedsTeam(true) }
      : proposing;
  const [asked, setAsked] = useState(client.proposesAtOnce);
  useEffect(() => {
    if (!asked || !ready) return;
    setAsked(false);
    wanting.begin('question');
  });

  const openOptions = () => void settle(client.ask('openScreen', { screen: 'options' }));
  const problem = account?.status.problem ?? null;

  return (
    <div class="programme-page">
      <header class="programme-header">
        <Mark size={24} />
        <h1>{texts.title}</h1>
        {teams.length > 1 && team && (
          <Select
            label={texts.team}
            hideLabel
            options={teams.map(({ id, name }) => ({ value: id, label: common.team({ name }) }))}
            value={team.id}
            onChange={setChosenTeam}
          />
        )}
      </header>
      <main>
        <p class="programme-lead">
          {team && teams.length === 1 && `${common.team({ name: team.name })} · `}
          {ready && (team ? texts.lead : texts.leadAlone)}
        </p>
        {ready && !team && (
          <Banner
            actions={
              <Button size="small" onClick={openOptions}>
                {texts.joinTeam}
              </Button>
            }
          >
            {texts.noTeam}
          </Banner>
        )}
        {problem && (
          <p class="programme-state" role="status">
            {saySyncProblem(problem, common, language)} {texts.lastState}
          </p>
        )}
        {error && (
          <Banner
            tone="warn"
            actions={
              <Button size="small" onClick={reload}>
                {common.action.retry}
              </Button>
            }
          >
            {texts.couldNotLoad} {sayCallError(error, common, language)}
          </Banner>
        )}
        <Tabs
          label={texts.sections}
          tabs={sections
            .filter((value) => team !== null || value !== 'mine')
            .map((value) => ({ value, label: texts.section[value] }))}
          value={section}
          onChange={setSection}
        >
          {!ready || (team && !list && !error) ? (
            <Skeleton lines={8} label={common.loading} />
          ) : (
            <ProgrammeSection
              section={section}
              items={items}
              level={list?.level ?? null}
              proposing={wanting}
              resume={(wish) => proposing.resume(wish)}
              begun={team ? client.wishes.list(team.id).map(({ wish }) => wish) : []}
              profile={profile}
              roles={roles}
              onTakeRole={(role) => void changeProfile({ role })}
              onVote={(to, yes) =>
                team && void settle(client.ask('voteLevel', { teamId: team.id, to, yes }))
              }
              onWithdraw={(item) =>
                void settle(client.ask('withdrawProposal', { id: item.id })).then(
                  (done) => done && show(texts.mine.withdrawn),
                )
              }
              onRetry={({ id, teamId, body, replaces, proposedByName }) =>
                void settle(
                  client.ask('proposeContent', {
                    id,
                    teamId,
                    body,
                    replaces,
                    named: proposedByName !== null,
                  }),
                )
              }
            />
          )}
        </Tabs>
        {needsTeam && <NeedsTeamDialog onJoin={openOptions} onClose={() => setNeedsTeam(false)} />}
        {proposing.open && team && (
          <ProposalDialog
            proposing={proposing}
            team={team}
            roles={roles}
            onSend={() => void send()}
            onDiscard={() => {
              const undo = proposing.discard();
              if (undo) show(texts.dialog.discarded, { label: common.action.undo, run: undo });
            }}
            onClose={() => {
              if (proposing.open && isTouched(proposing.open)) show(texts.dialog.keptFor);
              proposing.close();
            }}
          />
        )}
      </main>
      <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={common.action.dismiss} />
    </div>
  );
}
