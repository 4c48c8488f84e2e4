import { defineMessages } from '../../../platform/errors/domain-error.js';

/** What is said of a doubt about an acceptance; `{name}` is filled from its details. */
export const ACCEPTANCE_WARNINGS = defineMessages({
  PERSON_NOT_CHOSEN: {
    vi: 'Sổ đã có người tên {name}; chưa ai nói có phải người này không, nên chỉ ghi tên như in.',
    en: 'Somebody called {name} is on record; nobody said whether it is them, so the name is recorded as printed.',
  },
  NAMED_TWICE_IN_ARTICLE: {
    vi: 'Bài nêu {name} ở hai phần với chức vụ khác nhau nên ghi thành hai người; nếu là một người, hãy hoàn tác rồi nhận lại và nói là người ở phần kia (LINK, asPart), hoặc gộp hai bản ghi (mergePeople).',
    en: 'The article names {name} in two parts with other posts, so two people are recorded; if they are one, take this back and accept it again, saying that one is the person of the other part (LINK, asPart), or merge the two (mergePeople).',
  },
  CHANGED_ON_RECORD: {
    vi: 'Hội nghị của {key} đã có trong sổ nên cũng được sửa ở đó; bản trước còn trong nhật ký.',
    en: 'The meeting of {key} is on record and was changed there, too; what it was is kept in the audit log.',
  },
  BODY_AS_PROPOSED: {
    vi: 'Đơn vị của {key} được ghi theo đề xuất, suy từ tên in và bài: {name} ({system:system}, {level:level}); hãy xem lại trước khi xác nhận.',
    en: 'The body of {key} is recorded as proposed, by its printed name and the article: {name} ({system:system}, {level:level}). Look at it before it is confirmed.',
  },
  AWARD_WITHOUT_DAY: {
    vi: '{count} dòng khen thưởng của {key} không có ngày tặng nên không vào số liệu của năm nào; hãy cho biết quyết định ({key}.d) khi nhận, hoặc ghi ngày của từng dòng sau khi nhận (changeAward, grantedOn).',
    en: 'Award lines of {key} without a day of granting: {count}; they are in the figures of no year. Give the decision ({key}.d) when accepting, or the day of each line afterwards (changeAward, grantedOn).',
  },
  RECORDED_AS_PROPOSED: {
    vi: 'Bài nói {key} mới là đề nghị, nên {count} dòng được ghi ở bước đề nghị: không ai được tính là đã được tặng, trang công khai không hiện. Khi có quyết định, hãy đưa dòng vào quyết định (attachToDecision).',
    en: 'The article says that {key} is only proposed, so its lines are recorded as proposed: {count}. Nobody is counted as granted anything and the public does not see them. Once it is decided, put them under the decision (attachToDecision).',
  },
  RECIPIENTS_OF_NOBODY: {
    vi: '{count} người, tập thể nhận chỉ ghi tên như in, chưa gắn ai trong sổ nên chưa có trong danh sách người được khen: {names}. Khi nhận, hãy nói mỗi tên là ai đã có trong sổ, hay ghi mới (LINK, CREATE); nhận rồi thì hoàn tác rồi nhận lại (changeAward, recipient).',
    en: 'Recipients recorded as printed only, who are nobody on record and so no honourees: {count}. They are {names}. When accepting, say who on record each of them is, or record them anew (LINK, CREATE); afterwards undo it and accept it again (changeAward, recipient).',
  },
  AREA_NOT_KNOWN: {
    vi: '{count} người, tập thể nhận chưa rõ địa bàn nên không được tính khi báo cáo theo địa bàn: {names}; bài không nói, hoặc nói mà sổ không rõ là nơi nào; hãy chọn một địa bàn cho tất cả (setAreaOfAwards), hoặc ở từng dòng khen thưởng (changeAward, recipient).',
    en: 'Recipients of whom no area is known, so that no figure by area counts them: {count}. They are {names}; the article does not say, or it is not clear which area of the registry it means: choose one area for all of them (setAreaOfAwards), or that of each line (changeAward, recipient).',
  },
  SUBJECT_GUESSED: {
    vi: 'Không ai nêu trích yếu của Quyết định số {number}, nên tạm ghi “{subject}”; bài không in câu này. Hãy sửa theo văn bản trước khi công khai (changeAwardDecision).',
    en: 'Nobody said what decision {number} is about, so “{subject}” stands there for now; the article does not print it. Put it right by the document before it is public (changeAwardDecision).',
  },
  PRESENTER_NOT_CHOSEN: {
    vi: 'Sổ đã có người tên {name}; bài chỉ nêu người này là người trao ở {key}, nên chỉ ghi tên như in. Nếu chính là người ấy, hãy gắn trên danh sách dự (linkAttendance), hoặc thêm người dự vào bản nháp (reviseDraft) trước khi nhận.',
    en: 'Somebody called {name} is on record; the article names them only as presenting {key}, so the name is recorded as printed. If it is them, link the line on the list (linkAttendance), or add an attendee to the draft (reviseDraft) before accepting.',
  },
  FORM_NOT_IN_CATALOGUE: {
    vi: 'Không rõ “{form}” là hình thức nào trong danh mục; điều bài nói được ghi, dòng khen thưởng thì không.',
    en: 'It is not clear which form of the catalogue “{form}” is; the claim is recorded, award lines are not.',
  },
  FORM_OF_NAMED_UNKNOWN: {
    vi: 'Bài nêu hai hình thức cùng lúc nên không rõ {name} nhận hình thức nào; chưa ghi dòng khen thưởng.',
    en: 'Two forms are named at once, so which one {name} received is not known; no award line is recorded.',
  },
  NAMED_NOT_IN_DECISION: {
    vi: 'Danh sách của quyết định không có {name} với hình thức này; chưa ghi dòng khen thưởng.',
    en: 'The list of the decision has no {name} with this form; no award line is recorded.',
  },
  LIKELY_SAME_AWARD: {
    vi: 'Sổ đã có dòng {form} của {grantor} cho {name}, tặng ngày {grantedOn:day}, chưa được trao; nhiều khả năng bài nói về chính dòng ấy nên không ghi dòng thứ hai. Nếu đúng, hãy hoàn tác (undoAcceptDraft) rồi nhận lại, nối {named} với dòng ấy (LINK, awardId); nếu là lần khen khác, hãy nói ghi mới cho {key} (CREATE).',
    en: 'A line on record, {form} by {grantor} for {name}, granted on {grantedOn:day}, was never handed over; most likely the article tells of it, so no second one is recorded. If so, take this back (undoAcceptDraft) and accept it with {named} tied to that line (LINK, awardId); if it is another award, have {key} recorded anew (CREATE).',
  },
  COUNTED_BY_THE_LIST: {
    vi: 'Quyết định đã nối là danh sách nên không ghi dòng không nêu tên cho {key}; nếu quyết định trong sổ chưa có danh sách, hãy ghi các dòng ấy vào quyết định (recordAwardLines).',
    en: 'The decision that was linked is the list, so no unlisted line is recorded for {key}; where it has no list on record, record such lines with the decision (recordAwardLines).',
  },
  RECEIVED_BY_PROXY: {
    vi: 'Bài nói người khác nhận thay {name}, nên lượt trao ghi là nhận thay: “{quote}”. Nếu không phải, hãy sửa lượt trao (changePresentation).',
    en: 'The article says that somebody else received it for {name}, and so it is recorded: “{quote}”. If that is not so, change the presentation (changePresentation).',
  },
  RECIPIENT_AWAY: {
    vi: 'Bài nói {name} vắng mặt, nên lượt trao ghi là vắng mặt và chưa tính là đã trao: “{quote}”. Nếu không phải, hãy sửa lượt trao (changePresentation).',
    en: 'The article says that {name} was away, so the presentation says so and does not count as handed over: “{quote}”. If that is not so, change the presentation (changePresentation).',
  },
  PRESENTED_BEFORE: {
    vi: 'Dòng khen thưởng của {name} đã được trao trước đó; không ghi lượt trao nữa.',
    en: 'The award of {name} was handed over before; no second handing-over is recorded.',
  },
  MEETING_LIKELY_ON_RECORD: {
    vi: 'Sổ đã có hội nghị cùng ngày của cùng đơn vị tổ chức: “{title}”. {key} được ghi thành một hội nghị nữa; nếu chính là nó, hãy rút một trong hai, hoặc hoàn tác (undoAcceptDraft) rồi nhận lại, nối với nó (LINK); nếu là hội nghị khác thì nói thế để không bị hỏi (CREATE).',
    en: 'A meeting of the same day and organiser is on record: “{title}”. {key} is recorded as one more; if it is that one, withdraw one of the two, or take this back (undoAcceptDraft) and accept it tied to that one (LINK); if it is another, say so and nothing is asked (CREATE).',
  },
  TITLE_NOT_KNOWN: {
    vi: 'Bài được dán không có nhan đề; tạm ghi câu mở đầu, hãy sửa nhan đề của bài.',
    en: 'The article was pasted without its title; its opening stands in its place: change the title of the article.',
  },
  NO_MEETING_FOR_PERSON: {
    vi: 'Người hoặc đoàn dự này không thuộc hội nghị nào được nhận nên không được ghi.',
    en: 'They attended no meeting that is accepted, so they are not recorded.',
  },
  PERSON_NOT_PUBLIC: {
    vi: '{name} còn là nháp nên trang công khai chưa hiện người này; hãy công khai người ấy (confirmPerson).',
    en: '{name} is not confirmed yet, so the public does not see them on the list: confirm the person (confirmPerson).',
  },
  LIKELY_MINOR: {
    vi: '{name} có vẻ chưa đủ 18 tuổi, nên được ghi mà không công khai, cả dòng khen thưởng lẫn người. Nếu không phải, người duyệt công khai lại kèm lý do (changeAward, changePerson).',
    en: '{name} seems to be under 18, so the award line and the person are recorded and not shown. If that is not so, an approver shows them again and says why (changeAward, changePerson).',
  },
  OTHERS_LEFT_AS_DRAFTS: {
    vi: 'Không do bản nháp này đưa vào nên vẫn là nháp, công chúng chưa thấy: {left}; xem ở mục chờ công khai (toConfirm).',
    en: 'This draft did not bring them in, so they stay drafts and the public does not see them: {left}. They wait to be made public (toConfirm).',
  },
  CLAIM_WITHOUT_MEETING: {
    vi: 'Hội nghị của {key} chưa được nhận nên điều bài nói chưa gắn hội nghị nào; khi nhận hội nghị thì được gắn, kèm lượt trao.',
    en: 'The meeting of {key} is not accepted yet, so what the article says of it is recorded without a meeting; it is tied when the meeting is accepted, with what was handed over.',
  },
  MEETING_LEFT_OUT: {
    vi: 'Việc trao ở {key} không thuộc hội nghị nào được nhận nên không ghi lượt trao.',
    en: 'What was handed over in {key} belongs to no accepted meeting, so no handing-over is recorded.',
  },
  DRAFTED_BEFORE: {
    vi: 'Bài này đã có bản nháp (đọc ngày {day:day}, {stateVi}); đây chính là bản đó, không lập bản mới.',
    en: 'There is a draft of this article already (read on {day:day}, {stateEn}); it is that one, and no other was made.',
  },
  SENT_NOT_TAKEN: {
    vi: 'Bài này đã có bản nháp, nên không lấy {names} gửi kèm lần này: bản nháp ghi khác. Muốn sửa thì sửa bản nháp (reviseDraft, article).',
    en: 'There is a draft of this article already, which says something else, so what was sent this time is not taken: {names}. To change it, revise the draft (reviseDraft, article).',
  },
  SENT_AFTER_ACCEPTANCE: {
    vi: 'Bản nháp của bài này đã được nhận, nên không lấy {names} gửi kèm lần này. Muốn sửa thì sửa bài trong sổ (changeArticle); bài đã công khai thì người duyệt sửa.',
    en: 'The draft of this article was accepted, so what was sent this time is not taken: {names}. To change it, change the article on record (changeArticle); one that is public is changed by an approver.',
  },
  LIKELY_SAME_ARTICLE: {
    vi: 'Có thể bài này đã có trong sổ: “{title}”, văn bản giống {percent}%. Nếu là một tin đăng lại, hãy nối với cùng hội nghị và cùng dòng khen thưởng (LINK), đừng ghi lại.',
    en: 'The article may be on record already: “{title}”, {percent}% of the words alike. If it is the same report reprinted, tie it to the same meeting and award lines (LINK), and record nothing twice.',
  },
  LIKELY_SAME_DRAFT: {
    vi: 'Có thể đã có bản nháp của bài này: “{title}”, văn bản giống {percent}%.',
    en: 'There may be a draft of this article already: “{title}”, {percent}% of the words alike.',
  },
  BODY_NAME_WITHOUT_PLACE: {
    vi: 'Tên “{name}” không nói là của địa phương nào; hãy bổ sung tên đầy đủ.',
    en: 'The name “{name}” does not say of which place the body is: complete it.',
  },
  HANDED_OVER_ALREADY: {
    vi: 'Sổ đã ghi một lượt trao {form} tại hội nghị này; số lượng bài nói được ghi là điều bài nói và đối chiếu với lượt ấy, không ghi thêm lượt trao. Nếu là lượt khác, hãy nói thế cho {key} khi nhận: chỉ ghi điều bài nói (AS_PRINTED) hoặc ghi cả dòng khen thưởng (CREATE); nhận rồi thì hoàn tác rồi nhận lại.',
    en: 'A handing-over of {form} at this meeting is on record; what the article counts is recorded as a claim and held against it, and no second one is recorded. If it is another, say so of {key} when accepting: record only what the article says (AS_PRINTED), or award lines, too (CREATE); afterwards undo it and accept it again.',
  },
  CHANGES_DISCARDED: {
    vi: 'Đã bỏ các sửa đổi sau khi nhận của {type:record}: {fields}. Lịch sử vẫn giữ chúng.',
    en: 'Changes made to the {type:record} since it was accepted are given up: {fields}. The history keeps them.',
  },
  RECORD_STAYS: {
    vi: '{name} vẫn còn trong sổ, vì đã được xác nhận, sửa, hoặc có việc khác nhắc tới.',
    en: '{name} stays on record: confirmed, changed, or something else speaks of them by now.',
  },
});

/** What the public does not see of a confirmed draft, by what it names that is a draft itself. */
export const DRAFT_HIDES = defineMessages({
  PERSON_NOT_PUBLIC: {
    vi: '{records} người được nối còn là nháp nên công chúng chưa thấy ({names}); hãy công khai họ, hoặc dùng withDrafts.',
    en: 'People linked that are drafts, whom the public does not see: {records} ({names}). Confirm them, or confirm the draft with withDrafts.',
  },
  POST_NOT_PUBLIC: {
    vi: '{records} chức vụ của người trong bản nháp còn là nháp nên công chúng chưa thấy ({names}); hãy công khai từng chức vụ (confirmPost), hoặc dùng withDrafts.',
    en: 'Posts of its people that are drafts, which the public does not see: {records} ({names}). Confirm each (confirmPost), or confirm the draft with withDrafts.',
  },
  BODY_NOT_PUBLIC: {
    vi: '{records} đơn vị được nối còn là nháp nên công chúng chưa thấy ({names}); hãy công khai các đơn vị ấy, hoặc dùng withDrafts.',
    en: 'Bodies linked that are drafts, which the public does not see: {records} ({names}). Confirm them, or confirm the draft with withDrafts.',
  },
});

export type AcceptanceWarningCode = keyof typeof ACCEPTANCE_WARNINGS;
