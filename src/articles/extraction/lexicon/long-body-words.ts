import { compact, compacted } from '../patterns/compact.js';

/**
 * Bodies called by what they are for, up to their level: "Ban Chỉ đạo phòng, chống tội phạm tỉnh", "Hội Bảo vệ quyền trẻ em huyện".
 * Sources: decisions that set such committees up; bodies as printed in articles; the list of associations with special tasks
 * (Quyết định 68/2010/QĐ-TTg) and what goes by like names.
 */

/** Committees: nearly any words may tell what they are for. */
export const COMMITTEES =
  /^(?:ban (?:chỉ đạo|chỉ huy|vận động|quản lý|điều hành|liên lạc|đại diện|vì|an toàn)|bcđ|hội đồng|[uủ][ỷy] ban(?! (?:nhân dân|mttq|mặt trận)))/iu;
/** Associations and offices: named after a field, never with a verb. */
export const FIELDS = compacted(
  /^(?:hội|hiệp hội|liên hiệp|công đoàn|nghiệp đoàn|liên đoàn|sở|phòng|cục|chi cục|viện|viện kiểm sát|trung tâm|đảng [uủ][ỷy])(?![\p{L}])/iu,
);

export const LEVELS =
  'tỉnh|huyện|thành phố|thị xã|quận|xã(?! hội)|phường|thị trấn|đặc khu|khu phố|thôn|ấp|TP\\.? ?(?=\\p{Lu})|cấp (?:tỉnh|huyện|xã)|Trung ương|[Qq]uốc gia|Việt Nam';

/** Words that no name of a body holds. */
const NEVER =
  'có|đã|được|là|do|của|cho|với|tại|ở|trong|về|nhằm|để|từ|khi|mà|thì|trên|theo|bằng|nhân(?! dân| đạo| ái| lực)|qua|sau|trước|những|nhiều|này|(?<!nhỏ và )vừa|cũng|còn|sẽ|đến|tới|gồm|như|lãnh đạo|đồng chí|ông|bà|tổ chức|phối hợp(?! phổ biến)|trao|tặng|khen|thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh|nhận|đạt|tham gia|tham mưu|dự(?! án| phòng| trữ| báo)|thuộc|đồng thời|ngoài ra|toàn(?! dân| giao)|mỗi|cùng|và (?:UBND|HĐND|MTTQ|LĐLĐ|[UỦ][ỷy] ban|Hội|Đoàn|Ban|Công an|Mặt trận|Liên đoàn|Tỉnh|Huyện|Thành|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|Sở|Cục|Chi (?:cục|hội|đoàn|nhánh)|Phòng|Viện|Trung tâm|Trường|Bệnh viện|Văn phòng|Công (?:đoàn|ty)|Kho bạc|Bảo hiểm|T[òo][àa] án|Ngân hàng|Thanh tra|Bưu điện|Đồn|Hạt|Trạm|Đài|Báo|Bộ (?:Chỉ huy|Tư lệnh))';
/** What an association or an office does, and is not called by. */
const DOES =
  'phát động|vận động|triển khai|thực hiện|tổng kết|sơ kết|quyết định|thành lập|công bố|thăm|kêu gọi|ghi nhận|đánh giá|báo cáo|yêu cầu|đề nghị|ra mắt|bầu|thông qua|giao|ký|kết nạp|xây dựng|hoàn thành|tiếp tục|đăng ký|chọn|xét|hướng dẫn|chỉ đạo|tuyên truyền|hỗ trợ|giúp|tập trung|duy trì|huy động|vui mừng';

/** "Ủy ban Quốc gia về người cao tuổi Việt Nam": national committees, by their names. Source: decisions of the Prime Minister that set them up. */
export const NATIONAL_COMMITTEE = compacted(
  /^[UỦ][ỷy] ban quốc gia (?:(?:ứng phó (?:sự cố, thiên tai|sự cố thiên tai|sự cố) và )?tìm kiếm,? (?:và )?cứu nạn|(?:về )?(?:người (?:cao tuổi|khuyết tật)|trẻ em|biến đổi khí hậu|chuyển đổi số|hợp tác kinh tế quốc tế|vì sự tiến bộ của phụ nữ|vì sự tiến bộ phụ nữ|đổi mới giáo dục(?: và đào tạo)?)|phòng,? chống (?:HIV\/)?AIDS(?: và phòng,? chống (?:tệ nạn )?ma [tT][uú][yý],? (?:và )?mại dâm)?|(?:APEC|ASEAN|UNESCO)(?: \d{4})?)(?: Việt Nam)?(?![\p{L}])/iu,
);

const word = (stops: string): string =>
  `(?!(?:${stops})(?![\\p{L}]))(?:[\\p{L}][\\p{L}&]*(?:-\\d{2,4})?|138|389|35|1523)(?![\\p{L}\\p{N}])`;
const quoted = '[“"][^“”"]{3,90}[”"]';
const ENDS =
  '(?=\\s*(?:$|[.,;:)])|\\s+(?:(?:đã|cũng|còn|vừa|sẽ|ra|quyết định|tiến hành|trân trọng|long trọng|kịp thời|đồng thời|trực tiếp|vinh dự|xem xét) )*(?:tặng|trao|khen|thưởng|biểu dương|tuyên dương|tôn vinh|vinh danh|công nhận|truy tặng|phong tặng|tổ chức|được|nhận|cho|vì|về)(?![\\p{L}]))';
const rest = (words: string): RegExp =>
  compact(`^(?:${words}){1,12}? (?:${LEVELS})(?: (?:\\p{Lu}[\\p{L}\\d]*|\\d{1,2}(?![\\d/]))){0,4}${ENDS}`, 'u');

export const REST_OF_COMMITTEE = rest(`,? ${word(NEVER)}| [-–] ${word(NEVER)}| ${quoted}`);
export const REST_OF_FIELD = rest(` ${word(`${NEVER}|${DOES}`)}| [-–] ${word(`${NEVER}|${DOES}`)}`);
