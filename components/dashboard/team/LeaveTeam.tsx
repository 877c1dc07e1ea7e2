import { useState } from 'preact/hooks';

import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** The way out of a team, with one question before it. */
export function LeaveTeam({ onLeft }: { onLeft: () => void }) {
  const { world, team, report, toast } = useWorkspace();
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<DashboardProblem | null>(null);

  async function leave(): Promise<void> {
    setBusy(true);
    const outcome = await world.port.leave(team.id);
    setBusy(false);
    report(outcome);
    if (!outcome.ok) return setProblem(outcome.problem);
    setAsking(false);
    toast(t.team.left({ team: team.name }));
    onLeft();
  }
  return (
    <section class="team-section team-leave" aria-labelledby="team-leave">
      <h2 id="team-leave" class="team-heading">
        {t.team.leaveTitle}
      </h2>
      <p class="team-subtle">{t.team.leaveText}</p>
      <Button onClick={() => setAsking(true)}>{t.team.leave}</Button>
      {asking && (
        <Dialog
          title={t.team.leaveQuestion({ team: team.name })}
          closeLabel={t.close}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
              <Button variant="danger" busy={busy} onClick={() => void leave()}>
                {t.team.leaveConfirm}
              </Button>
            </>
          }
        >
          <p>{t.team.leaveText}</p>
          {problem && (
            <p class="field-error" role="alert">
              {t.problems[problem.kind].title}. {t.problems[problem.kind].text}
            </p>
          )}
        </Dialog>
      )}
    </section>
  );
}
