import { describe, expect, it, vi } from 'vitest';

import type { BackgroundCalls } from './contract.ts';
import { ANSWER_TIMEOUT, createCaller, type MessagePort } from './create-caller.ts';
import type { Envelope } from './envelope.ts';

function callerOver(send: MessagePort['send'], isAlive = () => true) {
  const wait = vi.fn<MessagePort['wait']>(async () => undefined);
  return { call: createCaller<BackgroundCalls>('background', { send, isAlive, wait }), wait };
}

const lost = () => new Error('Could not establish connection. Receiving end does not exist.');

describe('createCaller', () => {
  it('addresses the envelope and returns the answer', async () => {
    const sent: Envelope[] = [];
    const { call } = callerOver(async (envelope) => {
      sent.push(envelope);
      return { ok: true, value: null };
    });
    expect(await call('getAccount', null)).toEqual({ ok: true, value: null });
    expect(sent).toEqual([{ to: 'background', name: 'getAccount', content: null }]);
  });

  it('repeats a call whose background was just ended', async () => {
    const send = vi
      .fn<MessagePort['send']>()
      .mockRejectedValueOnce(lost())
      .mockRejectedValueOnce(new Error('message channel closed before a response was received'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: null });
    const { call, wait } = callerOver(send);
    expect(await call('syncNow', null)).toEqual({ ok: true, value: null });
    expect(wait.mock.calls.map(([ms]) => ms)).toEqual([30, 100, 300]);
  });

  it('gives up with a named error when nobody ever answers', async () => {
    const send = vi.fn<MessagePort['send']>().mockRejectedValue(lost());
    const { call } = callerOver(send);
    expect(await call('syncNow', null)).toEqual({ ok: false, error: { kind: 'background-gone' } });
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('waits once for a background that is there and says nothing, and then gives up', async () => {
    vi.useFakeTimers();
    const send = vi.fn<MessagePort['send']>(() => new Promise(() => undefined));
    const { call } = callerOver(send);
    const answer = call('syncNow', null);
    await vi.advanceTimersByTimeAsync(ANSWER_TIMEOUT);
    expect(await answer).toEqual({ ok: false, error: { kind: 'background-gone' } });
    expect(send).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('says that the extension is gone without sending anything', async () => {
    const send = vi.fn<MessagePort['send']>();
    const { call } = callerOver(send, () => false);
    expect(await call('getAccount', null)).toEqual({
      ok: false,
      error: { kind: 'extension-gone' },
    });
    expect(send).not.toHaveBeenCalled();
  });

  it('does not repeat a call into an invalidated context', async () => {
    const send = vi
      .fn<MessagePort['send']>()
      .mockRejectedValue(new Error('Extension context invalidated.'));
    const { call } = callerOver(send);
    expect(await call('getAccount', null)).toEqual({
      ok: false,
      error: { kind: 'extension-gone' },
    });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('takes nothing for an answer that is no result', async () => {
    const { call } = callerOver(async () => 'hello');
    expect(await call('getAccount', null)).toEqual({
      ok: false,
      error: { kind: 'background-gone' },
    });
  });
});
