import { defineMessages } from '../../platform/errors/domain-error.js';

/** Why a body may be the one that is printed, or what speaks against it. */
export const ORGANISATION_MATCH_MESSAGES = defineMessages({
  NAME_EQUAL: { vi: 'tên như nhau', en: 'the name is the same' },
  NAME_FOLDED_EQUAL: {
    vi: 'tên như nhau khi bỏ dấu và viết đủ chữ tắt',
    en: 'the name is the same without accents and with abbreviations written out',
  },
  NAME_COMPLETED: {
    vi: 'tên như nhau khi thêm hay bớt địa bàn nêu kèm, hoặc bỏ ban thường trực',
    en: 'the name is the same with an area that is named around it, or without one, or without its standing board',
  },
  NAME_OTHER_ACCENTS: {
    vi: 'tên chỉ khác dấu, có thể là đơn vị khác',
    en: 'the name differs in its accents alone: it may be another body',
  },
  NAME_HAS_WORDS: { vi: 'tên có đủ những từ được in', en: 'its name has all words that are printed' },
  FORMER_NAME: { vi: 'là tên cũ', en: 'it is a former name' },
  EXISTED_THEN: { vi: 'đang tồn tại vào ngày đó', en: 'it existed on that day' },
  NOT_EXISTING_THEN: { vi: 'không tồn tại vào ngày đó', en: 'it did not exist on that day' },
  AREA_NAMED: { vi: 'địa bàn của nó được nêu kèm', en: 'its area is named' },
});

export type OrganisationMatchReason = keyof typeof ORGANISATION_MATCH_MESSAGES;

/** How much each weighs: for sorting, not for deciding. */
export const ORGANISATION_MATCH_WEIGHTS: Readonly<Record<OrganisationMatchReason, number>> = {
  NAME_EQUAL: 0.5,
  NAME_FOLDED_EQUAL: 0.4,
  NAME_COMPLETED: 0.35,
  NAME_OTHER_ACCENTS: 0.2,
  NAME_HAS_WORDS: 0,
  FORMER_NAME: -0.05,
  EXISTED_THEN: 0.2,
  NOT_EXISTING_THEN: -0.3,
  AREA_NAMED: 0.2,
};

export const SPEAKS_AGAINST: ReadonlySet<OrganisationMatchReason> = new Set(['NOT_EXISTING_THEN']);
