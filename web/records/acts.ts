/** What the room of what is on record changes; making public and taking back stand in ../publication/operations.ts. */

const changing = (act: string, input: string): string =>
  `mutation Change($input: ${input}!) { done: ${act}(input: $input) { warnings { message } } }`;

export const CHANGE_PERSON = changing('changePerson', 'ChangePersonInput');
export const CHANGE_POST = changing('changePost', 'ChangePostInput');
export const CHANGE_DECISION = changing('changeAwardDecision', 'ChangeAwardDecisionInput');
/** With whoever on record is called as the line was before. */
export const CHANGE_AWARD = `mutation ChangeAward($input: ChangeAwardInput!) {
  done: changeAward(input: $input) { award { recipientNamePrinted } warnings { message }
    personWarnings { message person { id version displayName mayChange } } } }`;
export const CHANGE_MEETING = changing('changeMeeting', 'ChangeMeetingInput');
export const CHANGE_ATTENDANCE = changing('changeAttendance', 'ChangeAttendanceInput');
export const LINK_ATTENDANCE = changing('linkAttendance', 'LinkAttendanceInput');
export const CHANGE_BODY = changing('changeOrganisation', 'ChangeOrganisationInput');
export const HIDE_BODY = changing('hideOrganisation', 'HideOrganisationInput');
export const SHOW_BODY = changing('showOrganisation', 'ShowOrganisationInput');
export const CHANGE_ARTICLE = changing('changeArticle', 'ChangeArticleInput');

export const CHANGE_CLAIM = changing('changeClaim', 'ChangeClaimInput');
export const JUDGE_CLAIM = changing('judgeClaim', 'JudgeClaimInput');
export const LINK_CLAIM = changing('linkClaim', 'LinkClaimInput');
export const UNLINK_CLAIM = changing('unlinkClaim', 'UnlinkClaimInput');

/** `made` is what the payload calls what was recorded. */
const recording = (act: string, input: string, made: string, of = ''): string =>
  `mutation Record($input: ${input}!) { done: ${act}(input: $input) { made: ${made} { id } warnings { message ${of} } } }`;

export const RECORD_PERSON = recording('recordPerson', 'RecordPersonInput', 'person', 'person { id displayName }');
/** The recipient of a line, with the posts that it prints, linked to it at once. */
export const RECORD_RECIPIENT = `mutation RecordRecipient($input: RecordAwardRecipientInput!) {
  done: recordAwardRecipient(input: $input) { warnings { message } personWarnings { message person { id displayName } } }
}`;
/** The same of all whose name is like nobody's. */
export const RECORD_RECIPIENTS = `mutation RecordRecipients($input: RecordAwardRecipientsInput!) {
  done: recordAwardRecipients(input: $input) { people { id } left { recipientName } warnings { message } }
}`;
export const RECORD_ORGANISATION = recording('recordOrganisation', 'RecordOrganisationInput', 'organisation');
export const RECORD_POST = recording('recordPost', 'RecordPostInput', 'post');
export const RECORD_MEETING = recording('recordMeeting', 'RecordMeetingInput', 'meeting');
export const RECORD_ATTENDANCE = recording('recordAttendance', 'RecordAttendanceInput', 'attendance');
export const RECORD_DECISION = recording('recordAwardDecision', 'RecordAwardDecisionInput', 'decision');
export const RENAME_BODY = recording('recordOrganisationVersion', 'RecordOrganisationVersionInput', 'organisation');
export const RECORD_SUCCESSION = `mutation RecordSuccession($input: RecordOrganisationSuccessionInput!) {
  done: recordOrganisationSuccession(input: $input) { made: successions { id } warnings { message } }
}`;
export const UNDO_SUCCESSION = `mutation UndoSuccession($input: UndoOrganisationSuccessionInput!) {
  done: undoOrganisationSuccession(input: $input) { warnings { message } }
}`;
export const TAKE_OVER_DECISION = changing('takeOverAwardDecision', 'TakeOverAwardDecisionInput');
export const GRANT_PROPOSAL = `mutation GrantProposal($input: GrantProposalInput!) {
  done: grantProposal(input: $input) { made: decision { id numberPrinted signedOn } warnings { message } }
}`;
const judging = (act: string, input: string): string =>
  `mutation Judge($input: ${input}!) { done: ${act}(input: $input) { warnings { message } } }`;
export const REFUSE_PROPOSED = judging('refuseProposed', 'RefuseProposedInput');
export const REOPEN_PROPOSED = judging('reopenProposed', 'ReopenProposedInput');
export const RECORD_CLAIM = recording('recordClaim', 'RecordClaimInput', 'claim');
export const RECORD_LINES = recording('recordAwardLines', 'RecordAwardLinesInput', 'decision');
