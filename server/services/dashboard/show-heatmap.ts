import type { NoteContent } from '../../../utils/domain/note-content.ts';
import { textsOf } from '../../../utils/domain/note-content.ts';
import { MIN_GROUP_SIZE } from '../../../utils/domain/team.ts';
import type { Heatmap } from '../../../utils/protocol/dashboard.ts';
import { listCells } from '../../db/queries/heatmap.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { requireMember } from '../identity/require-member.ts';
import { firstSentence } from './first-sentence.ts';

/** Touchpoints by journey steps; cells of fewer people than the team's minimum are not in it. */
export function showHeatmap({
  ctx,
  input,
}: {
  ctx: PersonContext;
  input: { teamId: string };
}): Promise<Heatmap> {
  return inTransaction(ctx.pool, 'snapshot', async (db) => {
    const team = await requireMember(db, ctx.personId, input.teamId);
    const minGroupSize = Math.max(MIN_GROUP_SIZE, team.minGroupSize);
    const question = { readerId: ctx.personId, teamId: input.teamId, minPeople: minGroupSize };
    const cells = await listCells(db, question);
    return {
      minGroupSize,
      cells: cells.map(({ quoteNote, quoteContent, ...cell }) => ({
        ...cell,
        quote: { noteId: quoteNote, text: quoteOf(quoteContent) },
      })),
    };
  });
}

/** Where it may hurt says more about customers than what changes; lenses speak where both are silent. */
function quoteOf(content: NoteContent): string {
  const texts = [content.friction, ...textsOf(content)];
  return firstSentence(texts.find((text) => text.trim() !== '') ?? '');
}
