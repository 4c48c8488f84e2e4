import { defineMessages } from '../platform/errors/domain-error.js';
import { sayWith } from '../platform/errors/said-values.js';

sayWith('recipient', {
  INDIVIDUAL: { vi: 'cá nhân', en: 'individual' },
  GROUP: { vi: 'tập thể', en: 'group' },
  HOUSEHOLD: { vi: 'hộ gia đình', en: 'household' },
  ENTERPRISE: { vi: 'doanh nghiệp', en: 'enterprise' },
  UNKNOWN: { vi: 'không rõ', en: 'unknown' },
});
sayWith('event', {
  ANNULLED: { vi: 'hủy bỏ, thu hồi', en: 'annulment' },
  CORRECTED: { vi: 'đính chính', en: 'correction' },
  EXCHANGED: { vi: 'cấp đổi', en: 'exchange' },
  REISSUED: { vi: 'cấp lại', en: 're-issue' },
  RESTORED: { vi: 'phục hồi', en: 'restoration' },
  REPLACED: { vi: 'thay bằng danh sách', en: 'replacement by the list' },
});

export const awardMessages = defineMessages({
  CODE_MALFORMED: {
    vi: 'Ký hiệu chỉ gồm chữ hoa A–Z, số và gạch dưới, bắt đầu bằng chữ.',
    en: 'A code has capitals A–Z, digits and underscores only, and begins with a letter.',
  },
  FORM_CODE_TAKEN: { vi: 'Đã có hình thức mang ký hiệu {code}.', en: 'There is a form with the code {code} already.' },
  FORM_OF_THE_CATALOGUE: {
    vi: 'Hình thức {form} thuộc danh mục có sẵn: loại của nó do danh mục nói, không sửa ở đây.',
    en: 'The form {form} is one that the catalogue comes with: what it is, the catalogue says; it is not changed here.',
  },
  FORM_UNKNOWN: {
    vi: 'Danh mục không có hình thức mang ký hiệu hay mã "{form}". Hãy nêu ký hiệu hoặc mã, không phải tên gọi; danh mục hình thức liệt kê các ký hiệu.',
    en: 'The catalogue has no form with the code or id "{form}". Give its code or its id, not its name; awardForms lists them.',
  },
  INSTRUMENT_UNKNOWN: { vi: 'Danh mục không có văn bản {code}.', en: 'The catalogue has no instrument {code}.' },
  RECIPIENT_KINDS_NEEDED: {
    vi: 'Cần ít nhất một đối tượng, và đối tượng ấy phải rõ (không phải UNKNOWN).',
    en: 'At least one kind of recipient is needed, and one that is known (not UNKNOWN).',
  },
  REASON_NOT_COUNTED: {
    vi: 'Hãy nêu vì sao không tính, và chỉ khi không tính.',
    en: 'Say why it is not counted, exactly when it is not.',
  },
  END_BEFORE_START: {
    vi: 'Ngày cuối ({to:day}) trước ngày đầu ({from:day}).',
    en: 'The end ({to:day}) is before the start ({from:day}).',
  },
  DECISION_NUMBER_UNKNOWN: {
    vi: 'Cơ quan này không có quyết định số {number} năm {year}.',
    en: 'There is no decision {number} of {year} by this issuer.',
  },
  DECISION_NUMBER_AMBIGUOUS: {
    vi: 'Năm {year} cơ quan này có nhiều quyết định số {number}: {decisions}. Hãy nêu đủ số, hoặc loại văn bản.',
    en: 'Several decisions of {year} by this issuer have the number {number}: {decisions}. Give the number in full, or the type of document.',
  },
  DECISION_NUMBER_TAKEN: {
    vi: 'Quyết định số {number} năm {year} của cơ quan này đã được ghi.',
    en: 'Decision {number} of {year} by this issuer is recorded already.',
  },
  DECISION_NUMBER_TAKEN_JUST_NOW: {
    vi: 'Người khác vừa ghi quyết định mang số này của cơ quan này.',
    en: 'Somebody recorded a decision of this issuer with this number just now.',
  },
  ISSUER_NEEDED: {
    vi: 'Số quyết định chỉ có nghĩa khi biết cơ quan ban hành.',
    en: 'A decision, and its number, means nothing without its issuer.',
  },
  NUMBER_NEEDED: { vi: 'Quyết định đã ban hành phải có số.', en: 'A decision that was granted has a number.' },
  SIGNED_ON_NEEDED: { vi: 'Cần ngày ký, ít nhất là năm.', en: 'The day of signing is needed, at least its year.' },
  DECISION_UNDONE: {
    vi: 'Lần nhập danh sách hoặc nhận bản nháp ghi quyết định này đã được hoàn tác; hãy ghi lại quyết định.',
    en: 'The import, or the acceptance of a draft, that recorded this decision was undone; record the decision anew.',
  },
  AWARD_UNDONE: {
    vi: 'Lần nhập danh sách hoặc nhận bản nháp ghi dòng này đã được hoàn tác; dòng chỉ còn để tra cứu.',
    en: 'The import, or the acceptance of a draft, that recorded this line was undone; it is history only.',
  },
  RECIPIENT_IS_TWO: {
    vi: 'Người nhận không thể vừa là cá nhân vừa là tổ chức.',
    en: 'A recipient cannot be both a person and an organisation.',
  },
  RECIPIENT_MISSING: {
    vi: 'Cần người nhận: đã gắn, hoặc tên như in, hoặc dòng không nêu tên.',
    en: 'A recipient is needed: linked, or as printed, or unlisted.',
  },
  UNLISTED_WITH_NAME: {
    vi: 'Dòng không nêu tên thì không gắn người nhận và không có tên.',
    en: 'An unlisted line names nobody: no person, no organisation, no name.',
  },
  QUANTITY_ON_NAMED: {
    vi: 'Dòng có tên là một người nhận; số lượng chỉ dành cho dòng không nêu tên.',
    en: 'A named line is one recipient; a quantity belongs to an unlisted line.',
  },
  RECIPIENT_KIND_MISMATCH: {
    vi: 'Đối tượng {kind:recipient} không hợp với người nhận đã gắn.',
    en: 'The kind {kind:recipient} does not fit the recipient that is linked.',
  },
  UNKNOWN_KIND_ON_NAMED: {
    vi: 'Người nhận có tên thì phải rõ là cá nhân, tập thể, hộ gia đình hay doanh nghiệp.',
    en: 'A named recipient is an individual, a group, a household or an enterprise.',
  },
  POSITION_CLASS_OF_INDIVIDUAL: {
    vi: 'Nhóm chức vụ chỉ dành cho cá nhân.',
    en: 'A position class belongs to an individual.',
  },
  CLASS_NOT_OF_FORM: { vi: '{form} không có hạng này.', en: 'The {formEn} has no such class.' },
  NO_LINES: { vi: 'Cần ít nhất một dòng.', en: 'At least one line is needed.' },
  OVERRIDE_WITHOUT_LINE: { vi: 'Không có dòng {line}.', en: 'There is no line {line}.' },
  GRANTED_ON_OF_DECISION: {
    vi: 'Ngày tặng của dòng này là ngày ký quyết định.',
    en: 'This line was granted on the day of its decision.',
  },
  SHOWN_AGAIN_WITHOUT_REASON: {
    vi: 'Dòng này đang được ẩn; hãy nêu lý do công khai.',
    en: 'This line is hidden; give a reason for showing it.',
  },
  DECISION_NOT_PROPOSED: { vi: 'Văn bản này không phải là đề nghị.', en: 'This is no proposal.' },
  ADDRESSEE_OF_PROPOSAL: {
    vi: 'Chỉ đề nghị mới có cơ quan được đề nghị khen.',
    en: 'Only a proposal asks a body to grant.',
  },
  LINE_NOT_WAITING: {
    vi: 'Dòng này không còn chờ quyết định: đã được tặng hoặc đã bị từ chối.',
    en: 'This line does not wait any more: it was granted or refused.',
  },
  LINE_NOT_REFUSED: { vi: 'Dòng này không bị từ chối.', en: 'This line was not refused.' },
  NOTHING_WAITS: { vi: 'Không còn dòng nào chờ quyết định.', en: 'No line of it waits to be decided upon.' },
  DECISION_NOT_GRANTED: {
    vi: 'Chỉ gắn vào quyết định đã ban hành.',
    en: 'Lines are attached only to a decision that was granted.',
  },
  STATUS_NOT_BY_CHANGE: {
    vi: 'Ghi quyết định cho một đề nghị bằng grantProposal; hủy bỏ bằng annulAwards.',
    en: 'What is decided upon a proposal is recorded by grantProposal, a decision annulled by annulAwards.',
  },
  AWARD_HAS_DECISION: {
    vi: 'Dòng này đã thuộc một quyết định khác.',
    en: 'This line belongs to another decision already.',
  },
  RECIPIENT_IS_NO_PERSON: {
    vi: 'Dòng này không nêu tên một cá nhân.',
    en: 'This line names no individual.',
  },
  RECIPIENT_LINKED: {
    vi: 'Người nhận của dòng này đã được gắn với một người trong sổ.',
    en: 'The recipient of this line is linked to somebody on record already.',
  },
  AWARD_NOT_STANDING: {
    vi: 'Dòng này đã bị hủy hoặc đã được thay.',
    en: 'This line was annulled or replaced.',
  },
  LINES_FOR_UNLISTED_ONLY: {
    vi: 'Chỉ dòng không nêu tên mới được thay bằng các dòng mới.',
    en: 'Only an unlisted line gives way to new lines.',
  },
  REPLACED_TWO_WAYS: {
    vi: 'Thay bằng các dòng mới, hoặc bằng một dòng đã có; không cả hai.',
    en: 'Replaced by new lines, or by a line that is there; not both.',
  },
  LINE_OF_ANOTHER_DECISION: {
    vi: 'Dòng thay phải thuộc chính quyết định này.',
    en: 'The line that takes its place has to belong to this decision.',
  },
  LINE_NOT_STANDING: {
    vi: 'Dòng thay đã bị hủy, bị rút hoặc đã được thay bằng dòng khác.',
    en: 'The line that takes its place was annulled, withdrawn or replaced itself.',
  },
  LINE_GIVES_WAY: {
    vi: 'Dòng thay lại được nêu trong cùng yêu cầu này là dòng cần đưa vào quyết định.',
    en: 'The line that takes its place is one of the awards of this request itself.',
  },
  NOT_ATTACHED: {
    vi: 'Dòng này không phải được đưa vào quyết định này sau, hoặc đã được thay bằng các dòng mới.',
    en: 'This line was not put under this decision later, or new lines stand in its place.',
  },
  DECISION_OR_AWARD: {
    vi: 'Hãy nêu một quyết định hoặc một khen thưởng; không cả hai.',
    en: 'Name a decision or an award; not both.',
  },
  DECISION_OR_LINES: {
    vi: 'Hãy nêu một quyết định, hoặc các dòng khen thưởng; không cả hai.',
    en: 'Name a decision or award lines; not both.',
  },
  TWICE_IN_INPUT: { vi: 'Được nêu hai lần trong cùng một yêu cầu.', en: 'Named twice in one request.' },
});

/** Why the public does not see something of a decision that was confirmed. */
export const DECISION_HIDES = defineMessages({
  DECISION_NOT_PUBLIC: {
    vi: '{lines} khen thưởng đang công khai sẽ không hiện với công chúng và không được tính vào báo cáo cho đến khi quyết định này được xác nhận.',
    en: 'Public awards that the public does not see and no report counts until this decision is confirmed: {lines}.',
  },
  ISSUER_NOT_PUBLIC: {
    vi: 'Cơ quan ban hành còn là nháp nên công chúng không thấy; hãy công khai cơ quan ấy, hoặc dùng withDrafts.',
    en: 'The issuer is a draft, so the public does not see it: confirm it, or confirm the decision with withDrafts.',
  },
  PERSON_NOT_PUBLIC: {
    vi: '{lines} dòng chưa hiện với công chúng vì {records} người được gắn còn là nháp; hãy công khai họ, hoặc dùng withDrafts.',
    en: 'Lines that the public does not see: {lines}, since people linked are drafts: {records}. Confirm them, or confirm the decision with withDrafts.',
  },
  LINES_HIDDEN: {
    vi: '{lines} dòng không hiện với công chúng vì người nhận chưa thành niên hoặc được ẩn theo yêu cầu.',
    en: 'Lines that the public does not see, since their receivers are under age or hidden on request: {lines}.',
  },
  BODY_NOT_PUBLIC: {
    vi: '{lines} dòng chưa hiện với công chúng vì {records} đơn vị được gắn còn là nháp; hãy công khai các đơn vị ấy, hoặc dùng withDrafts.',
    en: 'Lines that the public does not see: {lines}, since bodies linked are drafts: {records}. Confirm them, or confirm the decision with withDrafts.',
  },
});
