import { In, type EntityManager, type EntityTarget, type FindOptionsSelect, type FindOptionsWhere } from 'typeorm';

/**
 * Rows by their ids, held against changes until the transaction ends, in the order of their ids, as all who hold several do; `select`
 * names the columns that are read, all where it is left out. What there is not is left out.
 * Whoever changes them later in the same act holds them `for_no_key_update` from the beginning: two who both read them first would wait for each other.
 */
export async function holdRows<Row extends { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  ids: readonly string[],
  select?: FindOptionsSelect<Row>,
  mode: 'pessimistic_read' | 'for_no_key_update' = 'pessimistic_read',
): Promise<Map<string, Row>> {
  const rows = await manager.find(entity, {
    ...(select && { select }),
    where: { id: In([...ids]) } as FindOptionsWhere<Row>,
    order: { id: 'ASC' } as never,
    lock: { mode },
  });
  return new Map(rows.map((row) => [row.id, row]));
}
