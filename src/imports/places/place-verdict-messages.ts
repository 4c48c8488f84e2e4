import { said } from '../judging/verdicts/verdict-wording.js';

const CHOOSE_EN = 'mendImportRows: place of the row, or alike for all rows of the same unit';

/** What is said of where a recipient is at home. */
export const PLACE_VERDICT_MESSAGES = {
  AREA_AMBIGUOUS: said(
    'Có {count} nơi tên "{place}" vào ngày quyết định: {candidates}.',
    'There were {count} places called "{place}" on the day of the decision: {candidates}.',
    'Ghi thêm huyện, tỉnh vào đơn vị, hoặc chọn địa bàn, cho dòng này hoặc cho mọi dòng cùng đơn vị.',
    `Add the district or province to the unit, or choose the area (${CHOOSE_EN}).`,
  ),
  AREA_NOT_FOUND: said(
    'Sổ không có địa bàn "{place}"; dòng này sẽ chưa rõ địa bàn.',
    'There is no area "{place}" on record; the row stays without one.',
    'Xem lại chữ, hoặc chọn địa bàn, cho dòng này hoặc cho mọi dòng cùng đơn vị.',
    `Look at the spelling, or choose the area (${CHOOSE_EN}).`,
  ),
  AREA_NOT_THEN: said(
    'Vào ngày quyết định không có "{place}"; sổ có: {candidates}.',
    'There was no "{place}" on the day of the decision; on record: {candidates}.',
    'Xem lại ngày quyết định, hoặc chọn địa bàn khi đó, cho dòng này hoặc cho mọi dòng cùng đơn vị.',
    `Look at the day of the decision, or choose the area of that day (${CHOOSE_EN}).`,
  ),
  AREA_ELSEWHERE: said(
    '"{place}" không nằm trong địa bàn của cơ quan ban hành; nơi khác có: {candidates}.',
    '"{place}" does not lie in the issuer’s area; elsewhere there are: {candidates}.',
    'Ghi thêm tỉnh vào đơn vị, hoặc chọn địa bàn, cho dòng này hoặc cho mọi dòng cùng đơn vị.',
    `Add the province to the unit, or choose the area (${CHOOSE_EN}).`,
  ),
  AREA_UNLIKE: said(
    'Vào ngày quyết định không có đúng "{stated}" như đã ghi; gần nhất: {candidates}.',
    'There was no "{stated}" just as printed on the day of the decision; nearest: {candidates}.',
    'Sửa chữ ở đơn vị, hoặc chọn địa bàn, cho dòng này hoặc cho mọi dòng cùng đơn vị.',
    `Mend the unit, or choose the area (${CHOOSE_EN}).`,
  ),
};
