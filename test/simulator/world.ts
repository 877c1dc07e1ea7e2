import { deleteMembership, putMembership } from '../../server/db/queries/membership.ts';
import { roles as allRoles, type Role } from '../../utils/domain/team.ts';
import { restart, type DeviceWorld, type Life, type SimDevice } from './device.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import type { SimDatabase } from './sim-database.ts';
import type { SimServer } from './sim-server.ts';
import type { Violation } from './violation.ts';

export const SERVER_URL = 'https://team.example';

export type SimPerson = {
  id: string;
  name: string;
  token: string;
  /** The numbered queue of a program that pushes for this person without our client. */
  script: { clientId: string; seq: number };
};

/** From this place in the order of commits on, the person has this role in this team; null: is no member. */
export type MembershipChange = { n: number; person: number; teamId: string; role: Role | null };

export type SentMutation = { person: number; name: string; args: unknown };

/** Something that lies in the network. */
export type Held = {
  device: SimDevice;
  life: Life;
  since: number;
  url: string;
  init: RequestInit;
  /** `request`: not yet at the server. `answer`: done, on its way back. `echo`: a copy nobody waits for. */
  kind: 'request' | 'answer' | 'echo';
  answer: Response | null;
  resolve(response: Response): void;
  reject(error: unknown): void;
};

/** The rows of one history's teams and people, table by table. */
export type Backup = { table: string; rows: string }[];

/** One history while it runs. */
export type World = DeviceWorld & {
  database: SimDatabase;
  server: SimServer;
  dice: Random;
  /** Milliseconds since 1970 by a clock that is right. */
  clock: { time: number };
  teams: string[];
  people: SimPerson[];
  devices: SimDevice[];
  ledger: Ledger;
  memberships: MembershipChange[];
  /** Requests and answers that lie in the network. */
  held: Held[];
  /** Told when a device's sync stops because a request of it lies in the network. */
  onHeld: Map<SimDevice, () => void>;
  /** What arrived at the server, by client and number, then by the mark that tells mutations apart. */
  sent: Map<string, Map<string, SentMutation>>;
  /** Numbers whose answers the ledger knows; a retry teaches nothing new. */
  learned: Set<string>;
  /** Answers that a client has heard, by client and number. */
  heard: Map<string, string>;
  /** Counts requests, in the order in which they arrive. */
  stamp: number;
  pushesUnderWay: number;
  /** Counts requests that went out packed. */
  packed: number;
  /** Notes that a device knows to be taken back, as nobody has shared them since, each with its person. */
  takenBack: Map<string, number>;
  backup: Backup | null;
  restores: number;
  /** The first broken promise that was seen where nothing can be thrown. */
  violation: Violation | null;
};

/** The role of a person in a team after everything up to a place in the order of commits. */
export function roleAt(world: World, person: number, teamId: string, n = Infinity): Role | null {
  let role: Role | null = null;
  for (const change of world.memberships) {
    if (change.n > n) break;
    if (change.person === person && change.teamId === teamId) role = change.role;
  }
  return role;
}

/** Gives or takes a membership on the server, as an administrator does. */
export async function setRole(
  world: World,
  person: number,
  teamId: string,
  role: Role | null,
): Promise<void> {
  const { id: personId, name } = world.people[person]!;
  const { pool } = world.database;
  const now = world.server.ctx.now();
  if (role === null) await deleteMembership(pool, personId, teamId);
  else await putMembership(pool, { personId, teamId, role, name, now });
  world.memberships.push({ n: await world.database.nextOrder(), person, teamId, role });
}

/** Another role than this one. */
export function otherRole(role: Role | null, pick: number): Role {
  return allRoles.filter((one) => one !== role)[pick % 2]!;
}

export function restartDevice(world: World, device: SimDevice): void {
  restart(world, device);
}
