import type { AwardFormCode } from '../draft.js';
import { PARTY_BADGE } from './party-badge.js';

interface FormEntry {
  code: AwardFormCode;
  /** Pattern of the words in an article, lower case; the first pattern that fits wins. */
  words: string;
}

/**
 * Forms and titles as printed in articles. Source: Law on Emulation and Commendation (06/2022/QH15), chapters II and III;
 * rules on medals of the organisations; usage of newspapers ("cờ dẫn đầu", "KNC").
 */
export const FORMS: readonly FormEntry[] = [
  {
    code: 'ORDER',
    words:
      'hu[aâ]n chương(?: (?:sao vàng|hồ chí minh|độc lập|quân công|lao động|bảo vệ tổ quốc|chiến công|đại đoàn kết(?: toàn)? dân tộc|dũng cảm|hữu nghị|kháng chiến|chiến sĩ vẻ vang|chiến sỹ vẻ vang))?',
  },
  {
    code: 'MEDAL',
    words:
      'huy chương(?= (?:và|của|cho|tặng)(?![\\p{L}])|,)(?<=hu[aâ]n chương(?:,| và) huy chương)|huy chương (?:lao động(?= hạng)|quân kỳ quyết thắng|vì an ninh tổ quốc|chiến sĩ vẻ vang|chiến sỹ vẻ vang|hữu nghị|kháng chiến|vì sự nghiệp [^,;.]{3,40})',
  },
  { code: 'COMMEMORATIVE_MEDAL', words: 'k[ỷỉ] niệm(?: niệm)? chương|knc(?![\\p{L}])' },
  {
    code: 'EMULATION_FLAG',
    words:
      'cờ thi đua|cờ luân lưu|cờ thưởng(?= (?:của (?!ban tổ chức|btc)|cho (?:các |\\d{1,2} )?(?:đơn vị|tập thể|cơ sở)(?![\\p{L}])))|cờ (?:đơn vị|tập thể)|cờ (?:dẫn đầu|xuất sắc|vững mạnh|đoàn trường|liên đội|cho (?:các )?(?:đơn vị|tập thể)[^,;.]{0,20}dẫn đầu)|cờ chuyên đề|cờ(?=(?:,| và) bằng khen(?![\\p{L}])| của | cho \\d| “| ")',
  },
  {
    code: 'LETTER_OF_COMMENDATION',
    words: 'thư (?:khen|biểu dương|chúc mừng và khen)|(?<=(?:tặng|trao|gửi) )thư(?= và khen thưởng)',
  },
  {
    // "1. BK Chủ tịch UBND tỉnh: 08 TT": abbreviated where a line of a list begins, or behind a verb.
    code: 'CERTIFICATE_OF_MERIT',
    words:
      'bằng khen|bk(?= (?:cho|của|vì|các)(?![\\p{L}])|[.;]|$)(?<=(?:tặng|trao|nhận) (?:\\d{1,3} )?bk)|(?<=^\\s*(?:\\d{1,2}[.)]|[-–•+*])\\s*)bk(?= )',
  },
  {
    code: 'CERTIFICATE_OF_COMMENDATION',
    words:
      'giấy khen|gk(?= (?:cho|của|vì|các)(?![\\p{L}])|[.;]|$)(?<=(?:tặng|trao|nhận) (?:\\d{1,3} )?gk)|(?<=^\\s*(?:\\d{1,2}[.)]|[-–•+*])\\s*)gk(?= )',
  },
  {
    code: 'STATE_TITLE',
    words:
      '(?:danh hiệu|bằng (?:công nhận|chứng nhận|phong tặng|truy tặng)(?: danh hiệu)?) (?:cao quý )?[“"\'«]?(?:vinh dự nhà nước|anh hùng|(?:bà )?mẹ việt nam anh hùng|nhà giáo (?:nhân dân|ưu tú)|thầy thuốc (?:nhân dân|ưu tú)|nghệ (?:sĩ|sỹ|nhân) (?:nhân dân|ưu tú))(?:(?! (?:(?:cho|tới) [\\p{Lu}\\d]|do \\p{Lu}|được (?:\\p{Lu}|trao|tặng|phong|truy)|đối với |tại (?:buổi|lễ|hội nghị|đại hội)(?![\\p{L}])))[^,;:.(“”"]){0,40}|(?<=(?:phong|truy) tặng )[“"]?(?:anh hùng (?:lao động|lực lượng vũ trang(?: nhân dân)?|llvt(?:nd)?)|(?:bà )?mẹ việt nam anh hùng|nhà giáo (?:nhân dân|ưu tú)|thầy thuốc (?:nhân dân|ưu tú)|nghệ (?:sĩ|sỹ|nhân) (?:nhân dân|ưu tú))[”"]?',
  },
  {
    code: 'EMULATION_TITLE',
    words:
      '(?:(?:bằng )?chứng nhận (?:danh hiệu )?|danh hiệu )[“"\']?nghệ nhân dân gian|(?:danh hiệu )?[“"\']?(?:chiến s[ĩỹ] thi đua(?: (?:toàn quốc|cơ sở|cấp (?:tỉnh|bộ|cơ sở)))?|lao động tiên tiến|tập thể lao động (?:xuất sắc|tiên tiến))|danh hiệu thi đua(?:,| và) khen thưởng(?= của )|danh hiệu(?! (?:(?:cao quý|vinh dự) )?(?:cho|tới|do|trên|này|đó|ấy|của đảng)(?![\\p{L}]))',
  },
  {
    code: 'PRIZE',
    words:
      'giải thưởng|(?<=(?<![\\p{L}])(?:trao|tặng|nhận|đạt|đoạt) (?:các )?)giải (?:[“"]?búa liềm vàng|báo chí|văn học|văn nghệ|sáng tạo)|cúp vàng|giải (?:đặc biệt|nhất|nhì|ba|tư|khuyến khích|triển vọng|phong trào|a|b|c)(?: toàn đoàn)?(?! (?:môn |nội dung )?(?:kéo co|bóng (?:đá|chuyền|bàn)|cầu lông|đẩy gậy|tung còn|nhảy bao|cờ tướng|chạy|điền kinh|bơi|đua thuyền))|(?<=(?:trao|tặng|nhận|đạt|đoạt) (?:các |thêm )?(?:\\d{1,2} )?)giải phụ(?! (?:nữ|huynh|trách)(?![\\p{L}]))|giải(?= cho (?:\\d|các (?:cá nhân|tập thể|thí sinh|tác giả|đội)))|giải(?= (?:tập thể|cá nhân)(?![\\p{L}]))',
  },
  // Before the other badges: the first pattern that fits wins.
  { code: 'COMMEMORATIVE_MEDAL', words: PARTY_BADGE },
  {
    code: 'OTHER_RECOGNITION',
    words:
      'huy hiệu(?! (?:tuổi )?đảng(?![\\p{L}])| (?:đại biểu|hđnd|hội đồng nhân dân|quốc hội)(?![\\p{L}])| \\d{2}(?:,? (?:và )?\\d{2}| năm)*,?(?: năm| tuổi)(?![\\p{L}]))|bằng (?:lao động sáng tạo|công đức(?! của(?![\\p{L}]))|tổ quốc ghi công|vinh danh|tuyên dương|ghi công|ghi nhận|(?:chứng|công) nhận(?! (?:đạt )?danh hiệu| (?:xã|phường|thị trấn|huyện|thôn|bản|ấp|khu|trường|tổ)(?: [^,;.“"]{1,40})? đạt(?![\\p{L}])))|giấy (?:chứng|công) nhận(?! (?:đạt )?danh hiệu| quyền| đầu tư| đăng ký| tư cách| trúng cử| đại biểu(?: (?:hđnd|hội đồng nhân dân|quốc hội))?(?![\\p{L}]| (?:xuất sắc|tiêu biểu|danh dự))| (?:đã )?(?:hoàn thành|tham gia|tham dự|chiến dịch|(?:đã )?hiến máu)(?![\\p{L}])|(?<=chứng nhận) cho(?: (?!(?:có|đạt|tiêu biểu|xuất sắc|điển hình|và|do|cùng|trao|được|nhận|văn hóa|giỏi|hiếu học|tích cực)(?![\\p{L}]))[^ ,;.:“"]+){1,5} (?:ủng hộ|tài trợ)(?![\\p{L}]))|(?<=(?:trao|tặng|nhận) )chứng nhận(?= (?:(?:đơn vị|tập thể|chi đoàn|cơ sở) )?(?:xuất sắc|dẫn đầu|tiêu biểu|vững mạnh|tiên tiến))|(?<!lá |lên )cờ truyền thống(?= của)|biểu trưng vinh danh|bảng vàng danh dự|(?<=nhận )thưởng (?:đột xuất|nóng)|các hình thức khen thưởng',
  },
];

/** Class of an order or a medal: "hạng Nhất, Nhì, Ba", "hạng III". */
export const AWARD_CLASS =
  '(?:,?\\s*hạng\\s+(?:đặc biệt|nhất|nhì|ba|iii|ii|i|[1-3])(?:(?:\\s*,\\s*|\\s+và\\s+|\\s*-\\s*)(?:hạng\\s+)?(?:nhất|nhì|ba|iii|ii|i)(?![\\p{L}]))*)?';
/** The name of a medal, a title or a flag: “Vì sự nghiệp đại đoàn kết toàn dân tộc”. */
export const AWARD_NAME =
  '(?:\\s*(?:danh hiệu\\s+)?[“"‘\'«][^”"’»]{2,140}[”"’»\'](?![\\p{L}])|\\s+tuổi trẻ dũng cảm(?![\\p{L}])|\\s+vì (?:sự nghiệp|sự phát triển|sự tiến bộ|thế hệ|giai cấp|chủ quyền|an ninh|sức khỏe)(?:\\s+(?!của(?!\\s+phụ nữ)|cho|tới|đến|năm|tặng)[\\p{L}-]+){1,9})?';

/** What is handed over and is no award. */
export const GIFTS =
  'quà|phần quà|suất quà|món quà|hoa|lẵng hoa|bó hoa|học bổng|suất học bổng|căn nhà|ngôi nhà|nhà (?:đại đoàn kết|tình nghĩa|tình thương|mái ấm|nhân ái|đồng đội|ở)|nhà |mái ấm|tiền(?! khởi nghĩa)|số tiền|kinh phí|xe (?:đạp|lăn|máy)|bức trướng|trướng|sinh kế|vốn|thẻ bảo hiểm|thẻ bhyt|sổ tiết kiệm|kỷ vật|áo|gạo|(?<!(?:ngân|chính|danh|quốc|đối) )sách|máy tính|tivi|bò|dê|cây giống|con giống|công trình|bảng tượng trưng|biển tượng trưng|hỗ trợ|tài liệu|phương tiện|nhu yếu phẩm|bản đồ|thùng|hộp|cờ tổ quốc|lá cờ|cờ đỏ|ảnh bác|logo|cúp|lưu niệm|quyết định (?:bổ nhiệm|công nhận(?! danh hiệu)|chỉ định|nghỉ|thành lập)|thẻ đảng';
