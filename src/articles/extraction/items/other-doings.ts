import { compacted } from '../patterns/compact.js';
import type { AwardItem } from '../tellings/award-item.js';
import type { RecipientCount } from '../tellings/recipient-counts.js';

/** What a meeting does besides: it elects, adopts, admits, launches. */
const DOES =
  'đồng ý|nhất trí|thống nhất|thông qua|biểu quyết|bầu|cử|đề cử|hiệp thương|giới thiệu|bổ sung|kiện toàn|miễn nhiệm|bãi nhiệm|bổ nhiệm|phân công|tiếp nhận|kết nạp|chuẩn y|chỉ định|(?:lựa )?chọn|công bố danh sách|ra mắt|ký kết|phát động|triển khai|bàn giao|khởi công|khánh thành|hỗ trợ|vận động|thăm|hiến máu|thả';
const ANOTHER_DOING = compacted(
  new RegExp(`^;\\s*(?:(?:đồng thời|và|cũng|đã|tiến hành|tổ chức|hội nghị|đại hội),? )*(?:${DOES})(?![\\p{L}])`, 'iu'),
);

/** "…; đồng ý để 12 vị nghỉ hưu": a clause after a semicolon that does something else and tells of no award. */
export function opensAnotherDoing(text: string, clause: readonly AwardItem[]): boolean {
  const [semicolon, ...rest] = clause;
  return (
    semicolon?.type === 'SEMICOLON' &&
    !rest.some(({ type }) => type === 'FORM' || type === 'GIVE' || type === 'PRAISE' || type === 'RECEIVE') &&
    ANOTHER_DOING.test(text.slice(semicolon.start, semicolon.start + 60))
  );
}

const ELECTED_BEFORE = compacted(
  /(?<![\p{L}])(?:bầu|cử|đề cử|giới thiệu|bổ sung|kiện toàn|miễn nhiệm|kết nạp|chỉ định|chuẩn y)(?: (?:ra|thêm|bổ sung|mới|được))* $/iu,
);
const ELECTED_INTO = compacted(
  /^(?: \p{Ll}+){0,3} (?:vào|tham gia) (?:Đoàn (?:Chủ tịch|Thư ký)|(?:Ban|ban) (?:Chấp hành|Thường (?:vụ|trực)|Kiểm tra|Quản lý)|BCH|BTV|[UỦ][ỷy] (?:ban|viên)|Hội đồng|HĐND|cấp ủy|danh sách)/u,
);

const CHOSEN_BEFORE = compacted(/(?<![\p{L}])(?:chọn|cử) (?:ra |được )?(?:\d{1,3} (?:tập thể|đơn vị)(?:,| và) )?$/iu);
const SENT_TO = compacted(
  /^(?:(?:,| và) \d{1,3} cá nhân)?(?: \p{Ll}+){0,3} (?:(?:đi|tham|về) )?dự (?:đại hội|hội nghị|hội thi|liên hoan|lễ)(?![\p{L}])/iu,
);

/** "bầu bổ sung 3 ủy viên", "2 vị vào Đoàn Chủ tịch", "chọn 2 tập thể và 7 cá nhân đi dự Đại hội": whom a meeting elects or sends receives nothing. */
export function isElected(text: string, { start, end }: RecipientCount): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    ELECTED_BEFORE.test(before) ||
    ELECTED_INTO.test(text.slice(end, end + 60)) ||
    (CHOSEN_BEFORE.test(before) && SENT_TO.test(text.slice(end, end + 60)))
  );
}

const LAUNCHED_BEFORE = compacted(/(?<![\p{L}])(?:ra mắt|khai trương|khánh thành|phát động|công bố thành lập) $/iu);

const LED_BEFORE = compacted(
  /(?<![\p{L}])(?:dẫn|đứng) đầu(?: phong trào(?: thi đua)?)?(?: (?:của|các|trong))?(?: (?:khối|cụm)[^,;.:]{1,40}(?:,|,? và))* $/iu,
);
/** "Liên đội A đối với khối tiểu học và Liên đội B đối với khối THCS": among whom they won. */
const AMONG_SCHOOLS = compacted(/đối với (?:các )?$/iu);
const SCHOOLS = compacted(/^khối (?:mầm non|tiểu học|trung học|thcs|thpt|th)(?![\p{L}])/iu);
const LED = compacted(/^(?:khối|cụm|ngành|tỉnh|huyện|thành phố|xã|phường)(?![\p{L}])/iu);

/** "… cho các doanh nghiệp xuất sắc và ra mắt Quỹ Khuyến học", "Trường A, đơn vị dẫn đầu khối THCS": what is begun there, or led, receives nothing. */
export function isLaunched(text: string, start: number): boolean {
  return (
    LAUNCHED_BEFORE.test(text.slice(Math.max(0, start - 24), start)) ||
    (LED.test(text.slice(start, start + 12)) && LED_BEFORE.test(text.slice(Math.max(0, start - 120), start))) ||
    (SCHOOLS.test(text.slice(start, start + 16)) && AMONG_SCHOOLS.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** "tổ chức lễ trao Kỷ niệm chương …, nhằm vinh danh 40 hội viên": whom the ceremony honours get what it hands over. */
export function isAimOfCeremony(text: string, segment: readonly AwardItem[], at: number): boolean {
  const form = segment.slice(0, at).findLastIndex(({ type }) => type === 'FORM');
  return (
    segment[form - 1]?.type === 'GIVE' &&
    segment[at + 1]?.type === 'COUNT' &&
    segment.slice(form + 1, at).every(({ type }) => /^(?:BODY|COMMA|OF|AND)$/u.test(type)) &&
    /(?<![\p{L}])lễ $/iu.test(text.slice(Math.max(0, segment[form - 1]!.start - 6), segment[form - 1]!.start)) &&
    /(?<![\p{L}])(?:nhằm|để) (?:kịp thời )?$/iu.test(
      text.slice(Math.max(0, segment[at]!.start - 16), segment[at]!.start),
    )
  );
}
