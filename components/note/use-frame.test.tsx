// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { mount, type Mounted } from '../../test/gallery/mount.ts';
import { createSampleClient } from '../../test/gallery/sample-client.ts';
import { sampleAccount } from '../../test/gallery/sample-notes.ts';
import { defaultSettings, type Settings } from '../../utils/domain/settings.ts';
import type { Result } from '../../utils/messages/contract.ts';
import type { ScreenClient } from './screen-client.ts';
import { useFrame } from './use-frame.ts';

let screen: Mounted;
afterEach(() => screen.unmount());

function Probe({ client }: { client: ScreenClient }) {
  const { settings, account, error, ready } = useFrame(client);
  return <p>{JSON.stringify({ theme: settings?.theme, team: account !== null, error, ready })}</p>;
}

const shown = () => JSON.parse(screen.text()) as Record<string, unknown>;

describe('what every page of ours knows', () => {
  it('is asked for once, and follows the news', async () => {
    const { client, tell } = createSampleClient({ account: null, settings: { theme: 'light' } });
    screen = await mount(<Probe client={client} />);
    await screen.until(() => shown()['ready'] === true);
    expect(shown()).toMatchObject({ theme: 'light', team: false, error: null });
    tell((l) => l.accountChanged?.({ account: sampleAccount }));
    await screen.until(() => shown()['team'] === true);
  });

  it('is not set back by an answer that was overtaken by news', async () => {
    let answer: (settings: Result<Settings>) => void = () => undefined;
    const asked = new Promise<Result<Settings>>((resolve) => {
      answer = resolve;
    });
    const { client, tell } = createSampleClient({ handlers: { getSettings: () => asked } });
    screen = await mount(<Probe client={client} />);
    tell((l) => l.settingsChanged?.({ settings: { ...defaultSettings, theme: 'dark' } }));
    answer({ ok: true, value: { ...defaultSettings, theme: 'light' } });
    await screen.until(() => shown()['ready'] === true);
    expect(shown()['theme']).toBe('dark');
  });

  it('says why it could not be had', async () => {
    const gone = { kind: 'extension-gone' } as const;
    const { client } = createSampleClient({
      handlers: { getSettings: () => ({ ok: false, error: gone }) },
    });
    screen = await mount(<Probe client={client} />);
    await screen.until(() => shown()['ready'] === true);
    expect(shown()['error']).toEqual(gone);
  });
});
