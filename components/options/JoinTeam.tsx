import { useEffect, useRef, useState } from 'preact/hooks';

import { MAX_NAME } from '../../utils/domain/team.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import { sitesTexts } from '../../utils/i18n/sites/sites-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { InvitePreviewView } from '../../utils/messages/invite-preview-view.ts';
import type { PolicyView } from '../../utils/messages/page-views.ts';
import type { Account } from '../../utils/messages/views.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { checkName } from './check-name.ts';
import type { OptionsClient } from './options-client.ts';

export type JoinTeamProps = {
  client: Pick<OptionsClient, 'ask' | 'allowServer'>;
  /** What IT has prepared. */
  preset: Pick<PolicyView, 'inviteLink' | 'teamServer'> | null;
  onJoined: (account: Account, teamName: string) => void;
};

/** From a pasted link over what it leads to, and a name, into the team. */
export function JoinTeam({ client, preset, onJoined }: JoinTeamProps) {
  const language = useLanguage();
  const texts = optionsTexts(language).join;
  const common = commonTexts(language);
  const [link, setLink] = useState(preset?.inviteLink ?? '');
  const [name, setName] = useState('');
  const [preview, setPreview] = useState<InvitePreviewView | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [refused, setRefused] = useState(false);
  const [namesTried, setNamesTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const latestLink = useRef(link);
  latestLink.current = link;
  const presetLink = preset?.inviteLink ?? null;
  const policy = sitesTexts(language).policy;
  // What IT has prepared may be known late; what the person has typed stays.
  useEffect(() => {
    if (presetLink !== null) setLink((typed) => (typed === '' ? presetLink : typed));
  }, [presetLink]);
  const nameProblem = namesTried ? checkName(name) : null;
  const needsPermission = error?.kind === 'sync' && error.problem.kind === 'no-permission';

  async function check() {
    setBusy(true);
    const answer = await client.ask('previewInvite', { link: link.trim() });
    setBusy(false);
    // Another link stands there by now: this team must not be shown as what it leads to.
    if (link !== latestLink.current) return;
    setRefused(false);
    setError(answer.ok ? null : answer.error);
    setPreview(answer.ok ? answer.value : null);
  }

  /** Nothing may come before `allowServer`: the browser asks only within the click. */
  async function allow() {
    if (await client.allowServer(link.trim())) await check();
    else setRefused(true);
  }

  async function join() {
    setNamesTried(true);
    if (checkName(name) !== null || !preview) return;
    setBusy(true);
    const answer = await client.ask('joinTeam', { link: link.trim(), name: name.trim() });
    setBusy(false);
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    setLink('');
    setName('');
    setPreview(null);
    setNamesTried(false);
    onJoined(answer.value, common.team({ name: preview.teamName }));
  }

  return (
    <form
      class="join"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void (preview ? join() : check());
      }}
    >
      {preset?.teamServer && (
        <p class="options-hint">{policy.server({ host: new URL(preset.teamServer).host })}</p>
      )}
      <TextField
        label={texts.link}
        hint={presetLink !== null && link === presetLink ? policy.invite : texts.linkHint}
        inputMode="url"
        placeholder="https://…"
        value={link}
        onInput={(text) => {
          setLink(text);
          setPreview(null);
          setError(null);
        }}
      />
      {error && (
        <Banner
          tone="warn"
          actions={
            needsPermission && (
              <Button size="small" onClick={() => void allow()}>
                {texts.allow}
              </Button>
            )
          }
        >
          {refused ? texts.notAllowed : sayCallError(error, common, language)}
        </Banner>
      )}
      {preview && (
        <>
          <div class="join-preview">
            <p class="join-team" dir="auto">
              {common.team({ name: preview.teamName })}
            </p>
            <p>
              {texts.preview[preview.role]({
                people: common.people({ count: preview.memberCount }),
              })}
            </p>
          </div>
          <TextField
            label={texts.name}
            hint={texts.nameHint}
            autoComplete="name"
            value={name}
            onInput={setName}
            error={
              nameProblem &&
              (nameProblem === 'missing' ? texts.nameMissing : texts.nameTooLong({ max: MAX_NAME }))
            }
          />
        </>
      )}
      <div>
        <Button type="submit" variant={preview ? 'primary' : 'secondary'} busy={busy}>
          {preview ? (busy ? texts.joining : texts.join) : busy ? texts.checking : texts.check}
        </Button>
      </div>
    </form>
  );
}
