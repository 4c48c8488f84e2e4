import { defineMessages } from '../../../platform/errors/domain-error.js';

/** Why a record is among those to withdraw, in the order in which they are. */
export const WITHDRAWAL_REASONS = defineMessages({
  BUILT_UPON: {
    vi: 'Không do bản nháp tạo, nhưng dựa trên điều nó tạo ({what}): xem có phải rút, sửa hay gắn chỗ khác trước không.',
    en: 'Not made by the draft, but built upon what it made ({what}): see first whether to withdraw it, change it or tie it elsewhere.',
  },
  MADE: { vi: 'Do bài này mà có: cần thu lại.', en: 'Made by the draft: to be withdrawn.' },
  GOES_ALONG: {
    vi: 'Do bài này mà có; tự ẩn và không còn được tính khi bài hoặc hội nghị của nó bị rút: chỉ thu riêng nếu bài, hội nghị ấy ở lại.',
    en: 'Made by the draft; hidden and not counted once its article or meeting is withdrawn: withdraw it by itself only if those stay.',
  },
  SPOKEN_OF: {
    vi: 'Do bài này mà có, nhưng nay có việc khác nhắc tới: để lại.',
    en: 'Made by the draft, but something else speaks of it by now: leave it.',
  },
  OF_OTHERS: {
    vi: 'Do bài này mà có, nhưng rút nó không phải việc của đơn vị bạn: để lại; nếu phải rút, nhờ cán bộ phụ trách toàn sổ.',
    en: 'Made by the draft, but not yours to withdraw: leave it; if it has to go, ask staff of the whole registry.',
  },
});

export type WithdrawalReason = keyof typeof WITHDRAWAL_REASONS;
