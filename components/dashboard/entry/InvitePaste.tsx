import { useRef, useState } from 'preact/hooks';

import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { inviteCodeOf } from '../model/invite-code.ts';
import { useTexts } from '../use-texts.ts';

/** A field for an invite link that came by chat or mail. */
export function InvitePaste({ onInvite }: { onInvite: (code: string) => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = inviteCodeOf(text);
        setRefused(code === null);
        if (code === null) field.current?.focus();
        else onInvite(code);
      }}
    >
      <TextField
        label={t.signedOut.pasteLabel}
        value={text}
        onInput={(value) => {
          setText(value);
          setRefused(false);
        }}
        error={refused && t.signedOut.pasteError}
        inputRef={field}
      />
      <div class="entry-actions">
        <Button type="submit">{t.signedOut.pasteGo}</Button>
      </div>
    </form>
  );
}
