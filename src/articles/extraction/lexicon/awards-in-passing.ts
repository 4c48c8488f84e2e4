import { compact, compacted } from '../patterns/compact.js';

/** How an award is told in passing: of whom the report speaks, or of another time. Source: reports of all provinces, restated. */

/** Before the award: an example of the work, somebody who speaks, what all levels did, what happened before. */
export const PASSING_BEFORE = compact(
  [
    // "Điển hình như hộ ông A, được UBND tỉnh tặng …"; "nhiều tấm gương tiêu biểu như ông A, được …".
    '(?:điển hình|tiêu biểu|gương(?: sáng)?)(?: [^,;.]{0,30})? (?:như|phải kể đến|có thể kể đến|là):? (?:(?:các )?(?:hộ|gia đình) )?(?:ông|bà|anh|chị|em|đồng chí|tập thể|chi hội|hội) [^;.]{2,80}(?<![\\p{L}])(?:được|nhận|đón nhận)(?![\\p{L}])',
    // "nghe tham luận của 5 điển hình đã được UBND tỉnh tặng …".
    '(?:tham luận|chia sẻ|kinh nghiệm|phát biểu|ý kiến) của (?:các |\\d+ )?[^,;.]{2,60} được ',
    // "Với những nỗ lực của mình, ông A đã được UBND tỉnh tặng …": what somebody was given in his life.
    '^\\W*(?:với|bằng) (?:những |sự )?(?:đóng góp|nỗ lực|cố gắng|cống hiến|thành tích)[^,;.]{0,20} của mình, (?:ông|bà|anh|chị|em|đồng chí|thầy|cô) [^,;.]{1,40}? đã (?:vinh dự )?được ',
    // "Với những việc làm ấy, ông được Chủ tịch UBND tỉnh tặng 3 Bằng khen, năm 2018 được …": the same of somebody told before.
    '^\\W*(?:với|bằng|nhờ) (?:những |sự )?(?:đóng góp|nỗ lực|cố gắng|cống hiến|thành tích|việc làm|nghĩa cử|tấm lòng)[^,;.]{0,30} (?:đó|ấy|này|trên), (?:ông|bà|anh|chị|em|thầy|cô)(?: (?!được)[^ ,;.]{1,12}){0,5} (?:(?:đã|vinh dự|từng) )*được ',
    // "Đó là tấm gương của ông A, người 9 năm liền được tặng …; bà B, được Chủ tịch nước tặng …", "Đó là câu chuyện về …": who they are.
    '^\\W*(?:đó|đây) (?:chính )?là (?:những |các )?(?:(?:tấm )?gương|câu chuyện|hình ảnh|chân dung)(?: [^,;.]{0,30})? (?:của|về|như) ',
    // "Ghi nhận những kết quả đó, HĐND tỉnh đã được tặng thưởng các phần thưởng cao quý: 1 Huân chương …": over the years.
    '(?<![\\p{L}])đã được (?:trao tặng|tặng thưởng|tặng|trao|nhận) (?:các|những|nhiều) phần thưởng cao quý(?![\\p{L}])',
    // "tặng hoa chúc mừng 3 cá nhân được khen thưởng".
    'chúc mừng (?:các |\\d+ )?[^,;.]{2,40} (?:đã |vừa )?được ',
    // "Nhiều hội viên được các cấp khen thưởng, trong đó 2 hội viên nhận …".
    'được (?:các cấp|cấp trên|các bộ, ngành)(?: [^,;.]{0,30})? (?:khen|tặng|biểu dương|tuyên dương)[^;.]{0,40}, trong đó',
    // Of those who are counted it is why they receive: "31 cá nhân hiến máu 40 lần được trao …".
    // What is looked for far behind is sought at these words only, and not at each letter.
    '(?=nhiều)(?<!\\d [^,;.]{0,60})(?<![\\p{L}])nhiều năm liền(?! (?:đạt|là|hoàn thành))',
    '(?<![\\p{L}\\d])(?=[\\dhbnstcm])(?<!\\d [^,;.]{0,60})(?:\\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) lần (?:liên tiếp )?(?:vinh dự )?được',
    // "Tháng 10/2023, Hội được …".
    '^\\W*(?:vào |trong )?tháng \\d{1,2}(?:[/-]| năm )\\d{4},',
    // "Ngoài ra, Mặt trận các cấp còn thăm, tặng quà …; biểu dương 26 già làng": the year's work of all levels.
    '^\\W*(?:ngoài ra,? |bên cạnh đó,? )?[\\p{L} ]{2,40} các cấp (?:còn |đã |cũng )*(?:thăm|hỗ trợ|vận động|bàn giao|xây dựng|tổ chức thăm)(?![\\p{L}])',
    // "Ông A biểu dương Đảng bộ, nhân dân đã làm tốt …, có nhiều thương binh được tặng …": what a guest praises of the work.
    '(?<![\\p{L}])(?:biểu dương|ghi nhận|đánh giá cao|khen ngợi|hoan nghênh|chúc mừng) [^;.:]{10,260}, (?:trong đó |đã |qua đó )*có (?:rất )?(?:nhiều|không ít|hàng (?:chục|trăm)) [^,;.:]{2,60} (?:(?:đã|vinh dự) )*được [^;.:]{0,70}$',
    // "Phó Chủ tịch Hội cho biết, năm qua đơn vị đã khen thưởng …".
    'cho biết[,:]? (?:rằng )?(?:[^;.]{0,40} )?(?:năm qua|trong năm|nhiệm kỳ|thời gian qua|những năm qua)',
  ].join('|'),
  'iu',
);
/** "giao lưu với các gương: ông A, người được tặng Huân chương; bà B, …": what those who came to be talked with had received before. */
export const TALKED_WITH = compacted(
  /(?<![\p{L}])(?:giao lưu|gặp gỡ|trò chuyện) [^;.:]{0,40}(?:nhân vật|gương(?: mặt)?|điển hình|khách mời|nhân chứng)(?![\p{L}])(?:(?!(?<![\p{L}])(?:(?:và|đồng thời) (?:[^,;.]{0,20} )?(?:trao|tặng|tuyên dương|khen thưởng)|dịp này|(?:các|\d+) (?:tập thể|cá nhân|đơn vị|hộ|gia đình))(?![\p{L}])).){0,400}(?<![\p{L}])(?:người |đã |từng |vinh dự |vừa )*(?:được|nhận) [^;.]{0,60}$/iu,
);
/** "năm 2018 được Thủ tướng tặng …, năm 2020 được trao …": one life, told year by year. */
export const YEAR_BY_YEAR = compacted(
  /(?<![\p{L}])năm ((?:19|20)\d{2}),?(?: [^,;.:]{1,40})? (?:vinh dự )?(?:được|nhận|đón nhận)(?![\p{L}])[^;.]{3,160}(?<![\p{L}])năm (?!\1)(?:19|20)\d{2},?(?: [^,;.:]{1,40})? (?:vinh dự )?(?:được|nhận|đón nhận)(?![\p{L}])/iu,
);
/** "được Hội tặng Giấy khen năm 2021; năm 2019, bà vinh dự được …": the same, with the later year first. */
export const LATER_YEAR_FIRST = compacted(
  /(?<![\p{L}])được [^;.]{3,160} năm ((?:19|20)\d{2})[;,] năm (?!\1)(?:19|20)\d{2},?(?: [^,;.:]{1,40})? (?:vinh dự )?(?:được|nhận|đón nhận)(?![\p{L}])/iu,
);
/** "ông A từng được Thủ tướng tặng Bằng khen", "em B (từng đoạt giải Ba, được Sở C tặng Giấy khen năm 2019)": long ago, wherever it is told. */
export const ONCE = compacted(
  /(?<![\p{L}])từng (?:(?:nhiều|hai|ba|bốn|năm|\d+) lần )?(?:vinh dự )?(?:được|nhận|đón nhận)(?![\p{L}])(?:(?!(?<![\p{L}])(?:nay|dịp này|hôm nay|lần này|đợt này|tiếp tục)(?![\p{L}]))[^;.()]){0,80}$|(?<![\p{L}])(?:đơn vị|tập thể|cá nhân|người|nơi) (?:vào |trong )?năm (?:19|20)\d{2} (?:(?:đã|vinh dự) )*được [^;.]{0,60}$|\((?:[^()]{0,20} )?từng (?:được|nhận|đoạt|đạt|giành|là)(?![\p{L}])[^()]*$/iu,
);
/** "ông được Chủ tịch UBND tỉnh tặng 3 Bằng khen": nobody gets so many papers at one meeting. */
export const SEVERAL_TO_ONE =
  /(?:^|[,;:.“] ?|(?<![\p{L}])(?:và|nên|mà) )(?:bản thân )?(?:ông|bà|anh|chị|cô|thầy|bác|chú|cụ|em)(?: (?:ấy|\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,4}))?(?: (?:đã|cũng|còn|từng|vinh dự|nhiều lần))* (?:được|nhận|đón nhận)(?![\p{L}])[^;.]{0,60}$/iu;
/** A meeting before this one, whatever the sentence says besides. */
export const AT_ANOTHER_MEETING = compacted(
  /^\W*trước đó,[^;.]{0,40}(?<![\p{L}])(?:tại|trong) (?:buổi )?(?:hội nghị|đại hội|lễ|chương trình|hội thi)/iu,
);
/** Behind the award: it was given over the year, whoever received it speaks, or it was no award of this level. */
export const PASSING_AFTER = compacted(
  /^(?:tặng |được tặng |nhận )?(?:bằng khen|giấy khen|cờ thi đua|khen thưởng) trong năm(?: qua)?(?=[.;,]|$)|^(?:(?! (?:cho|vì|về|của các|với) )[^,;.]){0,60},? (?:đã |thì )?(?:chia sẻ|trình bày (?:tham luận|kinh nghiệm)|tham luận|phát biểu|kể (?:lại|về)|tâm sự)(?![\p{L}])|^(?:khen thưởng|tuyên dương|biểu dương|tôn vinh|vinh danh) (?:ở )?cấp (?:tỉnh|huyện|xã|thành phố|trung ương|toàn quốc)(?![\p{L}])/iu,
);
/** "Riêng 2 cụ tuổi cao sức yếu, ông A đã đến tận nhà để gắn huy hiệu": two of those who were counted before. */
export const BROUGHT_HOME = compacted(
  /^\W*(?:riêng|đối với) (?:các |những |\d+ )?[^;.]{3,120}(?:đến|tới|về) (?:tận )?(?:nhà|gia đình)(?![\p{L}])[^;.]{0,40}(?<![\p{L}])(?:gắn|trao|tặng)(?![\p{L}])/iu,
);
/** "Lãnh đạo Hội trao Bằng khen … (ảnh tư liệu)": a picture of another day. */
export const FROM_THE_FILES = compacted(/(?<![\p{L}])(?:ảnh|hình)(?: ảnh)?:? ?(?:tư liệu|minh h[oọ]a)(?![\p{L}])/iu);

/** "ông A đã về dự Lễ kỷ niệm 15 năm … và đón nhận Bằng khen …": what the ceremony is for, and nothing that A receives. */
export const CAME_TO = compacted(
  /(?<![\p{L}])(?:(?:về|tới|đến|tham) dự|(?:phát biểu|diễn văn)(?: \p{L}+){0,2} tại) (?:buổi )?lễ [^;.]{3,160} (?:và|,) ?đón nhận $/iu,
);
