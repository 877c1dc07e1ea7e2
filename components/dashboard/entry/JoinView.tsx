import { useEffect, useRef, useState } from 'preact/hooks';

import { MAX_NAME } from '../../../utils/domain/team.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LateSkeleton } from '../LateSkeleton.tsx';
import type { DashboardPort, InvitePreview } from '../model/dashboard-port.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { ProblemNotice } from '../ProblemNotice.tsx';
import { useTexts } from '../use-texts.ts';
import { EntryPage } from './EntryPage.tsx';

export type JoinViewProps = {
  port: DashboardPort;
  code: string;
  onJoined: () => void;
  onNotNow: () => void;
};

/** What am I about to join, as whom? Then in. */
export function JoinView({ port, code, onJoined, onNotNow }: JoinViewProps) {
  const { t, counted } = useTexts();
  const [preview, setPreview] = useState<InvitePreview | null>(null);
  const [problem, setProblem] = useState<DashboardProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let left = false;
    setProblem(null);
    const look = async (): Promise<void> => {
      const outcome = await port.previewInvite(code);
      if (left) return;
      if (outcome.ok) setPreview(outcome.value);
      else setProblem(outcome.problem);
    };
    void look();
    return () => {
      left = true;
    };
  }, [port, code, attempt]);

  const missing = name.trim() === '';
  async function join(): Promise<void> {
    setTried(true);
    if (missing) return field.current?.focus();
    setBusy(true);
    setProblem(null);
    const outcome = await port.join(code, name.trim());
    setBusy(false);
    if (outcome.ok) onJoined();
    else setProblem(outcome.problem);
  }

  if (preview === null)
    return (
      <EntryPage>
        <h1 class="sr-only">{t.join.loading}</h1>
        {problem ? (
          <ProblemNotice problem={problem} onRetry={() => setAttempt((n) => n + 1)} />
        ) : (
          <LateSkeleton lines={5} />
        )}
      </EntryPage>
    );
  const { teamName, memberCount, role } = preview;
  return (
    <EntryPage>
      <h1 class="entry-title" dir="auto">
        {t.join.title({ team: teamName })}
      </h1>
      <p>{t.join.readers(counted(memberCount))}</p>
      <p>{t.join.role[role]}</p>
      <p class="entry-subtle">{t.join.promise}</p>
      <form
        class="entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void join();
        }}
      >
        <TextField
          label={t.join.name}
          hint={t.join.nameHint}
          error={tried && missing && t.join.nameMissing}
          value={name}
          onInput={setName}
          maxLength={MAX_NAME}
          autoComplete="name"
          inputRef={field}
        />
        {problem && (
          <p class="field-error" role="alert">
            {t.problems[problem.kind].title}. {t.problems[problem.kind].text}
          </p>
        )}
        <div class="entry-actions">
          <Button type="submit" variant="primary" busy={busy}>
            {t.join.go}
          </Button>
          <Button variant="quiet" onClick={onNotNow}>
            {t.join.notNow}
          </Button>
        </div>
      </form>
    </EntryPage>
  );
}
