import { defineMessages } from '../../platform/errors/domain-error.js';

/** Why a body may be the one that is printed, or what speaks against it. */
export const ORGANISATION_MATCH_MESSAGES = defineMessages({
  NAME_THE_SAME: {
    vi: 'mang đúng tên này, viết đủ chữ tắt',
    en: 'it bears this name, with what is shortened written out',
  },
  FORMER_NAME: { vi: 'từng mang tên này', en: 'it bore this name before' },
  NAME_HAS_WORDS: { vi: 'tên có đủ những từ được in', en: 'its name has all words that are printed' },
  PLACE_PRINTED: { vi: 'địa bàn của nó được in ở dòng này', en: 'its area is printed with it' },
  STOOD_THEN: { vi: 'đang hoạt động vào ngày ấy', en: 'it stood on that day' },
  NOT_STANDING_THEN: { vi: 'không hoạt động vào ngày ấy', en: 'it did not stand on that day' },
});

export type OrganisationMatchReason = keyof typeof ORGANISATION_MATCH_MESSAGES;
