import { wording } from '../../platform/errors/domain-error.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { DECISION_HIDES } from '../awards.messages.js';
import type { DecisionHiddenType } from './decision-hidden.type.js';

/** Ids that are told of the records that hide something. */
const MOST_IDS = 100;

/** Why the public does not see something of a decision; it is worded in the reader's language. */
export type WhatHides = Omit<DecisionHiddenType, 'message' | 'code'> & { code: keyof typeof DECISION_HIDES };

export function sayHidden(what: WhatHides): DecisionHiddenType {
  const { code, records, lines } = what;
  return { ...what, message: wording(DECISION_HIDES[code], currentRequest().language, { records, lines }) };
}

/** SQL that is true for the lines `a` of a decision (SQL of its id) that still stand. */
export const linesOf = (decisionId: string): string =>
  `a.decision_id = ${decisionId} and a.state <> 'REPLACED' and a.record_status <> 'WITHDRAWN'`;

/**
 * SQL of what the public does not see of decision `d` once it is confirmed with its lines and nothing else, or does not see of it
 * now where that was done: JSON of `WhatHides`.
 */
export function hiddenOfDecision(d: string): string {
  const named = (place: number, code: WhatHides['code'], table: string, column: string, more = '') =>
    `select ${place}, '${code}', count(distinct r.id)::int, count(*)::int, to_json((array_agg(distinct r.id))[1:${MOST_IDS}])
       from awards a join ${table} r on r.id = a.${column}
      where ${linesOf(`${d}.id`)} and r.record_status = 'DRAFT'${more} having count(*) > 0`;
  return `(select coalesce(json_agg(json_build_object('code', h.code, 'records', h.records, 'lines', h.lines, 'recordIds', h.ids)
                            order by h.place), '[]'::json)
    from (
      select 1 as place, 'ISSUER_NOT_PUBLIC' as code, 1 as records, 0 as lines, json_build_array(r.id) as ids
        from organisations r where r.id = ${d}.issuer_id and r.record_status = 'DRAFT'
      union all ${named(2, 'PERSON_NOT_PUBLIC', 'people', 'person_id', ' and r.merged_into_id is null')}
      union all ${named(3, 'BODY_NOT_PUBLIC', 'organisations', 'organisation_id')}
      union all
      select 4, 'LINES_HIDDEN', 0, count(*)::int, '[]'::json
        from awards a left join people p on p.id = a.person_id left join organisations o on o.id = a.organisation_id
       where ${linesOf(`${d}.id`)} and (a.name_visibility <> 'PUBLIC' or p.visibility <> 'PUBLIC' or o.hidden_reason is not null) having count(*) > 0
    ) h)`;
}
