import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { KnownPerson } from '../matching/match-person.js';
import { KNOWN_ROWS, knownFrom, knownPeople, type KnownRows } from '../matching/known-people.js';
import type { LikelyDuplicate } from './likely-duplicate.entity.js';

export interface Pairing {
  pairs: [one: string, other: string][];
  people: Map<string, KnownPerson>;
}

/** Of people under one name and place, one is compared with this many: a block that large tells nobody apart. */
const MOST_IN_BLOCK = 50;
/** Under one pair of initials in one place there are more, and a trigram index would be slower than looking at each. */
const MOST_INITIALS = 200;
/** pg_trgm's similarity from which a slip of typing is looked for; what remains is judged letter by letter. */
const ALIKE = 0.45;

/** The initials of family and given name: what a slip of typing, or a middle name left out, leaves alone. */
const INITIALS = `'~' || left(n.name_key, 1) || left(split_part(n.name_key, ' ', -1), 1)`;

/** Every place of these people ($1), once for each of their names. */
const PLACED = 'select person_id, name_key, place, close from person_places($1)';

@Injectable()
export class LikelyDuplicatesRepository {
  constructor(private readonly database: Database) {}

  async isAnybodyToCompare(): Promise<boolean> {
    const [row] = await this.database.query<{ any: boolean }>('select exists (select from people_to_compare) as any');
    return row?.any ?? false;
  }

  async countToCompare(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>('select count(*)::integer as n from people_to_compare');
    return row?.n ?? 0;
  }

  async isProvince(areaId: string): Promise<boolean> {
    const rows = await this.database.query(`select from areas where id = area_of_today($1) and level = 'PROVINCE'`, [
      areaId,
    ]);
    return rows.length > 0;
  }

  /** Puts people on the list of those who are compared next. */
  async compareAgain(personIds: readonly string[]): Promise<void> {
    await this.database.query('insert into people_to_compare (person_id) select unnest($1::uuid[])', [personIds]);
  }

  /** Takes up to `most` entries off that list, one comparison at a time in the whole registry. */
  async takePeople(most: number): Promise<string[]> {
    await this.database.query(`select pg_advisory_xact_lock(hashtext('people_to_compare'))`);
    const rows = await this.database.query<{ id: string }>(
      `with taken as (delete from people_to_compare
          where entry in (select entry from people_to_compare order by entry limit $1) returning person_id)
       select distinct person_id as id from taken order by 1`,
      [most],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps what these people are found under, and finds whom to compare them with. */
  async pair(personIds: readonly string[]): Promise<Pairing> {
    await this.database.query('select keep_person_blocks($1)', [personIds]);
    await this.database.query(
      `insert into person_blocks (block, person_id)
         select distinct person_block(${INITIALS}, n.place), n.person_id from (${PLACED}) n where n.close on conflict do nothing`,
      [personIds],
    );
    const [found] = await this.database.query<Pick<Pairing, 'pairs'> & KnownRows>(PAIRS, [personIds]);
    return found ? { pairs: found.pairs, people: knownFrom(found) } : { pairs: [], people: new Map() };
  }

  /** Replaces whatever was found about these people. */
  async replacePairs(personIds: readonly string[], found: readonly LikelyDuplicate[]): Promise<void> {
    await this.database.query('delete from likely_duplicates where one_id = any ($1)', [personIds]);
    await this.database.query('delete from likely_duplicates where other_id = any ($1)', [personIds]);
    if (found.length === 0) return;
    await this.database.query(
      `insert into likely_duplicates (id, one_id, other_id, score, verdict, evidence, area_id, province_id, compared_at)
         select id, "oneId", "otherId", score, verdict, evidence, "areaId", "provinceId", "comparedAt"
           from json_to_recordset($1::json) as f (id uuid, "oneId" uuid, "otherId" uuid, score integer, verdict text,
                evidence jsonb, "areaId" uuid, "provinceId" uuid, "comparedAt" timestamptz)`,
      [JSON.stringify(found)],
    );
  }
}

const PAIRS = `
  with placed as materialized (${PLACED}), met as (
    select n.person_id as a, b.person_id as b from placed n
     cross join lateral (select person_id from person_blocks
                          where block = person_block(n.name_key, n.place) limit ${MOST_IN_BLOCK}) b
    union
    select n.person_id, b.id from placed n
     cross join lateral (select p.id, p.name_key from person_blocks b join people p on p.id = b.person_id
                          where b.block = person_block(${INITIALS}, n.place) limit ${MOST_INITIALS}) b
     where n.close and b.name_key <> n.name_key and similarity(b.name_key, n.name_key) >= ${ALIKE}
  ), pairs as materialized (
    select distinct least(m.a, m.b) as one, greatest(m.a, m.b) as other
      from met m join people x on x.id = m.a join people y on y.id = m.b
     where m.a <> m.b and x.merged_into_id is null and y.merged_into_id is null
       and x.record_status <> 'WITHDRAWN' and y.record_status <> 'WITHDRAWN' and known_different(m.a, m.b) is null
  ), ${knownPeople('select one from pairs union select other from pairs', 'select null::uuid')}
  select (select coalesce(json_agg(json_build_array(one, other) order by one, other), '[]') from pairs) as pairs,
         ${KNOWN_ROWS}`;
