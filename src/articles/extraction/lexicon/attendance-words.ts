import { compacted } from '../patterns/compact.js';
import { finder } from '../patterns/scanning.js';

/** Words by which an article says who came, chaired, spoke or handed over. Source: articles of all provinces. */

/** Opens a list of guests: "Dự hội nghị có …", "Về dự và chỉ đạo có …", "Tới dự, …", "Tham gia HN có …". */
export const GUESTS = compacted(
  /(?<![\p{L}])(?:(?:đến |về |tới |cùng |tham |có mặt |vinh dự )*(?:(?<!vinh |danh )dự(?! (?:án|toán|thảo|kiến|báo|khuyết|thi(?! đua)))|tham dự|tham gia(?! (?:cấp [uủ][ỷy]|vận động|hiến|đóng góp|phát triển|xây dựng|(?:hoạt động )?cách mạng|kháng chiến|chiến đấu|hỗ trợ|phòng,? chống|chống|phục vụ|ứng phó|khắc phục|cứu (?:hộ|nạn|chữa)|chuyên án|phá(?= án)|triệt phá|bắt giữ|truy (?:bắt|xét|đuổi)|điều tra|đấu tranh|chữa cháy|giải cứu|điều trị|lấy mẫu|sản xuất|quân đội|thanh niên xung phong)(?![\p{L}]))|có mặt|góp mặt(?= (?:(?:tại|trong|ở) [^,;.:]{2,60} )?(?:có|gồm)(?![\p{L}]))|hiện diện(?= (?:tại|trong|có))|chứng kiến|tiếp đoàn|đón tiếp|dự khán)|tại (?:các )?(?:điểm|đầu) cầu(?= [^,;.:]{3,90}? có (?:sự (?:tham dự|tham gia|có mặt) của )?(?:(?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}])|$))|(?:quang lâm )?chứng minh(?= (?:và |cho |buổi |lễ|đại lễ|hội nghị|đại hội|có|gồm))|(?:(?:đến|về|tới|cùng) )?(?:chung vui|chia vui|cổ vũ)(?=(?: [^,;.:]{0,70}?)? (?:có|gồm)(?![\p{L}]))|(?:đến|về|tới) (?:thăm|chúc mừng)(?= [^,;.:]{0,70}? (?:có|gồm)(?![\p{L}]))|(?<=^)(?:lên )?trao (?:thưởng|giải|quà|hoa|(?:giấy|bằng) khen)(?: [^,;.:]{2,60}?)? có(?=\s*$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}]))|khách mời|khách (?:tỉnh|huyện|trung ương|quý)[^,;.:]{0,30}(?=:)|(?:cùng )?đi(?: cùng| với)?(?: đoàn| với [^,;.:]{3,40}?)?,? có(?=\s*$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}])| (?:(?:trung|thượng|thiếu|đại) (?:tá|tướng|úy)|bác sĩ|linh mục|hòa thượng|thượng tọa|đại đức)(?![\p{L}])| (?:phó |nguyên )*(?:chủ tịch|bí thư|giám đốc|trưởng (?:ban|phòng)) )|(?:đón|tiếp)(?: (?:và làm việc với )?đoàn)? (?:là|có)(?=\s*$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}]))|từ [^,;.:]{2,40}? về(?:,? có|:)|chủ nhà có|(?:vinh dự |được |hân hạnh |vui mừng )+đón(?: tiếp)?(?=\s*$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}]))|về phía [^,;.:]{2,70}?(?:,? có|:)|(?<=^)về (?:tổ chức|lãnh đạo|đại biểu|khách mời|cấp|trung ương|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|[uủ][ỷy] ban|ubnd|hđnd|hội|đoàn|ban|đơn vị|nhà trường)(?![\p{L}])[^,;.:]{0,50}? có(?=\s*$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}]))|(?<=^)phía [^,;.:]{2,70}?(?:,? có|:)|(?<=^)(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường) [^,;.:]{2,50}? có(?= các (?:đồng chí|đ\/c|ông|bà) ?:)|(?<=^)cùng (?:với )?các [^,;.:]{3,60}(?=:)|lãnh đạo [^,;.:]{2,60}? có(?=\s*$|\s*:| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}])| (?:\p{L}+ )?[uủ]y viên| (?:phó |nguyên )*(?:chủ tịch|bí thư|giám đốc|trưởng (?:ban|phòng)) )|đại diện [^,;.:]{2,60}? có(?=\s*$| (?:các )?(?:đồng chí|đ\/c|ông|bà)(?![\p{L}]))|đại biểu (?:tỉnh|thành phố|huyện|xã|phường|trung ương)[^,;.:]{0,40},? có|đại biểu (?:tham )?dự|(?:với )?sự (?:tham dự|tham gia|có mặt|hiện diện|chứng kiến|chủ trì|chỉ đạo|góp mặt|chứng minh)|chứng minh(?= của (?:\p{L}+ ){0,3}(?:thích|ht|tt|đđ|ns|hòa thượng|hoà thượng|thượng t[ọo][ạa]|đại đức|ni (?:sư|trưởng)|chư|chư vị)(?![\p{L}]))|giao lưu (?:với|cùng) [^,;.:]{3,60}(?=:)|thành phần(?: tham)? dự|chủ trì|đồng chủ trì|chủ tọa|điều hành|đoàn chủ tịch(?! (?:(?:ủy|uỷ) ban |ub)?(?:trung ương|tw|t\.ư|tổng|hội(?! nghị)|tlđ|hlhpn|mttq)(?![\p{L}])))(?![\p{L}])/iu,
);
export const findGuests = finder(GUESTS);

export const CHAIRS = compacted(/(?<![\p{L}])(?:chủ trì|chủ tọa|điều hành|đồng chủ trì)(?![\p{L}])/iu);
export const SPEAKS = compacted(
  /(?<![\p{L}])(?:phát biểu|ôn (?:lại )?truyền thống|nhấn mạnh|khẳng định|cho biết|cho rằng|cho hay|đánh giá|đề nghị|yêu cầu|mong muốn|bày tỏ|chúc mừng|chia sẻ|lưu ý|kết luận|chỉ đạo|ghi nhận|biểu dương|trình bày|báo cáo|thông qua(?!\s*$| (?:các )?(?:ông|bà|đồng chí|đ\/c|anh|chị|việc|công tác|hoạt động)(?![\p{L}]))|tiếp thu|khai mạc|bế mạc|đọc|ôn lại|phát động|quán triệt|kêu gọi|gợi ý|nêu|nói|động viên|cảm ơn|gửi(?! (?:lẵng |bó )?hoa| thư| điện)|công bố|giải đáp|trao đổi|thảo luận|định hướng|thống nhất|đồng tình|phổ biến(?= (?:các|nội dung|chương trình|nghị quyết|kế hoạch|quy chế|quy định)(?![\p{L}]))|tuyên bố|hy vọng|tin tưởng|hoan nghênh|đánh trống|tham luận|giới thiệu|thông tin|thông báo|triển khai|ân cần|tri ân|đóng góp ý kiến|góp ý|điểm (?:qua|lại)|tổng kết(?= (?:công tác|hoạt động|những|các|kết quả|năm học))|tâm (?:tình|sự)|mong rằng|nhắc lại|nhắn nhủ|căn dặn|bộc bạch)(?![\p{L}])/iu,
);
/** What somebody with a post says there; whoever has none may have said it anywhere. */
export const SPEAKS_BY_OFFICE = compacted(
  /(?<![\p{L}])(?:phân tích|kiến nghị|nhận xét|lý giải|thừa nhận|nhìn nhận|hứa|cam kết|gửi gắm|nhắc|dặn|phản ánh|đặt vấn đề|ngỏ ý|đề xuất|trả lời|mong|kể)(?![\p{L}])/iu,
);
export const PRESENTS = compacted(
  /(?<![\p{L}])(?:trao(?! (?:trả|đổi)(?![\p{L}]))|tặng|trao tặng|khen thưởng|tuyên dương|công bố(?=(?: [^,;.]{0,40}?)?(?:,| và)(?: tiến hành)? trao(?![\p{L}])))(?![\p{L}])/iu,
);
/** "tặng hoa chúc mừng", "trao 20 phần quà": what is handed over and is no award. */
export const GIFT = compacted(
  /^(?:trao|tặng)(?: tặng)? (?:(?:các |những )?(?:(?:lẵng |bó |đóa )?hoa|(?:phần |suất |xuất |món |túi )?quà)|\d[\d.]* (?:phần|suất|xuất|túi) quà|học bổng|quyết định (?:bổ nhiệm|chuẩn y|điều động|nghỉ|thành lập|thăng|phong (?:quân )?hàm))(?![\p{L}])/iu,
);
/** An award told beside the flowers: "tặng hoa và Bằng khen". */
export const AWARD_BESIDE = compacted(
  /(?:bằng|giấy) khen|(?<![\p{L}])(?:cờ|kỷ niệm chương|huân chương|huy (?:chương|hiệu)|danh hiệu|giải|phần thưởng|khen)(?![\p{L}])/iu,
);
export const COMES = compacted(
  /(?<![\p{L}])(?:đến dự|về dự|tới dự|cùng dự|(?<!vinh |danh )dự(?! (?:án|toán|thảo|kiến|báo|khuyết))|tham dự|tham gia|có mặt|gặp mặt|gặp gỡ|tiếp (?:đoàn|thân)|có (?:buổi|cuộc) (?:làm việc|gặp|tiếp|họp)|làm việc với|thăm|dâng|cắt băng|chụp|chứng kiến|bấm nút|làm trưởng đoàn|dẫn đầu)(?![\p{L}])/iu,
);

/** Closes a list of guests that stands before its verb: "đồng chí A, p1; đồng chí B, p2 … đến dự". */
export const CAME = compacted(
  /(?:đến|về|tới|cùng|tham|đã)\s+dự|đã (?:đến|tới) (?:thăm|chúc mừng)|tham dự|chứng minh (?=(?:buổi |cho )?(?:lễ|đại lễ|đại hội|hội nghị|chương trình)(?![\p{L}]))|chủ trì|dự (?:hội (?:nghị|thảo|thi)|đại hội|lễ|buổi|ngày hội|chương trình|cuộc|phiên|tọa đàm|họp)|(?<=\s)(?:dự|có mặt(?: (?:tại|trong) (?:buổi|đêm|lễ|hội nghị|chương trình|đại hội|ngày hội|sự kiện)[^,;.]{0,40})?)(?=[.\s]*$)/iu,
);

/** What happens to somebody who is spoken of, and does not make a guest. */
export const SPOKEN_OF = compacted(
  /^\s*,?\s*(?:\([^)]{0,60}\)\s*)?(?:,?\s*)(?:được (?:bầu|cử|tín nhiệm|hiệp thương|tái cử|chỉ định|bổ nhiệm|giới thiệu|điều động|công nhận|tuyên dương|tặng|nhận|trao|khen|biểu dương|tôn vinh|kết nạp)|tái đắc cử|tái cử|trúng cử|(?:tiếp tục )?giữ chức|(?:tiếp tục )?giữ (?:chức vụ|chức danh)|gửi (?:thư|điện|thiệp|lẵng hoa)|làm (?:chánh |phó )*(?:trưởng ban|chủ tịch|bí thư|chủ nhiệm|hội trưởng|đại diện)|thôi|nghỉ hưu|nghỉ chờ|qua đời|hy sinh|cầm đầu|chủ mưu|gây (?:ra|án)|đắc cử|tham gia (?:ủy|uỷ|ban|giữ|làm|ứng)|(?:vinh dự )?(?:đón )?nhận(?! (?:xét|định|thấy))|là (?:một|người|hộ|tấm)|đại diện cho(?![^.;:,]{0,90} (?:đọc|phát biểu|nói|bày tỏ|hứa|đề nghị|báo cáo|chia sẻ)(?![\p{L}])))/iu,
);

/** Before a name: somebody who is spoken of. */
export const SPOKEN_OF_BEFORE =
  /(?:đối (?:với|tượng)|nghi (?:phạm|can)|bị (?:can|cáo)|hung thủ|thủ phạm|nạn nhân|bầu(?! cử)(?: trực tiếp| bổ sung| lại)?|thống nhất cử|chỉ định|suy tôn|suy cử|chuẩn y|vận động|cử bổ sung|hiệp thương (?:cử|tổ chức)?|giới thiệu|gia đình|con (?:trai|gái)|vợ|chồng|(?<!(?:chủ trì|chỉ đạo|dự|tham gia|điều hành|có mặt|chứng kiến|phát biểu|góp mặt|hiện diện|lãnh đạo|ý kiến|khai mạc|bế mạc|diễn văn|tham luận|báo cáo|đáp từ|chứng minh|là yêu cầu|là khẳng định|là chia sẻ|là nhận định|là đánh giá|là mong muốn|tấm gương|câu chuyện) )của|thăm(?: hỏi)?|gặp|như|điển hình(?: là| như)?|tiêu biểu(?: là| như)?|hộ|mô hình|tưởng nhớ|cố|mang tên|viếng|quê|thay thế|thay|trao cho|tặng cho|chúc mừng(?: tân)?)\s*(?:các )?(?:đồng chí|đ\/c|ông|bà|anh|chị)?\s*$/iu;

/** Where the list of named guests ends and delegations begin. */
export const DELEGATION =
  /(?:(?<=[,;]\s?|và |cùng |cùng với |có )(?:sự tham dự của )?(?:các đồng chí (?:trong|là|ủy viên|lãnh đạo|đại diện|nguyên|thường trực|cán bộ|bí thư|chủ tịch|trưởng|thành viên|đại biểu|hội viên|tham)|đại diện|lãnh đạo|đông đảo|toàn thể|(?:hơn|gần|trên|khoảng)? ?\d[\d.]* (?:đại biểu|hội viên|đoàn viên|cán bộ|đồng chí|người|cá nhân)|các (?:đại biểu|ban|sở|ngành|cơ quan|cá nhân|tập thể|vị|cán bộ|hội viên))(?:[^;.]|\.(?=\d)){0,220})/giu;
