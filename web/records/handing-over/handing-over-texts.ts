/** What handing over asks of the API. */

/** The lines of a decision that acts choose among, a page at a time. */
export const LINES_TO_CHOOSE = `query LinesToChoose($id: ID!, $after: String) {
  record: decision(by: { id: $id }) { id version list: awards(orderBy: ANNEX, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes {
      id version recordStatus state annexOrder form { code nameVi nameEn } awardClass recipientName recipientPosition recipientUnit
      quantity unlisted presentations { id manner meeting { id title heldFrom } }
    }
  } }
}`;

export const MEETING_ATTENDEES = `query MeetingAttendees($id: ID!, $after: String) {
  record: meeting(id: $id) { id list: attendances(first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id namePrinted delegationPrinted positionsPrinted positions { printed } roles }
  } }
}`;

const WRITTEN = 'presentation { id version } warnings { code message field }';

export const RECORD_PRESENTATION = `mutation RecordPresentation($input: RecordPresentationInput!) {
  recordPresentation(input: $input) { ${WRITTEN} } }`;
export const CHANGE_PRESENTATION = `mutation ChangePresentation($input: ChangePresentationInput!) {
  changePresentation(input: $input) { ${WRITTEN} } }`;
export const CONFIRM_PRESENTATION = `mutation ConfirmPresentation($input: ConfirmInput!) {
  confirmPresentation(input: $input) { ${WRITTEN} } }`;
export const WITHDRAW_PRESENTATION = `mutation WithdrawPresentation($input: WithdrawInput!) {
  withdrawPresentation(input: $input) { ${WRITTEN} } }`;
