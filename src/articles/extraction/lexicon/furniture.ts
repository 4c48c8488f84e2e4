import { compact, compacted } from '../patterns/compact.js';

/**
 * Lines of a page that are no part of its article. Source: the pages of about a hundred newspapers and portals of
 * provinces, districts and organisations, read in 2026.
 */

/** A line that is furniture wherever it stands. */
export const FURNITURE_LINE = compact(
  '^[\\s•|*·.>»_-]*(?:' +
    [
      '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\s*[|•·-]\\s*(?:English|Tiếng Việt)(?![\\p{L}])|lượt xem|số lượt|\\d[\\d.,]* (?:lượt xem|lượt đọc|views?)|xem:? \\d+|views?:? \\d+|\\d{1,7}$|\\d+:\\d+(?: ?/ ?\\d+:\\d+)?$',
      'chia sẻ(?: bài viết| facebook| qua)?\\W*$|share|facebook|zalo|twitter|in bài viết|gửi phản hồi|gửi bình luận|bản in|print|email$',
      'bình luận|\\(?\\d*\\)? ?bình luận|ý kiến bạn đọc|ý kiến của bạn|viết bình luận|trả lời$|góp ý kiến|lưu ý: |gửi file|đính kèm',
      'quay lên trên|về đầu trang|trang chủ|home\\b|đăng nhập|đăng ký|tìm kiếm|menu|liên hệ|copyright|bản quyền|giấy phép số|©',
      'tin (?:cùng chuyên mục|liên quan|khác|mới hơn|cũ hơn|đã đưa|xem nhiều|đọc nhiều|mới nhất|nổi bật|bài khác)|các tin (?:khác|liên quan|đã đưa)|cùng (?:chuyên mục|chủ đề)\\W*$',
      'bài viết (?:liên quan|khác|cùng chuyên mục)|bài liên quan|xem thêm|đọc thêm|đọc nhiều|mới nhất$|nổi bật$|có thể bạn quan tâm',
      'theo dõi (?:báo|chúng tôi|trên)|google news|tags?(?::|\\W*$)|top\\W*$|từ khóa|từ khoá|chuyên mục:|danh mục(?! khen thưởng)|hệ thống văn bản|thư viện ảnh',
      'email của bạn|bình luận của bạn|ban biên tập giữ quyền|cơ quan (?:chủ quản|của )|tổng biên tập|phó tổng biên tập|đường dây nóng|tòa soạn',
      'đọc bài viết|nghe audio|audio|video:|0:00|phóng to|thu nhỏ|(?:(?:tăng|giảm) )?cỡ chữ|màu chữ|xuất bản thông tin|chi tiết bài viết|null ',
      '(?:báo|cổng thông tin điện tử|trang thông tin điện tử|tạp chí|đài phát thanh)[^.,;:]{0,50}$|en$|vi$',
      '(?<=>>[^\\p{L}]*)|(?<=»[^\\p{L}]*)(?=[^.;:]{15,200}$)|baotayninh\\.vn trên|powered by|khám phá|người gửi|họ tên|mã bảo mật|nội dung\\W*$|thông báo\\W*$',
    ].join('|') +
    ')',
  'iu',
);

/** "Hội A trao Giấy khen cho 3 cá nhân (Ảnh minh họa)": a photo of another day, and nothing of what the article tells; "tác phẩm có ảnh minh họa" is told. */
export const ILLUSTRATION = compacted(
  /^(?:(?:[^.!?]|\.(?!\s+\p{Lu}))*(?:[(|]\s*|[.!]\s+|\s[-–—]\s+))?ảnh (?:chỉ )?(?:mang tính (?:chất )?)?minh h(?:ọa|oạ)(?:[:/] ?[^;()]{0,45}|,? nguồn[^;()]{0,45})?[\s).|]*$/iu,
);
/** How a sentence of the body begins, that a picture is put behind: "Theo Hội A, … được tặng Bằng khen. Ảnh minh họa." */
export const BODY_START = compacted(
  /^(?:theo|trong|từ|qua|sau|năm|tính đến|đợt|kết quả|trước đó|ngoài ra|bên cạnh|cùng với|được biết)(?![\p{L}])/iu,
);
/** "Lịch công tác | Văn bản | Góp ý", "Giới thiệu » Tin hoạt động": what a page offers, and where it stands; in "Trao giải « A » cho B" something is quoted. */
export const MENU_LINE = /^[^|«»›.,:;\d]{2,30}(?:(?: \| [^|.,:;\d]{2,30}){2,}|(?: [»›] [^«»›.,:;\d]{2,40})+)$/u;
/** "» UBND tỉnh tặng Bằng khen …": a bullet, or a link. */
export const GUILLEMET_BULLET = /^[\s•|*·.]*»/u;

/** The buttons of a photo in the editor of some portals, copied with the page: what stands below is its caption. */
export const PHOTO_CONTROLS = /^\s*leftcenterrightdel\s*$/u;

/** A line after which nothing but furniture follows, once most of the article has been read. */
export const END_OF_ARTICLE =
  /^[\s•|*·.>»_-]*(?:tin (?:cùng chuyên mục|liên quan|khác|mới hơn|cũ hơn|đã đưa|xem nhiều|đọc nhiều|mới nhất|nổi bật|bài khác)|các tin (?:khác|liên quan|đã đưa)|cùng (?:chuyên mục|chủ đề)\W*$|bài viết (?:liên quan|khác|cùng chuyên mục)|bài liên quan|có thể bạn quan tâm|(?:gửi |viết )?bình luận|ý kiến bạn đọc|gửi phản hồi|chia sẻ bài viết|quay lên trên|mời (?:bạn|quý vị|bạn đọc|độc giả|quý bạn đọc) (?:đọc|xem) thêm\W*$|đọc thêm\W*$)/iu;

/** A photo or text credit: the people in it were not at the meeting. */
export const CREDIT_LINE =
  /^[\s(*]*(?:tin,? ?(?:và )?(?:bài,? ?)?(?:và )?ảnh|tin(?:,| ?-)? ?(?:và )?bài|bài,? ?(?:và )?ảnh|tin[ -]ảnh|ảnh|tin|bài|nguồn(?: tin| ảnh)?|tác giả|người viết|thực hiện|biên tập|phóng viên|ctv|theo|sưu tầm|video|clip|đồ họa)\s*[:/.]|^\s*(?:theo|nguồn)\s+\S+(?:\s+\S+){0,4}\s*$/iu;
/** A credit at the end of a caption or paragraph: "Ảnh: …", "(Ảnh: …)". */
export const TRAILING_CREDIT = compacted(
  /[\s.|(]*(?:\(?\s*(?:ảnh|nguồn ảnh|nguồn|tin, ảnh|ảnh minh họa|photo)\s*[:/]\s*[\p{L}\p{M}.,&/ -]{0,45}\)?[.\s|]*|\(\s*ảnh\s*\)\.?)$/iu,
);

/** Newspapers that print their own name before the first words: "(ĐN) -", "BHG -", "CTTĐT -". */
export const OUTLET_PREFIX = compacted(
  /^\s*(?:\((?=[\p{L}\d.&: ]{2,30}\)\s*[-–—:]|[\p{Lu}\d.]{2,10}\) \p{Lu})([^()]{2,30})\)(?:\s*[-–—:]+)?|(?!(?:Ông|Bà|Anh|Chị|Cô|Thầy|Em|Bt|BT|Ảnh|Tin|Bài|Video) ?:|(?:PGS|GS|TS|ThS|BS|NGƯT|NGND) ?[-–])([\p{Lu}\d][\p{L}\d.&]{1,20}(?:\.VN|\.vn)?)\s*[-–—:]+)\s*/u,
);

/** "(Báo Tuyên Lâm, 16/11/2023)": a line that says where and when it was printed. */
export const OUTLET_AND_DAY =
  /^\(?(?:(?:theo|nguồn)[: ]\s*)?((?:báo|đài|tạp chí|cổng thông tin|trang thông tin|bản tin)\s[^\d;:()]{2,70}?)[\s,;–-]*(?:số ra |ra )?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s).]*$/iu;

/** How the first sentence of a report begins: no headline and no caption does. */
export const LEAD_START = compacted(
  /^(?:\([^)]{2,30}\)\s*[-–:]*\s*|[\p{Lu}.\d]{2,12}\s*[-–]\s*)?(?:(?:vào |trong )?(?:sáng|chiều|tối|trưa|ngày(?! hội(?![\p{L}]))|hôm qua|hôm nay|vừa qua|mới đây)\b|tại (?:hội nghị|buổi)|tham dự|(?:(?:đến|về|tới|cùng|tham) )*dự [^.;:]{0,60}(?:có|gồm)(?= ))/iu,
);

/** How a later paragraph of a report begins, and no teaser of another article does. */
export const GOES_ON = compacted(
  /^(?:phát biểu (?:tại|chỉ đạo|kết luận|khai mạc)|(?:cũng )?tại (?:hội nghị|đại hội|buổi|lễ)|(?:nhân )?dịp này|nhân dịp|kết luận (?:hội nghị|buổi)|kết thúc (?:hội nghị|đại hội|buổi)|thay mặt|thừa [uủ][ỷy] quyền)(?![\p{L}])/iu,
);

/** The same at the end of the last paragraph: "… đoàn kết. (Theo Báo Tuyên Lâm, 16/11/2023)". */
export const OUTLET_AND_DAY_AT_END =
  /(?:(?<=[.!?…”"])\s*|\s+(?=\())(\(?(?:(?:theo|nguồn)[: ]\s*)?(?:báo|đài|tạp chí|cổng thông tin|trang thông tin|bản tin)\s[^\d;:()]{2,70}?[\s,;–-]*(?:số ra |ra )?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s).]*)$/iu;

/** Another article's headline at the end of a paragraph: "… đoàn kết. Xem thêm: UBND tỉnh tặng Bằng khen …". */
export const RELATED_AT_END =
  /(?<=[.!?…”"])\s*((?:[>»] ?){0,3}(?:(?:mời [^.:;]{2,20} )?(?:đọc|xem) thêm|(?:tin|bài) liên quan)\s*:[^.;]{10,220}\.?\s*)$/iu;
