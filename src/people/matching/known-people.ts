import type { Trace } from './compare-traces.js';
import type { KnownPerson } from './match-person.js';

/** Traces of one person that are compared: whoever was printed oftener is told by these. */
const MOST_TRACES = 100;

export interface AreaFacts {
  id: string;
  localId: string | null;
  provinceId: string | null;
}

/** What the statement answers: people and areas apart, joined here, where a million rows cannot mislead a planner. */
export interface KnownRows {
  people: {
    id: string;
    names: string[];
    traces: (Omit<Trace, 'localAreaId' | 'provinceId'> & { areaId: string | null })[];
  }[];
  areas: AreaFacts[];
}

export const NOWHERE: Omit<AreaFacts, 'id'> = { localId: null, provinceId: null };

/**
 * SQL of common table expressions that end in `known (person)` and `known_areas (area)`: everything that tells these people
 * (a subquery of ids) from others. Sets throughout: areas (theirs, and those of the subquery `areas`) are looked up once.
 */
export function knownPeople(ids: string, areas: string): string {
  return `
  who as materialized (select array_agg(i.id) as ids from (${ids}) i (id)),
  traces as materialized (
    select t.*, row_number() over (partition by person_id) as n
      from (select distinct person_id, units, unit_id, area_id, position_printed, held_from, held_to
              from person_traces where person_id = any ((select ids from who)::uuid[])) t
  ), known_areas as materialized (
    select json_build_object('id', a.id, 'localId', local_area_of_today(a.id), 'provinceId', province_of_today(a.id)) as area
      from (select area_id from traces union ${areas}) a (id) where a.id is not null
  ), printed as materialized (
    select person_id, json_agg(json_build_object('units', units, 'unitId', unit_id, 'areaId', area_id,
             'unitTodayId', (select b.today_id from organisation_today b where b.organisation_id = unit_id),
             'position', position_printed, 'from', held_from, 'to', held_to)) as traces
      from traces where n <= ${MOST_TRACES} group by 1
  ), forms as materialized (
    select person_id, array_agg(printed) as names from person_names where person_id = any ((select ids from who)::uuid[]) group by 1
  ), known as materialized (
    select p.id, json_build_object('id', p.id, 'names', p.display_name || coalesce(f.names, '{}'),
             'traces', coalesce(r.traces, '[]')) as person
      from people p left join printed r on r.person_id = p.id left join forms f on f.person_id = p.id
     where p.id = any ((select ids from who)::uuid[]) and p.merged_into_id is null and p.record_status <> 'WITHDRAWN'
  )`;
}

/** SQL of the two columns that `knownFrom` reads. */
export const KNOWN_ROWS = `(select coalesce(json_agg(person), '[]') from known) as people,
  (select coalesce(json_agg(area), '[]') from known_areas) as areas`;

export function areaFacts(areas: readonly AreaFacts[]): (areaId: string | null) => Omit<AreaFacts, 'id'> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return (areaId) => (areaId === null ? NOWHERE : (byId.get(areaId) ?? NOWHERE));
}

export function knownFrom({ people, areas }: KnownRows): Map<string, KnownPerson> {
  const factsOf = areaFacts(areas);
  return new Map(
    people.map(({ id, names, traces }) => [
      id,
      {
        id,
        names,
        traces: traces.map(({ areaId, ...trace }) => {
          const { localId: localAreaId, provinceId } = factsOf(areaId);
          return { ...trace, localAreaId, provinceId };
        }),
      },
    ]),
  );
}
