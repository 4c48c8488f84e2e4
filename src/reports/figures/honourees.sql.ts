import type { Reading } from '../../platform/graphql/shape.js';
import { COUNTING } from '../vocabulary.js';
import { linesOfFigure, valueSql } from './award-lines.sql.js';
import type { Predicate } from './predicate.js';
import type { ReportParameters } from './report-parameters.js';

/** As an aggregate: a condition on the column would be guessed to leave next to nothing, and the plan be made for that. */
export const ONLY_COUNTED = `max(counting) = '${COUNTING.COUNTED}'`;
const COUNTED = `counting = '${COUNTING.COUNTED}'`;

/**
 * Honourees by kind, and (kind null) all: each once, however many awards they got. Whoever got them as one kind only,
 * which is nearly everybody, is counted without looking at their lines again. Without a join: nobody knows beforehand how
 * many there are, and a wrong guess would have the planner compare everybody with everybody. In the order of the index
 * that tells who was honoured before, whose pages are then at hand.
 */
export function honoureesSql(parameters: ReportParameters, reading: Reading): string {
  const figures = `count(*)::integer as honourees, count(*) filter (where first_time = 'YES')::integer as "firstTime"`;
  const firstTime = valueSql('firstTime', 'd', parameters, reading);
  return (
    `r as materialized (select d.*, ${firstTime} as first_time from (select recipient_id, min(kind) as kind, max(kind) as last_kind ` +
    `from l where recipient_id is not null group by counting, recipient_id having ${ONLY_COUNTED} order by recipient_id) d), ` +
    `several as materialized (select distinct l.kind, l.recipient_id from l where ${COUNTED} and ` +
    `(l.recipient_id in (select recipient_id from r where kind <> last_kind)) is true), ` +
    `s as (select s.kind, ${valueSql('firstTime', 's', parameters, reading)} as first_time from several s), ` +
    `u as (select kind, sum(lines)::integer as unlinked, max(n)::integer as "onOneList", count(*)::integer as lists, sum(silent)::integer as silent from (` +
    `select kind, count(*) as lines, coalesce(sum(quantity), 0) as n, count(*) - count(quantity) as silent ` +
    `from l where ${COUNTED} and recipient_id is null group by kind, origin, form_id) u group by kind), ` +
    `told as (select kind, sum(honourees)::integer as honourees, sum("firstTime")::integer as "firstTime", ` +
    `sum(unlinked)::integer as unlinked, sum("onOneList")::integer as "onOneList", sum(lists)::integer as lists, sum(silent)::integer as silent from (` +
    `select kind, count(*) filter (where kind = last_kind)::integer as honourees, ` +
    `count(*) filter (where kind = last_kind and first_time = 'YES')::integer as "firstTime", 0 as unlinked, 0 as "onOneList", 0 as lists, 0 as silent from r group by kind ` +
    `union all select kind, ${figures}, 0, 0, 0, 0 from s group by kind ` +
    `union all select kind, 0, 0, unlinked, "onOneList", lists, silent from u) t group by kind ` +
    `union all select null, ${figures}, (select coalesce(sum(unlinked), 0)::integer from u), 0, 0, 0 from r)`
  );
}

/** SQL of the same facts, without who was honoured for the first time, of the lines that a figure was counted from. */
export function honoureesOfFigure(predicate: Predicate, parameters: ReportParameters, reading: Reading): string {
  const lines = linesOfFigure(predicate, parameters, reading, [
    'recipient_id',
    'kind',
    'decision_id',
    'id',
    'form_id',
    'quantity',
  ]);
  const figures = `count(distinct recipient_id)::integer as honourees, 0 as "firstTime", (count(*) - count(recipient_id))::integer as unlinked`;
  const ofKind = (value: string) => `(select ${value} from u where u.kind = l.kind)`;
  return (
    `with l as materialized (${lines}), u as (select kind, coalesce(sum(quantity), 0)::integer as n, (count(*) - count(quantity))::integer as silent from l where recipient_id is null ` +
    `group by kind, coalesce(decision_id, id), form_id) ` +
    `select kind, ${figures}, ${ofKind('coalesce(max(n), 0)')} as "onOneList", ${ofKind('count(*)::integer')} as lists, ` +
    `${ofKind('coalesce(sum(silent), 0)::integer')} as silent from l group by kind union all select null, ${figures}, 0, 0, 0 from l`
  );
}
