import { randomBytes } from 'node:crypto';

import { Client } from 'pg';
import { inject } from 'vitest';

export type FreshDatabase = { url: string; drop(): Promise<void> };

/**
 * A database of one's own on the run's PostgreSQL: `migrated` with all tables, `empty` with none.
 * Call `drop` when done (and after every pool on it is closed).
 */
export async function createFreshDatabase(
  kind: 'migrated' | 'empty' = 'migrated',
): Promise<FreshDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const template = kind === 'migrated' ? 'template_kundenblick' : 'template0';
  await onCluster(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return {
    url: inject('clusterUrl').replace(/\/[^/]+$/, `/${name}`),
    drop: () => onCluster(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function onCluster(statement: string) {
  const client = new Client({ connectionString: inject('clusterUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
