import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

import { insertCredential, insertPerson } from '../../server/db/queries/identity.ts';
import { createTeam } from '../../server/services/identity/create-team.ts';
import { hashSecret } from '../../server/services/identity/secret.ts';
import { createToken } from '../../utils/account/create-token.ts';
import { Database } from '../../utils/storage/database.ts';
import { startLife, type Life, type SimDevice } from './device.ts';
import type { History } from './history.ts';
import { createLedger } from './ledger.ts';
import type { Plants } from './plants.ts';
import { createIds, createRandom } from './random.ts';
import type { SimDatabase } from './sim-database.ts';
import { createSimServer } from './sim-server.ts';
import { fetchFor } from './wire.ts';
import { SERVER_URL, setRole, type World } from './world.ts';

const START = Date.parse('2026-11-21T09:00:00Z');

/** Another browser profile of a person, signed in. */
export function addDevice(world: World, person: number): SimDevice {
  const { name, token } = world.people[person]!;
  const count = world.devices.filter((device) => device.person === person).length;
  const indexedDB = new IDBFactory();
  const bare: Omit<SimDevice, 'life'> = {
    name: `${name}${count + 1}`,
    person,
    indexedDB,
    eye: new Database('sim', { indexedDB, IDBKeyRange }),
    account: { serverUrl: SERVER_URL, token },
    skew: 0,
    isNewer: false,
    isOnline: true,
    faults: [],
    running: null,
    keeps: new Map(),
    file: null,
  };
  // Both know each other: the device has its background, the background its device.
  const device = bare as SimDevice;
  device.life = startLife(world, device);
  world.devices.push(device);
  return device;
}

/** Sets the stage: teams, people and devices of a history, on the shared database. */
export async function createWorld(
  database: SimDatabase,
  history: History,
  plants: Plants,
): Promise<World> {
  const dice = createRandom(history.seed ^ 0x5bd1e995);
  const clock = { time: START };
  const server = createSimServer(database, () => clock.time);
  const world: World = {
    database,
    server,
    dice,
    plants,
    limits: history.limits ?? {},
    clock,
    random: () => dice.int(1_000) / 1_000,
    newId: createIds(history.seed),
    time: () => clock.time,
    fetch: (device: SimDevice, life: Life) => fetchFor(world, device, life),
    teams: [],
    people: [],
    devices: [],
    ledger: createLedger(),
    memberships: [],
    held: [],
    onHeld: new Map(),
    sent: new Map(),
    learned: new Set(),
    heard: new Map(),
    stamp: 0,
    pushesUnderWay: 0,
    packed: 0,
    takenBack: new Map(),
    backup: null,
    restores: 0,
    violation: null,
  };
  const { pool } = database;
  // Not from the seed: the same history may run again on the same database.
  const stageId = () => crypto.randomUUID();
  for (let i = 0; i < history.setup.teams; i += 1) {
    const id = stageId();
    await createTeam(pool, { id, name: `Team ${i + 1}`, now: clock.time + i });
    world.teams.push(id);
  }
  for (const [person, { roles, devices }] of history.setup.people.entries()) {
    const id = stageId();
    const token = createToken();
    const name = ['Ada', 'Ben', 'Cem', 'Dora', 'Eva'][person]!;
    await insertPerson(pool, id, clock.time);
    const common = { personId: id, kind: 'device' as const, now: clock.time, expiresAt: null };
    await insertCredential(pool, { ...common, hash: hashSecret(token) });
    world.people.push({ id, name, token, script: { clientId: stageId(), seq: 0 } });
    for (const [team, role] of roles.entries())
      if (role) await setRole(world, person, world.teams[team]!, role);
    for (let i = 0; i < devices; i += 1) addDevice(world, person);
  }
  return world;
}
