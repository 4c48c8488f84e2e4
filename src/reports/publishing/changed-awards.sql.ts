import type { Reading } from '../../platform/graphql/compiling/shape.js';
import { awardShape } from '../../awards/award.shape.js';
import { conditions } from '../../platform/graphql/compiling/statement.js';
import { certainlyCounted } from '../figures/sql/award-lines.sql.js';
import type { ReportParameters } from '../figures/report-parameters.js';

/** What of a line enters figures: as the audit names it, its column and type. */
const FIELDS = [
  ['state', 'state', 'text'],
  ['grantedOn', 'granted_on', 'partial_date'],
  ['formId', 'form_id', 'uuid'],
  ['awardClass', 'class', 'text'],
  ['corrected', 'corrected', 'jsonb'],
  ['grantorId', 'grantor_id', 'uuid'],
  ['level', 'level', 'text'],
  ['system', 'system', 'text'],
  ['mode', 'mode', 'text'],
  ['recipientKind', 'recipient_kind', 'text'],
  ['quantity', 'quantity', 'integer'],
  ['personId', 'person_id', 'uuid'],
  ['organisationId', 'organisation_id', 'uuid'],
  ['positionClass', 'position_class', 'text'],
  ['unitOrganisationId', 'unit_organisation_id', 'uuid'],
  ['unitAreaId', 'unit_area_id', 'uuid'],
  ['decisionId', 'decision_id', 'uuid'],
] as const;

/** Its status is that with its decision, whose withdrawal withdraws its lines; the audit tells of each apart. */
const STATUS = ['recordStatus', 'status_with_decision'] as const;

/**
 * SQL of the lines that a merge of people, or its undoing, moved: no entry of their own tells it. What an undoing left where it
 * was is not among them.
 */
function movedByMerges(since: string, reading: Reading): string {
  return (
    `select l.id::uuid, e.id, false, jsonb_build_object('personId', case e.act when 'mergePeople' then e.after ->> 'mergedId' else e.subject_id::text end) ` +
    `from audit_entries e cross join jsonb_array_elements(e.after -> 'moved') m cross join jsonb_array_elements_text(m -> 'ids') l (id) ` +
    `where e.subject_type = 'Person' and e.act in ('mergePeople', 'undoPersonMerge') and e.at > ${reading.bind(since, 'timestamptz')} ` +
    `and m ->> 'table' = 'awards' and m ->> 'column' = 'person_id' and (e.act = 'mergePeople' ` +
    `or exists (select from awards w where w.id = l.id::uuid and w.person_id::text = e.after ->> 'mergedId'))`
  );
}

/**
 * SQL of the lines that count in a report now, or counted at `since`, and are not as they were then. As they were is what
 * the audit says: of each value the earliest one before a change since.
 */
export function changedAwardsSql(parameters: ReportParameters, since: string, reading: Reading): string {
  const was = (name: string, column: string, type: string) =>
    `case when t.was ? '${name}' then (t.was ->> '${name}')::${type} else a.${column}::${type} end`;
  const then = FIELDS.map(([name, column, type]) => `${was(name, column, type)} as ${column}`);
  const changes = [STATUS, ...FIELDS].map(
    ([name, column]) =>
      `case when b.${column} is distinct from a.${column} then jsonb_build_array(jsonb_build_object('field', '${name}', 'before', b.${column}::text, 'after', a.${column}::text)) else '[]' end`,
  );
  // Of each corrected field, before its first correction, the value as printed.
  const printed = `lower(regexp_replace(k, '([A-Z])', '_\\1', 'g'))`;
  const value = (t: string) =>
    `coalesce(${t}.corrected ->> k, to_jsonb(a) ->> ${printed}, to_jsonb(a) ->> (${printed} || '_printed'))`;
  const corrections =
    `(select coalesce(jsonb_agg(jsonb_build_object('field', k, 'before', ${value('b')}, 'after', ${value('a')}) order by k), '[]') ` +
    `from jsonb_object_keys(b.corrected || a.corrected) k where b.corrected -> k is distinct from a.corrected -> k)`;
  const visible = conditions(awardShape.visible('a', reading), 'true');
  return (
    `with decided as materialized (select distinct on (e.subject_id) e.subject_id as id, e.before ->> 'recordStatus' as status ` +
    `from audit_entries e where e.subject_type = 'AwardDecision' and e.at > ${reading.bind(since, 'timestamptz')} ` +
    `and e.before ? 'recordStatus' order by e.subject_id, e.id), ` +
    `told as materialized (select t.id, bool_or(t.added) as added, ` +
    `coalesce(jsonb_object_agg(v.key, v.value order by t.entry desc) filter (where v.key is not null), '{}') as was ` +
    `from (select e.subject_id as id, e.id as entry, e.before is null as added, e.before from audit_entries e ` +
    `where e.subject_type = 'Award' and e.at > ${reading.bind(since, 'timestamptz')} union all ${movedByMerges(since, reading)}) t ` +
    `left join lateral jsonb_each(t.before) v on true group by t.id), ` +
    `touched as materialized (select * from told union all select a.id, false, '{}' from awards a ` +
    `where a.decision_id in (select id from decided) and a.id not in (select id from told)), ` +
    `before as materialized (select a.id, t.added, ${then.join(', ')}, ` +
    `status_with_decision(${was('recordStatus', 'record_status', 'text')}, coalesce(c.status, d.record_status)) as status_with_decision ` +
    `from touched t join awards a on a.id = t.id ` +
    `left join award_decisions d on d.id = ${was('decisionId', 'decision_id', 'uuid')} left join decided c on c.id = d.id), ` +
    `lines as (select a.id, b.added, not b.added and ${certainlyCounted('b', parameters, reading)} as "wasCounted", ` +
    `${certainlyCounted('a', parameters, reading)} as "isCounted", ${changes.join(' || ')} as changes, ${corrections} as corrections ` +
    `from before b join awards a on a.id = b.id where ${visible}) ` +
    `select * from lines where ("wasCounted" or "isCounted") and ("wasCounted" <> "isCounted" or changes <> '[]')`
  );
}
