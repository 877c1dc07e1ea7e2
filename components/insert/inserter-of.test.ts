import { describe, expect, it } from 'vitest';

import { sampleTarget } from '../../test/gallery/insert-states.ts';
import { createSampleClient, type SampleWorld } from '../../test/gallery/sample-client.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { inserterOf } from './inserter-of.ts';

const text: TicketText = [{ kind: 'heading', text: 'Kundensicht' }];
const target = sampleTarget();
const undo = { kind: 'delete-comment', commentId: '7' } as const;
const done = () => succeeded({ kind: 'done' as const, url: 'https://acme.example/7', undo });

function begin(world: SampleWorld) {
  const { client, asked } = createSampleClient({
    ...world,
    handlers: { keepInsertion: () => succeeded(null), ...world.handlers },
  });
  const attempts = () =>
    asked
      .filter(({ name }) => name === 'insertText')
      .map(({ input }) => (input as { attempt: string }).attempt);
  return { client, insert: inserterOf(client, 'note-1'), asked, attempts };
}

/** Answers one after the other; the last one again and again. */
function inTurn<T>(...answers: T[]): () => T {
  let at = -1;
  return () => answers[(at = Math.min(at + 1, answers.length - 1))]!;
}

describe('what was written', () => {
  it('is remembered beside its note, under the attempt that wrote it', async () => {
    const { insert, asked, attempts } = begin({ tools: { insertText: done } });
    const result = await insert('a', target, text);
    const [attempt] = attempts();
    expect(result).toMatchObject({
      kind: 'done',
      kept: true,
      insertion: { id: attempt, noteId: 'note-1', way: 'comment', place: target.place, undo },
    });
    if (result.kind !== 'done') throw new Error(result.kind);
    expect(Math.abs(result.insertion.at - Date.now())).toBeLessThan(5_000);
    expect(asked.at(-1)).toEqual({
      name: 'keepInsertion',
      input: { insertion: result.insertion },
    });
    expect(asked[0]?.input).toMatchObject({ target, text });
  });

  it('is told of also when it could not be remembered', async () => {
    const handlers = { keepInsertion: () => failed({ kind: 'storage-full' }) };
    const { insert } = begin({ tools: { insertText: done }, handlers });
    expect(await insert('a', target, text)).toMatchObject({ kind: 'done', kept: false });
  });
});

describe('an attempt', () => {
  it('belongs to one choice', async () => {
    const lost = () => failed({ kind: 'background-gone' });
    const { insert, attempts } = begin({ tools: { insertText: lost } });
    for (const choice of ['comment de', 'comment en', 'description de', 'comment de']) {
      await insert(choice, target, text);
    }
    const [first, second, third, again] = attempts();
    expect(again).toBe(first);
    expect(new Set([first, second, third]).size).toBe(3);
  });

  it('is the same in a dialog that is opened again before the answer', async () => {
    const answers: ((answer: ReturnType<typeof done>) => void)[] = [];
    const insertText = () =>
      new Promise<ReturnType<typeof done>>((resolve) => {
        answers.push(resolve);
      });
    const { client, insert, attempts } = begin({ tools: { insertText } });
    const both = [
      insert('a', target, text),
      inserterOf(client, 'note-1')('a', target, text),
      inserterOf(client, 'note-2')('a', target, text),
    ];
    await Promise.resolve();
    for (const answer of answers) answer(done());
    await Promise.all(both);
    const [first, second, other] = attempts();
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it.each<CallError>([
    { kind: 'background-gone' },
    { kind: 'page-unreachable' },
    { kind: 'unexpected', detail: 'insertText: TypeError' },
  ])('without an answer may have been done: $kind', async (error) => {
    const insertText = inTurn<ReturnType<typeof done> | ReturnType<typeof failed>>(
      failed(error),
      done(),
    );
    const { insert, attempts, asked } = begin({ tools: { insertText } });
    expect(await insert('a', target, text)).toEqual({
      kind: 'failed',
      problem: { kind: 'outcome-unknown' },
    });
    expect(asked.some(({ name }) => name === 'keepInsertion')).toBe(false);
    expect(await insert('a', target, text)).toMatchObject({ kind: 'done' });
    // The page's tools know the attempt: had it been done, it would not be done again.
    expect(new Set(attempts()).size).toBe(1);
  });

  it('was not made when the extension is gone', async () => {
    const insertText = () => failed({ kind: 'extension-gone' });
    const { insert } = begin({ tools: { insertText } });
    expect(await insert('a', target, text)).toEqual({
      kind: 'not-asked',
      error: { kind: 'extension-gone' },
    });
  });

  it.each<SiteProblem>([{ kind: 'forbidden' }, { kind: 'outcome-unknown' }])(
    'is over with an answer; who tries again means it: $kind',
    async (problem) => {
      const insertText = () => succeeded({ kind: 'failed' as const, problem });
      const { insert, attempts } = begin({ tools: { insertText } });
      expect(await insert('a', target, text)).toEqual({ kind: 'failed', problem });
      await insert('a', target, text);
      expect(new Set(attempts()).size).toBe(2);
    },
  );
});
