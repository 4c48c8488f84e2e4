import { compact, compacted } from '../patterns/compact.js';
import { finder } from '../patterns/scanning.js';

/** Verbs and openings of sentences about awards. Source: articles of all provinces; see docs/extraction.md. */

/** Handing over: the award is presented there and then. */
export const HAND_OVER = 'trao tặng|trao thưởng|trao|đón nhận|nhận|vinh danh và trao';
/** Pinning on: "gắn Kỷ niệm chương", "cài cho các ông A, B Kỷ niệm chương", "Kỷ niệm chương … được ông A gắn cho 6 hội viên". */
export const PIN_ON =
  '(?:gắn|(?:cài|đeo)(?: (?:lên|vào) (?:ngực|ve) áo)?)(?= (?:(?:tặng )?cho [^;.:]{3,160} )?(?:k[ỷỉ] niệm|hu[aâ]n|huy) (?:chương|hiệu))|gắn(?= (?:tặng |lên ngực )?(?:cho|các|\\d))(?<=(?:chương|huy hiệu)(?![\\p{L}])[^;.]{0,160} được [^;.]{0,80}gắn)';
/** How a form goes to somebody: "Giấy khen của UBND thị xã về tay 4 phường", "Huân chương đến với ông A". */
export const GOES = '(?:về tay|đến tay|đến với|thuộc về|về với|dành cho|dành tặng(?: cho)?)';
/** The same where a form stands before it, and no other verb takes it there. */
export const GOES_TO = `${GOES}(?<=(?:(?:bằng|giấy) khen|(?:niệm|huân) chương|cờ thi đua|giải thưởng)(?![\\p{L}])[^,;.:]{0,90} [^ ]+ [^ ]+)(?<!trao (?:tận )?[^ ]+ [^ ]+)(?<!(?:tổng )?số \\d+ [^,;.:]{6,90} dành cho)`;
/** "Chủ tịch UBND tỉnh có bằng khen cho bốn giáo xứ": having a form for somebody is granting it. */
export const HAS_FOR =
  '(?<!\\d )có(?= (?:\\d{1,3} )?(?:(?:bằng|giấy|thư) khen|k[ỷỉ] niệm chương|cờ thi đua)(?: (?:(?!(?:được|trao|tặng|nhận|do)(?![\\p{L}]))[^,;.:]){1,90})? (?:cho|dành cho|tặng cho|gửi (?:tặng|về|đến|tới))(?![\\p{L}])(?! (?:phong trào|hoạt động|thành tích|công tác|việc|những (?:đóng góp|nỗ lực|thành tích))))';
/** Granting by decision. */
export const GRANT =
  '(?:công bố|đọc)(?= thư khen của)|gửi(?= (?:bức |lá )?thư khen (?:tới|đến|cho|tập thể|ban chuyên án|(?:các )?lực lượng|công an|bộ đội|bộ chỉ huy|phòng|đội|đồn|trường|bệnh viện|em|anh|chị|ông|bà)(?![\\p{L}]))|công bố(?= danh hiệu [“"][^”"]{3,120}[”"] cho \\d)|(?:quyết định )?(?:tặng thưởng|truy tặng|phong tặng)|quyết định tặng|(?<!(?:bằng|giấy|thư) )khen tặng|tặng|cấp(?= (?:bằng|giấy chứng))|công nhận|thưởng(?= (?:tấm )?hu[aâ]n chương)|dành(?= (?:tặng )?(?:(?:hình thức|phần thưởng|danh hiệu) (?:\\p{L}+ )?này|(?:\\d{1,3} )?(?:(?:bằng|giấy) khen|k[ỷỉ] niệm chương|cờ thi đua))(?![\\p{L}]))|ghi danh(?= bằng (?:k[ỷỉ] niệm|huy) chương)|ghi nhận bằng(?: hình thức)?(?= (?:(?:một|những|các|tấm) )?(?:bằng|giấy) khen)|ghi nhận(?= \\d+ [^;.:]{3,80}, mỗi \\p{L}+ (?:được |nhận )*(?:một|0?1) (?:tấm )?(?:bằng|giấy) khen)';
/** "5 cá nhân, mỗi người một Giấy khen": a paper each. */
export const EACH =
  'mỗi (?:người|cá nhân|em|cháu|anh|chị|bạn|đồng chí|thầy cô|hội viên|đoàn viên|tập thể|đơn vị|chi hội|chi đoàn|xã|trường|thôn|đội|nơi|hộ|gia đình|nhà)(?: (?:được|nhận|được nhận|được tặng))? ';
/** Praise with or without a paper: an award only where it says to whom. */
export const PRAISE =
  '(?<!khen,? )thưởng đột xuất|thưởng (?:[“"]nóng[”"]|nóng)|(?<!(?:tặng|trao|phần|giải|tiền|treo|mức|quỹ|khen|khen,) )thưởng(?= cho (?:tập thể|ban chuyên án|đội|tổ|Công an|Phòng) )|(?<=(?<![\\p{L}])(?:UBND|chủ tịch (?:UBND|[uủ][ỷy] ban|nước|tỉnh)|giám đốc (?:công an|sở)|(?<!cán )bộ (?:trưởng|công an|quốc phòng)|thủ tướng)[^,;.:]{0,60} quyết định )thưởng(?= [\\d.,]+ (?:triệu |tỷ )?đồng cho (?:tập thể|ban chuyên án|Công an|Phòng) (?![^;.]* (?:nào|nếu)(?![\\p{L}])))|tán thán(?: công (?:hạnh|đức)(?: của)?)?(?= \\d)|trao thưởng(?= (?:Công an|Phòng|Đội|Đồn|Trạm) \\p{L}| (?:cho )?\\d{1,3} [^,;.:\\d]{3,40} (?:đạt|đoạt|giành) (?:các )?giải(?![\\p{L}])| cho (?:lực lượng |tập thể )?(?:Bộ đội|Công an|Đồn|Bộ Chỉ huy|Ban Chỉ huy|Bộ Tư lệnh) \\p{L})|(?<=(?<![\\p{L}])(?:ban tổ chức|btc)(?: (?:cuộc|hội) thi| hội diễn| liên hoan)? (?:(?:đã|cũng|còn) )*)trao thưởng(?= cho \\d{1,3} (?:tập thể|cá nhân|tác giả|thí sinh)(?![\\p{L}])(?![^;.]*(?<![\\p{L}])(?:bốc thăm|trúng thưởng|khán giả|cổ động|dự đoán|may mắn|thứ hạng|hạng|giải|môn|thể thao|hội thao|bóng (?:đá|chuyền|bàn)|kéo co)(?![\\p{L}])))(?<!(?<![\\p{L}])(?:qua (?:hơn |gần )?\\d+ (?:năm|lần|kỳ|mùa)|theo kế hoạch|dự kiến|bốc thăm|hội thao|thể thao|kéo co|bóng (?:đá|chuyền|bàn))(?![\\p{L}])[^;]*)|(?<=về việc )tặng thưởng(?= cho (?:\\d|các )(?![^;.]{0,160}(?:khen|chương|danh hiệu|cờ|huy hiệu)))|biểu dương,? (?:và )?khen,? thưởng|tuyên dương,? (?:và )?khen,? thưởng|khen,? thưởng|tuyên dương|biểu dương|tôn vinh|(?<!bảng )vinh danh|(?<!(?:bằng|giấy|thư) )khen tặng(?= (?:cho )?(?:\\d|các |những |tập thể|cá nhân))|ghi nhận(?= \\d+ [^;.:]{3,80} bằng (?:hình thức )?(?:những |các )?(?:tấm )?(?:bằng|giấy) khen)|khen(?= (?:\\d(?!\\d* (?:năm|lần|kỳ|tháng)(?![\\p{L}]))|các tập|tập|\\((?:bằng|giấy) khen\\)|bằng (?:hình thức )?(?:bằng|giấy) khen))';

/** Openings that tie a sentence to the meeting: "Dịp này", "Tại hội nghị", "Cũng tại …". */
export const AT_THE_MEETING =
  /(?:^|[\s,(])(?:đợt này(?:,| có)|(?:nhân|trong|cũng (?:trong|nhân)|cũng)? ?dịp (?:này|kỷ niệm)|nhân dịp (?:tổng|sơ) kết|dịp này|tại (?:buổi |chương trình|hội nghị|đại hội|lễ|cuộc họp|phiên|kỳ họp|hội thi|diễn đàn|ngày hội|liên hoan|đây|họp mặt|gặp mặt)|(?:nhân(?: dịp)?|kết thúc|trước|trong khuôn khổ|bế mạc|phát biểu tại|kết luận|sau|trong) (?:hội nghị|đại hội|buổi|lễ|chương trình|hội thi|hội thao|hội diễn|liên hoan|cuộc thi)|hội nghị (?:cũng |đã |còn |quyết định |tiến hành |kịp thời |long trọng )*(?:trao|tặng|khen|công bố|tuyên|biểu|tôn)|(?:đại hội|buổi lễ|lễ (?:kỷ niệm|tổng kết)) (?:cũng |đã |còn |tiến hành |kịp thời |long trọng )*(?:trao|tặng|khen|công bố|tuyên|biểu|tôn)|(?:hội nghị|đại hội|buổi lễ) (?:cũng |đã )?có \d+ (?:tập thể|cá nhân|đơn vị|hộ|gia đình)|ban tổ chức (?:đã |cũng )*(?:trao|tặng|khen)|để (?:ghi nhận|động viên|biểu dương)|ghi nhận (?:những|các|sự|kết quả|thành tích|công lao)|với những (?:thành tích|kết quả|đóng góp)|thừa [uủ][ỷy] (?:quyền|nhiệm)|thay mặt|cũng (?:trong(?! (?:năm|nhiệm k[ỳì]|thời gian|giai đoạn|tháng|quý|\d))|tại)|theo quyết định|(?:công bố|ban hành|ký) quyết định|căn cứ|bên cạnh đó|đồng thời|cùng với đó|(?:ngay )?sau (?:phần|khi nghe) |trước khi bế mạc|tiếp (?:đó|theo),|tổ chức (?:thành công |trọng thể )?(?:buổi )?(?:hội nghị|đại hội|lễ) [^;.]{3,240}; (?:đồng thời,? )?(?:trao|tặng|trao tặng) )/iu;

/** What a past period or a whole territory achieved: no award of the meeting. */
const STATISTICS = compacted(
  /(?:trong|qua|sau|suốt) (?:(?:\d+|hai|ba|bốn|năm|mười|những|nhiều|các) )?(?:năm|nhiệm k[ỳì]|thời gian|giai đoạn|tháng) ?(?:qua|vừa qua|trước|gần đây|\d{4})|(?<![\p{L}\d])(?:\d{1,2}|hai|ba|bốn|năm|mười) năm (?:gần|trở lại) đây|\d+ năm qua|(?:những|nhiều) năm (?:gần đây|qua),|^năm qua,|^(?:thông )?qua (?:các|những) (?:phong trào|hoạt động|cuộc vận động|ngày hội|hội thi|hội nghị|buổi)|công tác (?:thi đua,? )?khen thưởng (?:luôn |tiếp tục |ngày càng )*(?:được|đã được) quan tâm|trong \d+ năm(?: \([^()]{4,24}\))?,|(?<!\p{L} )qua \d+ năm (?:triển khai|thực hiện|phát động|tổ chức|hoạt động)|nhiệm k[ỳì] (?:qua|vừa qua)|(?:từ|kể từ) (?:năm|đầu năm|ngày) ?\d(?!\d?\s?[-–])|h[àằ]ng năm|nhiều năm liền|(?<!hiến máu (?:tình nguyện |nhân đạo )?)nhiều lần(?! hiến máu)|đã \d+ lần (?:được )?(?:đón )?(?:nhận|tặng|trao|khen)|liên tục|tính đến|đến nay|hiện nay,|(?:toàn|cả) (?:tỉnh|huyện|thành phố|thị xã|xã|ngành|quốc|nước|quận)[^,;.]{0,20} (?:đã |hiện )?có|(?:^|[;:…] )trong năm,|trước đó(?![^;.]* hồ sơ)|đã từng|kết quả(?:[,:](?! [^;.]{0,200}(?<![\p{L}])giải (?:nhất|nhì|ba|đặc biệt|khuyến khích|a|b)(?![\p{L}]))| là| đạt| có \d+ (?:tập thể|cá nhân|hội viên|đơn vị)| thi đua| công tác| nổi bật)|(?<!(?:gương mặt|gương|cá nhân|tập thể|điển hình|học sinh|sinh viên|đoàn viên|hội viên|cán bộ|nông dân|thanh niên|đơn vị|có (?:nhiều |những )?(?:thành tích|đóng góp)) )nổi bật|qua đó,(?! (?:đã |cũng )?(?:khen thưởng|biểu dương|tuyên dương|tặng|trao) (?:\p{L}+ )*\d)|bình quân|(?<![\p{L}\p{N}"”] )(?:trong )?(?:năm|các năm) \d{4}[^;]{0,60}(?:được|đạt|đón nhận|nhận)|(?:có|là) \d+ lượt|được (?:đảng(?! (?:[uủ][ỷy]|bộ|đoàn)(?![\p{L}]))|nhà nước)[^;.]{0,60}tặng|với những thành tích đó|ghi nhận những (?:thành tích|kết quả|đóng góp) (?:đó|trên|ấy)|(?:đã|vinh dự) được (?:đảng(?! (?:[uủ][ỷy]|bộ|đoàn)(?![\p{L}]))|nhà nước|chủ tịch nước|chính phủ)|theo báo cáo|(?<!(?:sau|kết thúc) (?:khi )?(?:phần )?(?:nghe |trình bày |thông qua )?)báo cáo|quý [iv\d]+|6 tháng|^năm \d{4},[^;]{0,80} đã xem xét/iu,
);
export const findStatistics = finder(STATISTICS);
/** "báo cáo tổng kết năm 2023, khen thưởng 5 tập thể …": a report on the agenda, before what else was done there. */
export const REPORT_ON_THE_AGENDA = compacted(
  /(?<!(?:theo|qua|trong) )(?<![\p{L}])báo cáo (?:(?!(?:cho biết|cho thấy|nêu|khẳng định|đánh giá|trên|đã|có)(?![\p{L}]))[^,;:.]){3,100},(?= (?:và |đồng thời |tiến hành )?(?:tặng|trao|khen|biểu dương|tuyên dương|tôn vinh)(?![\p{L}]))/giu,
);
/** Told of a time that is over, whatever else the sentence says: "Trong nhiệm kỳ, …", "5 năm qua, Hội có 7 tập thể …", "Trong tổng số 1.200 hội viên, có 350 …". */
export const OF_A_TIME = compact(
  [
    '^\\W*(?:cũng |riêng )?(?:trong |suốt |cuối )?(?:(?:cả )?nhiệm k[ỳì](?: này)?|cả giai đoạn)(?: \\d{4} ?[-–] ?\\d{4})?,',
    '(?:^\\W*|, )(?:chỉ tính )?riêng (?:trong )?(?:giai đoạn|nhiệm k[ỳì]) \\d{4} ?[-–] ?\\d{4},',
    '(?<![\\p{L}])(?:cuộc thi|hội thi|hội diễn|liên hoan) (?:lần |đợt |kỳ )?trước(?![\\p{L}])',
    '^\\W*trong năm(?: (?:qua|\\d{4}))? (?!(?:học|nay|này|\\d|qua)(?![\\p{L}]))[^,;.:]{2,60} (?:đã|được) ',
    '(?:^\\W*|, )(?:trong )?nhiệm k[ỳì] (?:vừa )?qua,? (?:đã có |có )?(?:nhiều |các )?(?:tập thể|cá nhân)[^;.:]{0,60} được (?:các cấp )?(?:$|khen thưởng: ?(?:$|\\d))',
    '^\\W*cũng trong (?:năm|nhiệm k[ỳì]|giai đoạn)(?: (?:qua|này|học|\\d{4}(?: ?[-–] ?\\d{4})?))*,',
    '^\\W*[^,;.]{2,60}, trong (?:cả )?nhiệm k[ỳì](?: qua| này)?,? [^,;.]{2,60} được',
    '^\\W*(?:với (?:những |các )?(?:thành tích|kết quả|đóng góp)[^,;.]{0,40}, )?(?:trong )?giai đoạn \\d{4} ?[-–] ?\\d{4},',
    '^\\s*[-–•+*] ?(?:công tác )?khen thưởng\\s*:(?=[^.]*(?<![\\p{L}])đã (?:được )?(?:tặng|trao|khen))',
    '(?:năm(?: học)?|nhiệm k[ỳì]|thời gian) (?:vừa )?qua(?:,(?: [^,;.]{2,40})?)? (?:đã )?có \\d',
    '^\\W*(?:kết thúc|tổng kết) (?:năm(?: học)?|nhiệm k[ỳì]) \\d[^,;]{3,12}, [^;]{0,60}(?<![\\p{L}])có \\d',
    '^\\W*(?:sau|trong|(?:trải )?qua) (?:gần |hơn )?\\d+ năm (?:triển khai|thực hiện|phát động|tổ chức|hoạt động|xây dựng|phấn đấu|phát triển)',
    '^\\W*sau (?:gần |hơn )?\\d+ năm, ',
    '^\\W*(?:sau|(?:trải )?qua) (?:gần |hơn )?\\d+ năm (?:đã )?có \\d',
    '^\\W*(?:theo [^,;.:]{2,40}, )?qua \\d+ (?:lần|kỳ|mùa) (?:thi|tổ chức|phát động)(?![\\p{L}])',
    '^\\W*(?:thông )?qua (?:phong trào|hoạt động|cuộc vận động)',
    '^\\W*(?:mỗi|hằng|hàng) năm',
    '^\\W*riêng (?:trong )?năm \\d{4},',
    '^\\W*(?:trong )?năm(?: học)? \\d{4}(?: ?[-–] ?\\d{4})?, (?:[^;.]{2,80} )?(?:đã )?có \\d[^;]*(?<![\\p{L}])được ',
    '^\\W*trong (?:tổng )?số [\\d.]+ [^,;]{2,40}, có \\d',
    '^\\W*(?:bên cạnh đó, |ngoài ra, )?trong (?:lĩnh vực|công tác|phong trào|cuộc vận động) [^,;]{2,60}, (?:(?:đã )?có \\d|[^,;]{2,60} (?:đã )?nhận)',
    '^\\W*từ (?:các |những )?(?:phong trào|hoạt động|mô hình|cuộc vận động)[^,;]{0,40},',
    '^\\W*(?:các|những) cấp (?:hội|công đoàn|bộ hội|bộ đoàn|ủy)(?! và)',
    '^\\W*(?:[^,;.]{3,60}, )?(?:hội|đoàn|công đoàn|mặt trận|mttq|[uủ][ỷy] ban|đảng bộ) (?:[^,;.]{2,30} )?các cấp (?:[^,;.]{2,30} )?(?:đã|còn|luôn)(?![\\p{L}])',
    '^\\W*(?:các )?(?:phong trào|cuộc vận động) [^;:]{2,140}, (?:đã |kết quả )?(?:có|với) \\d',
    '^\\W*(?:(?:về|kết quả) )?(?:công tác )?thi đua(?:,| và| -| –)? ?khen thưởng(?: (?:trong )?năm(?: qua|(?: học)? \\d{4}(?: ?[-–] ?\\d{4})?)?)?\\s*:',
    '^\\W*(?:công tác )?khen thưởng\\s*: ?(?:trong )?năm (?:vừa )?qua(?![\\p{L}])',
    '^\\W*về (?:kết quả |công tác )?(?:thi đua|khen thưởng)[^,;:]{0,20}[,:]',
    '^\\W*kết quả (?:phong trào|xếp loại|bình xét)[^,;:]{0,60}(?::|, (?:đã )?có \\d)',
    '(?:tổ chức|mở)(?: được)? \\d+ (?:hội nghị|buổi|cuộc|đợt|lớp|lần)(?![\\p{L}])',
    '^\\W*với (?:những|các) (?:kết quả|thành tích|đóng góp)[^,;]{0,30}, [^,;]{2,50} (?:đã )?có \\d',
    '^\\W*[^,;.:]{3,60} là (?:một )?(?:tấm )?(?:gương|điển hình|hội viên|đoàn viên|đảng viên|người|nông dân)(?![\\p{L}])[^;.:]{0,60}, (?:(?:đã|vinh dự) )*được ',
    '^\\W*nhân (?:dịp )?kỷ niệm [^;]{3,80}, đã có \\d',
    '^\\W*(?:xã|phường|thị trấn|huyện|thôn|bản|ấp|chi bộ|đảng bộ|chi hội) (?:hiện )?có \\d',
    '(?<![\\p{L}])(?<!hiến máu (?:tình nguyện |nhân đạo )?)nhiều lần (?:vinh dự )?(?:được|đón)',
    '(?:(?=ghi)(?<!(?:^|[^\\p{L}\\p{N}])\\d{1,3} (?!năm|tháng|kỳ|lần)\\p{L}[^;.:]{0,200})ghi nhận|khẳng định|minh chứng) bằng $',
    '(?<!trao )nhiều phần thưởng cao quý',
    '(?<!so với (?:cùng kỳ )?)(?:năm|tháng|quý|kỳ) (?:ngoái|trước)(?![\\p{L}])',
    '(?<![\\p{L}])từng (?:vinh dự )?được',
    '(?<![\\p{L}])từng (?:đạt|giành|đoạt|nhận|đón nhận) [^;.]{2,90} (?:và|,|rồi) (?:[^,;.]{2,40} )?(?:(?:vinh dự|cũng) )*được (?:[^,;.]{2,60} )?$',
    '(?:^\\W*|, )(?:kể )?từ (?:năm )?\\d{4} (?:đến|tới|trở lại) (?:nay|đây),? ',
    '^\\W*với (?:những|các) [^,;.]{3,40}, (?:trong |suốt )*(?:những|nhiều|các|hai|ba|bốn|\\d+) năm (?:vừa )?qua,? [^;]*(?<![\\p{L}])được ',
    '^\\W*(?:cũng |riêng )?trong (?:giai đoạn|nhiệm k[ỳì]|khóa|khoá|chặng đường|những năm|các năm) (?:này|ấy|đó|trên|nói trên),? ',
    '(?:đã )?có \\d+ [^,;]{2,30} được công nhận,',
    'góp phần (?:để|giúp|đưa) \\d',
    '(?<![\\p{L}])mỗi [^,;.]{2,30} chỉ có (?:một|0?1) [^,;.]{2,40} được',
    '(?:hai|ba|bốn|năm|\\d+) năm liền[^;]*$',
    '^\\W*(?:đầu|giữa|cuối) năm(?: học)?(?: \\d{4}(?: ?[-–] ?\\d{4})?)?,',
    '^\\W*(?:(?:cũng )?trong (?:hai|ba|bốn|năm|\\d+) năm(?: này| ấy| đó)?|cùng thời gian(?: này| đó| ấy)?|(?:cũng )?trong (?:thời gian|giai đoạn|nhiệm k[ỳì]) (?:này|đó|ấy|trên)),',
    '^\\W*công tác (?:thi đua,? ?)?khen thưởng (?:[\\p{L}]+ ){0,3}được (?:thực hiện|triển khai|chú trọng|quan tâm|tiến hành)',
  ].join('|'),
  'iu',
);
/** What a report or a speaker says of the work, wherever it is said: "Báo cáo tại hội nghị cho biết, Hội có 12 tập thể …", "Ông A điểm lại năm học: …". */
export const REPORTED = compacted(
  /(?<![\p{L}])(?:báo cáo|(?:theo|hội nghị) đánh giá)(?![\p{L}])[^;.]{0,60}(?:(?:cho biết|cho thấy|nêu rõ|khẳng định)|(?:tại|trong|của) [^,;.:]{3,40},|:)(?:(?!dịp này|tại hội nghị|quyết định|trao)[^;]){0,120}(?<![\p{L}])có \d|(?<![\p{L}])cho biết,? (?:[^,;.]{2,40} )?(?:đã )?có \d|(?<![\p{L}])(?:điểm|nhìn|nhắc) lại [^;.:]{3,80}:(?![^.]*(?:dịp này|tại hội nghị))/iu,
);
/** Two awards of two years: "Bằng khen năm 2019, Cờ thi đua năm 2020", "hạng Ba (năm 2008), hạng Nhì (năm 2015)". */
export const OF_SEVERAL_YEARS = compacted(
  /(?:khen|thi đua|hạng (?:nhất|nhì|ba)|chương(?: \p{Lu}\p{L}+(?: \p{L}+)?)?) \(?năm \d{4}\)?(?:,|;|,? và) (?:(?!cho )[^,;.\d]){2,40}\(?năm \d{4}(?!\d)|(?<![\p{L}])được [^;.]{0,120}(?:khen|thi đua) (?:trong )?(?:các|những) năm \d{4}(?!\d)/iu,
);
/** What is aimed at, and what was given at a meeting before: "Trước đó, tại hội nghị tổng kết năm 2021, …". */
export const ELSEWHEN = compacted(
  /^\W*(?:(?:mục tiêu|phấn đấu|chỉ tiêu)(?![\p{L}])|trước đó,[^;.]{0,80}(?<![\p{L}])năm \d{4})|(?:đầu|giữa|cuối) tháng \d{1,2} vừa qua/iu,
);
/** A day that was held in many places is no meeting of its own: "Ngày hội được tổ chức ở 31/31 bản; tại ngày hội, UBND xã tặng …". */
export const HELD_IN_MANY_PLACES = compacted(
  /(?<![\p{L}])(?:tổ chức|diễn ra|mở)(?: [\p{L}]+){0,3} (?:ở|tại) (?:tất cả (?:các )?|100% (?:số )?|\d{1,4}\/\d{1,4} |\d{2,4} )(?:thôn|bản|làng|buôn|ấp|khóm|xóm|khu (?:phố|dân cư)|tổ dân phố|khu|xã|phường|chi hội|chi bộ|cơ sở)(?![\p{L}])|(?<![\p{L}])(?:tại|trong|qua) (?:các )?ngày hội,? (?:(?:UBND|MTTQ|[uủ][ỷy] ban MTTQ|mặt trận|ban công tác mặt trận) )?(?:các|\d+) (?:xã|phường|thị trấn|thôn|bản|ấp|khóm|xóm|khu (?:phố|dân cư)|tổ dân phố|địa phương|đơn vị|cơ sở)(?![\p{L}])(?! được)/iu,
);
/** The same behind the award: "40 cá nhân được tặng Bằng khen của Bộ trong 10 năm qua", "được tặng Bằng khen của Bộ trưởng trong năm.", "được khen thưởng các cấp", "cuối năm ngoái"; not "tăng so với năm trước". */
export const OVER_A_TIME = compacted(
  /^(?:(?!thành tích|đóng góp|phong trào|công tác|thực hiện|cống hiến|xây dựng|;).){0,60}(?<![\p{L}])(?:trong|suốt) (?:\d+|những|nhiều) năm (?:vừa )?qua|^(?:khen thưởng|tuyên dương|biểu dương) trong năm(?: học)? \d{4}(?:[- –]+\d{4})?\s*(?:[.;]|$)|^(?:khen thưởng|tuyên dương|biểu dương|khen)(?:(?: ở| của)? các cấp| (?:trong|suốt) nhiều năm)(?![\p{L}])|^(?:(?:bằng|giấy) khen|cờ thi đua|k[ỷỉ] niệm chương) của (?:(?!(?:cho|vì|do|có|về)(?![\p{L}]))[^,;.]){3,60} trong năm(?: học)?\s*(?:[.;]|$)|^[^;.]{0,60}(?<!so với (?:cùng kỳ )?)(?<![\p{L}])(?:năm ngoái|năm trước|nhiệm k[ỳì] trước|hồi (?:tháng \d{1,2}|(?:đầu|giữa|cuối) (?:năm|tháng)))(?![\p{L}])/iu,
);
/** Weaker: only where nothing ties the sentence to the meeting. */
export const STATISTICS_IN_GENERAL = compacted(
  /(?:đã có|hiện có|hiện nay|(?<!vinh dự |\(trong đó )có(?! (?:nhiều )?(?:thành tích|đóng góp|công lao)(?![\p{L}]))) [^;]{0,80}(?:được|đạt)|lượt (?:tập thể|cá nhân)|được xếp loại|(?<!nỗ lực,? )phấn đấu|chỉ tiêu|(?<![\d/])\d+\/\d+ (?=\p{Ll})/iu,
);

/** "Ủy ban MTTQ thành phố thông tin: 1.406 gia đình được công nhận …": what somebody tells of the work, and gives nobody. */
export const INFORMED = compacted(
  /(?<!(?:hóa|hoá|nghệ|truyền|hệ|ngành|mạng|cổng)(?:,| và| -| –)? )(?<![\p{L}])thông tin(?:: | rằng,? |,? (?:đã )?có )\d/u,
);

/** Not granted yet: proposed, planned, examined. */
export const PROPOSED =
  /(?:đề nghị|đề xuất|kiến nghị|(?<!chương )trình (?:lên|thủ tướng|chủ tịch|ubnd|trung ương|cấp|xét|bộ)|xem xét|xét (?:tặng|đề nghị|khen|chọn(?!,? (?:và )?(?:vinh danh|tôn vinh|trao|khen|tuyên|biểu)| \d[^,;:.]{2,60} để )|duyệt|công nhận|thi đua)|bình (?:xét|chọn(?!,? (?:và )?(?:vinh danh|tôn vinh|trao|khen|tuyên|biểu)))|dự kiến|hiệp y|bỏ phiếu|biểu quyết|(?<!được sự )thống nhất(?! (?:tặng )?thưởng)|sẽ (?:được|trao|tặng|khen|có|tuyên|biểu|tôn|diễn|tổ chức)|chuẩn bị|(?<!(?:tài chính|phòng|kinh tế) (?:[-–] )?)kế hoạch(?! (?:hóa|hoá|và đầu tư|& đầu tư)| ?[-–] ?(?:đầu tư|tài chính))|đủ điều kiện|đủ tiêu chuẩn|lập hồ sơ)/iu;
/** Conditions, rules and histories of an award, not the giving of one. */
export const NOT_A_GIVING =
  /(?:là (?:phần thưởng|danh hiệu|hình thức|giải thưởng)|tiêu chuẩn (?:xét|tặng)|quy chế|quy định|đối tượng|có ý nghĩa|là minh chứng|cuộc thi|hội thi|giải đấu|phát động|hưởng ứng|đăng ký|giao ước|tặng hoa chúc mừng [^.;]{3,80} đạt\s*$|tiêu chí|đạt chuẩn|phần thưởng cao quý(?! (?:cho|của|này))|từ 63 đề cử)/iu;

/** "Thừa ủy quyền của Chủ tịch nước": the grantor that the presenter stands for. */
export const BY_DELEGATION =
  /(?:thừa [uủ][ỷy] (?:quyền|nhiệm)|(?:được (?:sự )?|theo )[uủ][ỷy] (?:quyền|nhiệm)|thừa lệnh|thay mặt)(?: của)?\s+/iu;

/** Where the reason begins, after the recipients. */
export const REASON =
  /(?:(?:vì|do) (?:đã )?(?:có|đạt)|vì đã (?=\p{Ll})|(?:đã )?(?:có|đạt|lập)(?: được)? (?:nhiều |những )?(?:thành tích|đóng góp|công lao|cống hiến|kết quả|nỗ lực)|có công|xuất sắc (?:trong|năm)|tiêu biểu (?:trong|năm)|trong (?:công tác|phong trào|thực hiện|việc|hoạt động)|vì sự nghiệp xây)/iu;
