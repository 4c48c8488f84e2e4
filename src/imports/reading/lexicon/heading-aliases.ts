import type { ColumnRole } from '../list.js';

/**
 * How offices head the columns of annexes, by what the columns hold. Compared folded, so accents and case do not matter;
 * a heading of one syllable is compared with its accents ("Năm" is a year, "Nam" a man). Source: annexes of decisions of
 * the Front and of People's Committees, Decree 152/2025/NĐ-CP, annex of forms.
 */
export const HEADING_ALIASES: Readonly<Record<Exclude<ColumnRole, 'OTHER'>, readonly string[]>> = {
  ORDINAL: list('stt, tt, số tt, số thứ tự, thứ tự, s tt, no'),
  HONORIFIC: list('danh xưng, xưng hô, cách xưng hô'),
  NAME: list(
    'họ và tên, họ tên, tên, họ & tên, họ và tên đầy đủ, tên tập thể cá nhân, tên cá nhân tập thể, tên cá nhân',
    'tập thể cá nhân, cá nhân tập thể, họ và tên cá nhân, họ tên cá nhân, tên tập thể, tên đơn vị cá nhân',
    'tên tập thể cá nhân hộ gia đình, tập thể cá nhân hộ gia đình, tên tập thể cá nhân hộ gia đình doanh nghiệp',
    'họ và tên người được khen thưởng, họ tên người được khen thưởng, người được khen thưởng, tên hộ gia đình',
    'họ và tên chủ hộ, họ tên chủ hộ, tên chủ hộ, chủ hộ, tên doanh nghiệp, họ và tên đồng chí, họ và tên ông bà',
    'họ tên ông bà, họ tên tên tập thể, họ và tên tên tập thể, tên người hoặc tập thể được khen, tên tổ chức cá nhân',
    'họ và tên tên đơn vị, họ tên đơn vị cá nhân, đơn vị cá nhân, cá nhân đơn vị, tên tập thể và cá nhân, full name',
    'người được vinh danh, người được tôn vinh, cá nhân được khen thưởng, tập thể được khen thưởng, người được khen',
    'tập thể và cá nhân, tập thể hộ gia đình cá nhân, họ và tên tên đơn vị được khen thưởng',
  ),
  KIND: list('loại đối tượng, phân loại, loại, tập thể hay cá nhân, loại hình đối tượng'),
  POSITION: list(
    'chức vụ, chức danh, nghề nghiệp, chức vụ công tác, chức vụ hiện nay, chức vụ chức danh, công việc, vị trí công tác',
    'nhiệm vụ, chức vụ nghề nghiệp, chức vụ khi được khen, nhiệm vụ được giao',
  ),
  UNIT: list(
    'đơn vị, đơn vị công tác, nơi công tác, cơ quan, cơ quan công tác, cơ quan đơn vị, tên đơn vị, tên cơ quan đơn vị',
    'địa chỉ, nơi ở, chỗ ở, nơi ở hiện nay, thường trú, nơi thường trú, hộ khẩu thường trú, thôn, tổ chức',
    'nơi làm việc, đơn vị địa chỉ, chi hội, chi đoàn, chi bộ, trường, đơn vị nơi ở, nơi công tác hoặc cư trú',
    'phòng ban, phòng, bộ phận, phòng ban đơn vị, tập thể, tên tổ chức, cơ quan tổ chức đơn vị, đơn vị địa phương, khu dân cư, nơi cư trú',
  ),
  AREA: list(
    'địa bàn, địa phương, xã, phường, xã phường, phường xã, xã phường thị trấn, xã thị trấn, phường xã thị trấn',
    'xã phường đặc khu, huyện, quận, quận huyện, huyện thị xã, huyện thành phố, huyện thị xã thành phố, quận huyện thị xã',
    'huyện thị thành phố, huyện thị, tỉnh, thành phố, tỉnh thành phố, tỉnh thành, thuộc xã, thuộc huyện',
  ),
  FORM: list(
    'hình thức khen thưởng, hình thức, hình thức khen, danh hiệu, danh hiệu thi đua, danh hiệu khen thưởng, khen thưởng',
    'loại khen thưởng, hình thức đề nghị khen thưởng, đề nghị khen thưởng, danh hiệu hình thức khen thưởng',
    'tên danh hiệu, hình thức danh hiệu, hình thức khen thưởng danh hiệu thi đua, mức khen, mức khen thưởng',
  ),
  CLASS: list('hạng, hạng huân chương, hạng khen thưởng'),
  REASON: list(
    'thành tích, lý do, lí do, nội dung, nội dung khen thưởng, tóm tắt thành tích, thành tích khen thưởng',
    'lý do khen thưởng, thành tích đạt được, nội dung thành tích, phong trào, thành tích tiêu biểu, tóm tắt nội dung',
  ),
  PERIOD: list(
    'năm, giai đoạn, thời gian, năm khen thưởng, niên hạn, giai đoạn khen thưởng, thời gian lập thành tích',
    'năm đạt thành tích, năm học, nhiệm kỳ, thời kỳ, năm thành tích, kỳ khen thưởng',
  ),
  BONUS: list(
    'mức thưởng, tiền thưởng, số tiền, mức tiền thưởng, số tiền thưởng, thành tiền, mức tiền, kinh phí, mức chi',
    'tiền thưởng kèm theo, mức thưởng kèm theo, tiền, thưởng',
  ),
  CERTIFICATE_NUMBER: list(
    'số vào sổ, số bằng, số hiệu, số giấy chứng nhận, số sổ, số vào sổ khen thưởng, số vào sổ theo dõi, số hiệu bằng',
    'số bằng khen, số giấy khen, số vào sổ bằng, số vào sổ cấp bằng',
  ),
  NOTE: list('ghi chú, chú thích, lưu ý'),
};

/** Headings that are known and belong to nothing that is recorded from a list: they do not make another column doubtful. */
export const OTHER_ALIASES: readonly string[] = list(
  'năm sinh, ngày sinh, ngày tháng năm sinh, ngày sinh nam nữ, giới tính, nam, nữ, nam nữ, dân tộc, tôn giáo, ký nhận',
  'ký tên, chữ ký, số điện thoại, điện thoại, cccd, cmnd, số cccd, số cmnd, số định danh, căn cước, quê quán, trình độ',
  'đơn vị trình, đơn vị đề nghị, cơ quan trình, cơ quan đề nghị, email, số tài khoản, số quyết định, tuổi, đảng viên',
  'ngày vào đảng, số năm công tác, số phiếu, tỷ lệ, kết quả, tỷ lệ phiếu, hệ số, số lượng',
);

/** Likewise: whether the row was granted anything at all. */
export const RESULT_HEADINGS: readonly string[] = list(
  'kết quả, kết quả xét, kết quả bình xét, kết quả xét duyệt, kết quả thẩm định, kết quả xét khen thưởng, kết luận',
  'ý kiến hội đồng, ý kiến của hội đồng, ý kiến thẩm định',
);
/** Of the columns that nothing is recorded from: what a row says of its own decision, which is held against that of the list. */
export const DECISION_NUMBER_HEADINGS: readonly string[] = list(
  'số quyết định, số qđ, quyết định số, qđ số, số quyết định khen thưởng, số qđ khen thưởng, quyết định khen thưởng số',
  'số ngày quyết định, số ngày tháng quyết định, số ngày tháng năm quyết định, số và ngày quyết định, quyết định khen thưởng',
);
export const DECISION_DAY_HEADINGS: readonly string[] = list(
  'ngày quyết định, ngày qđ, ngày ký quyết định, ngày ký qđ, ngày ký, ngày ban hành, ngày ban hành quyết định',
  'ngày tháng quyết định, ngày tháng năm quyết định, ngày ra quyết định, ngày quyết định khen thưởng',
);

/** Headings that the values of their column decide: titles before names, or the names themselves. */
export const NAME_OR_HONORIFIC: readonly string[] = list('ông bà, ông, bà, đồng chí, đ c, ông bà đồng chí');
/** Likewise: kinds of recipient, or recipients. */
export const NAME_OR_KIND: readonly string[] = list('đối tượng, đối tượng khen thưởng, đối tượng được khen thưởng');
/** A name in two columns: all but the given name, and the given name (whose heading is among the names). */
export const NAME_BEFORE_GIVEN: readonly string[] = list('họ và đệm, họ đệm, họ và tên đệm, họ và chữ lót, họ lót, họ');

function list(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}
