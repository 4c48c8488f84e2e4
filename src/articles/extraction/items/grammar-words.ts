import type { AwardItem, Placed } from '../tellings/award-item.js';
import { scannerOf } from '../patterns/scanning.js';
import { GOES_TO, GRANT, HAND_OVER, HAS_FOR, PIN_ON, PRAISE } from '../lexicon/award-words.js';
import { LEVEL_ALONE } from '../lexicon/body-words.js';
import { GIFTS } from '../lexicon/forms.js';
import { compacted } from '../patterns/compact.js';

/** LEVEL is a level that does something, OWN one that a form is of. */
type WordType = Exclude<AwardItem['type'], 'FORM' | 'COUNT' | 'PERSON' | 'BODY'> | 'LEVEL' | 'OWN';

/** "Kết quả, em A giành giải Nhất", "4 đội của các xã A, B đạt giải nhì.": what a contest ended with. */
const WINS =
  '(?:giành|đoạt|đạt)(?= (?:\\d{1,2} )?giải (?:đặc biệt|nhất|nhì|ba)(?![\\p{L}]))(?<=^\\W*kết quả,(?:(?!(?:khen thưởng|tuyên dương|biểu dương|trao)(?![\\p{L}]))(?:[^;.]|\\.(?=\\p{Lu}))){0,240}|^\\W*(?:ngoài ra|bên cạnh đó|chung cuộc|kết thúc (?:cuộc|hội|liên|vòng) (?:thi|hoan|chung kết)), (?:các )?(?:thí sinh|đội|em|tiết mục|tác giả) (?!từng)(?:[^;.]|\\.(?=\\p{Lu})){0,240})|(?:giành|đoạt|đạt)(?= giải (?:đặc biệt|nhất|nhì|ba|khuyến khích)[^,;.]{0,20}\\s*(?:[.;]|$))(?<=^\\W*(?:theo đó, )?(?:\\d{1,2} |các )?(?:đội|thí sinh) (?:thi )?(?:đến từ|của) (?!(?:[^;.]{0,200} )?(?:sẽ|từng|được|đã|năm)(?![\\p{L}]))[^;.]{0,240})|(?:giành|đoạt|đạt)(?= giải (?:đặc biệt|nhất|nhì|ba|khuyến khích)(?:,? gồm| là|:))|' +
  // "giải nhất thuộc về đội A; đội B và đội C đạt giải nhì": the row goes on, unless papers are told before it.
  '(?:giành|đoạt|đạt)(?= giải (?:nhất|nhì|ba|khuyến khích)(?! (?:cấp|quốc gia|toàn quốc|tỉnh|huyện|khu vực|năm)))(?<=(?:(?:thuộc về|cho) (?:(?!(?:giấy|bằng) |quà|thưởng|trước đó)[^.]){2,240}|(?:đạt|đoạt|giành) giải (?:đặc biệt|nhất|nhì|ba)(?! (?:cấp|quốc gia|toàn quốc|tỉnh|huyện|khu vực|năm))[^,;.]{0,20})(?:[,;]|,? và) (?:tập thể )?(?:các )?(?:đội|thí sinh|em|liên đội|tiết mục) (?:(?!(?:từng|dự kiến|sẽ|được|đã|này|trao|cho|tặng)(?![\\p{L}]))[^,;.:]){2,90})(?<=^(?:(?!(?:giấy|bằng) khen|chứng nhận|quà|kéo co|bóng |cầu lông|thể thao|hội thao|đẩy gậy|điền kinh|đ(?:ơn|ôi) n(?:am|ữ))[^.])*)(?<=giải (?:đặc biệt|nhất|nhì|ba)[^.]*)';

/** Not whose gift a prize is, who may win it, what comes with it, nor who won it in a year told before. */
const WHO_WON_IS =
  '(?<!(?<![\\p{L}])(?:tài trợ|ứng viên|ứng cử|đề cử|phần thưởng|mức thưởng|tiền thưởng|trị giá|người trao|dự đoán|năm \\d{4},)(?![\\p{L}])[^;.]*)là(?! [^,;.:]{2,60} (?:thưởng|nhận|được thưởng|trị giá) )';

/** The words that the grammar knows; where two begin alike, the first one that fits is read. */
const WORDS: readonly { is: WordType; words: string }[] = [
  { is: 'PRAISE', words: `(?<![\\p{L}])(?:${PRAISE})(?![\\p{L}])` },
  {
    is: 'RECEIVE',
    words: `(?<![\\p{L}])(?:(?:được )?(?:vinh dự |xúc động |trân trọng )?(?:được )?(?:đón )?(?<!(?:chứng|ghi) )nhận(?: được(?= (?:\\d{1,3} )?(?:tấm )?(?:(?:bằng|giấy|thư) khen|hu[aâ]n chương|huy hiệu|k[ỷỉ] niệm chương|cờ thi đua|danh hiệu)(?![\\p{L}])))?|${WINS})(?![\\p{L}])`,
  },
  { is: 'GIVE', words: `(?<![\\p{L}])(?:${HAND_OVER}|${PIN_ON}|${GOES_TO}|${GRANT}|${HAS_FOR})(?![\\p{L}])` },
  { is: 'GIFT', words: `(?<![\\p{L}])(?:${GIFTS})(?![\\p{L}])` },
  {
    is: 'PASSIVE',
    words:
      '(?<![\\p{L}])(?<!(?:đạt|vận động|huy động|quyên góp|xây dựng|thu|giúp|kết nạp|tổ chức|thực hiện|hỗ trợ|trao|tặng) )được(?! (?:[^,;.]{2,60} )?(?:giao|phân công|mời|cử|[uủ][ỷy] quyền)(?: nhiệm vụ)?(?: lên)? (?:công bố|đọc|thông qua) )(?! (?:sự|phép|biết|[uủ][ỷy] quyền|đánh giá|thành lập|bầu|xếp (?:hạng|loại|thứ)|triển khai|thực hiện|coi|gọi|công bố(?=,))(?![\\p{L}]))(?![\\p{L}])',
  },
  { is: 'OF', words: '(?<![\\p{L}])(?:của|(?<=(?:bằng|giấy) khen )từ(?= (?!tay|năm|tháng|ngày)))(?![\\p{L}])' },
  {
    is: 'TO',
    words: `(?<![\\p{L}])(?:cho|lên (?:lá )?cờ(?: (?:truyền thống|quyết thắng|đội|đoàn))?(?: của)?(?= \\p{L})|gửi (?:về|đến|tới)|(?<=(?:bằng|giấy) khen (?:của [^,;.:]{3,60} )?)đến(?! (?:dự|từ|nay|với)(?![\\p{L}]))|đối với(?! (?:khối|bậc|cấp) (?:mầm non|tiểu học|trung học|thcs|thpt|th)(?![\\p{L}]))|tới(?! dự(?:,| và) (?:trao|tặng))|thuộc về|(?<=giải (?:đặc biệt|nhất|nhì|ba|tư|khuyến khích) )(?:thuộc|${WHO_WON_IS}(?= (?:đội|tập thể|đơn vị|thí sinh|em|anh|chị|ông|bà|cô|thầy|xã|phường|thị trấn|huyện|thôn|ấp|khu|Ban|Hội|Chi|Đoàn|Trường|UBND|[UỦ][ỶY] ban|Mặt trận|MTTQ|Công đoàn|Liên đội|Câu lạc bộ) \\p{L}))|đến(?= (?:\\d+|các|những) (?:tập thể|cá nhân|đơn vị|hộ|gia đình|đồng chí|cán bộ|hội viên|đoàn viên|đại biểu|tác giả|em|học sinh)))(?![\\p{L}])`,
  },
  { is: 'BY', words: '(?<![\\p{L}])do(?![\\p{L}])' },
  {
    is: 'LEVELS',
    words:
      '(?<![\\p{L}])(?:các cấp|cấp trên|các bộ, ngành|các bộ ngành|trung ương(?= và)|các tổ chức|(?<=^|, )nhà trường(?= (?:đã |cũng |còn )*(?:khen|tặng|trao|biểu dương|tuyên dương)))(?![\\p{L}])',
  },
  {
    is: 'LEVEL',
    words: `(?<![\\p{L}])(?<!các )(?:${LEVEL_ALONE})(?= (?:đã |cũng |còn |thì )*(?:khen|tặng|trao|biểu dương|tuyên dương)(?![\\p{L}]))`,
  },
  {
    is: 'OWN',
    words:
      '(?<=(?:khen|thi đua|chương) của )(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn)(?= (?:cho|tới)(?![\\p{L}]))',
  },
  { is: 'AND', words: '(?<![\\p{L}])(?:và|cùng(?: với)?)(?![\\p{L}])' },
  { is: 'AND', words: '&' },
  { is: 'SEMICOLON', words: ';' },
  { is: 'COLON', words: ':' },
  { is: 'COMMA', words: ',' },
  {
    is: 'BREAK',
    words: '(?<![\\p{L}])(?:đồng thời|trong đó|gồm|cụ thể|ngoài ra|bên cạnh đó|cùng với(?! \\d))(?![\\p{L}])',
  },
];
const scanWords = scannerOf(WORDS.map(({ is, words }) => ({ is, pattern: new RegExp(words, 'giu') })));

/** Verbs, prepositions, conjunctions and signs of a sentence about awards. */
export function wordsIn(text: string): AwardItem[] {
  return scanWords(text).flatMap(({ is, match: { 0: whole, index } }): AwardItem[] => {
    // "Công ty TNHH Mai Hoa": a name, and no flowers.
    const inName =
      is === 'GIFT' && /^\p{Lu}/u.test(whole) && CAPITAL_BEFORE.test(text.slice(Math.max(0, index - 10), index));
    if (inName) return [];
    const end = index + whole.length;
    return [wordAt(text, is, { start: is === 'GIVE' ? verbFrom(text, whole, index) : index, end })];
  });
}

/** "UBND huyện Yên Phong tặng": the name ends with the verb's first word. */
function verbFrom(text: string, whole: string, index: number): number {
  const ofAName = /^Phong tặng$/u.test(whole) && CAPITAL_BEFORE.test(text.slice(Math.max(0, index - 10), index));
  return ofAName ? index + 'Phong '.length : index;
}

const CAPITAL_BEFORE = compacted(/(?<![\p{L}])\p{Lu}\p{Ll}* $/u);

function wordAt(text: string, is: WordType, span: Placed): AwardItem {
  const whole = text.slice(span.start, span.end);
  if (is === 'GIVE') return { type: is, handed: HANDED.test(whole), ...span };
  if (is === 'LEVELS') return { type: is, name: whole, ...span };
  // "trao Giấy khen của huyện cho 9 tập thể".
  if (is === 'OWN') return { type: 'BODY', name: whole, ...span };
  return is === 'LEVEL' ? levelDoing(text, span) : { type: is, ...span };
}

/** What a clause begins after, where its subject is a level alone. */
const CLAUSE_BEGINS = compacted(
  /(?:^|[^\p{L}\s]|(?<![\p{L}])(?:và|cùng|được|do|này|đồng thời|ngoài ra|lãnh đạo|đại diện|toàn|rồi|hội nghị|buổi lễ|đại hội))\s*$/iu,
);

/** "Dịp này, huyện tặng": its authorities; "Chi hội Văn nghệ sông Lam huyện tặng": the end of a name that is not known in full. */
function levelDoing(text: string, { start, end }: Placed): AwardItem {
  const before = text.slice(Math.max(0, start - 80), start);
  if (CLAUSE_BEGINS.test(before)) return { type: 'BODY', name: text.slice(start, end), start, end };
  const name = `${/[^,;:.()]*$/u.exec(before)?.[0] ?? ''}${text.slice(start, end)}`.trim();
  return { type: 'LEVELS', name, start, end };
}

/** Done there and then, before the guests. */
const HANDED = /trao|gắn|cài|đeo|tay|đến với|về với|thuộc về/iu;
