/** A table as far as reading rows by their ids goes. */
type RowSource<Row> = {
  where(index: 'id'): {
    between(first: string, last: string, withFirst: boolean, withLast: boolean): Rows<Row>;
  };
  bulkGet(ids: string[]): PromiseLike<(Row | undefined)[]>;
};
type Rows<Row> = { count(): PromiseLike<number>; toArray(): PromiseLike<Row[]> };

/** So few rows are asked for one by one; it saves the question how many there are. */
const FEW = 16;

/**
 * Rows by their ids, those that exist. The number of requests is what the database costs, and the browser answers a
 * range in one: ids begin with their time, so what was written together lies together. Where too much else lies in
 * between, each row is asked for.
 */
export async function readRows<Row extends { id: string }>(
  table: RowSource<Row>,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const wanted = new Set(ids);
  const inOrder = [...wanted].toSorted();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const range = table.where('id').between(first, last, true, true);
  const amount = wanted.size > FEW ? await range.count() : Infinity;
  if (amount === 0) return new Map();
  const rows = amount <= 2 * wanted.size ? await range.toArray() : await table.bulkGet(inOrder);
  return new Map(
    rows.flatMap((row) => (row && wanted.has(row.id) ? [[row.id, row] as const] : [])),
  );
}
