import { Client } from 'pg';

/** Every row of every table of ours, by the table's name: what a database knows, past all of our code. */
export async function readAllRows(url: string): Promise<Record<string, unknown[]>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    );
    const all: Record<string, unknown[]> = {};
    for (const { name } of tables.rows)
      all[name] = (await client.query(`SELECT * FROM ${client.escapeIdentifier(name)}`)).rows;
    return all;
  } finally {
    await client.end();
  }
}
