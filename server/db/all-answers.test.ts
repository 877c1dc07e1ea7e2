import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { allAnswers } from './all-answers.ts';

async function answerLater<T>(ms: number, value: T): Promise<T> {
  await sleep(ms);
  return value;
}

async function failLater(ms: number, reason: string): Promise<never> {
  await sleep(ms);
  throw new Error(reason);
}

describe('allAnswers', () => {
  it('gives the answers in the order in which was asked', async () => {
    expect(await allAnswers([answerLater(4, 'first'), 2, answerLater(1, false)])).toEqual([
      'first',
      2,
      false,
    ]);
    expect(await allAnswers([])).toEqual([]);
  });

  it('throws the failure of the first that failed, not the one that is heard first', async () => {
    const sent = [answerLater(1, 1), failLater(8, 'the cause'), failLater(1, 'because of it')];
    await expect(allAnswers(sent)).rejects.toThrow('the cause');
  });

  it('throws only after everything was answered', async () => {
    let isAnswered = false;
    const slow = answerLater(8, null).then(() => (isAnswered = true));
    await expect(allAnswers([failLater(0, 'early'), slow])).rejects.toThrow('early');
    expect(isAnswered).toBe(true);
  });

  it('finds the cause where the answers of several are one of several', async () => {
    const inner = allAnswers([answerLater(1, 1), failLater(4, 'the cause')]);
    await expect(allAnswers([inner, failLater(1, 'because of it')])).rejects.toThrow('the cause');
  });
});
