/** What one's own account, and those of others, ask of the API. */

const STAFF_FIELDS = 'id username displayName lockedUntil disabledAt roles { id role organisationName }';

export const STAFF = `query Staff($after: String) { staffAccounts(first: 50, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${STAFF_FIELDS} } } }`;

/** `oneTimePassword` is shown once: it is null where the act was done before and its answer got lost. */
export const CREATE_STAFF = `mutation CreateStaff($input: CreateStaffInput!) {
  done: createStaff(input: $input) { oneTimePassword staffAccount { ${STAFF_FIELDS} } } }`;
export const RESET_PASSWORD = `mutation ResetPassword($input: ResetPasswordInput!) {
  done: resetPassword(input: $input) { oneTimePassword staffAccount { ${STAFF_FIELDS} } } }`;

export const GRANT_ROLE = `mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) { __typename } }`;
export const REVOKE_ROLE = `mutation RevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) { __typename } }`;

export const UNLOCK_STAFF = `mutation UnlockStaff($input: UnlockStaffInput!) {
  unlockStaff(input: $input) { __typename } }`;
export const DISABLE_STAFF = `mutation DisableStaff($input: DisableStaffInput!) {
  disableStaff(input: $input) { __typename } }`;
export const ENABLE_STAFF = `mutation EnableStaff($input: EnableStaffInput!) {
  enableStaff(input: $input) { __typename } }`;
