import { BODY_HEADS } from '../lexicon/body-words.js';
import { PROVINCE_NAMES } from '../lexicon/places.js';
import { PLACE_LEVEL } from '../lexicon/place-levels.js';
import { compact, compacted } from '../patterns/compact.js';
import { matchesOf } from '../patterns/matches.js';

const START = compact(
  `(?:^|(?<!các (?:tỉnh|huyện|quận|xã|sở)),\\s*|(?<!khối (?:các )?cơ quan|văn phòng đoàn đbqh)\\s(?:và|cùng|với|cùng với)\\s+|\\s?[-–]\\s|;\\s*)(?=(?:(?:các )?(?:${BODY_HEADS})(?![\\p{L}])|đoàn |tiểu ban |dòng họ |btl |huyện |xã |tỉnh |phường |thành phố |khu dân cư (?=[\\p{Lu}\\d])|phụ nữ (?=(?:công an|quân đội|quân khu|bộ chỉ huy|bộ đội)(?![\\p{L}]))|(?:bà con )?tổ (?=\\d)|(?:bà con )?tổ dân phố (?=(?:số )?[\\p{Lu}\\d])|(?<!\\svà\\s)(?:bà con |cán bộ,? (?:và )?)?nhân dân (?=(?:các )?(?:${PLACE_LEVEL}) [\\p{Lu}\\d])|\\p{Lu}\\p{Ll}+ (?:ủy|đoàn)))`,
  'giu',
);
/** "Chủ tịch UBND tỉnh chủ trì": a chair is no organiser. */
const POST = compacted(
  /^\s*(?:thừa [uủ][ỷy] quyền|(?:phó )?(?:chủ tịch|thủ tướng|bộ trưởng|giám đốc|bí thư|tổng bí thư|chính [uủ][ỷy]|chỉ huy trưởng|tư lệnh|trưởng ban|thứ trưởng|(?:khối|cụm) trưởng))(?![\p{L}])/iu,
);
const LEVEL = compacted(
  /(?<![\p{L}])(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|TP|trung ương|chính phủ|Việt Nam)(?![\p{L}])/iu,
);
const LEVEL_TAIL = compacted(
  /(?<![\p{L}])(?:(?:tỉnh|huyện|thành phố|thị xã|[Qq]uận|xã|[Pp]hường|thị trấn)(?: \p{Lu}[\p{L}’'-]*){0,4}|(?:[Qq]uận|[Pp]hường) \d{1,2})$/u,
);

/**
 * Joint organisers between the date and the verb: "Ban Thường trực Ủy ban MTTQ và Ban Thường vụ các tổ chức chính trị -
 * xã hội huyện" are two, and both are of the district: the level stands once, at the end.
 */
export function organisersIn(printed: string): string[] {
  const text = printed
    .replace(/,?\s(?:bao )?gồm(?: (?:các|\d{1,3}) \p{Ll}+)?:.*$/u, '')
    // "Phòng Y tế phối hợp Ban Đại diện …" without "với".
    .replace(/\sphối hợp (?=\p{Lu})/gu, ' với ')
    // "Hiệp hội A - Trưởng Khối thi đua các doanh nghiệp … và …": what it is besides, up to whom it is with.
    .replace(
      / [-–] (?:[Kk]hối trưởng|[Cc]ụm trưởng|[Tt]rưởng (?:[Kk]hối|[Cc]ụm))(?![\p{L}])(?:(?!(?:[,;]| (?:và|cùng|với|cùng với)) \p{Lu}(?!oàn thể)).)*/u,
      '',
    )
    // "buôn A là nơi đầu tiên của huyện hoàn thành …"
    .replace(/ là (?:nơi|đơn vị|địa phương|một trong).*$/iu, '')
    // "Hội A tỉnh cho hay, tại": who tells of it.
    .replace(/^.* cho (?:hay|biết),?(?: tại)?\s*$/iu, '')
    // "Đây là lần đầu tiên huyện C": how often.
    .replace(/^\s*đây (?:là )?(?:lần|năm|dịp) (?:đầu(?: tiên)?|thứ \p{L}+) (?:mà )?/iu, '')
    // "UBND xã triển khai kế hoạch tổ chức": what was done.
    .replace(/ (?:triển khai|ban hành|xây dựng) (?:\p{Ll}+ )?kế hoạch$/u, '')
    // "Ban Chỉ đạo huyện họp thống nhất một số nội dung về việc tổ chức …", "Hội A, tọa đàm kỷ niệm …": its own verb.
    .replace(
      /(?<=\p{L}|[”"]) họp(?: (?:thống nhất|triển khai|bàn|rà soát|đánh giá|nghe|thông qua)(?![\p{L}])[^;]*)?$/u,
      '',
    )
    .replace(/,? (?:tọa đàm|toạ đàm|họp mặt|gặp mặt|mít tinh)\s*$/u, '')
    // "do Công an tỉnh đứng ra tổ chức": what it took upon itself.
    .replace(/ đứng ra$/u, '')
    // "với sự tham dự của 230 đại biểu của 63 tỉnh, thành Hội, đại diện cho …, Hội A": who came stands before who holds it.
    .replace(
      /(?:^|(?<=[\s,;]))(?:[Vv]ới|[Cc]ó) sự (?:tham dự|tham gia|có mặt|hiện diện|góp mặt|chứng kiến)(?![\p{L}])(?:.*, (?=\p{Lu})|.*$)/u,
      '',
    )
    // "MTTQ xã chọn khu dân cư ấp 2 tổ chức điểm": where it was held.
    .replace(/ chọn (?:khu dân cư|KDC|thôn|ấp|đơn vị) .*$/u, '')
    .replace(/(?:,? kh[óo]a [IVXL\d]+)?,? nhiệm kỳ (?:19|20)\d{2}.*$/iu, '')
    // "Hội A cùng các đơn vị tài trợ", "Ban B cùng bà con 7 thôn": who only helped, or came.
    .replace(
      / cùng (?:với )?(?:các (?:đơn vị (?:tài trợ|đồng hành|liên quan)|nhà (?:tài trợ|hảo tâm)|mạnh thường quân)|(?:bà con|toàn thể|đông đảo) [^,]*)(?=\s*(?:,|$)).*$/u,
      '',
    )
    // "Ủy ban Dân tộc chủ trì, phối hợp với các bộ, ban, ngành liên quan": none of those is named.
    .replace(
      /,?(?: chủ trì,?)?(?: phối hợp| cùng)? (?<!\p{Lu}\p{L}* )với (?:các|một số|nhiều) (?:bộ|ban|ngành|sở|phòng|đơn vị|cơ quan|địa phương)(?:(?:,| và)? \p{Ll}+)*\s*$/u,
      '',
    )
    // "thầy và trò trường THCS A": the school.
    .replace(/^(?:tập thể )?(?:(?:thầy|cô)(?:,? cô)?(?: giáo)? và (?:trò|học sinh)|thầy trò) (?=trường )/iu, '')
    // "Trường A “ Lễ": what it is called begins.
    .replace(/\s*[“"]\s*(?:(?:buổi )?lễ|hội nghị|đại hội|chương trình)?\s*$/iu, '')
    .replace(/\(TP[^)]{0,30}\)/giu, ' ')
    // "Ủy ban MTTQ quận A, TPHCM": where the district is.
    .replace(/, (?<=(?:quận|huyện|phường|xã) [^,;]{1,30}, )(?:TP\.? ?HCM|TP\.? ?Hồ Chí Minh)(?=\s*(?:$|,))/giu, '')
    // "tổ dân phố A, phường B, Ban Công tác Mặt trận tổ chức": where it was held, before who held it.
    .replace(
      /^[\s,]*(?:tổ dân phố|khu dân cư|khu phố|thôn|bản|ấp|khóm|xóm|buôn) [^,;]{1,30}, (?:xã|phường|thị trấn) [^,;]{2,30}, (?=(?:Ban |Chi |Hội |Mặt trận ))/iu,
      '',
    )
    .replace(
      /(?<!các|[Bb]an)(?: (?:đã|vừa|cũng))?(?: \p{Ll}+ trọng)? tổ chức(?= |$)(?! chính trị| đoàn thể| thành viên| xã hội).*$/u,
      '',
    )
    .replace(/\((?!\p{Lu}{2,12}\))[^)]{0,40}\)/gu, ' ')
    .replace(
      /(?<![\p{L}])(?:đã|vừa|cũng|long trọng|trọng thể|tưng bừng|phấn khởi|rộn ràng|nô nức|đồng loạt|đều|mới đây|đăng cai|đồng(?=\s*(?:$|,|chủ trì|tổ chức|phối hợp))|chủ trì|tiến hành|phối hợp)(?![\p{L}])\s*/gu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  const starts = matchesOf(text, START)
    // "Cụm thi đua Ủy ban MTTQ và các đoàn thể tỉnh": those who belong to it.
    .filter(({ 0: lead, index }) => !/^\svà\s/u.test(lead) || !OF_A_CLUSTER.test(text.slice(0, index)))
    .filter(
      ({ 0: lead, index }) =>
        !/[-–]/u.test(lead) ||
        // "Khối thi đua Mặt trận - Đoàn thể": a group of bodies is one.
        (/^\p{Lu}/u.test(text.slice(index + lead.length)) &&
          !/(?:^|, )(?:khối|cụm)[^,]*$/iu.test(text.slice(0, index))),
    )
    .map(({ 0: lead, index }) => ({ from: index, to: index + lead.length }));
  const pieces = starts.map(({ to }, i) => text.slice(to, starts[i + 1]?.from ?? text.length));
  const organisers = pieces
    .map((piece, i) => (UNIT.test(piece) ? withItsPlace(pieces, i, starts, text) : piece))
    .filter(
      (piece, i) =>
        !POST.test(piece) &&
        !isItsWhole(piece, pieces[i - 1], text.slice(starts[i]!.from, starts[i]!.to)) &&
        !isWhere(piece, pieces[i - 1], starts[i]!, text),
    )
    .map((piece) => piece.replace(/^bà con (?=tổ )/iu, ''))
    .map((piece) => withoutProvince(piece.replace(/^[\s,;.–-]+|(?:\s(?:với|cùng))?[\s,;.:–-]*$/gu, '')))
    // "Đoàn viên thanh niên được tuyên dương tại buổi lễ": to whom it is done.
    .filter((piece) => piece.length > 1 && piece.length < 160 && !/ được(?: |$)/u.test(piece));
  return withLevel(organisers);
}

/** "Ủy ban MTTQ huyện A, Gia Lai", "Xã đoàn B, H.Châu Thành, An Giang": where the place lies. */
function withoutProvince(piece: string): string {
  const province = /, (\p{Lu}[\p{L} -]{2,20})$/u.exec(piece);
  if (!province || !PROVINCE_NAMES.has(province[1]!)) return piece;
  return piece.slice(0, province.index).replace(/, (?:H|Q|TX|TP)\. ?\p{Lu}[^,]{1,24}$/u, '');
}

/** "tổ 9, phường A, thị xã B": one of many such, told by where it is. */
function withItsPlace(
  pieces: readonly string[],
  i: number,
  starts: readonly { from: number; to: number }[],
  text: string,
): string {
  let last = i;
  while (last + 1 < pieces.length && isWhere(pieces[last + 1]!, pieces[last], starts[last + 1]!, text)) last += 1;
  return text.slice(starts[i]!.to, starts[last + 1]?.from ?? text.length);
}

const OF_A_CLUSTER = /(?:^|, )(?:khối|cụm) thi đua(?! số \d{1,2}$)[^,]*$/iu;

const UNIT = compacted(
  /^\s*(?:[Bb]à con )?(?:[Tt]ổ dân phố|[Tt]ổ|[Kk]hu phố|[Kk]hối phố|[Kk]hu dân cư|[Tt]hôn|[Ấấ]p|[Kk]hóm|[Xx]óm) (?:số )?[\p{Lu}\d]/u,
);

const PART =
  /^(?:đồn |hải đội|tiểu đoàn|trung đoàn|lữ đoàn|đội |phòng (?:cảnh sát|an ninh|kỹ thuật hình sự|p[acx]\d))/iu;
const WHOLE =
  /^(?:bộ đội biên phòng|bđbp|bộ (?:chỉ huy|chqs|tư lệnh)|công an|trung đoàn|lữ đoàn|sư đoàn|quân (?:khu|đoàn|chủng)|vùng )/iu;

/** "Đồn Biên phòng A, Bộ đội Biên phòng tỉnh B tổ chức": the force that the post belongs to. */
function isItsWhole(piece: string, before: string | undefined, lead: string): boolean {
  return before !== undefined && lead.startsWith(',') && PART.test(before) && WHOLE.test(piece);
}

const PLACE = compacted(
  /^(tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|cụm(?! (?:thi|số|thể|\d)))(?: (?:\p{Lu}[\p{L}’'-]*|\d{1,2})){1,4}$/iu,
);
const RANK: Readonly<Record<string, number>> = { tỉnh: 4, 'thành phố': 3, tp: 3, huyện: 2, quận: 2, 'thị xã': 2 };

/** "Ủy ban MTTQ phường Hưng Lạc, thành phố Nà Lươn": where the body before it is, unless both are of one level. */
function isWhere(
  piece: string,
  before: string | undefined,
  { from, to }: { from: number; to: number },
  text: string,
): boolean {
  if (before === undefined || !text.slice(from, to).startsWith(',')) return false;
  const bare = piece.replace(/[\s,;.]+$/gu, '');
  const level = PLACE.exec(bare)?.[1]?.toLowerCase().replace('.', '');
  if (level === undefined) return false;
  const tail = LEVEL_TAIL.exec(before.replace(/[\s,;.]+$/gu, ''))?.[0];
  const own = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)/iu.exec(tail ?? '')?.[0].toLowerCase();
  return own === undefined || (RANK[level] ?? 1) > (RANK[own] ?? 1);
}

const COUNCIL = compacted(/^(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân)(?![\p{L}])/iu);

function withLevel(organisers: string[]): string[] {
  const level = LEVEL_TAIL.exec(organisers.at(-1) ?? '')?.[0];
  // "Bộ Công an và tỉnh Nà Lươn": a level that holds it itself is nobody else's.
  if (level === undefined || organisers.at(-1) === level) return organisers;
  // "Đảng ủy - HĐND - UBND xã A": a commune's Party committee beside its council and its People's Committee.
  const ofCommune = /^(?:xã|phường|thị trấn)/iu.test(level) && organisers.some((each) => COUNCIL.test(each));
  return organisers.map((each) =>
    LEVEL.test(each) ||
    (/(?:ủy|đoàn|hội) *$/iu.test(each) && !(ofCommune && /^đảng ủy$/iu.test(each))) ||
    /^(?:bộ|quốc hội|chính phủ|văn phòng (?:chính phủ|quốc hội))(?![\p{L}])/iu.test(each)
      ? each
      : `${each} ${level}`,
  );
}
