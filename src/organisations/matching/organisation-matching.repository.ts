import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { OrganisationOnRecord } from './match-organisation.js';

const MOST_ROWS = 300;

@Injectable()
export class OrganisationMatchingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Bodies that bear or bore one of the folded names, or of which some name has all the words of one of the queries; households, however
   * they are called, by whoever heads them.
   */
  bodiesNamed(
    keys: readonly string[],
    queries: readonly string[],
    households: readonly string[] = [],
  ): Promise<OrganisationOnRecord[]> {
    return this.database.query<OrganisationOnRecord>(
      `with asked as materialized (select printed, household_heads(printed) as heads from unnest($3::text[]) printed),
            headed as materialized (
              select h.id, array_agg(asked.printed) as "as" from asked
                join organisations h on h.kind = 'HOUSEHOLD' and household_heads(h.name) && asked.heads group by h.id)
       select o.id, o.name, a.name as area,
              array(select w.name from area_closure c join areas w on w.id = c.ancestor_id
                     where c.area_id = o.area_id and w.id <> a.id) as within, o.valid_from::text as "validFrom", o.valid_to::text as "validTo",
              array(select v.name from organisation_versions v where v.organisation_id = o.id) as names,
              coalesce(headed."as", '{}') as "headedAs"
         from organisations o left join areas a on a.id = o.area_id left join headed on headed.id = o.id
        where o.record_status <> 'WITHDRAWN'
          and o.id in (select id from headed
                       union select id from organisations where name_key = any($1)
                       union select organisation_id from organisation_versions where fold_vi(name) = any($1)
                       union select id from organisations where name_words @@ any($2::tsquery[])
                       union select organisation_id from organisation_versions where word_vector(name) @@ any($2::tsquery[]))
        order by (o.name_key = any($1) or headed.id is not null) desc, o.id limit ${MOST_ROWS}`,
      [keys, queries, households],
    );
  }
}
