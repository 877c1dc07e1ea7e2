import { useState } from 'preact/hooks';

import { sitesTexts } from '../../../utils/i18n/sites/sites-texts.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { SitesClient } from './sites-client.ts';

export type AddSiteProps = {
  client: SitesClient;
  /** The browser has given access. */
  onAllowed: (origin: string) => Promise<void>;
};

/** From a typed or pasted address over what it means to the browser's question. */
export function AddSite({ client, onAllowed }: AddSiteProps) {
  const texts = sitesTexts(useLanguage());
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(false);
  const address = client.readAddress(text);
  const problem = tried && !address.ok ? texts.addressProblem[address.problem] : null;

  /** Nothing may come before `allow`: the browser asks only within the click. */
  async function add() {
    setTried(true);
    if (!address.ok) return;
    const allowed = await client.allow(address.origin, true);
    setRefused(!allowed);
    if (!allowed) return;
    setText('');
    setTried(false);
    await onAllowed(address.origin);
  }

  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={texts.address}
        hint={texts.addressHint}
        inputMode="url"
        placeholder="https://…"
        value={text}
        error={problem}
        onInput={(next) => {
          setText(next);
          setTried(false);
          setRefused(false);
        }}
      />
      <div class="add-site-meant" role="status">
        {address.ok && (
          <>
            <p>
              <bdi>{texts.meant({ origin: address.origin })}</bdi>
            </p>
            {address.hadPath && <p class="options-hint">{texts.wholeHost}</p>}
            {address.hasPort && <p class="options-hint">{texts.everyPort}</p>}
          </>
        )}
      </div>
      {refused && <Banner>{texts.refused}</Banner>}
      <div class="options-buttons">
        <Button type="submit">{texts.add}</Button>
        <span class="options-hint">{texts.askNext}</span>
      </div>
    </form>
  );
}
