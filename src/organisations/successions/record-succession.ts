import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { addDays, type Day } from '../../platform/time/day.js';
import { organisationMessages } from '../organisations.messages.js';
import type { SuccessionKind } from '../vocabulary.js';
import { endsFormer, problemsOfLines, type SuccessionLineInput } from './succession-lines.js';
import type { SuccessionLine } from './succession-line.js';

/** Where areas or bodies, their versions and successions are kept. */
export interface SuccessionStore<Thing> {
  readonly type: 'Area' | 'Organisation';
  lock(ids: readonly string[]): Promise<Thing[]>;
  standingOn(ids: readonly string[], day: Day): Promise<Set<string>>;
  endRunning(ids: readonly string[], day: Day): Promise<void>;
  insertSuccessions(lines: readonly SuccessionLine[], basis: string | null): Promise<string[]>;
}

export interface SuccessionInput {
  kind: SuccessionKind;
  effectiveOn: Day;
  lines: SuccessionLineInput[];
  endsFormer?: boolean | null;
  basis?: string | null;
}

export interface RecordedSuccession<Thing> {
  /** What was succeeded, as it was before, each once. */
  former: Thing[];
  successionIds: string[];
  /** Successors that did not stand on the day. */
  notStanding: Thing[];
  ends: boolean;
}

/**
 * Records the lines of one act, and ends the former ones the day before. `allowed` is asked before anything is written.
 * @throws InvalidError about the lines, NOT_STANDING_THE_DAY_BEFORE; NotFoundError UNKNOWN_ID; ConflictError
 * SUCCESSION_RECORDED_ALREADY
 */
export async function recordSuccession<Thing extends { id: string; name: string }>(
  store: SuccessionStore<Thing>,
  { kind, effectiveOn, lines, basis, endsFormer: asked }: SuccessionInput,
  allowed: (former: readonly Thing[]) => void = () => undefined,
): Promise<RecordedSuccession<Thing>> {
  const problems = problemsOfLines(lines, kind);
  if (problems.length > 0) throw InvalidError.all(problems);
  const whole = lines.map(({ fromId, toId, principal }): SuccessionLine => ({
    fromId,
    toId: toId ?? null,
    kind,
    effectiveOn,
    principal: principal ?? false,
  }));
  const { former, later } = await lockThings(store, whole);
  allowed(former);

  const dayBefore = addDays(effectiveOn, -1);
  const standing = await store.standingOn(ids(former), dayBefore);
  const missing = former.find(({ id }) => !standing.has(id));
  if (missing)
    throw new InvalidError(organisationMessages.NOT_STANDING_THE_DAY_BEFORE, {
      field: `input.lines.${whole.findIndex(({ fromId }) => fromId === missing.id)}.fromId`,
      details: { name: missing.name, day: dayBefore },
    });

  const ends = endsFormer(kind, asked);
  if (ends) await store.endRunning(ids(former), effectiveOn);
  const successionIds = await store.insertSuccessions(whole, basis ?? null);
  const laterStanding = await store.standingOn(ids(later), effectiveOn);
  return { former, successionIds, notStanding: later.filter(({ id }) => !laterStanding.has(id)), ends };
}

async function lockThings<Thing extends { id: string }>(
  store: SuccessionStore<Thing>,
  lines: readonly SuccessionLine[],
): Promise<{ former: Thing[]; later: Thing[] }> {
  const formerIds = lines.map(({ fromId }) => fromId);
  const laterIds = lines.flatMap(({ toId }) => toId ?? []);
  const known = new Map((await store.lock([...formerIds, ...laterIds])).map((thing) => [thing.id, thing]));
  const find = (id: string, field: string): Thing => {
    const thing = known.get(id);
    if (!thing) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: store.type } });
    return thing;
  };
  const former = lines.map(({ fromId }, i) => find(fromId, `input.lines.${i}.fromId`));
  const later = lines.flatMap(({ toId }, i) => (toId === null ? [] : find(toId, `input.lines.${i}.toId`)));
  return { former: [...new Set(former)], later: [...new Set(later)] };
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
