import { defineMessages } from '../../../platform/errors/domain-error.js';

/** What the registry doubts of a draft, beside the reader: it knows the catalogue, and what accepting would say. */
export const DRAFT_DOUBTS = defineMessages({
  MEETING_AFTER_PUBLICATION: {
    vi: 'Ngày hội nghị sau ngày đăng bài; một trong hai ngày có thể sai.',
    en: 'The meeting is later than the publication of the article; one of the two days may be wrong.',
  },
  FORM_NOT_IN_CATALOGUE: {
    vi: 'Không rõ đây là hình thức nào trong danh mục; khi nhận, điều bài nói được ghi, dòng khen thưởng thì không. Nếu biết, hãy chọn hình thức trong danh mục (reviseDraft, form).',
    en: 'It is not clear which form of the catalogue this is; accepting records what is said, and no award lines. Where you know it, choose the form of the catalogue (reviseDraft, form).',
  },
  FORM_NOT_IN_TEXT: {
    vi: 'Bài không in những chữ được ghi là hình thức như in; hãy chép đúng chữ của bài, còn là hình thức nào thì chọn trong danh mục (reviseDraft, form).',
    en: 'The article does not print the words that are given as its form: copy what it prints, and say which form that is by the catalogue (reviseDraft, form).',
  },
  NOT_RECEIVED_IN_PERSON: {
    vi: 'Bài nói người nhận không trực tiếp nhận; khi nhận bản nháp, lượt trao được ghi là nhận thay hoặc vắng mặt theo câu này.',
    en: 'The article says that a recipient did not receive it in person; accepting records it as received by somebody else, or as not handed over, by this sentence.',
  },
  ADDED_WITHOUT_QUOTE: {
    vi: 'Khen thưởng thêm vào chưa có câu trích nên chưa nhận được; hãy chép nguyên văn câu ấy của bài (quote).',
    en: 'An award that was added has no quote and cannot be accepted yet: copy the words of the article (quote).',
  },
  TITLE_NOT_KNOWN: {
    vi: 'Bài được dán không có nhan đề; nhận rồi thì câu mở đầu đứng thay, nên hãy ghi nhan đề (article.title).',
    en: 'The article was pasted without its title; when accepted its opening stands in its place: give the title (article.title).',
  },
  MEETING_TITLE_BARE: {
    vi: 'Tên hội nghị không nói là hội nghị gì; hãy ghi đủ tên.',
    en: 'The title does not say which meeting it is: complete it.',
  },
});
