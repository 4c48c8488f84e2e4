import { compacted } from '../patterns/compact.js';
import type { Placed } from '../tellings/award-item.js';
import { scannerOf } from '../patterns/scanning.js';
import { matchesOf } from '../patterns/matches.js';

/** Words that a unit's name does not go on with. */
const STOP =
  'vì|bởi|do|vinh dự|đã|được|đơn vị|nhận|có|trong|nhân|cùng|với|tại|ở|đạt|(?<!tội phạm )về|là|gồm|mỗi|kèm|số tiền|trị giá|và|từ|khi|sau|để|nhằm|tham gia|lập|hoàn thành|lên|mà|nhưng|tiếp tục|cho|tặng|trao|giấy khen|bằng khen|\\d+ (?:triệu|nghìn|đồng)';
const WORD = `(?!(?:${STOP})(?![\\p{L}]))[\\p{L}\\p{N}](?:[.&/-]?[\\p{L}\\p{N}])*`;
const CAPITAL = '(?:\\p{Lu}[\\p{L}’-]*|\\d{1,3})';
/** Somebody of a unit, what is done, and those who play or write together. */
const NO_UNIT =
  '(?! (?:ngũ|trưởng|phó|viên|chức|tác giả|bóng|thi|tuyển|vô địch|nhất|nhì|ba|văn nghệ|hình|lái|quốc)(?![\\p{L}]))';

const UNITS = [
  // "trao thưởng cho đội xung kích an toàn giao thông": by small letters only right behind the giving.
  `(?<=(?:cho|tặng|tới|thưởng) (?:tập thể )?)(?:đội|tổ|nhóm|kíp)${NO_UNIT}(?: ${WORD}){1,9}`,
  // "giải Nhất thuộc về đội xã A", "giải Ba: đội xã A và đội xã B", "giải Nhì là đội xã A".
  `(?<=(?:thuộc về|[Gg]iải (?:[Đđ]ặc biệt|[Nn]hất|[Nn]hì|[Bb]a|[Kk]huyến khích)(?: là|:)) (?:[^.;:]{2,120}(?:,| và) )?)đội${NO_UNIT}(?: ${WORD}){1,9}`,
  // "thưởng nóng Ban chuyên án 20 triệu đồng", "Ban chuyên án 121H được Chủ tịch UBND tỉnh thưởng nóng".
  '(?<=(?:cho|tặng|tới|thưởng(?: nóng| đột xuất)?) |(?<![\\p{L}])(?=[Bb]an chuyên án[^;.:]{0,90} (?:khen )?thưởng (?:nóng|đột xuất)))[Bb]an chuyên án(?: (?!\\d+ (?:triệu|nghìn|đồng))\\p{Lu}*\\d+\\p{L}?)?',
  // "cho Tổ hòa giải thôn 5, Nhóm thiện nguyện B": with a capital in a row of those who receive, too.
  `(?<=(?:cho|tặng|tới|thưởng) (?:tập thể |[^.;:]{2,120}(?:,| và) )?)(?:Đội|Tổ|Nhóm|Kíp)${NO_UNIT}(?: ${WORD}){1,9}`,
  `(?<![\\p{L}])(?:Đội (?:[Cc]hữa cháy|[Xx]ung kích|[Dd]ân phòng|[Tt]ình nguyện|[Tt]hanh niên (?:xung kích|tình nguyện))|Nhóm (?:[Tt]hiện|[Tt]ình) nguyện|Tổ (?:[Tt]ự quản|[Cc]ông tác|[Bb]ảo vệ|[Xx]ung kích|[Hh](?:òa|oà) giải|[Cc]ông nghệ số))(?![\\p{L}])(?: ${WORD}){0,9}`,
  `(?<=(?:cho|tặng|tới|thưởng) (?:tập thể )?)(?:[Pp]hân xưởng|PX)(?: (?!(?:${STOP})(?![\\p{L}]))\\p{L}+){0,3}(?: ${CAPITAL})+`,
  `(?<![\\p{L}])(?:[Cc]hùa|[Tt]ịnh xá|[Tt]ịnh thất|[Tt]hiền viện|[Tt]hánh thất|[Gg]iáo xứ|[Gg]iáo họ)(?: ${CAPITAL})+`,
  `(?<![\\p{L}])(?:Hội dòng|Dòng)(?: (?:\\p{Lu}[\\p{L}’-]*|giá|tộc))+`,
  `(?<![\\p{L}])(?:Tàu(?: \\p{Lu}+)? \\d{2,4}|(?:Phân )?[Xx]ưởng(?: (?!(?:${STOP})(?![\\p{L}]))\\p{L}+){0,3}(?: số)? (?:\\d{1,3}|\\p{Lu}[\\p{L}’-]*)(?: ${CAPITAL})*)`,
  `(?<![\\p{L}])(?:[Ll]àng nghề|[Mm]ái ấm|[Cc]ơ sở (?:bảo trợ|sản xuất|chăm sóc)|[Ss]iêu thị|[Kk]hách sạn|[Nn]hà hàng)(?: (?!(?:${STOP})(?![\\p{L}]))\\p{Ll}+){0,3}(?: ${CAPITAL})+`,
  `(?<![\\p{L}])(?:Dòng )?[Hh]ọ(?: ${CAPITAL})+(?: (?:làng|thôn|xã|ấp|xóm)(?: ${CAPITAL})+)`,
  `(?<![\\p{L}])(?:HTX|[Hh]ợp tác xã)(?: (?!(?:${STOP})(?![\\p{L}]))\\p{Ll}+){1,4}(?: ${CAPITAL})+`,
];

/** "cho tập thể Ban Bạn đọc", "và tập thể tổ tàu thuyền an toàn số 5": whatever a single group is called. */
const SINGLE_GROUP = compacted(
  new RegExp(
    `(?<=(?:^|cho|tặng|tới|thưởng|và|cùng|[,;]) [Tt]ập thể )(?!(?:[Ll]ao động|[Tt]iên tiến|[Cc]án bộ|[Bb]an (?:[Cc]hấp|[Tt]hường)|[Cc]ấp|[Nn]hân dân)(?![\\p{L}]))(?:\\p{Lu}[\\p{L}’-]*|(?:tổ|đội|nhóm|ban|khu|phân xưởng|xưởng|kíp|khoa|lớp)(?= ))(?: ${WORD}){1,9}`,
    'gu',
  ),
);
const scanUnits = scannerOf(UNITS.map((words) => ({ is: 'UNIT', pattern: new RegExp(words, 'u') })));

/** Units that receive and never grant, called by their work or by their place: "đội xung kích …", "chùa Bửu Sơn", "PX Đào lò 3". */
export function unitsIn(text: string): Placed[] {
  const placed = ({ 0: name, index }: RegExpExecArray): Placed => ({ start: index, end: index + name.length });
  const known = scanUnits(text).map(({ match }) => placed(match));
  if (!/tập thể /iu.test(text)) return known;
  const groups = matchesOf(text, SINGLE_GROUP)
    .map(placed)
    .filter(({ start }) => !known.some((each) => each.start <= start && start < each.end));
  const free = known.filter(({ start }) => !groups.some((each) => each.start < start && start < each.end));
  return [...free, ...groups].sort((a, b) => a.start - b.start);
}
