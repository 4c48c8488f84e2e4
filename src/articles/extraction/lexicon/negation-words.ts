import { compact, compacted } from '../patterns/compact.js';

/** Words by which an article says that an award was not given. Source: phrasings of reports, made up after a user's trial. */

const NOT = '(?<![\\p{L}])(?:không|chưa|chẳng|từ chối|tạm dừng|tạm hoãn|hoãn|hủy|huỷ)';
/** What may stand between "không" and the verb: "không hề được", "chưa tổ chức lễ", "không xét, đề nghị". */
const BETWEEN =
  '(?:hề|từng|còn|thể|kịp|phải|bao giờ|ai|có ai|có|được|tổ chức|tiến hành|thực hiện|lễ|buổi|việc|xét|xem xét|đề nghị|đề xuất|công bố|quyết định|vinh dự|đón)';
const GIVING =
  '(?:trao(?: tặng| thưởng)?|tặng(?: thưởng)?|khen thưởng|khen|thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh|công nhận|cấp|phong tặng|truy tặng|đón nhận|nhận|đạt|được)';
const RECEIVER =
  '(?:tập thể|cá nhân|đơn vị|cơ quan|tổ chức|chi hội|chi bộ|chi đoàn|hội viên|đoàn viên|đảng viên|cán bộ|đồng chí|người|hộ gia đình|hộ dân|hộ|gia đình|doanh nghiệp|công ty|xã|phường|thôn|ai)';
/** "được UBND huyện tặng": the body by which it would have been given. */
const BY_A_BODY = `(?: (?:ubnd|[uủ][ỷy] ban|mttq|mặt trận|hội|đoàn|chủ tịch|thủ tướng|bộ|sở|ban|liên đoàn|lđlđ|công đoàn|đảng|tỉnh|huyện|xã|phường|thành phố|trung ương|nhà nước|các cấp|cấp)(?![\\p{L}])(?:(?! được )[^,;:.]){0,60}?)?`;
const RECEIVERS = `${RECEIVER}(?:(?:,| và| hay| hoặc|/) ?(?:các )?${RECEIVER})*`;

/** "không tổ chức trao", "chưa được tặng", "không khen thưởng": the verb of the form or, in praise, the form itself. */
export const NOT_GIVEN = compact(
  `${NOT}(?:,? (?:và )?${BETWEEN}){0,6}(?:,? (?:và |hay |hoặc )?${GIVING})+(?:(?<=được)${BY_A_BODY} ${GIVING})?(?![\\p{L}])`,
  'giu',
);
/** "không có tập thể, cá nhân nào được", "không ai trong số đó được", "không có cá nhân được". */
export const NOBODY_GIVEN = compact(
  `${NOT}(?: hề)?(?: có)?(?: (?:một|bất kỳ|bất cứ))? (?:${RECEIVERS}(?: [^,;:.]{1,24})? nào(?: (?:của|trong|thuộc|tại|ở|trên)[^,;:.]{1,60}?)?|ai(?: (?:của|trong|thuộc|tại|ở)[^,;:.]{1,60}?)?|có ${RECEIVERS}) (?:(?:đã|bị|vinh dự|đủ điều kiện) )*(?:được|nhận|đón nhận|đạt)(?:${BY_A_BODY} ${GIVING})?(?![\\p{L}])`,
  'giu',
);
/** "không có Bằng khen …": the form itself is missing. */
export const NO_FORM = compacted(
  new RegExp(`${NOT}(?: hề)? có(?: (?:bất kỳ|bất cứ|một))?(?: (?:tấm|hình thức))? *$`, 'iu'),
);
const REVOKING =
  '(?<![\\p{L}])(?:h(?:ủy|uỷ)(?: bỏ)?|thu hồi|bãi bỏ|rút lại|đình chỉ)(?:(?:,| và)? (?:h(?:ủy|uỷ) bỏ|thu hồi|bãi bỏ))?';
/** "hủy bỏ Quyết định số 12/QĐ-UBND của … về việc tặng", "thu hồi các quyết định khen thưởng": what had been granted is taken back. */
export const REVOKED = compact(
  `${REVOKING}(?: (?:các|những|toàn bộ|một phần|kết quả|nội dung|hiệu lực|hiệu lực của|điều \\d+|của|việc))*(?: quyết định(?![\\p{L}])(?:(?!${GIVING}(?![\\p{L}])|(?<![\\p{L}])(?:đồng thời|nhưng|cũ)(?![\\p{L}]))[^;:]){0,200}?)?(?:,? (?:về )?(?:(?:việc|các) )?(?:đã |được )?${GIVING})+(?![\\p{L}])`,
  'giu',
);
/** "Quyết định về việc tặng Bằng khen cho 3 cá nhân bị hủy bỏ": it stands behind. */
export const REVOKED_AFTER = compact(
  `^(?:[^,;:.]|, (?=\\d)|\\.(?! )){0,100}? (?:(?:đã |vừa |sẽ )?bị|đã được|đã) (?:[^,;:.]{2,40} )?(?:h(?:ủy|uỷ)(?: bỏ)?|thu hồi|bãi bỏ|rút lại)(?! (?:đất|vốn|nợ|\\d))(?![\\p{L}])`,
  'iu',
);
/** What ends the reach of a negation: another verb, an opposition, another clause. */
export const REACH_ENDS = compact(
  `[;:.]|(?<![\\p{L}])(?:mà|nhưng|song|tuy nhiên|thay vào đó|chỉ|đồng thời|(?<!(?:bằng|giấy|thư) )${GIVING})(?![\\p{L}])`,
  'iu',
);
/** "Việc trao Bằng khen không được tổ chức", "Bằng khen chưa được trao", "Giấy khen sẽ được trao sau": it stands after the form. */
export const NOT_DONE_AFTER = compacted(
  new RegExp(
    `^(?:[^,;:.]|, (?=\\d)){0,60}? (?:(?:không|chưa|chẳng)(?: (?:hề|thể|kịp|được|còn|có))*|sẽ(?: (?:được|do [^,;:.]{2,40}))?) (?:trao|tặng|tổ chức|diễn ra|thực hiện|tiến hành|công bố)(?![\\p{L}])`,
    'iu',
  ),
);
export const GIVEN_BEFORE = compacted(
  new RegExp(`(?<!(?:việc|lễ|buổi|bằng|giấy|thư) )(?<![\\p{L}])${GIVING}(?![\\p{L}])`, 'iu'),
);
