import { areasNamed, type NamedArea } from '../../../organisations/printed/named-areas.js';
import type { AreaLevel } from '../../../organisations/vocabulary.js';
import type { AreaSource } from '../../vocabulary.js';

/** An area that an article does not name, and what it is guessed by. */
export interface ImpliedArea {
  area: NamedArea;
  from: Exclude<AreaSource, 'NAME'>;
}

/** An area in which one that the article names lies, or the body that keeps the draft. */
export interface WiderArea {
  /** Folded name of the one that the article names; null: of the keeping body. */
  of: string | null;
  name: string;
  level: AreaLevel;
}

const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const satisfies readonly AreaLevel[];

/**
 * Of which province an article is that says "UBND tỉnh" and names none: in which all lies that it does name, or else of the body that
 * keeps the draft. `told`: levels of which it names an area. What the article leaves open the keeping body does not settle.
 */
export function impliedAreas(told: ReadonlySet<AreaLevel>, wider: readonly WiderArea[]): ImpliedArea[] {
  return LEVELS.filter((level) => !told.has(level)).flatMap((level): ImpliedArea[] => {
    const ofLevel = wider.filter((each) => each.level === level);
    const named = ofLevel.filter(({ of }) => of !== null);
    const names = new Set((named.length > 0 ? surest(named) : ofLevel).map(({ name }) => name));
    const [area] = names.size === 1 ? areasNamed([...names][0]!) : [];
    return area ? [{ area, from: named.length > 0 ? 'ARTICLE' : 'KEEPER' }] : [];
  });
}

/** Communes of one name lie in many provinces: those that lie in one alone say which. */
function surest(named: readonly WiderArea[]): readonly WiderArea[] {
  const alone = named.filter((one) => named.every((other) => other.of !== one.of || other.name === one.name));
  return alone.length > 0 ? alone : named;
}
