import type { Reading } from '../../../platform/graphql/compiling/shape.js';
import { firstTimeSql, linesOfFigure } from './award-lines.sql.js';
import type { Predicate } from './predicate.js';
import type { ReportParameters } from '../report-parameters.js';

/**
 * Honourees by kind, and (kind null) all: each once, however many awards they got. Whether they were honoured before is
 * asked in the order of the index that tells it, whose pages are then at hand.
 */
export function honoureesSql(parameters: ReportParameters, reading: Reading): string {
  const firstTime = firstTimeSql('d', parameters.period, reading);
  const once = 'count(distinct recipient_id)::integer';
  return (
    `honoured as materialized (select d.*, ${firstTime} as first_time from (` +
    `select recipient_id, kind from l where counted and recipient_id is not null group by recipient_id, kind order by recipient_id) d), ` +
    `linked as (select kind, count(*)::integer as honourees, (count(*) filter (where first_time))::integer as "firstTime" from honoured group by kind), ` +
    `lists as (select kind, count(*) as lines, coalesce(sum(quantity), 0) as n, count(*) - count(quantity) as silent ` +
    `from l where counted and recipient_id is null group by kind, origin, form_id), ` +
    `unlinked as (select kind, sum(lines)::integer as unlinked, max(n)::integer as "onOneList", count(*)::integer as lists, ` +
    `sum(silent)::integer as silent from lists group by kind), ` +
    `told as (select kind, coalesce(honourees, 0) as honourees, coalesce("firstTime", 0) as "firstTime", coalesce(unlinked, 0) as unlinked, ` +
    `coalesce("onOneList", 0) as "onOneList", coalesce(lists, 0) as lists, coalesce(silent, 0) as silent from linked full join unlinked using (kind) ` +
    `union all select null, ${once}, (count(distinct recipient_id) filter (where first_time))::integer, (select coalesce(sum(unlinked), 0)::integer from unlinked), 0, 0, 0 from honoured)`
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
