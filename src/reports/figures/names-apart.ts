/** A body or an area, and where it is. */
export interface PlacedName {
  id: string;
  name: string;
  /** The area or body above it. */
  above: string | null;
}

/** What each is called in a table: "Phường Trần Phú (Thành phố Hà Nội)" where several bear one name. */
export function namesApart(places: readonly PlacedName[]): Map<string, string> {
  const bearers = new Map<string, number>();
  for (const { name } of places) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    places.map(({ id, name, above }) => [id, bearers.get(name)! > 1 && above !== null ? `${name} (${above})` : name]),
  );
}
