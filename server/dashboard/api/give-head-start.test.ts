import { describe, expect, it } from 'vitest';

import { createFakeWorld } from '../../../test/dashboard/fake-world.ts';
import { sampleItem, teamId } from '../../../test/dashboard/sample-notes.ts';
import { giveHeadStart } from './give-head-start.ts';

const page = { cursor: null, limit: 50 };

function start() {
  const { world, fake } = createFakeWorld([sampleItem(1)]);
  return { fake, port: giveHeadStart(world.port, teamId, { state: 'shared' }, 50) };
}

describe('giveHeadStart', () => {
  it('asks before anybody does and answers the first question with it', async () => {
    const { fake, port } = start();
    expect(fake.asked).toEqual(['notes']);
    const outcome = await port.notes(teamId, { state: 'shared' }, page);
    expect(outcome.ok && outcome.value.items).toHaveLength(1);
    expect(fake.asked).toEqual(['notes']);
  });

  it('answers only once: what comes later is asked anew', async () => {
    const { fake, port } = start();
    await port.notes(teamId, { state: 'shared' }, page);
    await port.notes(teamId, { state: 'shared' }, page);
    expect(fake.asked).toEqual(['notes', 'notes']);
  });

  it('does not answer another question with it, and is not kept for later', async () => {
    const { fake, port } = start();
    const other = await port.notes(teamId, { state: 'decided' }, page);
    expect(other.ok && other.value.items).toEqual([]);
    await port.notes(teamId, { state: 'shared' }, page);
    expect(fake.asked).toEqual(['notes', 'notes', 'notes']);
  });
});
