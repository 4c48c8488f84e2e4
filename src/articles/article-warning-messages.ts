import { defineMessages } from '../platform/errors/domain-error.js';

/** What is said of a doubt; `{name}` is filled from its details. */
export const ARTICLE_WARNING_MESSAGES = defineMessages({
  ACCESSED_BEFORE_PUBLICATION: {
    vi: 'Bài được truy cập trước ngày đăng ({publishedOn:day}).',
    en: 'The article was read before it was published ({publishedOn:day}).',
  },
  LIKELY_SAME_ARTICLE: {
    vi: 'Có thể bài này đã có trong sổ: “{title}”, văn bản giống {percent}%. Nếu là một tin đăng lại, hãy nối điều bài nói với cùng hội nghị và cùng dòng khen thưởng (linkClaim), đừng ghi lần nữa.',
    en: 'The article may be on record already: “{title}”, {percent}% of the words alike. If it is the same report reprinted, link its claims to the same meeting and award lines (linkClaim), and record nothing twice.',
  },
  QUOTE_NOT_FOUND: {
    vi: 'Không tìm thấy câu trích trong bản lưu của bài.',
    en: 'The quote does not stand in the snapshot of the article, or not there.',
  },
  COUNTED_TWICE: {
    vi: 'Vừa có số gộp ({combined}) vừa có số từng loại (cộng {total}); số gộp chỉ dành cho số không tách được.',
    en: 'Counted both together ({combined}) and by kind ({total} in all); the former is for what cannot be split.',
  },
  COUNTS_DIFFER: {
    vi: 'Số gộp ({combined}) khác tổng các loại ({total}).',
    en: 'The combined count ({combined}) differs from the total by kind ({total}).',
  },
  COUNT_OF_ZERO: {
    vi: 'Số 0 nghĩa là bài nói rõ không có; không rõ thì để trống.',
    en: 'A zero means that the article says there were none; leave out what it does not say.',
  },
  GRANTOR_NOT_NAMED: {
    vi: '“{printed}” không phải tên một cơ quan; hãy ghi vào cách nói thay tên.',
    en: '“{printed}” names no grantor; it belongs into what is printed instead of a name.',
  },
  MEETING_AFTER_PUBLICATION: {
    vi: 'Hội nghị ({heldFrom:day}) diễn ra sau ngày đăng bài ({publishedOn:day}).',
    en: 'The meeting ({heldFrom:day}) is later than the publication of the article ({publishedOn:day}).',
  },
  OVERLAPPING_CLAIMS: {
    vi: 'Bài này có {count} chỗ khác nói về cùng hội nghị và hình thức: có thể cùng một lần trao, không cộng số lượng.',
    en: 'Claims of this article about the same meeting and form: {count} more. They may tell of one presentation, not of awards to add up.',
  },
});

export type ArticleWarningCode = keyof typeof ARTICLE_WARNING_MESSAGES;
