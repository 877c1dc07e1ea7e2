import { useRef, useState } from 'preact/hooks';

import { roles, type Role } from '../../../utils/domain/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Invite } from '../model/dashboard-port.ts';
import type { DashboardProblem } from '../model/dashboard-problem.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';
import { InviteLink } from './InviteLink.tsx';

const MOST = 50;

/** Makes a link by which some people can join in a role. */
export function InviteForm() {
  const { world, team, report } = useWorkspace();
  const { t } = useTexts();
  const [role, setRole] = useState<Role>('member');
  const [count, setCount] = useState('5');
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<{ invite: Invite; role: Role } | null>(null);
  const [problem, setProblem] = useState<DashboardProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const number = Number(count);
  const isCount = Number.isInteger(number) && number >= 1 && number <= MOST;

  async function make(): Promise<void> {
    if (!isCount) return field.current?.focus();
    setBusy(true);
    const outcome = await world.port.invite(team.id, role, number);
    setBusy(false);
    report(outcome);
    setMade(outcome.ok ? { invite: outcome.value, role } : null);
    setProblem(outcome.ok ? null : outcome.problem);
  }
  // Only an administrator may make administrators.
  const offered = team.role === 'admin' ? roles : roles.filter((one) => one !== 'admin');
  return (
    <section class="team-section" aria-labelledby="team-invite">
      <h2 id="team-invite" class="team-heading">
        {t.team.inviteTitle}
      </h2>
      <p class="team-subtle">{t.team.inviteText}</p>
      <form
        class="team-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void make();
        }}
      >
        <Select
          label={t.team.inviteRole}
          hint={t.team.roleHint[role]}
          options={offered.map((value) => ({ value, label: t.team.role[value] }))}
          value={role}
          onChange={setRole}
        />
        <Field
          label={t.team.inviteCount}
          {...(isCount ? { hint: t.team.inviteCountHint } : { error: t.team.inviteCountHint })}
        >
          {(ids) => (
            <input
              {...ids}
              ref={field}
              class="control"
              type="number"
              inputMode="numeric"
              min={1}
              max={MOST}
              value={count}
              onInput={(event) => setCount(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button type="submit" busy={busy}>
          {t.team.inviteMake}
        </Button>
      </form>
      {problem && (
        <p class="field-error" role="alert">
          {t.problems[problem.kind].title}. {t.problems[problem.kind].text}
        </p>
      )}
      {made && <InviteLink key={made.invite.link} {...made} />}
    </section>
  );
}
