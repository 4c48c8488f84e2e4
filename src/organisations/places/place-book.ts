import type { AreasService, NamedArea } from '../areas/areas.service.js';
import type { BodyThen, OrganisationsService } from '../organisations.service.js';
import { firstDay, lastDay } from '../../platform/time/partial-date.js';
import { isLetterOff } from '../../platform/text/letter-off.js';
import { remembered } from '../../platform/text/remembered.js';
import type { PrintedPlace } from '../printed/printed-places.js';
import { keysMistyped, type Scope, standingHere } from './choose-area.js';

/** A list has few units and many rows: names that were looked up once are not looked up again. */
export class PlaceBook {
  private readonly areasByName = new Map<string, NamedArea[]>();
  private namesHere: Promise<string[]> | null = null;
  private readonly bodiesByName = new Map<string, BodyThen[]>();

  constructor(
    private readonly areas: AreasService,
    private readonly organisations: OrganisationsService,
    readonly scope: Scope,
    /** The decision's day, as far as it is known. */
    private readonly on: string,
  ) {}

  /** Two statements at most. */
  async learn(areaKeys: Iterable<string>, bodyKeys: Iterable<string>): Promise<void> {
    const [from, to] = [firstDay(this.on), lastDay(this.on)];
    await learnInto(this.areasByName, areaKeys, (keys) => this.areas.findNamed(keys, from, to));
    await learnInto(this.bodiesByName, bodyKeys, (keys) => this.organisations.findBearing(keys, from, to));
  }

  /** Areas in the issuer's that stood on the day and may be what is printed, with a letter of it wrong; two statements at most. */
  async mistyped(places: readonly PrintedPlace[]): Promise<(place: PrintedPlace) => NamedArea[]> {
    const { areaIds } = this.scope;
    if (places.length === 0 || areaIds === null) return () => [];
    this.namesHere ??= this.areas.namesWithin(areaIds, firstDay(this.on), lastDay(this.on));
    const names = await this.namesHere;
    const keysNear = remembered((printed: string) => names.filter((name) => isLetterOff(name, printed)));
    const near = (place: PrintedPlace) => keysMistyped(place).flatMap(keysNear);
    await this.learn(places.flatMap(near), []);
    return (place) => standingHere(near(place).flatMap(this.areasOf), this.scope);
  }

  readonly areasOf = (key: string): readonly NamedArea[] => this.areasByName.get(key) ?? [];

  readonly bodiesOf = (keys: readonly string[]): BodyThen[] => {
    const found = keys.flatMap((key) => this.bodiesByName.get(key) ?? []);
    return [
      ...new Map(
        found.toSorted((one, other) => Number(one.onDay) - Number(other.onDay)).map((b) => [b.id, b]),
      ).values(),
    ];
  };
}

async function learnInto<Named extends { nameKey: string }>(
  book: Map<string, Named[]>,
  asked: Iterable<string>,
  look: (keys: string[]) => Promise<Named[]>,
): Promise<void> {
  const keys = [...new Set(asked)].filter((key) => key !== '' && !book.has(key));
  for (const key of keys) book.set(key, []);
  for (const named of await look(keys)) book.get(named.nameKey)?.push(named);
}
