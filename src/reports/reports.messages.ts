import { defineMessages } from '../platform/errors/domain-error.js';

export const reportMessages = defineMessages({
  TEMPLATE_NOT_A_DOCX: {
    vi: 'Mẫu phải là tệp Word (.docx).',
    en: 'The template has to be a Word document (.docx).',
  },
  TEMPLATE_TOO_LARGE: {
    vi: 'Mẫu Word quá lớn khi mở ra: nhiều nhất 8 MB chữ, 32 MB kể cả hình; hãy dùng mẫu gọn hơn, bớt hình.',
    en: 'The Word template is too large when it is unpacked: 8 MB of text at most, 32 MB with pictures; use a smaller one.',
  },
  TEMPLATE_UNKNOWN_FIELD: {
    vi: 'Mẫu có trường “{name}” ({where}) không nhận ra; được dùng: {known}.',
    en: 'The template names the field "{name}" ({where}), which there is not; there are: {known}.',
  },
  TEMPLATE_UNKNOWN_LIST: {
    vi: 'Mẫu có danh sách “{name}” ({where}) không nhận ra; được dùng: {known}.',
    en: 'The template names the list "{name}" ({where}), which there is not; there are: {known}.',
  },
  TEMPLATE_BROKEN: {
    vi: 'Mẫu viết sai ở “{name}” ({where}): mở mà không đóng, hoặc ngược lại.',
    en: 'The template is broken at "{name}" ({where}): opened and not closed, or the reverse.',
  },
  LIST_TOO_LONG: {
    vi: 'Danh sách có hơn {most} dòng. Hãy lọc bớt, chẳng hạn theo năm.',
    en: 'The list has more than {most} lines: narrow it down, by year for instance.',
  },
  LIST_TOO_LONG_FOR_PAPER: {
    vi: 'Danh sách có {found} dòng; lập thành PDF hay Word được nhiều nhất {most} dòng. Hãy lấy dạng Excel (.xlsx) hoặc CSV.',
    en: 'The list has {found} lines; as PDF or Word it may have {most} at most: take Excel (.xlsx) or CSV.',
  },
  FORM_NOT_IN_FORCE: {
    vi: 'Không có biểu “{code}” cho kỳ này; có: {known}.',
    en: 'There is no form "{code}" for this period; there are: {known}.',
  },
  YEAR_NEEDED: { vi: 'Kỳ báo cáo này cần ghi năm.', en: 'This period needs a year.' },
  NUMBER_NEEDED: {
    vi: 'Cần ghi số thứ tự của kỳ trong năm: nửa năm 1–2, quý 1–4, tháng 1–12.',
    en: 'Say which part of the year: half 1–2, quarter 1–4, month 1–12.',
  },
  DAYS_NEEDED: {
    vi: 'Nhiệm kỳ và khoảng tự chọn cần ngày đầu và ngày cuối.',
    en: 'A term or free period needs its first and last day.',
  },
  END_BEFORE_START: { vi: 'Ngày cuối ở trước ngày đầu.', en: 'The last day is before the first.' },
  PERIOD_TOO_LONG: { vi: 'Kỳ báo cáo dài nhất là 30 năm.', en: 'A period is at most 30 years long.' },
  NOT_FOR_THIS_PERIOD: {
    vi: 'Trường này không dùng cho loại kỳ báo cáo đã chọn.',
    en: 'This field does not go with this kind of period.',
  },
  CUT_OFF_DAY_NEEDED: { vi: 'Chốt số liệu theo ngày đã chọn thì cần ghi ngày.', en: 'A chosen cut-off needs its day.' },
  CUT_OFF_OUTSIDE: {
    vi: 'Ngày chốt số liệu phải nằm trong kỳ báo cáo.',
    en: 'The day of the cut-off must lie within the period.',
  },
  FIGURE_KEY_BROKEN: {
    vi: 'Khóa số liệu không đúng: có thể bị cắt bớt hoặc bị sửa.',
    en: 'This is not a key of a figure: it may have been cut off or changed.',
  },
  REPORT_KEY_BROKEN: { vi: 'Khóa báo cáo không đúng.', en: 'This is not a key of a report.' },
  FIGURE_OF_ANOTHER_REPORT: {
    vi: 'Số liệu này thuộc một báo cáo khác với báo cáo đã nêu.',
    en: 'This figure belongs to another report than the one named.',
  },
  FIGURE_COUNTS_OTHER: {
    vi: 'Số liệu này đếm {kindVi}; hãy mở bằng {query}.',
    en: 'This figure counts {kindEn}; open it with {query}.',
  },
  FIGURE_OF_ANOTHER_REGISTRY: {
    vi: 'Khóa này của một đơn vị không có trong sổ này: có thể được lấy từ một sổ khác.',
    en: 'This key is of a body that this registry does not have: it may come from another registry.',
  },
  FIGURES_CHANGED: {
    vi: 'Số liệu đã thay đổi từ khi bạn đọc báo cáo; hãy đọc lại rồi công bố.',
    en: 'The figures changed since you read the report: read it again, then publish.',
  },
  PUBLISHED_ALREADY: {
    vi: 'Báo cáo này đã được công bố; muốn thay thì nêu mã bản đã công bố ở supersedesId.',
    en: 'This report is published already: to replace it name the published one in supersedesId.',
  },
  NOT_STANDING: { vi: 'Bản báo cáo này không còn hiệu lực.', en: 'This published report no longer stands.' },
  SUPERSEDES_ANOTHER: {
    vi: 'Chỉ thay được báo cáo của cùng đơn vị, cùng kỳ.',
    en: 'Only a report of the same body and period can be superseded.',
  },
});

/** What a report says about itself; `{name}` is filled in. */
export const REPORT_NOTE_MESSAGES = defineMessages({
  NOTHING_IN_PERIOD: {
    vi: 'Trong kỳ này chưa ghi nhận khen thưởng hay hội nghị nào.',
    en: 'The registry has no award and no meeting in this period.',
  },
  BODY_DID_NOT_EXIST: {
    vi: '{name} không tồn tại trong kỳ này ({lifeVi}).',
    en: '{name} did not exist in this period ({lifeEn}).',
  },
  BODY_EXISTED_PARTLY: {
    vi: '{name} chỉ tồn tại trong một phần của kỳ ({lifeVi}).',
    en: '{name} existed in part of this period only ({lifeEn}).',
  },
  PREDECESSORS_COUNTED: {
    vi: 'Đã gồm số liệu của {namesVi}, mà {name} kế tục.',
    en: 'The figures take in those of {namesEn}, which {name} succeeded.',
  },
  PREDECESSORS_LEFT_OUT: {
    vi: 'Chưa gồm số liệu của {namesVi}, mà {name} kế tục; tính theo đơn vị hiện nay thì gồm cả.',
    en: 'The figures leave out those of {namesEn}, which {name} succeeded; by the bodies of today they would be in them.',
  },
  AREA_AS_TODAY: {
    vi: 'Số liệu tính theo địa giới hiện nay, trên địa bàn {area}.',
    en: 'The figures go by the boundaries of today: {area}.',
  },
  BODIES_BELOW_NOBODY: {
    vi: '{bodies} đơn vị cấp dưới cùng hệ thống, trên địa bàn, chưa ghi đơn vị cấp trên nên khen thưởng của họ chưa được tính là của cấp dưới {name}.',
    en: '{bodies} {bodies:body|bodies} of a lower level, of this system and in this area, {bodies:has|have} none above on record: what {bodies:it|they} granted is not counted as granted below {name}.',
  },
  AREA_ENDED: {
    vi: 'Địa bàn {area} chấm dứt ngày {ended}: khen thưởng sau ngày này thuộc địa bàn {now} hiện nay, không có trong số liệu này; tính theo địa giới hiện nay thì gồm cả.',
    en: '{area} ended on {ended}: what was granted later lies in {now} of today and is not in these figures; by the boundaries of today it would be.',
  },
  BODY_HAS_NO_AREA: {
    vi: '{name} chưa được xác định địa bàn nên chưa tổng hợp được theo địa bàn.',
    en: '{name} has no area in the registry, so nothing can be counted by area.',
  },
  PERIOD_NOT_BEGUN: { vi: 'Kỳ báo cáo chưa bắt đầu.', en: 'The period has not begun.' },
  PERIOD_NOT_OVER: {
    vi: 'Kỳ báo cáo chưa kết thúc: số liệu tính đến thời điểm lập báo cáo.',
    en: 'The period is not over: the figures are as of now.',
  },
  UNKNOWN_COUNTS: {
    vi: '{lines} trường hợp không nêu số lượng: các số liệu liên quan ghi "ít nhất" hoặc "không rõ".',
    en: '{lines} {lines:line does|lines do} not say how many: the figures they enter read "at least" or "not known".',
  },
  NOT_ATTRIBUTABLE: {
    vi: 'Có khen thưởng của đơn vị, địa bàn đã chia tách mà không có đơn vị kế tục chính: không quy được về một đơn vị hiện nay.',
    en: 'Some awards belong to a unit or area that was split without a principal successor: not attributable to one of today.',
  },
  DATES_TOO_COARSE: {
    vi: '{lines} trường hợp chỉ rõ tháng hoặc năm khen thưởng nên chưa chắc thuộc kỳ này hoặc địa bàn này, chưa được tính.',
    en: '{lines} {lines:line is|lines are} known to the month or year only and may lie outside the period or area: not counted.',
  },
  UNDATED_LINES: {
    vi: '{lines} trường hợp chưa rõ ngày khen thưởng nên chưa xếp được vào kỳ nào.',
    en: '{lines} {lines:line has no day and belongs|lines have no day and belong} to no period.',
  },
  AREAS_UNKNOWN: {
    vi: '{lines} trường hợp do các cơ quan trên địa bàn tặng nhưng chưa rõ địa bàn của người, đơn vị được khen, chưa được tính.',
    en: '{lines} {lines:line was|lines were} granted by bodies of the area to recipients whose area is not known: not counted.',
  },
  AREAS_NOT_PLACED: {
    vi: '{lines} trường hợp ghi địa bàn của người, đơn vị được khen không có trên bản đồ mà báo cáo dùng (đã sáp nhập hoặc chưa thành lập vào ngày khen thưởng, hoặc ngày nay không thành địa bàn nào), chưa được tính.',
    en: '{lines} {lines:line names|lines name} an area of the recipient that is not on the map of this report (merged or not there yet on the day, or nothing came of it today): not counted.',
  },
  GRANTORS_UNKNOWN: {
    vi: '{lines} trường hợp theo quyết định của cơ quan này ghi cơ quan tặng chưa được nối với đơn vị nào trong sổ, chưa được tính.',
    en: '{lines} {lines:line|lines} of decisions of this body {lines:names|name} a grantor that is linked to no body of the registry: not counted.',
  },
  DRAFTS_LEFT_OUT: {
    vi: '{lines} trường hợp còn là bản nháp, hoặc thuộc quyết định còn là bản nháp (chờ công khai), chưa được tính.',
    en: '{lines} {lines:line is a draft|lines are drafts}, or of a draft decision, and not counted.',
  },
});

export const AWARD_CHANGE_MESSAGES = defineMessages({
  ADDED: {
    vi: 'Được ghi thêm hoặc xác nhận sau khi công bố.',
    en: 'Recorded or confirmed after the report was published.',
  },
  ANNULLED: { vi: 'Đã bị hủy bỏ, thu hồi.', en: 'It was annulled.' },
  RESTORED: { vi: 'Đã được phục hồi.', en: 'It was restored.' },
  REPLACED: { vi: 'Đã có danh sách thay cho dòng này.', en: 'The lines of the list stand in its place.' },
  REDATED: { vi: 'Ngày khen thưởng đã được sửa.', en: 'Its day is another one.' },
  CORRECTED: { vi: 'Đã được đính chính.', en: 'It was corrected.' },
  WITHDRAWN: { vi: 'Bản ghi đã bị rút.', en: 'The record was taken back.' },
  CHANGED: { vi: 'Thông tin dùng để tính số liệu đã được sửa.', en: 'Something that it is counted by was changed.' },
});
