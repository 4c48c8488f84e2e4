import { compact, compacted } from '../patterns/compact.js';

/**
 * Words that begin a post, and words that end one. Sources: posts as printed in reports of the Front, of the
 * socio-political organisations and of People's Committees; abbreviations of party committees' members.
 */
const POST_WORDS = [
  'p\\. ?(?:trưởng|giám đốc|chủ tịch|bí thư|chánh|hiệu trưởng|chủ nhiệm|ban (?:dân vận|tuyên giáo|tổ chức|nội chính|tôn giáo|dân tộc|kiểm tra))|phó(?! giáo sư)|chủ tịch|bí thư|trưởng(?!,? (?:và )?phó )|giám đốc|[uủ][ỷy] viên|ủy viên|thường trực|thường vụ|chánh|(?<!(?:[uủ][ỷy]|chính) )quyền(?= )',
  '(?:tỉnh|huyện|thành|quận|thị|đảng|xã|phường|trung ương) [uủ][ỷy] viên|tổng (?:giám đốc|thư ký|biên tập|bí thư|cục trưởng|tham mưu trưởng|kiểm toán|thanh tra)',
  'thủ tướng|bộ trưởng|thứ trưởng|hiệu (?:trưởng|phó)|viện trưởng|hạt trưởng|p?ht(?= (?:nhà )?trường(?![\\p{L}]))|tpt(?= đội)|cđd(?= (?:huyện|quận|thị xã|thành phố|tỉnh)(?![\\p{L}]))',
  'tỉnh trưởng|(?:(?:chi )?cục|vụ|(?:chi )?hội|tổ|cụm|khối|đồn|trạm|thuyền|(?:tiểu|trung|đại|sư|lữ|hải) đoàn|(?:(?:chi|liên|hải|đại|trung|tiểu|xã|phường|huyện) )?đội|thôn|ấp|bản|khóm|xóm|khu) (?:trưởng|phó)',
  'chỉ huy (?:trưởng|phó)|chính [uủ][ỷy]|chính trị viên|tư lệnh|tham mưu trưởng|trợ lý|thư ký|chủ nhiệm|thủ trưởng|thành viên|cố vấn|trưởng tộc|giám khảo',
  'đại biểu (?:quốc hội|hđnd|hội đồng nhân dân)|đbqh|(?:báo cáo|chuyên|kiểm sát|kiểm soát|chấp hành|điều tra|thẩm tra|thanh tra|điều phối|huấn luyện) viên|tổng phụ trách|quản đốc|tổng đại diện|(?:nhà|người) sáng lập|người phát ngôn|chủ (?:cơ sở|doanh nghiệp|trang trại)|kế toán|thẩm phán|cán bộ|giáo viên|giảng viên|bác sĩ|đại sứ(?! quán)|tổng lãnh sự(?! quán)|tham tán|phụ trách',
  '(?:đức )?(?:đệ \\p{L}+ )?pháp chủ|anh hùng (?:llvt\\p{L}*|lao động|lực lượng)|chứng minh(?= (?:bts|ban trị sự))|trụ trì|viện chủ|cai quản|trưởng ban trị sự|(?:chánh|chính|quản) xứ|quản (?:hạt|nhiệm)|giám mục|hội viên|đoàn viên|người có uy tín|già làng|nông dân|công nhân|(?<!phụ huynh |cha mẹ )học sinh|sinh viên',
  '(?:p\\.? ?)?tgđ|(?:p?ct(?:tt)?|pcn|p?bt(?:tt)?|p?bt(?:đu|hu|tu|cb|đb)|p?ct(?:ubnd|hđnd|hnd|hpn|ccb)|uv ?\\.?btv\\p{L}{0,3}|uv ?\\.?bch|uvt\\.ư|uv\\p{L}{0,6}|tuv|huv|tv[tđhq]u|tvtv|đuv|p?tb(?:dv|tg|tc|nc|tgdv)?|pgđ|gđ|q\\.)(?=[ .,;–-]|$)|dbqh',
].join('|');

const ADVERB = '(?:nguyên (?:là )?|hàm (?=vụ|phó vụ)|cựu (?!chiến)|(?<!(?:[uủ][ỷy]|chính) )quyền |q\\. ?)?';

/** At the start of a text: a post begins here. */
export const POST_START = compact(`^${ADVERB}(?:${POST_WORDS})(?![\\p{L}\\p{N}])`, 'iu');
/** Somewhere in a text, after a blank or a sign. */
export const POST_ANYWHERE = compact(`(?<![\\p{L}\\p{N}])${ADVERB}(?:${POST_WORDS})(?![\\p{L}\\p{N}])`, 'giu');

/** Commas inside a body's name: masked before a list of posts is split. */
export const COMMA_INSIDE = compacted(
  /(?:thi đua|văn h[oó][aá]|văn hóa|thể thao|lao động|giáo dục|tuyên giáo|khoa học|nông nghiệp|xóa đói|tổ chức|kinh tế|tài nguyên|người có công|cải cách hành chính|chính sách|dân chủ|thanh niên|thiếu niên|quốc phòng|phòng|tài chính|thông tin|truyền thông|đbqh|đại biểu quốc hội|hđnd|các huyện|thị xã|khuyết tật|tàn tật|mồ côi|người mù|hội|ban|sở|đoàn|bảo vệ)(?:, )(?=khen thưởng|thể thao|du lịch|thông tin|thương binh|việc làm|đào tạo|dân vận|công nghệ|lâm nghiệp|giảm nghèo|cán bộ|xã hội|môi trường|ngân sách|ngành|đoàn thể|trẻ em|gia đình|chiến lược|khoa học|hạ tầng|giám sát|thiếu niên|thiếu nhi|nhi đồng|an ninh|giáo dục|kế hoạch|chống |hđnd|ubnd|trẻ mồ côi|người (?:già|cao tuổi|khuyết tật|mù|nghèo)|bệnh nhân|chăm sóc |thị xã|thành phố(?= )|kiểm tra(?! ))/giu,
);

/** What follows a post and is no part of it: verbs in lower case, and words that open another part of the sentence. */
export const POST_END = compact(
  '(?:\\s|^)(?:' +
    [
      'đã|đang|sẽ|vừa|cũng|còn|Chủ trì|(?:khen thưởng|tuyên dương|biểu dương) (?:cho )?(?:các|hộ|gia đình|ông|bà|đồng chí|tập thể|cá nhân|\\d)|chủ trì|chủ tọa|phát biểu|trao|(?<!xét )tặng|trao tặng|nhấn mạnh|khẳng định|cho biết|cho rằng|khen ngợi|biểu thị|đánh giá|đề nghị|yêu cầu|mong muốn|bày tỏ|chúc mừng',
      'thay mặt|(?<!phòng |tổng |[Bb]an )đại diện(?= (?:cho |lãnh đạo|các|những|toàn thể|ban|[uủ][ỷy] ban|ubnd|thường trực))|thừa [uủ][ỷy] quyền|thông qua|[Bb]áo cáo(?! viên)|trình bày|công bố|điều hành|(?<![Bb]an )chỉ đạo|kết luận|động viên|gửi|thăm|giới thiệu|quán triệt|triển khai',
      'tiếp thu|phát động|lưu ý|nhìn lại|điểm lại|gợi lại|ôn lại|nêu|chia sẻ|kêu gọi|hướng dẫn|tuyên bố|khai mạc|bế mạc|dâng|đọc|đón nhận|nhận|được|ghi nhận|biểu dương|tuyên dương|có mặt|có bài|có (?:buổi|cuộc|chuyến|(?:nhiều |những )?(?:thành tích|đóng góp|công lao|cống hiến|quá trình))',
      'tham dự|(?<!danh |[Tt]ịch Danh )dự(?! khuyết| báo| án)|đến|tới|về(?! (?:ma t|thanh niên|các vấn đề|phòng,? ch|biến đổi|chuyển đổi|trẻ em|quyền|hội nhập|môi trường|trật tự|kinh tế|công nghệ|[Nn]gười (?:[Vv]|cao tuổi|khuyết tật)|NVNONN))|làm|(?<!(?:[Nn]gười|[Pp]hụ nữ|[Ss]inh viên|[Dd]oanh (?:nghiệp|nhân)|[Đđ]ại sứ(?: quán)?|[Ll]ãnh sự(?: quán)?) Việt Nam )tại(?! (?:LB|Liên bang|CHLB|Nga|Pháp|Đức|Lào|Campuchia|Nhật|Hàn Quốc|Hoa Kỳ|Mỹ|Anh|Úc|Australia|Séc|Ba Lan|Hungary|Ukraine|Thái Lan|Trung Quốc|Đài Loan|Canada|Singapore)(?![\\p{L}]))|trong|vì(?! sự tiến bộ)|cho|với|để|khi|nhân dịp|là|cùng|như|do|theo|(?<![Hh]ội )đồng chủ trì|chứng kiến|bấm|cắt|trực tiếp|(?<!Ngoại )giao(?! thông| dịch)|mang|nói|hoan nghênh|cảm ơn|chụp',
      'nhiệt liệt|trân trọng|từ tay|vinh dự|tôn vinh|đồng thời|ân cần|hy vọng|tin tưởng|thống nhất|xúc động|gây xúc động|gắn(?= (?:[Hh]uân|[Hh]uy|[Kk]ỷ niệm) )|phấn khởi|thừa lệnh|gặp gỡ|trò chuyện|vui mừng|trả lời|giải đáp|phân tích|gợi ý|định hướng|hứa|tán thành|nhất trí|đồng tình|phổ biến(?= (?:các|nội dung|chương trình|nghị quyết|kế hoạch|quy chế|quy định)(?![\\p{L}]))|đi(?= )|dẫn đầu',
      'gặp(?: mặt| gỡ)|làm việc|tiếp(?= (?:xúc|đoàn|thân|và))|chúc|(?<!ban |sát )kiểm tra(?= (?:công|việc|tình|thực|thực tế))|khảo sát|thông báo|thông tin(?= (?:về|tình|một|nhanh|với|tóm|kết|rằng|thêm)|[,:])|truyền đạt|nghe',
      'đóng góp ý kiến|góp ý(?! kiến)|điểm (?:qua|lại)|tâm (?:tình|sự)|nhắn nhủ|nhắc(?! bài)|căn dặn|kiến nghị|nhận xét|lý giải|thừa nhận|nhìn nhận|gửi gắm|phản ánh|đặt vấn đề|ngỏ ý|đề xuất|bộc bạch|nhớ lại|mong|tổng kết(?= (?:những|các|lại|công tác|hoạt động|kết quả|năm học))|[Cc]ùng với|[Cc]ùng các|tham gia|tổ chức(?= (?:[Hh]ội nghị|[Ll]ễ|[Đđ]ại hội|buổi|[Đđ]oàn (?:thăm|công tác|đi)))|giữ chức|trúng cử|tái cử|nghỉ|qua đời',
    ].join('|') +
    ')(?![\\p{L}\\p{N}])|\\svà (?=các |đồng chí|đ\\/c|ông |bà |anh |chị |lãnh đạo|đại diện|địa diện|toàn thể|hơn |trên |gần |khoảng |đông đảo|nhiều |một số|sự |\\d|đại biểu|gia đình|cán bộ|(?:viên chức|công chức|nhân viên|người lao động|hội viên|đoàn viên)(?= (?:trong|của|thuộc|cơ quan|các|tại|toàn|tham|đã|cùng))|những|đoàn (?:công tác|đại biểu)|[Tt]rưởng \\d|cùng |trao|phát(?! triển)|tặng)',
  'u',
);
