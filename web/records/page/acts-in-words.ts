import { among, type Options } from '../../words/closed-lists.js';
import { say } from '../../words/language.js';

/** What was done, by the call that did it. */
const ACTS = (): Options => [
  ['recordPerson', say('Ghi người', 'Recorded the person')],
  ['changePerson', say('Sửa thông tin người', 'Changed the person')],
  ['mergePeople', say('Gộp hai người', 'Merged two people')],
  ['undoPersonMerge', say('Tách lại hai người', 'Undid a merge')],
  ['recordKnownDifferent', say('Ghi là hai người khác nhau', 'Recorded two as different')],
  ['withdrawKnownDifferent', say('Bỏ ghi là hai người khác nhau', 'Took back that two are different')],
  ['recordPost', say('Ghi chức vụ', 'Recorded the post')],
  ['changePost', say('Sửa chức vụ', 'Changed the post')],
  ['recordMeeting', say('Ghi hội nghị', 'Recorded the meeting')],
  ['changeMeeting', say('Sửa hội nghị', 'Changed the meeting')],
  ['recordAttendance', say('Ghi người dự', 'Recorded the attendance')],
  ['changeAttendance', say('Sửa người dự', 'Changed the attendance')],
  ['linkAttendance', say('Nối người dự với sổ', 'Linked the attendance')],
  ['recordAwardDecision', say('Ghi quyết định', 'Recorded the decision')],
  ['changeAwardDecision', say('Sửa quyết định', 'Changed the decision')],
  ['takeOverAwardDecision', say('Cơ quan ban hành nhận về giữ', 'Taken over by the issuer')],
  ['recordAwardLines', say('Thêm dòng khen thưởng', 'Added lines')],
  ['grantProposal', say('Quyết định theo đề nghị', 'Granted the proposal')],
  ['refuseProposed', say('Ghi là không được khen hoặc đã rút', 'Refused, or taken back')],
  ['reopenProposed', say('Cho chờ quyết định lại', 'Let it wait again')],
  ['attachToDecision', say('Đưa vào quyết định', 'Put under the decision')],
  ['detachFromDecision', say('Lấy ra khỏi quyết định', 'Took it out of the decision')],
  ['recordReportedAward', say('Ghi khen thưởng theo bài', 'Recorded an award that was told of')],
  ['changeAward', say('Sửa dòng khen thưởng', 'Changed the line')],
  ['annulAwards', say('Hủy bỏ khen thưởng', 'Annulled it')],
  ['correctAward', say('Đính chính', 'Corrected it')],
  ['exchangeAwards', say('Đổi bằng', 'Exchanged the certificate')],
  ['reissueAwards', say('Cấp lại bằng', 'Issued the certificate again')],
  ['restoreAwards', say('Khôi phục', 'Restored it')],
  ['withdrawAwardEvent', say('Rút việc ghi nhầm', 'Took back a mistake')],
  ['printCertificates', say('In bằng', 'Printed the certificate')],
  ['recordPresentation', say('Ghi lượt trao', 'Recorded the handing-over')],
  ['changePresentation', say('Sửa lượt trao', 'Changed the handing-over')],
  ['recordOrganisation', say('Ghi cơ quan, tổ chức', 'Recorded the body')],
  ['changeOrganisation', say('Sửa cơ quan, tổ chức', 'Changed the body')],
  ['hideOrganisation', say('Ẩn đơn vị', 'Hid the body')],
  ['showOrganisation', say('Cho đơn vị hiện lại', 'Showed the body again')],
  ['recordOrganisationVersion', say('Ghi tên mới của đơn vị', 'Recorded a new version')],
  ['recordOrganisationSuccession', say('Ghi việc sắp xếp đơn vị', 'Recorded a succession')],
  ['undoOrganisationSuccession', say('Hoàn tác việc sắp xếp đơn vị', 'Undid a succession')],
  ['recordArticle', say('Ghi bài báo', 'Recorded the article')],
  ['changeArticle', say('Sửa bài báo', 'Changed the article')],
  ['recordClaim', say('Ghi điều bài nói', 'Recorded a claim')],
  ['changeClaim', say('Sửa điều bài nói', 'Changed the claim')],
  ['linkClaim', say('Nối điều bài nói', 'Linked the claim')],
  ['unlinkClaim', say('Gỡ điều bài nói', 'Unlinked the claim')],
  ['judgeClaim', say('Xét điều bài nói', 'Judged the claim')],
  ['acceptDraft', say('Nhận từ bài báo', 'Accepted from an article')],
  ['undoAcceptDraft', say('Hoàn tác việc nhận từ bài', 'Undid accepting an article')],
  ['reviseDraft', say('Sửa ở bản đọc bài', 'Changed where the article is read')],
  ['commitImport', say('Ghi từ danh sách', 'Recorded from a list')],
  ['undoImport', say('Hoàn tác danh sách', 'Undid a list')],
];
const known = among(ACTS);

/** Making public and taking back are called alike, whatever they are done with. */
export function actInWords(act: string): string {
  if (act.startsWith('confirm')) return say('Công khai', 'Made public');
  if (/^withdraw(?!KnownDifferent|AwardEvent)/u.test(act)) return say('Thu lại', 'Took it back');
  const words = known(act);
  return words === act ? say('Thay đổi', 'Changed') : words;
}
