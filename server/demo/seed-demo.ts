import type { DemoPlaces } from '../config.ts';
import type { Context } from '../services/context.ts';

export async function seedDemo(_: {
  ctx: Context;
  input: DemoPlaces;
}): Promise<{ pate: string; member: string }> {
  return { pate: '', member: '' };
}
