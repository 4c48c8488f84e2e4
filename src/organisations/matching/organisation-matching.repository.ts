import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { wordQuery } from '../../platform/graphql/word-search.js';
import { bodyIn } from '../printed/body-names.js';
import type { OrganisationOnRecord } from './match-organisation.js';

const MOST_ROWS = 60;

@Injectable()
export class OrganisationMatchingRepository {
  constructor(private readonly database: Database) {}

  /** Bodies that bear or bore one of the names, shortened or not, or whose name has all words of one. */
  bodiesNamed(texts: readonly string[]): Promise<OrganisationOnRecord[]> {
    const keys = texts.flatMap((text) => bodyIn(text).keys);
    const words = texts.flatMap((text) => wordQuery(text) ?? []);
    return this.database.query<OrganisationOnRecord>(
      `select o.id, o.name, a.name as area, o.valid_from::text as "validFrom", o.valid_to::text as "validTo",
              array(select v.name from organisation_versions v where v.organisation_id = o.id) as names
         from organisations o left join areas a on a.id = o.area_id
        where o.record_status <> 'WITHDRAWN'
          and o.id in (select id from organisations where name_key = any($1)
                       union select organisation_id from organisation_versions where fold_vi(name) = any($1)
                       union select id from organisations where name_words @@ any($2::tsquery[]))
        order by (o.name_key = any($1)) desc, o.id limit ${MOST_ROWS}`,
      [keys, words],
    );
  }
}
