import { compacted } from '../patterns/compact.js';

/**
 * How names of bodies begin, and the lower-case words that may go on within them. Sources: bodies as printed in articles;
 * charters of the Front and of the five organisations; abbreviations from domain usage (LHPN, CCB, LĐLĐ, CĐCS, BTT …).
 */
export const BODY_HEADS = [
  'nhà hát(?= )|nhà (?:văn hóa|văn hoá|bảo tàng|khách)(?= (?:\\p{L}+ )?(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|\\p{Lu}))|trại (?:giam|tạm giam|giống|cai nghiện)(?= )|cảng vụ(?= )|quỹ tín dụng(?= )|vườn quốc gia(?= )|hải quan(?= )|tòa soạn(?= )|tòa giám mục(?= )|đồn công an(?= )|đại đội(?= )|kiểm toán(?= nhà nước)|ban lãnh đạo(?= (?:công ty|tập đoàn|tổng công ty|sở|bệnh viện)(?![\\p{L}]))|tổng bí thư(?![\\p{L}])|vùng(?= (?:\\d hải quân|cảnh sát biển))|hội quán(?= )|hội đồng hương(?= )|ban nhân dân(?= (?:ấp|thôn|khóm|khu phố)(?![\\p{L}]))|ban thanh tra nhân dân|mỏ (?:than|đá|sắt|thiếc|apatit)(?= )|(?:agribank|viettel|vietcombank|vietinbank|bidv|mobifone|vinaphone|petrolimex)(?![\\p{L}])',
  '(?:đại sứ|(?:tổng )?lãnh sự) quán(?: việt nam tại)?(?= )|đoàn chủ tịch|ban nhân dân(?= (?:khối|ấp|thôn|khu phố|khóm) )|ban thường trực|ban thường vụ|ban chấp hành|ban chỉ đạo|ban tổ chức(?: (?:hội thi|hội diễn|hội thao|cuộc thi|liên hoan)(?![\\p{L}]))?|ban (?:(?:dân chủ|chính sách|phong trào|gia đình|tổ chức)(?=(?: ?[-–] ?|, | và )(?:pháp luật|luật pháp|xã hội|kiểm tra|cán bộ|hành chính|tuyên giáo|tổng hợp|dân tộc)(?![\\p{L}]))|phong trào(?= \\p{L}| ?,)|vận động|cán sự|pháp chế|văn hóa|kinh tế|đô thị|an ninh|liên lạc|dân vận|tuyên giáo|nội chính|tôn giáo|dân tộc|bí thư|thư ký|nữ công|đại diện|điều hành|vì sự tiến bộ|an toàn giao thông|atgt|chqs|chỉ huy|trị sự|quản lý|giám đốc|giám hiệu|công tác|ctmt|thi đua|chỉ huy quân sự)|btt|btv|bch|btc|bcđ',
  '(?:thường trực )?(?:[uủ][ỷy] ban|ủy ban|hội đồng|hđnd|ubnd|ubmt\\p{L}*|ub(?: )?mttq\\p{L}*|mttq\\p{L}*|mặt trận)|ub(?= |tw|tư|trung)|ubt[wư](?:mttq\\p{L}*)?|t[ưw]mttq\\p{L}*|utbw',
  '(?<!phó )thủ tướng(?: chính phủ)?|chính phủ|chủ tịch nước(?: cộng h(?:òa|oà) (?:xã hội chủ nghĩa|xhcn) việt nam| chxhcn việt nam)?|nhà nước|(?<!toàn )quốc hội|bộ chính trị|văn phòng',
  '(?:phó )?chủ tịch(?= (?:(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn)(?= (?:(?:đã|vừa|cũng|ký|có|quyết định) )*(?:tặng|trao|khen|biểu dương|tuyên dương)(?![\\p{L}]))|ubnd|vcci|[uủ][ỷy] ban|ủy ban|hđnd|hội|lđlđ|liên đoàn|mttq|quốc hội))|bộ trưởng|(?:tổng )?giám đốc(?: (?:ngân hàng|kho bạc)(?![\\p{L}])|(?= (?:sở|công an|bhxh|bảo hiểm xã hội)(?![\\p{L}])))|(?<=của )(?:(?:tổng )?giám đốc(?= công ty(?![\\p{L}]))|hiệu trưởng(?= trường ))|hiệu trưởng(?= trường [^,;.:()]{0,60} (?:khen|tặng|quyết định))|(?<!hiệu )trưởng(?= công an (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|tp))|chủ nhiệm(?= văn phòng)|(?<!phó )tư lệnh (?:quân khu|quân đoàn|quân chủng|binh chủng|bđbp|bộ đội)(?![\\p{L}])|chỉ huy trưởng(?= (?:bộ|ban) (?:chqs|chỉ huy)[^,;.:()]{0,40} (?:khen|tặng|quyết định))|(?<!phó (?:tổng )?)(?:tổng )?giám đốc(?= công ty(?::| [^,;.:()]{0,60}(?<= )(?:khen|tặng|công nhận|quyết định)))|viện trưởng(?= (?:vksnd|viện kiểm sát))|chánh án(?= (?:tand|tòa án))',
  'trung ương(?= (?:đoàn|hội|mttq|mặt trận|đảng|giáo hội|[uủ][ỷy] ban đoàn kết))|t\\.(?:ư|w)\\.?(?= |$)|t(?:ư|w)(?= (?:đoàn|hội|mttq|mặt trận|đảng|giáo hội|ubmttq|lhpn|hlhpn)(?![\\p{L}]))|tw(?= )',
  'tổng (?:liên đoàn|lđlđ(?:vn)?|công ty|cục|hội)|liên đoàn|lđlđ|công đoàn|cđ(?:n|vc|kcn|kkt)?(?= )|cđcs|nghiệp đoàn',
  'hội(?! (?:nghị|trường|thảo|diễn|thi|thao|đàm|họp|tụ|nhập|viên|chợ))|hnd|hlhpn|hccb|tỉnh hội|huyện hội|quận hội|thành hội|chi hội(?! trưởng)|liên (?:hiệp|minh)|hiệp hội|học viện|viện(?= \\p{L})',
  'ubkt(?= )|thường trực(?= (?:ban (?:trị sự|chỉ đạo|chấp hành|đại diện)|(?:tỉnh|huyện|thành|quận|thị|đảng) [uủ][ỷy]|khối)(?![\\p{L}]))|(?:tỉnh|huyện|thành|quận|thị) đoàn|đoàn(?= (?:văn công|nghệ thuật|luật sư|kinh tế))|đoàn(?= (?:thanh niên|tncs|trường|khối|cơ sở|(?:xã|phường|thị trấn) \\p{L}))|tỉnh [uủ][ỷy]|huyện [uủ][ỷy]|thành [uủ][ỷy]|quận [uủ][ỷy]|thị [uủ][ỷy]|đảng [uủ][ỷy]|đảng bộ|chi bộ|tỉnh ủy|huyện ủy|thành ủy',
  '(?:binh|quân) đoàn(?= \\d)|bộ tư lệnh|(?:bộ đội biên phòng|bđbp)(?= (?:tỉnh|thành phố))|(?<!trưởng )đoàn (?:đbqh|đại biểu quốc hội)(?= )|tạp chí(?= )|nhà xuất bản|nhà thiếu nhi|thư viện(?= )|bảo tàng(?= )|thanh tra(?= (?:bộ|chính phủ))|bưu điện(?= )|viễn thông(?= )|vnpt|điện lực(?= )|quỹ (?:khuyến học|bảo trợ|học bổng|hỗ trợ nông dân)|chi nhánh(?= )|nhà máy(?= )|xí nghiệp(?= )|thủ trưởng(?= (?:tổng cục|bộ tư lệnh|bộ chỉ huy|quân khu|cục)(?![\\p{L}]))',
  '(?<!(?:nộp|thu|nợ|lý|tiền|ngành|cục|cán bộ|công chức|thêm) )thuế(?= (?:tỉnh|thành phố|tp\\.?|cơ sở) )|thống kê(?= (?:tỉnh|thành phố) )|(?<!trụ )sở(?= )|bts(?= (?:ghpgvn|gh phật giáo|phật giáo)(?![\\p{L}]))|(?<!(?:cán|đường) )bộ(?= )|(?<!biên )phòng(?= )|cục|chi cục|tổng cục|(?<!(?:nghiệp|thường) )vụ(?= )|thường vụ(?= (?:(?:tỉnh|huyện|thành|quận|thị|đảng) [uủ][ỷy]|(?:tỉnh|huyện|thành|quận) đoàn)(?![\\p{L}]))|công an(?! viên)|đài(?= )|báo(?= )|to[àa] án|tòa án|viện kiểm sát|vksnd|tand|bảo hiểm|bhxh|bđbp(?= (?:tỉnh|thành phố)(?: \\p{L}+){0,4} (?:tặng|trao|khen|quyết định)(?![\\p{L}]))|bts(?= )|ghpgvn(?= )|vcci|kho bạc|ngân hàng',
  '(?:nông|lâm) trường(?= )|(?<!hội )trường(?! sơn(?![\\p{L}]))|bệnh viện|trung tâm|trạm|công ty|tập đoàn|hợp tác xã|htx|doanh nghiệp tư nhân(?= )|dntn(?= )|doanh nghiệp(?= )|clb|câu lạc bộ|liên đội|chi đội(?= (?:lớp )?(?:\\d|\\p{Lu}))|chi đoàn|(?<!(?:trường|ban|bậc|hệ|ngành|giáo dục|trình độ) )đại học(?= )|cụm(?= )|khối(?= )|tiểu đoàn|kho(?= k\\d{2,4}(?!\\d))|lữ đoàn(?= )|trung đoàn(?= )|sư đoàn(?= )|hải đội(?= )|hải đoàn(?= )|binh chủng(?= )|quân chủng(?= )|quân khu(?= )|đồn biên phòng|đội(?= (?:cảnh sát|csgt|cshs|csđt|an ninh|quản lý|điều tra|phòng ngừa)(?![\\p{L}]))|(?<!(?:bách|đa|nha|đăng|văn|sách|niên|giáo|thi) )khoa(?= )|hạt(?= kiểm lâm)|thanh tra(?= (?:sở|tỉnh|huyện|thành phố|thị xã|quận)(?![\\p{L}]))|tổ hợp tác(?= )|(?<=tập thể )lớp(?= )|bộ đội|lực lượng',
  '(?<=đơn vị )p[ack]\\d{2}(?!\\d)|giáo hội|phật giáo|liên ngành|cơ quan(?= )',
  '(?<=của )đại sứ(?! quán)(?: đặc mệnh,? toàn quyền)?(?: nước)?(?: cộng hòa xã hội chủ nghĩa| chxhcn)? việt nam tại(?= )',
  'tỉnh(?= )|huyện(?= )|thành phố(?= )|thị xã(?= )|quận(?= )|xã(?= )|phường(?= )|thị trấn(?= )|tp(?= (?:(?:đã|vừa|cũng) )?(?:tặng|trao|khen|biểu dương|tuyên dương|quyết định)(?![\\p{L}]))|tp(?:\\. ?| )(?!(?:đã|vừa|cũng|tặng|trao|khen)(?![\\p{L}]))\\p{L}+|thôn(?= )|ấp(?= )|khu phố(?= )|khóm(?= )|xóm(?= )|buôn(?= )|(?<=(?:tập thể|nhân dân|cho|và) )(?:bản|làng)(?= )|tổ dân phố(?= (?:số )?\\d)',
].join('|');

/** Heads that name a body only before a capital or a number: "huyện Vị Xuyên", "Sở Nội vụ"; not "báo cáo". */
export const NEEDS_CAPITAL = compacted(
  /^(?:sở|bộ|phòng|vụ|đài|báo|khoa|doanh nghiệp|doanh nghiệp tư nhân|dntn|(?:(?:nông|lâm) )?trường|công ty|trung tâm|viện|bệnh viện|trạm|cụm|khối|chi nhánh|nhà máy|xí nghiệp|cơ quan|văn phòng|tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|tp\.? ?|thôn|ấp|khu phố|khóm|xóm|buôn|bản|làng|tổ dân phố|lữ đoàn|trung đoàn|sư đoàn|hải đội|hải đoàn|binh chủng|quân chủng|quân khu|đội|hạt|lớp|tổ hợp tác|lực lượng|bộ đội|ngân hàng|hợp tác xã|hải quan|đại đội|trại giam|trại tạm giam|mỏ \p{L}+|hội quán|đại học)$/iu,
);

/** "Thành phố khen thưởng …": a level alone stands for its authorities where it is the subject. */
export const LEVEL_ALONE =
  'tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|khu phố|khu dân cư|tổ dân phố|thôn|ấp|khóm|trung đoàn|lữ đoàn|sư đoàn|tiểu đoàn';

export const BODY_WORDS: ReadonlySet<string> = new Set(
  (
    'tỉnh huyện thành phố thị xã phường quận trấn ương trung dân nhân nông phụ nữ cựu chiến binh thanh niên xung phong liên hiệp lao động tổ quốc mặt trận công đoàn viên chức mù viện ngành giáo dục đào tạo hội ' +
    'cấp các chữ thập đỏ người cao tuổi khuyến học trực thường vụ chấp hành đảng bộ khối doanh nghiệp cơ quan vận tuyên nước phủ ủy ban uỷ uy ' +
    'việt nam tncs hồ chí minh hội đồng thi đua khen thưởng đội đoàn kết trẻ em văn hóa hoá thể thao du lịch nội tài chính chính trị quân sự chỉ huy an y tế ' +
    'khoa kỹ thuật kinh tế môi trường nghiệp thôn lâm biên phòng dân tộc giáo thiếu niên nhi tổng cục chi sinh luật gia nhà báo văn nghệ làm vườn vật cảnh ' +
    'kiến trúc sư mầm non tiểu học cơ sở phổ đại cao đẳng nghề điện lực nước sạch môi tín dụng chính sách xã hội bưu dược liệt sĩ sỹ gia đình thương bệnh tù nạn chất độc da cam từ thiện bảo trợ sở phòng dioxin cđdc chất độc màu'
  ).split(' '),
);

/** Words that go on a body's name only after, or only before, certain others: "tổ quốc" but not "tổ chức hội nghị". */
export const BODY_WORD_NEEDS: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  cửa: { before: /(?:hải quan|biên phòng)$/iu, after: /^ khẩu/iu },
  cảng: { before: /khẩu$/iu, after: /^ \p{Lu}/u },
  đảo: { before: /huyện$/iu, after: /^ \p{Lu}/u },
  hải: { before: /hàng$/iu },
  hàng: { after: compacted(/^ (?:hải|không)(?![\p{L}])/iu) },
  lúa: { before: /giống$/iu },
  giống: { before: /trại$/iu },
  gạch: { before: /(?:nhà máy|công ty)$/iu, after: compacted(/^ \p{Lu}/u) },
  đường: { before: /(?:nhà máy|công ty)$/iu, after: compacted(/^ \p{Lu}/u) },
  cá: { before: /nghề$/iu },
  lớp: { before: /chi (?:đội|đoàn)$/iu, after: /^ \d/u },
  khuyết: { after: /^ tật/iu },
  tật: { before: /(?:tàn|khuyết)$/iu },
  tàn: { after: /^ tật/iu },
  dụng: { before: /(?:rừng đặc|tín)$/iu },
  hộ: { before: /rừng phòng$/iu },
  rừng: { before: /quản lý$/iu, after: /^ (?:phòng hộ|đặc dụng)/iu },
  biển: { before: /cảnh sát$/iu },
  tổ: { after: /^ (?:quốc|chức hữu nghị|dân phố (?:số )?\d)/u },
  cộng: { before: /(?:công|thanh niên)$/iu, after: /^(?: sản Hồ|(?! sản))/u },
  đặc: { after: compacted(/^ khu(?![\p{L}])/u) },
  lệnh: { before: /tư$/iu },
  hữu: { before: /chức$/iu, after: /^ nghị/u },
  nghị: { before: /hữu$/iu },
  họ: { before: /hội đồng$/iu },
  bán: { before: /(?:dân tộc|ptdt)$/iu, after: compacted(/^ trú(?![\p{L}])/iu) },
  trú: { before: /(?:nội|bán)$/iu },
  phạm: { before: /sư$/iu },
  số: {
    before: /(?:dân phố|đồn công an|tiểu học|mầm non|thcs|thị trường|trạm|khu phố|đường (?:bộ|sắt|thủy|thuỷ))$/iu,
    after: /^ \d/u,
  },
  hỗ: { before: /(?:hội|trung tâm)$/iu, after: /^ trợ/iu },
  hiến: { before: /(?:động|chỉ đạo)$/iu, after: /^ máu/iu },
  máu: { before: /hiến$/iu },
  phong: { before: /(?:chỉ đạo|bcđ|xung)$/iu },
  đạo: { before: /nhân$/iu },
  trào: { before: /phong$/iu },
  ty: { before: /công$/iu },
  từ: { after: /^ thiện/iu },
  may: { before: /(?:công ty|xí nghiệp|nhà máy)$/iu },
  chức: { before: /(?:viên|công|giáo|các tổ|ban tổ)$/iu },
  thi: { before: /(?:đồng|ban|cụm|khối|tác|phong trào)$/iu, after: /^ đua/u },
  đua: { before: /thi$/iu },
  khen: { before: /(?:đua|đua,|đua -)$/iu },
  thưởng: { before: /khen$/iu },
  các: { after: compacted(/^ (?:cấp|khu |cơ quan|doanh nghiệp|ban |tổ chức (?:chính trị|hữu)|trường |\p{Lu})/u) },
  công: { after: /^ (?:đoàn|an|nhân|chức|nghệ|tác|ty)/u },
  tác: { before: /(?:công|hợp)$/iu },
  hội: { after: /^(?! (?:nghị|thảo|trường|viên|diễn|thi))/u },
  đồng: { after: /^ (?:đội|nhân|thi)/u, before: /hội$/iu },
  đội: { after: /^(?! (?:ngũ))/u },
  dân: { after: /^(?! (?:cư|số))/u },
  chính: { after: /^ (?:trị|sách|quyền)/u },
  an: { before: /(?:công|bảo)$/iu },
  cơ: { after: /^ (?:sở|quan)/u },
  người: { after: compacted(/^ (?:cao tuổi|khuyết|mù|tù|tàn tật|(?:[Vv]iệt Nam|VN) (?:ở(?![\p{L}])|tại \p{Lu}))/u) },
  tại: { before: /người (?:việt nam|vn)$/iu, after: compacted(/^ \p{Lu}/u) },
  về: { before: /[uủ][ỷy] ban(?: nhà nước)?$/iu, after: compacted(/^ (?:NVNONN|[Nn]gười (?:[Vv]iệt|VN))(?![\p{L}])/u) },
  ở: { before: /(?:việt nam|vn)$/iu, after: /^ nước ngoài/iu },
  ngoài: { before: / ở nước$/iu },
  tàu: { before: /(?:đóng|vận tải)$/iu },
  ma: { before: /(?:cảnh sát|tội phạm)$/iu, after: compacted(/^ t(?:úy|uý)(?![\p{L}])/iu) },
  túy: { before: / ma$/iu },
  tuý: { before: / ma$/iu },
  tông: { before: /bê$/iu },
  học: { before: /(?:khuyến|tiểu|trung|đại|khoa|y|văn|sử)$/iu },
  tuyên: { after: /^ (?:giáo|truyền)/u },
  ban: { before: /(?:ủy|uỷ|phòng)$/iu },
  khu: { after: compacted(/^ (?:phố|dân cư|vực|\d|\p{Lu})/u) },
  phố: { before: /(?:thành|khu|tổ dân)$/iu },
  ấp: { after: compacted(/^ (?:\p{Lu}|\d)/u) },
  bản: { after: compacted(/^ \p{Lu}/u) },
  chợ: { after: compacted(/^ \p{Lu}/u) },
  buôn: { after: compacted(/^ \p{Lu}/u) },
  khóm: { after: compacted(/^ (?:\p{Lu}|\d)/u) },
  xóm: { after: compacted(/^ (?:\p{Lu}|\d)/u) },
  đa: { after: /^ khoa/u },
  tâm: { before: /trung$/iu },
  tôn: { after: /^ (?:giáo|đức)/u },
  tình: { after: /^ nguyện/u },
  nguyện: { before: /tình$/iu },
  dịch: { before: /chiến$/iu },
  thông: { before: /phổ$/iu },
  tin: { before: /thông$/iu },
  hình: { before: /truyền$/iu },
  truyền: { after: /^ (?:hình|thống)/u },
  thống: { before: /truyền$/iu },
  trung: { after: /^ (?:ương|học|tâm)/u },
  pháp: { before: /(?:tư|hành|lập)$/iu },
  kê: { before: /thống$/iu },
  khí: { before: /dầu$/iu },
  phần: { before: /cổ$/iu },
  khẩu: { before: /(?:cửa|nhập)$/iu },
  dựng: { before: /xây$/iu },
  giao: { before: /ngoại$/iu },
  vụ: { before: /(?:nội|ngoại|dịch|thường)$/iu },
  tải: { before: /vận$/iu },
  vực: { before: /khu$/iu },
  tra: { before: /(?:kiểm|thanh)$/iu },
  sản: { before: /cộng$/iu },
  su: { before: /cao$/iu },
  quản: { before: /đồng$/iu, after: /^ (?:trị|lý)/u },
  xuất: { before: /chế$/iu },
  nay: { before: /ngày$/iu },
  miền: { after: compacted(/^ (?:Bắc|Trung|Nam)(?![\p{L}])/u) },
  thuốc: { before: /thầy$/iu },
  gian: { before: /dân$/iu },
  tối: {
    before: /(?:tòa án nhân dân|toà án nhân dân|viện kiểm sát nhân dân|vksnd|viện ksnd|tand)$/iu,
    after: /^ cao/iu,
  },
};
