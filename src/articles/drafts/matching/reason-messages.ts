import { ORGANISATION_MATCH_MESSAGES } from '../../../organisations/matching/match-reasons.js';
import { defineMessages } from '../../../platform/errors/domain-error.js';

// A name that says more than what is printed is no reason to offer a record for a part.
const { NAME_HAS_WORDS: _, ...OF_BODIES } = ORGANISATION_MATCH_MESSAGES;

/** What each reason says to people. */
export const DRAFT_REASON_MESSAGES = defineMessages({
  ...OF_BODIES,
  AREA_AROUND_NAMED: {
    vi: 'bài chỉ nêu cấp; đoán theo nơi mà bài nêu',
    en: 'the article says the level alone; guessed by the place that it names',
  },
  AREA_OF_KEEPER: {
    vi: 'bài chỉ nêu cấp; đoán theo địa bàn của đơn vị giữ bản nháp',
    en: 'the article says the level alone; guessed by the area of the body that keeps the draft',
  },
  SAME_DAY: { vi: 'cùng ngày', en: 'of the same day' },
  TITLE_EQUAL: { vi: 'cùng tên hội nghị', en: 'the title is the same' },
  TITLE_ALIKE: { vi: 'tên hội nghị gần giống', en: 'the titles are alike' },
  ORGANISER_SHARED: { vi: 'cùng đơn vị tổ chức', en: 'an organiser is the same' },
  PLACE_NOT_KNOWN: {
    vi: 'tên cơ quan như nhau, không rõ có cùng địa bàn không',
    en: 'the body has the same name, and whether it is of the same place is not known',
  },
  PLACE_DIFFERS: {
    vi: 'tên cơ quan như nhau, ở địa bàn khác',
    en: 'the body has the same name, and is of another place',
  },
  SESSION_EQUAL: {
    vi: 'cùng lần thứ mấy, và cùng khóa nếu cả hai đều nêu khóa',
    en: 'the number of the session is the same, and so is the term where both name it',
  },
  NUMBER_EQUAL: { vi: 'cùng số', en: 'the number is the same' },
  ISSUER_NAMED: { vi: 'bài nêu cơ quan ban hành', en: 'the article names the issuer' },
  YEAR_FITS: { vi: 'năm ký hợp với năm hội nghị', en: 'the year of signing fits that of the meeting' },
  FORM_EQUAL: { vi: 'cùng hình thức', en: 'the form is the same' },
  FORM_DIFFERS: { vi: 'hình thức khác', en: 'it is of another form' },
  RECEIVER_LISTED: { vi: 'danh sách có người, tập thể được nêu', en: 'it lists who is named' },
  GRANTOR_EQUAL: { vi: 'cùng cơ quan tặng', en: 'the grantor is the same' },
  GRANTOR_DIFFERS: { vi: 'cơ quan tặng khác', en: 'another body granted it' },
  GRANTED_LATER: { vi: 'được tặng sau bài này', en: 'it was granted after the article' },
  GRANTED_WITHIN_YEAR: {
    vi: 'được tặng trong vòng một năm trước hội nghị',
    en: 'it was granted within a year before the meeting',
  },
  GRANTED_LONG_BEFORE: {
    vi: 'được tặng trước hội nghị hơn một năm',
    en: 'it was granted more than a year before the meeting',
  },
  HANDED_OVER_THERE: { vi: 'đã trao tại chính hội nghị ấy', en: 'it was handed over at that very meeting' },
  TOLD_OF_THERE: {
    vi: 'bài khác kể về chính hội nghị ấy đã nêu',
    en: 'another article tells of it at that very meeting',
  },
  COUNT_EQUAL: { vi: 'cùng số lượng, hoặc cùng không nêu số', en: 'the number is the same, or neither gives one' },
  COUNT_DIFFERS: { vi: 'số lượng khác', en: 'the number is another' },
  TEXT_ALIKE: { vi: 'văn bản gần giống; điểm là mức giống', en: 'the texts are alike; the score says how much' },
});

/** What is said of somebody besides the evidence of the people's room. */
export const FAMILIAR_MESSAGES = defineMessages({
  ATTENDED_SAME_ORGANISER: {
    vi: 'đã dự hội nghị khác của cùng đơn vị tổ chức',
    en: 'attended another meeting of the same organiser',
  },
});
