/** Verbs and openings of sentences about awards. Source: articles of all provinces; see docs/extraction.md. */

/** Handing over: the award is presented there and then. */
export const HAND_OVER = 'trao tặng|trao thưởng|trao|đón nhận|nhận|vinh danh và trao';
/** Pinning on: "gắn Kỷ niệm chương", "Kỷ niệm chương … được ông A gắn cho 6 hội viên". */
export const PIN_ON =
  'gắn(?= (?:k[ỷỉ] niệm|huân|huy) (?:chương|hiệu))|gắn(?= (?:tặng |lên ngực )?(?:cho|các|\\d))(?<=(?:chương|huy hiệu)(?![\\p{L}])[^;.]{0,160} được [^;.]{0,80}gắn)';
/** How a form goes to somebody: "Giấy khen của UBND thị xã về tay 4 phường", "Huân chương đến với ông A". */
export const GOES = '(?:về tay|đến tay|đến với|thuộc về|về với|dành cho)';
/** The same where a form stands before it, and no other verb takes it there. */
export const GOES_TO = `${GOES}(?<=(?:(?:bằng|giấy) khen|(?:niệm|huân) chương|cờ thi đua)(?![\\p{L}])[^,;.:]{0,90} [^ ]+ [^ ]+)(?<!trao (?:tận )?[^ ]+ [^ ]+)`;
/** "Chủ tịch UBND tỉnh có bằng khen cho bốn giáo xứ": having a form for somebody is granting it. */
export const HAS_FOR =
  '(?<!\\d )có(?= (?:\\d{1,3} )?(?:(?:bằng|giấy|thư) khen|k[ỷỉ] niệm chương|cờ thi đua)(?: (?:(?!(?:được|trao|tặng|nhận|do)(?![\\p{L}]))[^,;.:]){1,90})? (?:cho|dành cho|tặng cho|gửi tặng)(?![\\p{L}])(?! (?:phong trào|hoạt động|thành tích|công tác|việc|những (?:đóng góp|nỗ lực|thành tích))))';
/** Granting by decision. */
export const GRANT =
  '(?:quyết định )?(?:tặng thưởng|truy tặng|phong tặng)|quyết định tặng|(?<!(?:bằng|giấy|thư) )khen tặng|tặng|cấp(?= (?:bằng|giấy chứng))|công nhận';
/** Praise with or without a paper: an award only where it says to whom. */
export const PRAISE =
  '(?<!khen,? )thưởng đột xuất|trao thưởng(?= (?:Công an|Phòng|Đội|Đồn|Trạm) \\p{L})|biểu dương,? (?:và )?khen,? thưởng|tuyên dương,? (?:và )?khen,? thưởng|khen,? thưởng|tuyên dương|biểu dương|tôn vinh|vinh danh|(?<!(?:bằng|giấy|thư) )khen tặng(?= (?:cho )?(?:\\d|các |những |tập thể|cá nhân))|khen(?= (?:\\d|các tập|tập|\\((?:bằng|giấy) khen\\)|bằng (?:hình thức )?(?:bằng|giấy) khen))';

/** Openings that tie a sentence to the meeting: "Dịp này", "Tại hội nghị", "Cũng tại …". */
export const AT_THE_MEETING =
  /(?:^|[\s,(])(?:đợt này(?:,| có)|(?:nhân|trong|cũng (?:trong|nhân)|cũng)? ?dịp (?:này|kỷ niệm)|dịp này|tại (?:buổi |chương trình|hội nghị|đại hội|lễ|cuộc họp|phiên|kỳ họp|hội thi|diễn đàn|ngày hội|liên hoan|đây|họp mặt|gặp mặt)|(?:nhân(?: dịp)?|kết thúc|trước|trong khuôn khổ|bế mạc|phát biểu tại|kết luận|sau|trong) (?:hội nghị|đại hội|buổi|lễ|chương trình|hội thi|hội thao|hội diễn|liên hoan|cuộc thi)|hội nghị (?:cũng |đã |còn |tiến hành |kịp thời |long trọng )*(?:trao|tặng|khen|công bố|tuyên|biểu|tôn)|(?:đại hội|buổi lễ|lễ (?:kỷ niệm|tổng kết)) (?:cũng |đã |còn |tiến hành |kịp thời |long trọng )*(?:trao|tặng|khen|công bố|tuyên|biểu|tôn)|ban tổ chức (?:đã |cũng )*(?:trao|tặng|khen)|để (?:ghi nhận|động viên|biểu dương)|ghi nhận (?:những|các|sự|kết quả|thành tích|công lao)|với những (?:thành tích|kết quả|đóng góp)|thừa [uủ][ỷy] (?:quyền|nhiệm)|thay mặt|cũng (?:trong|tại)|theo quyết định|(?:công bố|ban hành|ký) quyết định|căn cứ|bên cạnh đó|đồng thời|cùng với đó)/iu;

/** What a past period or a whole territory achieved: no award of the meeting. */
export const STATISTICS =
  /(?:trong|qua|sau|suốt) (?:(?:\d+|hai|ba|bốn|năm|mười|những|nhiều|các) )?(?:năm|nhiệm kỳ|thời gian|giai đoạn|tháng) ?(?:qua|vừa qua|trước|gần đây|\d{4})|\d+ năm qua|(?:những|nhiều) năm (?:gần đây|qua),|^năm qua,|^(?:thông )?qua (?:các|những) (?:phong trào|hoạt động|cuộc vận động)|công tác (?:thi đua,? )?khen thưởng (?:luôn |tiếp tục |ngày càng )*(?:được|đã được) quan tâm|trong \d+ năm,|(?<!\p{L} )qua \d+ năm (?:triển khai|thực hiện|phát động|tổ chức|hoạt động)|nhiệm kỳ (?:qua|vừa qua)|(?:từ|kể từ) (?:năm|đầu năm|ngày) ?\d(?!\d?\s?[-–])|h[àằ]ng năm|nhiều năm liền|nhiều lần|đã \d+ lần (?:được )?(?:đón )?(?:nhận|tặng|trao|khen)|liên tục|tính đến|đến nay|hiện nay,|(?:toàn|cả) (?:tỉnh|huyện|thành phố|thị xã|xã|ngành|quốc|nước|quận)[^,;.]{0,20} (?:đã |hiện )?có|^trong năm,|trước đó|đã từng|kết quả(?:,(?! [^;.]{0,200}(?<![\p{L}])giải (?:nhất|nhì|ba|đặc biệt|khuyến khích|a|b)(?![\p{L}]))|:| là| đạt| thi đua| công tác| nổi bật)|nổi bật|qua đó,(?! (?:đã |cũng )?(?:khen thưởng|biểu dương|tuyên dương|tặng|trao) (?:\p{L}+ )*\d)|bình quân|(?<![\p{L}\p{N}"”] )(?:trong )?(?:năm|các năm) \d{4}[^;]{0,60}(?:được|đạt|đón nhận|nhận)|(?:có|là) \d+ lượt|được (?:đảng|nhà nước)[^;.]{0,60}tặng|với những thành tích đó|ghi nhận những (?:thành tích|kết quả|đóng góp) (?:đó|trên|ấy)|(?:đã|vinh dự) được (?:đảng|nhà nước|chủ tịch nước|chính phủ)|theo báo cáo|báo cáo|quý [iv\d]+|6 tháng|^năm \d{4},[^;]{0,80} đã xem xét/iu;
/** Told of a time that is over, whatever else the sentence says: "Trong nhiệm kỳ, …", "5 năm qua, Hội có 7 tập thể …", "Trong tổng số 1.200 hội viên, có 350 …". */
export const OF_A_TIME = new RegExp(
  [
    '^\\W*(?:cũng |riêng )?(?:trong |suốt |cuối )?(?:(?:cả )?nhiệm kỳ(?: này)?|cả giai đoạn)(?: \\d{4} ?[-–] ?\\d{4})?,',
    '^\\W*(?:trong )?giai đoạn \\d{4} ?[-–] ?\\d{4},',
    '(?:năm|nhiệm kỳ|thời gian) (?:vừa )?qua,(?: [^,;.]{2,40})? (?:đã )?có \\d',
    '^\\W*(?:sau|qua) \\d+ năm (?:triển khai|thực hiện|phát động|tổ chức|hoạt động)',
    '^\\W*(?:mỗi|hằng|hàng) năm',
    '^\\W*riêng (?:trong )?năm \\d{4},',
    '^\\W*trong (?:tổng )?số [\\d.]+ [^,;]{2,40}, có \\d',
    '^\\W*(?:bên cạnh đó, |ngoài ra, )?trong (?:lĩnh vực|công tác|phong trào|cuộc vận động) [^,;]{2,60}, (?:(?:đã )?có \\d|[^,;]{2,60} (?:đã )?nhận)',
    '^\\W*từ (?:các |những )?(?:phong trào|hoạt động|mô hình|cuộc vận động)[^,;]{0,40},',
    '^\\W*(?:các|những) cấp (?:hội|công đoàn|bộ hội|bộ đoàn|ủy)(?! và)',
    '(?<!so với (?:cùng kỳ )?)(?:năm|tháng|quý|kỳ) (?:ngoái|trước)(?![\\p{L}])',
    '(?<![\\p{L}])từng (?:vinh dự )?được',
    '(?:đã )?có \\d+ [^,;]{2,30} được công nhận,',
    'góp phần (?:để|giúp|đưa) \\d',
    '(?:hai|ba|bốn|năm|\\d+) năm liền',
    '^\\W*(?:đầu|giữa|cuối) năm \\d{4},',
    '^\\W*công tác (?:thi đua,? ?)?khen thưởng (?:[\\p{L}]+ ){0,3}được (?:thực hiện|triển khai|chú trọng|quan tâm|tiến hành)',
  ].join('|'),
  'iu',
);
/** The same behind the award: "40 cá nhân được tặng Bằng khen của Bộ trong 10 năm qua", "được khen thưởng các cấp", "cuối năm ngoái"; not "tăng so với năm trước". */
export const OVER_A_TIME =
  /^(?:(?!thành tích|đóng góp|phong trào|công tác|thực hiện|cống hiến|xây dựng|;).){0,60}(?<![\p{L}])(?:trong|suốt) (?:\d+|những|nhiều) năm (?:vừa )?qua|^(?:khen thưởng|tuyên dương|biểu dương|khen)(?: ở| của)? các cấp(?![\p{L}])|^[^;.]{0,60}(?<!so với (?:cùng kỳ )?)(?<![\p{L}])(?:năm ngoái|năm trước|nhiệm kỳ trước)(?![\p{L}])/iu;
/** Weaker: only where nothing ties the sentence to the meeting. */
export const STATISTICS_IN_GENERAL =
  /(?:đã có|hiện có|hiện nay|(?<!vinh dự )có) [^;]{0,80}(?:được|đạt)|lượt (?:tập thể|cá nhân)|được xếp loại|(?<!nỗ lực,? )phấn đấu|chỉ tiêu|(?<![\d/])\d+\/\d+ (?=\p{Ll})/iu;

/** "Ủy ban MTTQ thành phố thông tin: 1.406 gia đình được công nhận …": what somebody tells of the work, and gives nobody. */
export const INFORMED =
  /(?<!(?:hóa|hoá|nghệ|truyền|hệ|ngành|mạng|cổng)(?:,| và| -| –)? )(?<![\p{L}])thông tin(?:: | rằng,? |,? (?:đã )?có )\d/u;

/** Not granted yet: proposed, planned, examined. */
export const PROPOSED =
  /(?:đề nghị|đề xuất|kiến nghị|(?<!chương )trình (?:lên|thủ tướng|chủ tịch|ubnd|trung ương|cấp|xét|bộ)|xem xét|xét (?:tặng|đề nghị|khen|chọn(?!,? (?:và )?(?:vinh danh|trao|khen|tuyên|biểu))|duyệt|công nhận|thi đua)|bình (?:xét|chọn(?!,? (?:và )?(?:vinh danh|trao|khen|tuyên|biểu)))|dự kiến|hiệp y|bỏ phiếu|biểu quyết|(?<!được sự )thống nhất(?! (?:tặng )?thưởng)|sẽ (?:được|trao|tặng|khen|có|tuyên|biểu|tôn|diễn|tổ chức)|chuẩn bị|kế hoạch|đủ điều kiện|đủ tiêu chuẩn|lập hồ sơ)/iu;
/** Conditions, rules and histories of an award, not the giving of one. */
export const NOT_A_GIVING =
  /(?:là (?:phần thưởng|danh hiệu|hình thức|giải thưởng)|tiêu chuẩn (?:xét|tặng)|quy chế|quy định|đối tượng|có ý nghĩa|là minh chứng|cuộc thi|hội thi|giải đấu|phát động|hưởng ứng|đăng ký|giao ước|tặng hoa chúc mừng [^.;]{3,80} đạt\s*$|tiêu chí|đạt chuẩn|phần thưởng cao quý(?! (?:cho|của|này))|từ 63 đề cử)/iu;

/** "Thừa ủy quyền của Chủ tịch nước": the grantor that the presenter stands for. */
export const BY_DELEGATION =
  /(?:thừa [uủ][ỷy] (?:quyền|nhiệm)|được (?:sự )?[uủ][ỷy] (?:quyền|nhiệm)|thừa lệnh|thay mặt)(?: của)?\s+/iu;

/** Where the reason begins, after the recipients. */
export const REASON =
  /(?:(?:vì|do) (?:đã )?(?:có|đạt)|(?:đã )?(?:có|đạt|lập)(?: được)? (?:nhiều |những )?(?:thành tích|đóng góp|công lao|cống hiến|kết quả|nỗ lực)|có công|xuất sắc (?:trong|năm)|tiêu biểu (?:trong|năm)|trong (?:công tác|phong trào|thực hiện|việc|hoạt động)|vì sự nghiệp xây)/iu;
