import { useEffect, useRef, useState } from 'preact/hooks';

import type { Role } from '../../../utils/domain/team.ts';
import { Button } from '../../ui/Button.tsx';
import { iconCheck, iconCopy } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { Invite } from '../model/dashboard-port.ts';
import { fullTime, timeLeft } from '../model/format-time.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/**
 * A fresh invite link with a button to copy it, and how long it holds, in words. `role` is the one it was
 * made for, which the form above may not show any more.
 */
export function InviteLink({ invite, role }: { invite: Invite; role: Role }) {
  const { world } = useWorkspace();
  const { t, language } = useTexts();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  async function copyLink(): Promise<void> {
    const done = await world.copy(invite.link);
    setCopied(done ? 'yes' : 'failed');
    if (!done) field.current?.select();
  }
  return (
    <div class="team-link">
      <div class="team-link-row">
        <TextField
          label={t.team.inviteLinkFor({ role: t.team.role[role] })}
          value={invite.link}
          onInput={() => undefined}
          readOnly
          inputRef={field}
        />
        <Button
          variant="primary"
          icon={copied === 'yes' ? iconCheck : iconCopy}
          onClick={() => void copyLink()}
        >
          {t.team.inviteCopy}
        </Button>
      </div>
      <p role="status" class="team-subtle">
        {copied === 'yes' && t.team.inviteCopied}
        {copied === 'failed' && t.team.inviteCopyFailed}
      </p>
      <p>
        {t.team.inviteExpires({
          left: timeLeft(invite.expiresAt, world.now(), language),
          when: fullTime(invite.expiresAt, language),
        })}
      </p>
      <p class="team-subtle">{t.team.inviteOnce}</p>
    </div>
  );
}
