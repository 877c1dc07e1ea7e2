import { lookAtClock } from '../../domain/felt-clock.ts';
import { clockMemorySchema } from '../../domain/nudge-history-schema.ts';
import type { ClockMemory } from '../../domain/nudge-history.ts';
import type { Database } from '../database.ts';

/** What is remembered of the device's clock; null before the first look, and when it cannot be read. */
async function readMemory(db: Database): Promise<ClockMemory | null> {
  const row = await db.meta.get('clock');
  const memory = clockMemorySchema.safeParse(row?.key === 'clock' ? row.value : null);
  return memory.success ? memory.data : null;
}

/** A look from which felt time begins where the bin last felt it, so that what lies there gains no age by it. */
async function lookAnew(db: Database, now: number): Promise<ClockMemory> {
  const last = await db.trash.orderBy('feltAt').last();
  const felt = last?.feltAt ?? now;
  return { wall: now, felt, offsets: [felt - now] };
}

async function look(db: Database, now: number): Promise<ClockMemory> {
  const memory = await readMemory(db);
  return memory ? lookAtClock(memory, now) : lookAnew(db, now);
}

/**
 * Felt time of the bin (`felt-clock.ts`), in milliseconds; the look is not remembered. Needs a transaction over
 * `meta` and `trash`.
 */
export async function readFeltTime(db: Database, now: number): Promise<number> {
  return (await look(db, now)).felt;
}

/** The same, and the look is remembered: felt time lives on looks at the clock. */
export async function passFeltTime(db: Database, now: number): Promise<number> {
  const value = await look(db, now);
  await db.meta.put({ key: 'clock', value });
  return value.felt;
}
