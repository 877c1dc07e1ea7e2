import './TeamView.css';
import { mayReview } from '../../../utils/domain/team.ts';
import { useShortcuts } from '../app/use-shortcuts.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { InviteForm } from './InviteForm.tsx';
import { LeaveTeam } from './LeaveTeam.tsx';

/** What the team is, who may come in, and the way out. There is no list of people. */
export function TeamView({ onHelp, onLeft }: { onHelp: () => void; onLeft: () => void }) {
  const { team, preferences } = useWorkspace();
  const { t, counted } = useTexts();
  useShortcuts({ help: onHelp }, preferences.shortcuts);
  const role = t.team.role[team.role];
  return (
    <div class="team">
      <div class="team-page">
        <header class="team-section">
          <h1 class="team-title" dir="auto">
            {team.name}
          </h1>
          <p>{t.team.readers(counted(team.memberCount))}</p>
          <p class="team-subtle">{t.team.yourRole({ role, name: team.myName })}</p>
        </header>
        <section class="team-section" aria-labelledby="team-who-sees">
          <h2 id="team-who-sees" class="team-heading">
            {t.team.whoSees}
          </h2>
          <ul class="team-points">
            {t.team.whoSeesPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
        {mayReview(team.role) && <InviteForm key={team.id} />}
        <LeaveTeam onLeft={onLeft} />
      </div>
    </div>
  );
}
