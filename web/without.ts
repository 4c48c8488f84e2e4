/** A record without one of its entries. */
export function without<T extends object>(record: T, name: PropertyKey): T {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name)) as T;
}
