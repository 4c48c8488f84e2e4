import { defineMessages } from '../../../platform/errors/domain-error.js';

/** What is said of a doubt about an acceptance; `{name}` is filled from its details. */
export const ACCEPTANCE_WARNINGS = defineMessages({
  PERSON_NOT_CHOSEN: {
    vi: 'Sổ đã có người tên {name}; chưa ai nói có phải người này không, nên chỉ ghi tên như in.',
    en: 'Somebody called {name} is on record; nobody said whether it is them, so the name is recorded as printed.',
  },
  AWARD_WITHOUT_DAY: {
    vi: '{count} dòng khen thưởng của {key} không có ngày tặng nên không vào số liệu của năm nào; hãy cho biết quyết định ({key}.d) khi nhận, hoặc ghi ngày của từng dòng sau khi nhận (changeAward, grantedOn).',
    en: 'Award lines of {key} without a day of granting: {count}; they are in the figures of no year. Give the decision ({key}.d) when accepting, or the day of each line afterwards (changeAward, grantedOn).',
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
  PRESENTED_BEFORE: {
    vi: 'Dòng khen thưởng của {name} đã được trao trước đó; không ghi lượt trao nữa.',
    en: 'The award of {name} was handed over before; no second handing-over is recorded.',
  },
  MEETING_LIKELY_ON_RECORD: {
    vi: 'Sổ đã có hội nghị cùng ngày của cùng đơn vị tổ chức: “{title}”. {key} được ghi thành một hội nghị nữa; nếu chính là nó, hãy rút một trong hai, hoặc hoàn tác (undoAcceptDraft) rồi nhận lại với LINK; nếu là hội nghị khác thì chọn CREATE để không bị hỏi.',
    en: 'A meeting of the same day and organiser is on record: “{title}”. {key} is recorded as one more; if it is that one, withdraw one of the two, or take this back (undoAcceptDraft) and accept it with LINK; if it is another, CREATE says so and nothing is asked.',
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
    vi: '{name} chưa được xác nhận trong sổ nên trang công khai chưa hiện người này; hãy xác nhận người ấy (confirmPerson).',
    en: '{name} is not confirmed yet, so the public does not see them on the list: confirm the person (confirmPerson).',
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
    vi: 'Bài này đã có bản nháp (đọc ngày {day}, {stateVi}); đây chính là bản đó, không lập bản mới. Nhan đề, ngày đăng, báo gửi kèm lần này không ghi vào; muốn sửa thì dùng reviseDraft.',
    en: 'There is a draft of this article already (read on {day}, {state}); it is that one, and no other was made. The title, day or outlet sent this time are not taken over: revise the draft (reviseDraft).',
  },
  LIKELY_SAME_ARTICLE: {
    vi: 'Có thể bài này đã có trong sổ: “{title}”, văn bản giống {percent}%. Nếu là một tin đăng lại, hãy nối với cùng hội nghị và cùng dòng khen thưởng (LINK), đừng ghi lại.',
    en: 'The article may be on record already: “{title}”, {percent}% of the words alike. If it is the same report reprinted, LINK it to the same meeting and award lines, and record nothing twice.',
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
    vi: 'Sổ đã ghi một lượt trao {form} tại hội nghị này; số lượng bài nói được ghi là điều bài nói và đối chiếu với lượt ấy, không ghi thêm lượt trao. Nếu là lượt khác, hãy chọn CREATE cho {key}.',
    en: 'A handing-over of {form} at this meeting is on record; what the article counts is recorded as a claim and held against it, and no second one is recorded. If it is another, choose CREATE for {key}.',
  },
  RECORD_STAYS: {
    vi: '{name} vẫn còn trong sổ, vì đã được xác nhận, sửa, hoặc có việc khác nhắc tới.',
    en: '{name} stays on record: confirmed, changed, or something else speaks of them by now.',
  },
});

export type AcceptanceWarningCode = keyof typeof ACCEPTANCE_WARNINGS;
