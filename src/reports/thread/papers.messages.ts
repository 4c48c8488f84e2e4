import { defineMessages } from '../../platform/errors/domain-error.js';

export const paperMessages = defineMessages({
  PAPER_TOO_LONG: {
    vi: 'Lập văn bản mất hơn {limit} giây nên đã dừng; hãy chia nhỏ danh sách, hoặc dùng tệp mẫu, hình đơn giản hơn.',
    en: 'Making the document took more than {limit} seconds and was stopped: ask for less at a time, or use a simpler template or picture.',
  },
  PAPER_TOO_MUCH: {
    vi: 'Lập văn bản cần hơn {limit} MB bộ nhớ nên đã dừng; hãy chia nhỏ danh sách, hoặc dùng tệp mẫu đơn giản hơn.',
    en: 'Making the document took more than {limit} MB of memory and was stopped: ask for less at a time, or use a simpler template.',
  },
  PAPER_BROKE_OFF: {
    vi: 'Việc lập văn bản bị ngắt giữa chừng, chưa có gì được ghi; hãy làm lại, nếu vẫn vậy thì xem lại tệp mẫu hoặc hình đã gửi.',
    en: 'Making the document broke off, and nothing was recorded: try again; where it does so again, look at the template or picture that was sent in.',
  },
  TOO_MANY_PAPERS: {
    vi: 'Máy chủ đang lập nhiều văn bản khác; hãy làm lại sau một phút.',
    en: 'The server is making other documents: try again in a minute.',
  },
  PAPERS_STOPPED: {
    vi: 'Máy chủ đang dừng nên chưa lập văn bản; hãy làm lại sau ít phút.',
    en: 'The server is stopping and made no document: try again in a few minutes.',
  },
});
