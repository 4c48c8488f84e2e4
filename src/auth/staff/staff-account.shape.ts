import {
  column,
  defineShape,
  expression,
  type ListPlan,
  many,
  type Reading,
} from '../../platform/graphql/compiling/shape.js';
import { matchesWords } from '../../platform/graphql/compiling/word-search.js';
import { reachOf } from '../../platform/request/viewer.js';

const staffRoleShape = defineShape({
  type: 'StaffRole',
  table: 'staff_roles',
  fields: {
    id: column('id'),
    role: column('role'),
    organisationId: column('organisation_id'),
    organisationName: expression((t) => `(select o.name from organisations o where o.id = ${t}.organisation_id)`),
    reach: expression(
      (t) =>
        `(case when ${t}.organisation_id is not null then array(select organisations_below(${t}.organisation_id)) end)`,
    ),
    grantedAt: column('created_at'),
  },
});

/** One's own account; an administrator's view holds the accounts that have or had a role within the administrator's reach. */
function visibleAccounts(t: string, reading: Reading): string | undefined {
  const { viewer } = reading;
  if (viewer.kind === 'ANONYMOUS') return 'false';
  const reach = reachOf(viewer, 'ADMINISTRATOR');
  if (viewer.kind === 'SYSTEM' || reach === null) return undefined;
  const own = `${t}.id = ${reading.bind(viewer.id, 'uuid')}`;
  if (reach.length === 0) return own;
  const administered = `select from staff_roles r where r.staff_id = ${t}.id and r.organisation_id = any(${reading.bind(reach, 'uuid[]')})`;
  return `${own} or exists (${administered})`;
}

export const staffAccountShape = defineShape({
  type: 'StaffAccount',
  table: 'staff_accounts',
  visible: visibleAccounts,
  fields: {
    id: column('id'),
    username: column('username'),
    displayName: column('display_name'),
    mustChangePassword: column('must_change_password'),
    lockedUntil: expression((t) => `(case when ${t}.locked_until > now() then ${t}.locked_until end)`),
    disabledAt: column('disabled_at'),
    createdAt: column('created_at'),
    roles: many(
      () => staffRoleShape,
      (account, role) => `${role}.staff_id = ${account}.id and ${role}.revoked_at is null`,
      { order: (role) => `${role}.id` },
    ),
  },
});

export const staffAccountList: ListPlan = {
  orders: { USERNAME: { keys: [{ sql: (t) => `${t}.username`, type: 'text' }] } },
  defaultOrder: 'USERNAME',
  filter: (args, t, reading) => [
    typeof args.text === 'string'
      ? matchesWords(`word_vector(${t}.display_name || ' ' || ${t}.username)`, args.text, reading)
      : undefined,
  ],
};
