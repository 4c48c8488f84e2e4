/**
 * SQL that is true of a body, the row `t`, that the member of staff `by` brought in: it lies below none, they recorded it or made it public,
 * nobody acts for it and nothing lies below it. Hiding or changing it brings nothing in.
 */
export const broughtIn = (t: string, by: string): string =>
  `(${t}.parent_id is null
    and (${by} = ${t}.created_by or exists (select from audit_entries e
      where e.subject_id = ${t}.id and e.act = 'confirmOrganisation' and e.actor_id = ${by}))
    and not exists (select from staff_roles r where r.organisation_id = ${t}.id and r.revoked_at is null)
    and not exists (select from organisations below where below.parent_id = ${t}.id and below.record_status <> 'WITHDRAWN'))`;

/** Records that the public would see without a name, were the body withdrawn: each with the columns that name it. */
const NAMING: readonly [table: string, columns: readonly string[]][] = [
  ['award_decisions', ['issuer_id', 'addressee_id', 'kept_by_id']],
  ['awards', ['grantor_id', 'organisation_id', 'unit_organisation_id', 'kept_by_id']],
  ['meetings', ['kept_by_id']],
  ['articles', ['kept_by_id']],
  ['posts', ['organisation_id']],
];

/** SQL that is true where a standing record names the body `t`; what hides with its article or meeting does not stand in the way. */
export const namedByRecords = (t: string): string =>
  `(${NAMING.flatMap(([table, columns]) =>
    columns.map(
      (column) => `exists (select from ${table} x where x.${column} = ${t}.id and x.record_status <> 'WITHDRAWN')`,
    ),
  ).join(' or ')}
    or exists (select from meeting_organisers x join meetings m on m.id = x.meeting_id
      where x.organisation_id = ${t}.id and m.record_status <> 'WITHDRAWN'))`;
