import { describe, expect, it } from 'vitest';

import { buildInsertion } from '../../test/extension/build-insertion.ts';
import { createSampleClient, type ToolHandlers } from '../../test/gallery/sample-client.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { undoInsertion } from './undo-insertion.ts';

async function undo(
  undoTool: NonNullable<ToolHandlers['undoInsertion']>,
  over: Parameters<typeof buildInsertion>[1] = {},
) {
  const { client, asked } = createSampleClient({
    handlers: {
      keepInsertion: () => succeeded(null),
      forgetInsertion: () => succeeded(null),
    },
    tools: { undoInsertion: undoTool },
  });
  const insertion = buildInsertion('note-1', over);
  const result = await undoInsertion(client, insertion, 'de');
  return { result, insertion, asked };
}
const refuse = (problem: SiteProblem) => () => succeeded({ kind: 'failed' as const, problem });
const done = () => succeeded({ kind: 'done' as const });

describe('taking an insertion back', () => {
  it('asks the page by what was kept, and forgets it', async () => {
    const { result, insertion, asked } = await undo(done);
    expect(result).toEqual({ undone: true, sentence: 'Der Kommentar ist wieder weg.' });
    expect(asked).toMatchObject([
      { name: 'undoInsertion', input: { place: insertion.place, undo: insertion.undo } },
      { name: 'forgetInsertion', input: { id: insertion.id } },
    ]);
  });

  it('says what it was', async () => {
    const before = { kind: 'restore-description', before: 'a', after: 'b' } as const;
    const { result } = await undo(done, { way: 'description', undo: before });
    expect(result.sentence).toBe('Die Beschreibung ist wieder, wie sie war.');
  });

  it('leaves what somebody changed, and may be tried again', async () => {
    const { result, asked } = await undo(refuse({ kind: 'conflict' }));
    expect(result.undone).toBe(false);
    expect(result.sentence).toContain('Seitdem hat jemand daran weitergeschrieben.');
    expect(asked.map(({ name }) => name)).toEqual(['undoInsertion']);
  });

  it('of what is gone already is offered no more', async () => {
    const { result, insertion, asked } = await undo(refuse({ kind: 'not-found' }));
    expect(result).toMatchObject({ undone: false });
    expect(result.sentence).toContain('Das ist schon weg');
    expect(asked.at(-1)).toEqual({
      name: 'keepInsertion',
      input: { insertion: { ...insertion, undo: null } },
    });
  });

  it('says when the page cannot be reached', async () => {
    const { result } = await undo(() => failed({ kind: 'page-unreachable' }));
    expect(result.undone).toBe(false);
    expect(result.sentence).toContain('nicht erreichbar');
  });

  it('asks nothing where there is no way back', async () => {
    for (const over of [{ undo: null }, { place: null }]) {
      const { result, asked } = await undo(done, over);
      expect([result.undone, asked]).toEqual([false, []]);
    }
  });
});
