import type { TestClient } from '../postgres/test-client.ts';
import { createTestDevice, type TestDevice } from './test-device.ts';

/** A link by which members join the team of somebody who may invite. */
export async function inviteLink(inviter: TestClient, maxUses = 1): Promise<string> {
  const path = `/v1/teams/${inviter.teamId}/invites`;
  const made = await inviter.post(path, { role: 'member', maxUses });
  return ((await made.json()) as { link: string }).link;
}

/** The extension of a new member of that team. */
export async function joinAsMember(inviter: TestClient, name = 'Mara'): Promise<TestDevice> {
  const device = createTestDevice();
  await device.join(await inviteLink(inviter), name);
  return device;
}
