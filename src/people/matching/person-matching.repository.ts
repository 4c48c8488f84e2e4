import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { areaFacts, KNOWN_ROWS, knownFrom, knownPeople, type KnownRows } from './known-people.js';
import type { KnownPerson, PrintedPerson } from './match-person.js';
import { nameKeys, spellings } from './name-likeness.js';
import { printedPlace } from './printed-place.js';
import { unitsInPosition } from './unit-in-position.js';

/** A person as printed, with the ids that the caller resolved already. */
export interface PersonToMatch {
  name: string;
  unit?: string | null;
  position?: string | null;
  /** Partial date: when it was so printed, as the day of a decision or of a meeting. */
  on?: string | null;
  /** The body or the area of the unit, where resolved; else both are looked up by the printed unit. */
  unitId?: string | null;
  areaId?: string | null;
  /** Somebody recorded already as this person: not a candidate, nor is anybody known to be somebody else. */
  personId?: string | null;
}

export interface Found {
  printed: PrintedPerson;
  candidateIds: string[];
}

interface Answer extends KnownRows {
  asked: {
    n: number;
    areaId: string | null;
    unitId: string | null;
    unitTodayId: string | null;
    unitName: string | null;
  }[];
  hits: { n: number; id: string }[];
}

/** Of people with one name and place, more than this are not told apart by either. */
const MOST_BY_PLACE = 50;

@Injectable()
export class PersonMatchingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Who may be each of these, in one statement: whoever has the name (under any printed form, i and y alike) and a place in
   * common, however many share the name; and up to `mostByName` others of that name, same accents first.
   */
  async findCandidates(
    asked: readonly PersonToMatch[],
    mostByName: number,
  ): Promise<{ found: Found[]; people: Map<string, KnownPerson> }> {
    const rows = asked.map(({ name, unitId = null, areaId = null, personId = null, ...line }, n) => {
      const { printed, folded } = nameKeys(name);
      const unit = line.unit ?? unitsInPosition(line.position ?? '')[0]?.unit ?? null;
      return { n, printed, keys: spellings(folded), unit, unitId, areaId, personId, ...printedPlace(unit) };
    });
    const [answer] = await this.database.query<Answer>(CANDIDATES, [JSON.stringify(rows), mostByName]);
    if (!answer) throw new Error('a statement of aggregates always has an answer');
    const factsOf = areaFacts(answer.areas);
    const places = new Map(answer.asked.map((place) => [place.n, place]));
    const found: Found[] = asked.map(({ name, unit = null, position = null, on = null }, n) => {
      const { areaId = null, unitId = null, unitTodayId = null, unitName: called = null } = places.get(n) ?? {};
      const unitName = asked[n]?.unitId ? called : null;
      const { localId: localAreaId, provinceId } = factsOf(areaId);
      return {
        printed: { name, unit, position, on, unitId, unitTodayId, unitName, localAreaId, provinceId },
        candidateIds: [],
      };
    });
    for (const { n, id } of answer.hits) found[n]?.candidateIds.push(id);
    return { found, people: knownFrom(answer) };
  }

  /** These people with all that there is to tell them by, but for whoever was merged or withdrawn. */
  async findKnown(ids: readonly string[]): Promise<Map<string, KnownPerson>> {
    const [answer] = await this.database.query<KnownRows>(KNOWN, [ids]);
    return answer ? knownFrom(answer) : new Map<string, KnownPerson>();
  }
}

/** $1: ids of people. */
const KNOWN = `with ${knownPeople('select unnest($1::uuid[])', 'select null::uuid')} select ${KNOWN_ROWS}`;

/** $1: what is asked, as JSON; $2: how many by the name alone. */
const CANDIDATES = `
  with given as (
    select * from json_to_recordset($1::json) as g (n integer, printed text, keys text[], unit text, "unitId" uuid,
      "areaId" uuid, "personId" uuid, commune text, province text)
  ), places as (
    select distinct commune, province from given where "areaId" is null and (commune is not null or province is not null)
  ), areas_named as (
    -- An area counts where its name is one alone, within the province where that is printed too.
    select l.commune, l.province, case when count(distinct area_of_today(a.id)) = 1 then min(area_of_today(a.id)::text)::uuid end as area_id
      from places l join areas a on a.name_key = coalesce(l.commune, l.province)
       and a.level = case when l.commune is null then 'PROVINCE' else 'COMMUNE' end
       and (l.commune is null or l.province is null or province_of_today(a.id) in
             (select area_of_today(v.id) from areas v where v.name_key = l.province and v.level = 'PROVINCE'))
     group by 1, 2
  ), placed as materialized (
    select g.n, g.keys, g.unit, g."personId" as self, coalesce(g."unitId", o.id) as unit_id,
           coalesce(g."areaId", (select area_id from organisations where id = coalesce(g."unitId", o.id)), a.area_id) as area_id
      from given g
      left join lateral (select min(id::text)::uuid as id from organisations where name_key = fold_vi(g.unit) having count(*) = 1) o
        on g."unitId" is null and g.unit is not null
      left join areas_named a on a.commune is not distinct from g.commune and a.province is not distinct from g.province
  ), near as (
    select g.n, b.person_id
      from placed g
     cross join lateral (
       select place from place_keys(array_remove(array[g.unit], null), g.unit_id, g.area_id)
       -- and the bodies that went over into it
       union select 'o' || t.organisation_id from organisation_today t where t.today_id = g.unit_id) l
     cross join lateral (select person_id from person_blocks
                          where block = person_block(g.keys[1], l.place) limit ${MOST_BY_PLACE}) b
  ), names as (
    select k.name_key, array_agg(distinct g.printed) as printed from given g cross join unnest(g.keys) k (name_key) group by 1
  ), by_name as materialized (
    select k.name_key, c.id as person_id from names k
     cross join lateral (
       select s.id from (select id, display_name from people
                          where name_key = k.name_key and merged_into_id is null and record_status <> 'WITHDRAWN' limit $2 * 4) s
        order by s.display_name = any (k.printed) desc, s.id limit $2) c
    union
    select k.name_key, c.person_id from names k
     cross join lateral (select person_id from person_names where person_key(printed) = k.name_key limit $2) c
  ), hits as materialized (
    select n, person_id from near
    union
    select g.n, b.person_id from placed g cross join unnest(g.keys) k (name_key) join by_name b using (name_key)
  ), ${knownPeople('select person_id from hits group by 1', 'select area_id from placed')}
  select (select coalesce(json_agg(json_build_object('n', n, 'areaId', p.area_id, 'unitId', p.unit_id, 'unitName', b.name,
            'unitTodayId', (select t.today_id from organisation_today t where t.organisation_id = p.unit_id))), '[]')
            from placed p left join organisations b on b.id = p.unit_id) as asked,
         (select coalesce(json_agg(json_build_object('n', h.n, 'id', h.person_id) order by h.n, h.person_id), '[]')
            from hits h join placed g using (n) join known k on k.id = h.person_id
           where g.self is null or (g.self <> h.person_id and known_different(g.self, h.person_id) is null)) as hits,
         ${KNOWN_ROWS}`;
