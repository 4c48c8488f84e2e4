import { defineMessages, type Message } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';

export const draftMessages = defineMessages({
  EMPTY_TEXT: { vi: 'Không có chữ nào để đọc.', en: 'There is no text to read.' },
  ARTICLE_TOO_LONG: {
    vi: 'Văn bản quá dài: nhiều nhất {most} ký tự.',
    en: 'The text is too long: at most {most} characters.',
  },
  NOTHING_TO_DRAFT: {
    vi: 'Không thấy hội nghị, người dự hay khen thưởng nào để lập bản nháp.',
    en: 'There is no meeting, attendee or award in it to draft.',
  },
  DRAFTED_MEANWHILE: {
    vi: 'Có người vừa lập bản nháp của bài này.',
    en: 'Somebody drafted this article a moment ago.',
  },
  DRAFTED_BY_ANOTHER: {
    vi: '{nameVi} đã đọc bài này ngày {day:day}; bản nháp {stateVi} và chưa giao cho đơn vị nào, nên chỉ {seenByVi} xem được. Hãy liên hệ với họ; bản nháp có thể được giao cho đơn vị của bạn (reviseDraft, keptById).',
    en: '{nameEn} read this article on {day:day}; the draft is {stateEn} and no body keeps it, so only {seenByEn} see it. Ask them; it can be handed to your body (reviseDraft, keptById).',
  },
  ACCEPTED_BY_ANOTHER: {
    vi: 'Bài này đã vào sổ: {nameVi} đã đọc ngày {day:day} và bản nháp đã được nhận, nên không cần đọc lại. Bản nháp chưa giao cho đơn vị nào nên chỉ {seenByVi} xem được; nếu cần, hãy liên hệ với họ: bản nháp có thể được giao cho đơn vị của bạn (reviseDraft, keptById).',
    en: 'This article is on record: {nameEn} read it on {day:day} and the draft was accepted, so it needs no second reading. No body keeps the draft, so only {seenByEn} see it; ask them if you need it: it can be handed to your body (reviseDraft, keptById).',
  },
  DRAFTED_THERE: {
    vi: 'Đơn vị ấy đã có bản nháp của bài này.',
    en: 'That body has a draft of this article already.',
  },
  KEEPER_STAYS: {
    vi: 'Chỉ bản nháp chưa giao cho đơn vị nào mới giao được cho một đơn vị.',
    en: 'Only a draft that no body keeps can be handed to a body.',
  },
  ADDRESS_TWICE: {
    vi: 'Địa chỉ đã có trong source; bỏ url.',
    en: 'The source is an address already; leave out url.',
  },
  FILE_NOT_READ: {
    vi: 'Nội dung của tệp không phải là văn bản thuần hay HTML (tệp ghi là {mediaType}); hãy dán chữ của bài.',
    en: 'What the file holds is neither plain text nor HTML (it calls itself {mediaType}); paste the words of the article.',
  },
  PDF_NOT_READ: {
    vi: 'Tệp PDF không được đọc, bản quét lại càng không có chữ; hãy mở tệp, chép chữ của bài rồi dán chữ ấy.',
    en: 'PDF files are not read, and a scanned one holds no text; open it, copy the words and paste those.',
  },
  DRAFT_NOT_OPEN: {
    vi: 'Bản nháp {stateVi}, không sửa hay nhận được nữa. Bản nháp đã nhận mở lại được bằng undoAcceptDraft.',
    en: 'The draft is {stateEn} and can no longer be changed or accepted. An accepted one is opened again by undoAcceptDraft.',
  },
  UNKNOWN_PART: { vi: 'Bản nháp không có phần {key}.', en: 'The draft has no part {key}.' },
  UNKNOWN_DOUBT: { vi: 'Bản nháp không có điều chưa chắc ấy.', en: 'The draft has no such doubt.' },
  UNKNOWN_FORM: {
    vi: 'Danh mục không có hình thức nào có ký hiệu “{form}”; hãy chọn một ký hiệu trong danh mục (awardForms), hoặc để trống form và chỉ ghi hình thức như in.',
    en: 'No form of the catalogue has the code “{form}”; choose a code of the catalogue (awardForms), or leave form out and give the form as printed.',
  },
  FORM_BY_CODE: {
    vi: '“{form}” là tên chứ không phải ký hiệu; trong danh mục, hình thức này có ký hiệu {codes}.',
    en: '“{form}” is a name and no code; in the catalogue it has the code {codes}.',
  },
  DRAFT_NOT_ACCEPTED: {
    vi: 'Bản nháp chưa được nhận phần nào nên chưa có gì để xác nhận.',
    en: 'No part of the draft was accepted, so there is nothing to confirm.',
  },
  ARTICLE_WITHDRAWN: { vi: 'Bài của bản nháp đã bị rút.', en: 'The article of the draft was withdrawn.' },
  DRAFT_PARTLY_ACCEPTED: {
    vi: 'Một phần bản nháp đã vào sổ nên không bỏ được; hãy nhận nốt, đóng bằng acceptDraft (close: true), hoặc hoàn tác bằng undoAcceptDraft.',
    en: 'A part of the draft is on record, so it cannot be discarded; accept the rest, close it (acceptDraft with close: true), or take it back (undoAcceptDraft).',
  },
  NOTHING_TO_UNDO: {
    vi: 'Bản nháp không có lần nhận nào đang đứng để hoàn tác.',
    en: 'No acceptance of the draft stands that could be taken back.',
  },
  DRAFT_BUILT_UPON: {
    vi: 'Không hoàn tác được, vì đã có việc dựa trên bản nháp này: {reasonsVi}. Hãy gỡ những việc ấy trước, hoặc sửa, rút từng bản ghi sai kèm lý do.',
    en: 'It cannot be taken back, because things were built upon it: {reasonsEn}. Take those back first, or change or withdraw each wrong record with a reason.',
  },
  DRAFT_CHANGED_SINCE: {
    vi: 'Chưa hoàn tác, vì đã có sửa đổi sau khi nhận: {reasonsVi}. Muốn hoàn tác và bỏ các sửa đổi ấy, hãy gửi discardChanges: true; nếu không, sửa hoặc rút từng bản ghi.',
    en: 'Nothing was taken back, because drafts were changed since: {reasonsEn}. To take it back and give those changes up, send discardChanges: true; otherwise change or withdraw each record.',
  },
  DRAFT_IS_PUBLIC: {
    vi: 'Không hoàn tác được, vì đã có bản ghi công khai: {reasonsVi}. Điều công khai không bị rút lặng lẽ: người duyệt rút từng bản ghi kèm lý do (withdrawArticle, withdrawMeeting, withdrawPresentation, withdrawAward …), hoặc ghi việc hủy, đính chính cho dòng khen thưởng; rút bài rồi thì cùng văn bản ấy lập được bản nháp mới. withdrawalsOfDraft liệt kê từng bước theo thứ tự.',
    en: 'It cannot be taken back, because records are public: {reasonsEn}. What is public is not taken away silently: an approver withdraws each record with a reason (withdrawArticle, withdrawMeeting, withdrawPresentation, withdrawAward …), or records an annulment or a correction of an award line; once the article is withdrawn, its text can be drafted anew. withdrawalsOfDraft lists each step in order.',
  },
  PART_ACCEPTED: {
    vi: 'Phần {key} đã được nhận trước đó; muốn sửa hoặc nhận lại thì hoàn tác trước (undoAcceptDraft).',
    en: 'The part {key} was accepted before; to revise or accept it again, take that back first (undoAcceptDraft).',
  },
  MEETING_ACCEPTED: {
    vi: 'Phần {key} đã là hội nghị “{title}” trong sổ. Qua bản nháp chỉ sửa được tên, loại, ngày, địa điểm, năm, lần thứ, nhiệm kỳ của hội nghị do chính bản nháp này ghi và từ đó chưa ai sửa hay rút; điều khác thì sửa bản ghi ấy (changeMeeting), hoặc hoàn tác rồi nhận lại (undoAcceptDraft).',
    en: 'The part {key} is the meeting “{title}” on record by now. Through the draft only the title, kind, day, place, years, session and term of a meeting that this draft recorded, and nobody changed or withdrew since, are put right; for anything else change that record (changeMeeting), or take it back and accept it anew (undoAcceptDraft).',
  },
  MEETING_NOT_CHOSEN: {
    vi: 'Sổ có hội nghị gần như trùng với {key}: “{title}”. Trước khi xác nhận, hãy nói đó là chính nó (LINK) hay là hội nghị khác (CREATE).',
    en: 'A meeting on record is almost certainly {key}: “{title}”. Before confirming, say that it is (LINK) or that it is another (CREATE).',
  },
  AWARD_NOT_CHOSEN: {
    vi: 'Sổ đã có dòng {form} này của {name}, đã trao tại chính hội nghị ấy hoặc theo chính quyết định ấy. Ghi nữa thì bị tính hai lần: hãy nối {key} với dòng ấy (LINK, awardId, takeSure: true), hoặc nói đó là lần khen khác (CREATE).',
    en: 'This {form} for {name} is on record, handed over at that very meeting or of that very decision. Recorded once more it would be counted twice: tie {key} to that line (LINK with awardId, or takeSure: true), or say that it is another award (CREATE).',
  },
  COUNT_NOT_CHOSEN: {
    vi: 'Tại chính hội nghị ấy, hoặc theo chính quyết định ấy, sổ đã có dòng “{label}”. Ghi nữa thì có thể bị tính hai lần: hãy nối {key} với dòng ấy (LINK, awardId), hoặc nói đó là lần khen khác (CREATE), hoặc không thành dòng (AS_PRINTED).',
    en: 'A line “{label}” of that very meeting or decision is on record. One more may count it twice: tie {key} to that line (LINK with awardId), or say that it is another award (CREATE), or no line (AS_PRINTED).',
  },
  PART_TWICE: { vi: 'Phần {key} được nêu hai lần.', en: 'The part {key} is named twice.' },
  VALUE_NEEDED: { vi: 'Phần thêm mới cần có {nameVi} ({name}).', en: 'A part that you add needs {nameEn} ({name}).' },
  QUOTE_NOT_IN_TEXT: {
    vi: 'Câu trích không có trong văn bản của bản nháp.',
    en: 'The quote does not stand in the text of the draft.',
  },
  NOTHING_TO_ACCEPT: { vi: 'Không còn phần nào để nhận.', en: 'No part is left to accept.' },
  MEETING_NEEDS_DAY: {
    vi: 'Hội nghị {key} chưa rõ ngày hoặc năm; hãy cho biết ngày, hoặc chỉ tháng hay năm nếu không biết hơn (reviseDraft, heldOn: 2021-01-12, 2021-01, 2021), gắn với hội nghị đã có, hoặc bỏ ra.',
    en: 'The day or year of the meeting {key} is not known; give the day, or just the month or year where no more is known (reviseDraft, heldOn: 2021-01-12, 2021-01, 2021), link the meeting to one on record, or leave it out.',
  },
  AWARD_WITHOUT_QUOTE: {
    vi: 'Khen thưởng {key} không có câu trích nên không thể thành điều bài nói; hãy thêm câu trích (reviseDraft, quote).',
    en: 'The award {key} has no quote, so it cannot be a claim; revise it with one.',
  },
  CHOICE_DOES_NOT_FIT: {
    vi: 'Phần {key} không chọn được {action}; phần này chọn được: {actions}.',
    en: 'The part {key} cannot take {action}; it takes: {actions}.',
  },
  BODY_DOES_NOT_FIT: {
    vi: 'Chỉ đơn vị được ghi mới (CREATE) mới mô tả bằng body; phần {key} thì không.',
    en: 'Only a body that is recorded (CREATE) is described by body, which the part {key} is not.',
  },
  ID_DOES_NOT_FIT: {
    vi: 'Phần {key}: chỉ LINK mới kèm mã bản ghi ({name}); với {action} thì bỏ mã đi.',
    en: 'The part {key}: only LINK takes the id of a record ({name}); with {action} leave it out.',
  },
  ONLY_OF_NEW_DECISION: {
    vi: 'Phần {key}: trích yếu và loại hình chỉ nêu khi ghi mới một quyết định (CREATE).',
    en: 'The part {key}: subject and mode go only with a decision that is recorded anew (CREATE).',
  },
  DECISION_WITHOUT_NUMBER: {
    vi: 'Bài không in số quyết định của {key} nên chưa ghi được quyết định; hãy thêm số (reviseDraft, decisionNumber), hoặc nối với quyết định đã có trong sổ (LINK).',
    en: 'The article prints no number of the decision of {key}, so it cannot be recorded; add the number (reviseDraft, decisionNumber), or tie it to a decision on record (LINK).',
  },
  BODY_MAY_BE_ON_RECORD: {
    vi: 'Sổ đã có đơn vị có thể chính là {key}: {names}. Nếu đúng thì nối với nó (LINK); nếu là đơn vị khác thì cho biết hệ thống, loại và cấp (CREATE, body).',
    en: 'A body on record may be {key}: {names}. Tie it to that one if it is (LINK); if it is another, give its system, kind and level (CREATE, body).',
  },
  BODY_NEEDS_KIND: {
    vi: 'Tên in của {key} không cho biết đó là đơn vị gì, của cấp hay địa bàn nào; muốn ghi mới thì cho biết body (hệ thống, loại, cấp), hoặc LINK với đơn vị đã có, hoặc để AS_PRINTED.',
    en: 'The printed name of {key} does not say what body it is, or of which level or place; to record it give body (system, kind, level), or LINK one on record, or leave it AS_PRINTED.',
  },
  LINK_NEEDS_ID: {
    vi: 'LINK cần đúng một mã, loại hợp với phần {key}.',
    en: 'LINK needs just one id, of a kind that fits the part {key}.',
  },
  PART_IS_NO_PERSON: {
    vi: '{key} không thể là người của {other}: cả hai phải là người dự (p…) hoặc cá nhân được nêu tên (a….n…), và khác nhau.',
    en: '{key} cannot be the person of {other}: both have to be attendees (p…) or people named as receivers (a….n…), and not the same.',
  },
  PART_IS_NO_BODY: {
    vi: '{key} không thể là đơn vị của {other}: cả hai phải là đơn vị tổ chức (m….o…), cơ quan tặng (a….g…) hoặc tập thể, hộ, doanh nghiệp được nêu tên (a….n…), và khác nhau.',
    en: '{key} cannot be the body of {other}: both have to be organisers (m….o…), grantors (a….g…) or groups, households and enterprises named as receivers (a….n…), and not the same.',
  },
  PART_OF_NO_BODY: {
    vi: '{key} được nói là đơn vị của {other}, nhưng {other} không được ghi hay nối với đơn vị nào; hãy nói {other} là đơn vị nào, hay ghi mới.',
    en: '{key} is said to be the body of {other}, but {other} is no body on record and not recorded either; say which {other} is, or record it.',
  },
  PART_OF_NOBODY: {
    vi: '{key} được nói là người của {other}, nhưng {other} không được ghi hay nối với ai; hãy nói {other} là ai, hay ghi mới.',
    en: '{key} is said to be the person of {other}, but {other} is nobody on record and not recorded either; say who {other} is, or record them.',
  },
  DECISION_NEEDS_ISSUER: {
    vi: 'Ghi quyết định mới cần cơ quan ban hành (issuerId) và ngày ký (signedOn).',
    en: 'To record the decision, give its issuer (issuerId) and the day of signing (signedOn).',
  },
});

/** OUT_OF_SCOPE of a draft that no body keeps. */
export const DRAFT_OF_NO_BODY: Message = {
  code: platformMessages.OUT_OF_SCOPE.code,
  vi: 'Bản nháp chưa giao cho đơn vị nào; chỉ người gửi bài, hoặc ai có vai trò {roleVi} ({role}) trên toàn sổ, mới làm được việc này.',
  en: 'No body keeps this draft; only its sender, or somebody who is {role} over the whole registry, may do this.',
};

/** Who read an article and who sees its draft while no body keeps it, in a sentence about it; the sender may be nobody who is known. */
export const SENDER_WORDS = {
  known: {
    seenByVi: 'người ấy và người phụ trách cả sổ',
    seenByEn: 'they and staff of the whole registry',
  },
  unknown: {
    nameVi: 'Có người',
    nameEn: 'Somebody',
    seenByVi: 'người phụ trách cả sổ',
    seenByEn: 'staff of the whole registry',
  },
} as const;

/** What a state is called in a sentence about a draft. */
export const STATE_WORDS = {
  OPEN: { stateVi: 'đang mở', stateEn: 'open' },
  ACCEPTED: { stateVi: 'đã được nhận', stateEn: 'accepted' },
  DISCARDED: { stateVi: 'đã bị bỏ', stateEn: 'discarded' },
} as const;

/** What is known of an article, in a sentence about it. */
export const HEAD_WORDS: Readonly<Record<string, { vi: string; en: string }>> = {
  title: { vi: 'nhan đề', en: 'title' },
  outlet: { vi: 'tên báo hoặc cổng thông tin', en: 'outlet' },
  author: { vi: 'tác giả', en: 'author' },
  publishedOn: { vi: 'ngày đăng', en: 'day of publication' },
};

/** What a part that staff add cannot do without. */
export const NEEDED_WORDS: Readonly<Record<string, { nameVi: string; nameEn: string }>> = {
  title: { nameVi: 'tên hội nghị', nameEn: 'the title of the meeting' },
  name: { nameVi: 'tên', nameEn: 'the name' },
  printed: { nameVi: 'lời như in', nameEn: 'the words as printed' },
  formPrinted: { nameVi: 'hình thức như in', nameEn: 'the form as printed' },
};
