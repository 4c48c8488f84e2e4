import { defineMessages } from '../../platform/errors/domain-error.js';

export const presentationMessages = defineMessages({
  ONE_WAY_TO_NAME: {
    vi: 'Nêu người trao bằng đúng một cách: attendanceId, personId hoặc namePrinted.',
    en: 'Name a presenter in exactly one way: attendanceId, personId or namePrinted.',
  },
  AWARD_OR_CLAIM: {
    vi: 'Mỗi mục là một dòng khen thưởng (awardId) hoặc một điều bài báo nói (claimId), đúng một trong hai.',
    en: 'An item is an award line (awardId) or a claim (claimId), exactly one of the two.',
  },
  OTHER_MEETING: { vi: 'Người này dự hội nghị khác.', en: 'This attendance belongs to another meeting.' },
  PRESENTED_ALREADY: {
    vi: 'Khen thưởng này đã được trao rồi; mỗi khen thưởng chỉ trao một lần.',
    en: 'This award was handed over already; an award is handed over once.',
  },
  LIKELY_SECOND_PRESENTATION: {
    vi: 'Hội nghị này đã có một lượt trao {form} do {presenter} trao; có thể là cùng một lượt, đã ghi rồi hoặc được bài khác kể lại.',
    en: 'At this meeting {presenter} handed over {form} already; it may be the same handing-over, recorded before or told by another article.',
  },
  LISTED_TWICE: { vi: 'Nêu hai lần trong cùng một danh sách.', en: 'Given twice in one list.' },
  PRESENTED_BEFORE_GRANT: {
    vi: 'Dòng {line}: trao ngày {heldOn:day}, trước khi có quyết định ngày {grantedOn:day}.',
    en: 'Line {line}: handed over on {heldOn:day}, before the decision of {grantedOn:day}.',
  },
  PRESENTED_IN_FUTURE: {
    vi: 'Hội nghị ngày {heldOn:day} chưa diễn ra (hôm nay là {today:day}), nên chưa trao gì. Hãy xem lại ngày của hội nghị, hoặc ghi lượt trao sau khi trao.',
    en: 'The meeting of {heldOn:day} is still to come (today is {today:day}), so nothing was handed over yet. Look at the day of the meeting, or record the presentation once it took place.',
  },
  PRESENTED_ANNULLED: {
    vi: 'Dòng {line}: khen thưởng này đã bị hủy.',
    en: 'Line {line}: this award is annulled.',
  },
  PRESENTED_REPLACED: {
    vi: 'Dòng {line}: dòng này đã được thay bằng các dòng có tên.',
    en: 'Line {line}: this line was replaced by named lines.',
  },
  ONLY_PROPOSED: {
    vi: 'Dòng {line}: khen thưởng này mới được đề nghị.',
    en: 'Line {line}: this award is only proposed.',
  },
});
