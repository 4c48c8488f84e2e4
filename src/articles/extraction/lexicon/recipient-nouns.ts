import type { NamedKind } from '../draft.js';

/** MIXED: people and bodies told with one word ("điển hình", "gương"): their number cannot be split. */
export type RecipientKind = NamedKind | 'MIXED';

/** Nouns that recipients are counted by, a noun before those it begins with (hội viên, hội). Source: recipients as printed in articles. */
export const RECIPIENT_NOUNS: readonly {
  kind: RecipientKind;
  words: string;
  /** What a body's own name begins with, too: only after a number. */
  bodies?: string;
}[] = [
  {
    kind: 'HOUSEHOLD',
    words:
      'hộ gia đình|hộ (?:kinh doanh )?cá thể|hộ kinh doanh|hộ nông dân|hộ hội viên|hộ dân|hộ sản xuất|hộ(?= (?:đã )?có | vì | trong | năm \\d{4}| trên địa bàn | bằng hình thức | cùng \\d| hoàn thành | tham gia | thực hiện | chấp hành | đạt| tiêu biểu| g[đd]vh| xuất sắc| điển hình| (?:đã |vinh dự )?được| sau (?:khi )?bình xét|[,;.]| và |$)|hộ kinh doanh|gia đình(?! phật tử)|gđ(?:hh|ht|vh)',
  },
  { kind: 'ENTERPRISE', words: 'doanh nghiệp|công ty' },
  {
    kind: 'INDIVIDUAL',
    words:
      '(?:tấm )?gương (?:điển hình )?(?:["“]?người|hiến máu|thanh (?:thiếu )?niên|nông dân|phụ nữ|cán bộ|hội viên|đoàn viên|học sinh|công nhân)',
  },
  {
    kind: 'MIXED',
    words:
      '(?!(?:tấm )?gương (?:điển hình )?(?:["“]?người|hiến máu|thanh (?:thiếu )?niên|nông dân|phụ nữ|cán bộ|hội viên|đoàn viên|học sinh|công nhân))gương (?!(?:mặt|nhận|được|đón|đạt|có|vinh|đã|là)(?![\\p{L}]))[^\\s,;.]+|gương(?! mặt)|điển hình|tấm gương|tác phẩm|sáng kiến|mô hình|(?:nhà hảo tâm|mạnh thường quân)(?= ?(?:[-–:]|gồm|là) ?(?:chùa|công ty|cơ sở|nhóm|hội|tịnh xá)(?![\\p{L}]))',
  },
  {
    kind: 'INDIVIDUAL',
    words:
      'lượt cá nhân|(?<=\\d )các nhân|(?<=\\d )đồng bào(?= (?:công giáo|có đạo|dân tộc|phật giáo))|báo cáo viên|thành viên(?! ban| hội đồng)|bệnh binh|ngư dân|ngư phủ|thuyền viên|kiều bào|trí thức|thủ khoa|(?:chỉ huy|phụ trách) đội|thủ lĩnh|(?:lưu|du) học sinh|giảng viên|y tá|dược s[ĩỹ]|nữ hộ sinh|xã viên|thẩm phán|kiểm sát viên|hội thẩm|điều tra viên|hướng dẫn viên|cá nh[âậ]n|đồng chí|đ\\/c|người|vị|cán bộ|hội viên|đoàn viên|đảng viên|nông dân|phụ nữ|công nhân|công dân|chiến s[ĩỹ]|học sinh|sinh viên|giáo viên|nhà giáo|chị(?: em)?|quần chúng(?: nhân dân)?|y,? bác s[ĩỹ]|bác s[ĩỹ]|điều dưỡng|thầy thuốc|tổ trưởng|văn nghệ s[ĩỹ]|nhà báo|phóng viên|(?<!luận (?:văn|án) )tiến s[ĩỹ]|thầy(?: cô)?|cựu chiến binh|ccb|thương binh|nghệ nhân|già làng|trưởng (?:thôn|bản|ban|khu)|' +
      'tổng phụ trách(?: đội)?|thí sinh|vận động viên|huấn luyện viên|hlv(?:,? ?(?:và )?vđv)?|vđv|ncut|tuyên truyền viên|cộng tác viên|hòa giải viên|tăng ni|phật tử|giáo dân|chức việc|chủ tịch|bí thư|thanh thiếu niên|thanh thiếu nhi|thanh niên|thiếu nhi|đội viên|nhà hảo tâm|mạnh thường quân|cn(?=[,;.)]|$| (?:tiêu biểu|xuất sắc|giỏi|ưu tú|có|đạt|được|vì|và|hiến)(?![\\p{L}]))|gương mặt|nhân vật|đại biểu|doanh nhân|cnvclđ|cnlđ|hs(?:sv)?|gv|đvtn|tác giả|chi hội trưởng|mẹ|cháu|bác(?! (?:s[ĩỹ]|hồ)(?![\\p{L}]))|anh(?! (?:em|hùng))|em|bạn(?! (?:đọc|bè|hàng)(?![\\p{L}]))|cụ|ông|bà|chức sắc|công chức|viên chức|nữ|ủy viên|lao động(?= (?:giỏi|sáng tạo|tiêu biểu|điển hình|xuất sắc|bằng (?:bằng|giấy) khen)(?![\\p{L}]))|(?<=(?:\\d|một|hai|ba) )lãnh đạo|tân|tình nguyện viên|tài xế|lái xe|thợ(?: (?:điện|mỏ|lò|may|hàn|máy|xây))?|kỹ sư|nhà khoa học|nhân viên|công an viên|dân quân|quân nhân|huấn luyện viên|trọng tài|nghệ s[ĩỹ]|luật sư|linh mục|tu s[ĩỹ]|nữ tu|tăng, ni|nạn nhân chất độc|(?<=(?:cho|tặng) (?:\\d{1,3}|các) )liệt s[ĩỹ](?= |[,;.)]|$)|chủ (?:trang trại|hộ|cơ sở|nhà trọ|tàu)|cựu',
  },
  {
    kind: 'GROUP',
    words:
      'liên hiệp (?:hợp tác xã|htx)|lượt tập thể|hội viên tập thể|điển hình tập thể|t[ậâ]p thể(?! dục)|tt(?=[,;.)]|$| (?:tiêu biểu|xuất sắc|có|đạt|được|vì|và)(?![\\p{L}]))|đơn vị(?! máu)|cơ quan|tổ chức (?:cơ sở )?(?:đảng|hội|đoàn|công đoàn)|tổ chức(?! hội nghị| lễ)|tổ (?:công nghệ số(?: cộng đồng)?|dân vận|liên kết|tàu thuyền|hợp tác|tự vệ|dân phòng|bảo vệ an ninh|hòa giải|hoà giải|an ninh|tự quản|tiết kiệm|vay vốn|bảo vệ|đoàn kết|công đoàn|phụ nữ|sản xuất)|khoa(?! học)|phòng(?! học| ở| bệnh)|(?:chi|phân) hội(?! trưởng| phó)|tổ hội|cơ sở (?:hội|đoàn)|hội cơ sở|chi đoàn|đoàn cơ sở|liên đội|chi bộ|đảng bộ|công đoàn cơ sở|cđcs|công đoàn|nghiệp đoàn|' +
      'gia đình phật tử|dòng họ|dòng tộc|tộc họ|cộng đồng|dhhh|dhht|dhkh|kdckh|kdchh|kdcht|c[đd]kh|c[đd]ht|c[đd]hh|[đd]vht|xã|phường|thị trấn|huyện|thôn|ấp|bản|khu dân cư|khu phố|khối (?:phố|dân cư|xóm)|khối(?= (?:được|gồm|văn hóa|văn hoá)(?![\\p{L}])|[,;.)]| và )|tổ dân phố|ban công tác mặt trận|(?:ngôi )?chùa|giáo xứ|giáo họ|họ đạo|tự viện|dòng tu|tu viện|cơ sở thờ tự|trường|cụm thi đua|khối thi đua|đội|nhóm|câu lạc bộ|clb|hợp tác xã|htx|tổ hợp tác|hội(?! nghị| thi(?![\\p{L}])| thảo| diễn| trại| chợ)|địa phương|cơ sở',
    bodies:
      '(?<=(?<![\\p{L}])(?:(?<!đại diện )cho|tặng|hội(?: (?!(?:nghị|thi|thao|thảo|viên|của|từ|khắp|cả|ở|thuộc|tại|trong)(?![\\p{L}]))[^\\s,;.]{1,10}){1,4}) \\d{1,3} )tỉnh(?:/|, | )thành(?: phố)?(?: (?:hội|đoàn)(?![\\p{L}]))?|đoàn(?= (?:cán bộ|công tác|thầy thuốc|bác s[ĩỹ]|y,? bác|tình nguyện|thiện nguyện)(?![\\p{L}]))|(?:ban )?ctmt|ban thanh tra nhân dân|liên gia|đoàn trường|lớp(?! học| tập huấn| bồi dưỡng)|văn phòng|nhà máy|xí nghiệp|cửa hàng|to[àa] soạn|tòa soạn|công an (?:xã|phường|thị trấn)|buôn|làng(?! nghề)|khóm|xóm|' +
      'chi,? (?:và )?tổ hội|(?:ban|sở), ngành|phòng, ban|cụm, khối(?: thi đua)?|tổ (?:công nghệ|công tác|chuyên môn|xung kích|tuần tra|liên gia)|kíp(?: trực)?|phân xưởng|điểm trường|nhà trường|trạm|đồn|chốt(?: kiểm soát)?|(?:tiểu|trung|đại) đội|(?:tiểu|trung) đoàn|chi cục|hạt kiểm lâm|ngân hàng|lực lượng|đạo tràng|xứ(?: họ)? đạo|sở|ubnd|[uủ][ỷy] ban|ban chỉ huy|bệnh viện|trung tâm',
  },
];
