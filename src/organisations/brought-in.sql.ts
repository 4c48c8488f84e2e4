/**
 * SQL that is true of a body, the row `t`, that the member of staff `by` brought in: it lies below none, and they recorded it, or made it
 * public or changed it last. They take it back as long as nobody acts for it and nothing lies below it; later only those over it do.
 */
export const broughtIn = (t: string, by: string): string =>
  `(${t}.parent_id is null and ${by} in (${t}.created_by, ${t}.changed_by)
    and not exists (select from staff_roles r where r.organisation_id = ${t}.id and r.revoked_at is null)
    and not exists (select from organisations below where below.parent_id = ${t}.id and below.record_status <> 'WITHDRAWN'))`;
