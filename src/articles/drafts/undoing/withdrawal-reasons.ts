import { defineMessages } from '../../../platform/errors/domain-error.js';

/** Why a record is among those to withdraw, in the order in which they are. */
export const WITHDRAWAL_REASONS = defineMessages({
  BUILT_UPON: {
    vi: 'Không do bản nháp tạo, nhưng dựa trên điều nó tạo ({what}): xem có phải rút, sửa hay gắn chỗ khác trước không.',
    en: 'Not made by the draft, but built upon what it made ({what}): see first whether to withdraw it, change it or tie it elsewhere.',
  },
  MADE: { vi: 'Bản nháp đã tạo: cần rút.', en: 'Made by the draft: to be withdrawn.' },
  GOES_ALONG: {
    vi: 'Bản nháp đã tạo; tự ẩn và không còn được tính khi bài hoặc hội nghị của nó bị rút: chỉ rút riêng nếu bài, hội nghị ấy ở lại.',
    en: 'Made by the draft; hidden and not counted once its article or meeting is withdrawn: withdraw it by itself only if those stay.',
  },
  SPOKEN_OF: {
    vi: 'Bản nháp đã tạo, nhưng nay có việc khác nhắc tới: để lại.',
    en: 'Made by the draft, but something else speaks of it by now: leave it.',
  },
});

export type WithdrawalReason = keyof typeof WITHDRAWAL_REASONS;
