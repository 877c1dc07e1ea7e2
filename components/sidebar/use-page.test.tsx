// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { PageState } from '../../utils/messages/views.ts';
import type { PanelClient } from './panel-client.ts';
import type { PanelSession } from './panel-state.ts';
import { usePage } from './use-page.ts';

const page: PageState = {
  place: null,
  knownBy: null,
  createDialog: false,
  colorMode: null,
  open: true,
};

type News = Parameters<PanelClient['listenToPage']>[0];
type Answer = Awaited<ReturnType<PanelClient['askPage']>>;

/** A panel that has just been made; its page answers when told to. */
function follow() {
  let news: News = {};
  let answer: (answer: Answer) => void = () => undefined;
  const session = {
    showPage: vi.fn<() => void>(),
    refresh: vi.fn<() => void>(),
    noteFailure: vi.fn<() => void>(),
  };
  const onOpened = vi.fn<() => void>();
  const client = {
    askPage: () => new Promise<Answer>((resolve) => (answer = resolve)),
    listenToPage: (listeners: News) => {
      news = listeners;
      return () => undefined;
    },
  } as unknown as PanelClient;
  function Follower() {
    usePage(client, session as unknown as PanelSession, onOpened);
    return null;
  }
  render(<Follower />, document.body);
  const reply = async (state: PageState) => {
    answer({ ok: true, value: state });
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { news: () => news, reply, session, onOpened };
}

afterEach(() => render(null, document.body));

describe('usePage', () => {
  it('hears of the opening from the answer when the news came too early for it', async () => {
    const { news, reply, session, onOpened } = follow();
    news().pageChanged?.({ page });
    await reply(page);
    expect(onOpened).toHaveBeenCalledTimes(1);
    expect(session.showPage).toHaveBeenCalledTimes(1);
  });

  it('hears of it once when both tell it', async () => {
    const { news, reply, onOpened } = follow();
    news().panelOpened?.({ page });
    await reply(page);
    expect(onOpened).toHaveBeenCalledTimes(1);
  });

  it('is not opened by being made ahead of time', async () => {
    const { reply, session, onOpened } = follow();
    await reply({ ...page, open: false });
    expect(onOpened).not.toHaveBeenCalled();
    expect(session.showPage).toHaveBeenCalledTimes(1);
  });
});
