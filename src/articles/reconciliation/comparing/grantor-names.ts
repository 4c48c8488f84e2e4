import { abridges, telling, writtenOut } from '../../../organisations/printed/names-as-printed.js';
import type { NamedBody } from '../registered.js';

/** Bodies by the names that they have borne, ready to be asked for many printed names. */
export class GrantorNames {
  private readonly bearers = new Map<string, Set<string>>();
  private readonly names = new Map<string, string[][]>();

  constructor(bodies: readonly NamedBody[]) {
    for (const { id, names } of bodies)
      for (const name of names.map(writtenOut)) {
        this.bearers.set(name, (this.bearers.get(name) ?? new Set()).add(id));
        this.names.set(id, [...(this.names.get(id) ?? []), telling(name)]);
      }
  }

  /**
   * The ones that a printed name can mean: whoever bears it; else, of those that may be meant here, whose longer name it
   * abridges. "Ủy ban" alone abridges the names of too many to mean any.
   */
  meantBy(printed: string, here: ReadonlySet<string>): string[] {
    const words = writtenOut(printed);
    const bearers = [...(this.bearers.get(words) ?? [])];
    const near = bearers.filter((id) => here.has(id));
    if (near.length > 0) return near.toSorted();
    const wanted = telling(words);
    const abridged = [...here].filter((id) => this.names.get(id)?.some((name) => abridges(wanted, name)));
    return (abridged.length > 0 ? abridged : bearers).toSorted();
  }
}
