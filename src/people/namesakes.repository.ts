import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Somebody of the same name, with what there is to tell them apart by. */
export interface Namesake {
  id: string;
  /** The form of the name that agrees, as printed: "Triệu Văn Sính" for "Triệu Văn Sinh". */
  printed: string;
  /** Of how many people of that name this is one. */
  ofAll: number;
  names: string[];
  posts: string[];
  units: string[];
}

/** So many are named; how many there are is said whatever the number. */
const MOST_NAMESAKES = 5;

@Injectable()
export class NamesakesRepository {
  constructor(private readonly database: Database) {}

  /** Households that the public sees, or will once they are confirmed, headed by somebody who bears a name of this person. */
  async shownHouseholdsOf(personId: string): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      `select o.name from organisations o
        where o.kind = 'HOUSEHOLD' and o.record_status <> 'WITHDRAWN' and o.hidden_reason is null
          and household_heads(o.name) && array(select n.name_key from person_name_keys(array[$1::uuid]) n)
        order by o.name, o.id limit ${MOST_NAMESAKES}`,
      [personId],
    );
    return rows.map(({ name }) => name);
  }

  /** People other than `exceptId`, and not known to be different, of whom some form of the name has the key of `name`. */
  findNamesakes(name: string, exceptId: string): Promise<Namesake[]> {
    return this.database.query<Namesake>(
      `select p.id, count(*) over ()::integer as "ofAll",
              case when p.name_key = person_key($1) then p.display_name
                   else (select n.printed from person_names n where n.person_id = p.id and person_key(n.printed) = person_key($1)
                          order by lower(n.printed) = lower($1) desc, n.id limit 1) end as printed,
              array(select n.printed from person_names n where n.person_id = p.id order by n.id) as names,
              array(select s.title_printed from posts s
                     where s.person_id = p.id and s.record_status <> 'WITHDRAWN' order by s.id limit 10) as posts,
              array(select distinct coalesce(o.name, s.organisation_printed) from posts s
                      left join organisations o on o.id = s.organisation_id
                     where s.person_id = p.id and s.record_status <> 'WITHDRAWN'
                       and coalesce(o.name, s.organisation_printed) is not null) as units
         from people p
        where p.id <> $2 and p.merged_into_id is null and p.record_status <> 'WITHDRAWN' and p.id not in (select known_different_from($2))
          and p.id in (select id from people where name_key = person_key($1)
                        union select person_id from person_names where person_key(printed) = person_key($1))
        order by lower(p.display_name) = lower($1) desc, p.id limit ${MOST_NAMESAKES}`,
      [name, exceptId],
    );
  }
}
