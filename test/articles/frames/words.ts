/**
 * Words that the same sentences are told with: bodies, posts, those who are counted, meetings. Sources: charters of the Front and of
 * the organisations, laws on local government, posts and bodies as printed in reports; places and proper names are made up.
 */
const list = (text: string): readonly string[] =>
  text
    .split(/;\s+/u)
    .map((each) => each.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

/** Bodies of every sort that receive awards, each of which may also grant one. */
export const BODIES = list(`
  Nhà hát Chèo tỉnh; Nhà máy Z5; Nhà máy đường Sơn Lâm; Nhà Văn hóa huyện Tân Lập; Nhà thiếu nhi tỉnh; Xưởng may số 2; Viện Kiểm sát nhân dân tỉnh; Viện
  Sốt rét Trung ương; Tạp chí Non Nước; Báo Hòa Tân; Đài Phát thanh và Truyền hình tỉnh; Đài Truyền thanh huyện; Trại giam Số 3; Trại giống lúa Tân Hòa;
  Kho bạc Nhà nước tỉnh; Cảng vụ Hàng hải Hòa Tân; Bưu điện tỉnh; Ngân hàng Chính sách xã hội tỉnh; Quỹ Tín dụng nhân dân Tân Hòa; Bảo tàng tỉnh; Thư
  viện tỉnh; Làng nghề Mộc Tân Hòa; Cơ sở bảo trợ Hoa Mai; Mái ấm Hoa Mai; Đoàn Nghệ thuật dân tộc; Đội Thanh niên xung kích; CLB Hiến máu Tân Hòa; Nhóm
  Thiện nguyện Hoa Mai; Vườn quốc gia Tân Sơn; Trạm Y tế xã Tân Lập; Phòng Giáo dục và Đào tạo huyện; Trường THPT Lê Lai; Khoa Nội; Bệnh viện đa khoa
  tỉnh; Công an xã Tân Lập; Ban Chỉ huy Quân sự huyện; Ban CHQS huyện Tân Lập; BCH Quân sự thị xã; Bộ CHQS tỉnh; Chi bộ 5; Chi hội Nông dân thôn 3; Tòa
  án nhân dân tỉnh; Thanh tra tỉnh; Cục Thuế tỉnh; Chi cục Kiểm lâm; Hải quan cửa khẩu Tân Sơn; Bảo hiểm xã hội tỉnh; Liên minh Hợp tác xã tỉnh; Hiệp
  hội Doanh nghiệp tỉnh; Hội Doanh nhân trẻ tỉnh; Tổng công ty Sông Hòa; Công ty TNHH Hoa Mai; Tập đoàn Hoa Mai; Doanh nghiệp tư nhân Hoa Mai; Hợp tác
  xã Hoa Mai; Cơ sở sản xuất Hoa Mai; Siêu thị Hoa Mai; Khách sạn Hoa Mai; Chùa Hoa Mai; Giáo xứ Tân Hòa; Ban Trị sự Phật giáo tỉnh; Thánh thất Tân Hòa;
  Tổ dân phố 5; Khu phố 3; Ấp Tân Hòa; Thôn Đông; Xã Tân Lập; Phường 5; Huyện Tân Lập; Thành phố Tân Hòa; Văn phòng UBND tỉnh; Văn phòng Tỉnh ủy; Trung
  tâm Y tế huyện; Trung tâm Chính trị huyện; Ban Dân vận Tỉnh ủy; Ban Quản lý rừng phòng hộ Tân Sơn; Tiểu đoàn 5; Lữ đoàn 12; Tàu 561; Hải đội 2; Đồn
  Biên phòng Tân Sơn; Đồn Công an số 2; Đảng bộ xã Tân Lập; Đảng ủy xã Tân Lập; Huyện ủy Tân Lập; Điện lực Tân Hòa; Công ty Điện lực Hòa Tân; Viễn thông
  Hòa Tân; VNPT Hòa Tân; Agribank Hòa Tân; Viettel Hòa Tân; Nông trường Tân Hòa; Lâm trường Tân Hòa; Dòng họ Nguyễn làng Đông; Họ Trần thôn Đông; Liên
  đội Trường Tiểu học Lê Lai; Đoàn trường THPT Lê Lai; Hội quán Nghĩa An; Câu lạc bộ Thơ Đường; Tổ hòa giải thôn 3; Tổ Công nghệ số cộng đồng thôn 3;
  Ban Công tác Mặt trận thôn 3; Ban Thanh tra nhân dân xã Tân Lập; Ban nhân dân ấp 3; Hội Người mù tỉnh; Hội đồng hương Tân Lập; Trung đoàn Bình Châu;
  Đại đội Thông tin 17; Phòng Hậu cần; Xí nghiệp may 3; Mỏ than Tân Sơn; Trung tâm Nước sạch; Sở Y tế; Ủy ban MTTQ xã Tân Lập; Mặt trận Tổ quốc huyện
  Tân Lập; MTTQ phường 5; Hội LHPN xã Tân Lập; LĐLĐ huyện Tân Lập; Công đoàn ngành Y tế; CĐCS Công ty Hoa Mai; Nghiệp đoàn Nghề cá Tân Hòa; Nghiệp đoàn
  xe ôm phường 5
`);

/** Bodies and offices that grant awards. */
export const GRANTORS = list(`
  Thủ tướng Chính phủ; Chủ tịch nước; Bộ Y tế; Bộ trưởng Bộ Y tế; Bộ Tư lệnh Quân khu 3; Bộ Tư lệnh Bộ đội Biên phòng; Tổng cục Thể dục thể thao; Cục
  Cảnh sát giao thông; Trung ương Hội Nông dân Việt Nam; BCH Trung ương Đoàn; Trung ương Đoàn; Đoàn Chủ tịch Hội LHPN Việt Nam; Ban Thường vụ Tỉnh ủy;
  Tỉnh ủy; Thành ủy; Quận ủy; Thị ủy; Đảng ủy khối; Đảng ủy phường; UBND xã; UBND phường 5; Chủ tịch UBND huyện; Chủ tịch UBND xã Tân Lập; HĐND tỉnh;
  Thường trực HĐND tỉnh; Đoàn ĐBQH tỉnh; Ủy ban Trung ương MTTQ Việt Nam; UBMTTQVN tỉnh; Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; Mặt trận thành phố;
  Tổng LĐLĐ Việt Nam; LĐLĐ tỉnh; Công đoàn Viên chức tỉnh; Công đoàn Giáo dục Việt Nam; Tỉnh đoàn; Thành đoàn; Huyện đoàn; Quận đoàn; Tỉnh Đoàn Hòa Tân;
  Hội Cựu chiến binh tỉnh; Hội CCB xã; Trung ương Hội Chữ thập đỏ Việt Nam; Hội Khuyến học tỉnh; Hội Người cao tuổi xã; Hội Luật gia; Hội Nhà báo Việt
  Nam; Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh; Liên hiệp các tổ chức hữu nghị tỉnh; Liên đoàn Bóng đá Việt Nam; VCCI; Ban Tổ chức; Ban Chỉ đạo 138
  tỉnh; Ban Chỉ đạo hiến máu tình nguyện quốc gia; Ban Dân tộc tỉnh; Ban An toàn giao thông tỉnh; Ban Tôn giáo Chính phủ; Giáo hội Phật giáo Việt Nam;
  Hội đồng Trị sự GHPGVN; Học viện Chính trị; Đại học Hòa Tân; Trường Đại học Hòa Tân; Sở GD&ĐT; Sở Giáo dục và Đào tạo Hòa Tân; Sở VHTT&DL; Sở LĐ-TB&XH
  tỉnh; Công an tỉnh; Giám đốc Công an tỉnh; Bộ Chỉ huy quân sự tỉnh; Bộ Chỉ huy Bộ đội Biên phòng tỉnh; Viện KSND tối cao; TAND tối cao; Kiểm toán Nhà
  nước; Thanh tra Chính phủ; Bảo hiểm xã hội Việt Nam; Ngân hàng Nhà nước Việt Nam; Tập đoàn Điện lực Việt Nam; Tổng Giám đốc Công ty; Ban lãnh đạo Công
  ty; Ban Giám đốc Sở; Ban Giám hiệu nhà trường; Phòng GD&ĐT huyện; Ủy ban Dân tộc; Ủy ban An toàn giao thông Quốc gia; Đảng ủy Công an Trung ương; Văn
  phòng Chính phủ; Quốc hội; Ủy ban Thường vụ Quốc hội; Tổng Bí thư; Bộ Quốc phòng; Tổng cục Chính trị; Quân chủng Hải quân; Vùng 3 Hải quân; Bộ Tư lệnh
  Vùng Cảnh sát biển 2; Binh đoàn 15; Sư đoàn 3; Thành hội Phụ nữ; Huyện hội; Tỉnh hội Phụ nữ; Thành phố Hòa Tân; tỉnh Hòa Tân; huyện Tân Lập; Ban Tuyên
  giáo Tỉnh ủy; Hội đồng Đội Trung ương; Hội Sinh viên tỉnh; Hội LHTN Việt Nam tỉnh; Tòa soạn Báo Hòa Tân; Hiệp hội Làng nghề Việt Nam; Hội Nạn nhân
  chất độc da cam tỉnh; Hội Bảo trợ người tàn tật; Hội Văn học nghệ thuật tỉnh; Hội Cựu TNXP tỉnh; Hội Cựu giáo chức; Hội Đông y; Hội Làm vườn; Hội Kế
  hoạch hóa gia đình; Hội Sinh vật cảnh; Hội Người mù huyện; Liên minh HTX Việt Nam
`);

/** Bodies that only receive: nobody is told that they grant. */
export const RECEIVE_ONLY = list(
  'Đội Thanh niên xung kích; Nhóm Thiện nguyện Hoa Mai; Tổ hòa giải thôn 3; Tổ Công nghệ số cộng đồng thôn 3',
);

/** Posts as printed behind a name. */
export const POSTS = list(`
  Chủ tịch UBND tỉnh; Phó Chủ tịch Thường trực UBND tỉnh; Bí thư Tỉnh ủy; Phó Bí thư Thường trực Tỉnh ủy; Ủy viên Ban Thường vụ Tỉnh ủy; Ủy viên BTV
  Thành ủy; Ủy viên BCH Đảng bộ tỉnh; Ủy viên Trung ương Đảng; Ủy viên Bộ Chính trị; Ủy viên Dự khuyết Trung ương Đảng; Trưởng Ban Dân vận Tỉnh ủy; Phó
  Trưởng ban Tuyên giáo Tỉnh ủy; Phó Trưởng Ban Thường trực Ban Tổ chức Tỉnh ủy; Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy; Phó Chủ nhiệm UBKT Thành ủy; Chánh
  Văn phòng Tỉnh ủy; Phó Chánh Văn phòng UBND huyện; Giám đốc Sở Nội vụ; Phó Giám đốc Sở Y tế; Trưởng phòng Nội vụ huyện; Phó Trưởng phòng LĐ-TB&XH; Chủ
  tịch HĐND xã; Phó Chủ tịch HĐND phường; Trưởng ban Pháp chế HĐND tỉnh; Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh; Đại biểu Quốc hội; Chủ tịch Ủy ban
  MTTQ Việt Nam tỉnh; Phó Chủ tịch UBMTTQVN huyện; Ủy viên Thường trực Ủy ban MTTQ Việt Nam thành phố; Trưởng ban Công tác Mặt trận khu phố 3; Trưởng
  Ban CTMT thôn Đông; Bí thư Chi bộ thôn 5; Bí thư chi bộ kiêm Trưởng thôn; Trưởng khu phố 2; Trưởng ấp Tân Hòa; Trưởng xóm 5; Tổ trưởng tổ dân phố số
  4; Bí thư Tỉnh đoàn; Phó Bí thư Huyện đoàn; Bí thư Đoàn phường; Chủ tịch Hội LHPN tỉnh; Phó Chủ tịch Thường trực Hội Nông dân huyện; Chủ tịch Hội CCB
  xã; Chủ tịch LĐLĐ huyện; Phó Chủ tịch Công đoàn ngành Giáo dục; Chủ tịch Công đoàn cơ sở Công ty Hoa Mai; Chủ tịch Hội Chữ thập đỏ tỉnh; Chi hội
  trưởng Chi hội Phụ nữ thôn 2; Chi hội phó; Trưởng Công an xã; Phó Trưởng Công an huyện; Giám đốc Công an tỉnh; Phó Giám đốc Công an tỉnh; Chỉ huy
  trưởng Bộ CHQS tỉnh; Chỉ huy trưởng Ban CHQS huyện; Chính trị viên Ban CHQS xã; Chính ủy Bộ Chỉ huy BĐBP tỉnh; Phó Chính ủy Quân khu 7; Tư lệnh Quân
  khu 3; Đồn trưởng Đồn Biên phòng Tân Sơn; Chính trị viên Đồn Biên phòng cửa khẩu Tân Sơn; Hạt trưởng Hạt Kiểm lâm; Chi cục trưởng Chi cục Thi hành án
  dân sự; Cục trưởng Cục Thuế tỉnh; Viện trưởng Viện KSND tỉnh; Chánh án TAND huyện; Chánh Thanh tra tỉnh; Thứ trưởng Bộ Y tế; Bộ trưởng Bộ Nội vụ; Phó
  Thủ tướng Chính phủ; Chủ tịch nước; Phó Chủ tịch nước; Phó Chủ tịch Quốc hội; Tổng Bí thư; Hiệu trưởng Trường THPT Lê Lai; Phó Hiệu trưởng; Tổng phụ
  trách Đội; Giám đốc Bệnh viện Đa khoa tỉnh; Trưởng Trạm Y tế xã; Trưởng khoa Nội; Viện trưởng Viện Sử học; Tổng Giám đốc Công ty Hoa Mai; Giám đốc
  Công ty TNHH Hoa Mai; Chủ tịch HĐQT Công ty CP Hoa Mai; Chủ tịch Hội đồng thành viên Tập đoàn Hoa Mai; Chủ nhiệm HTX Hoa Mai; Giám đốc HTX nông nghiệp
  Tân Lập; Tổng Biên tập Báo Hòa Tân; Phó Tổng biên tập; Giám đốc Đài PT-TH tỉnh; Trưởng Ban Trị sự GHPGVN tỉnh; Phó Chủ tịch Hội đồng Trị sự; Trụ trì
  chùa Hoa Mai; Linh mục Chánh xứ Tân Hòa; Quản nhiệm Hội thánh Tin lành; Trưởng Ban Đại diện Cao Đài tỉnh; Đầu tộc đạo họ đạo Tân Lập; Chủ tịch Hội
  Luật gia; Chủ tịch Hội Khuyến học; Chủ tịch Hội NCT phường; Trưởng ban Thanh tra nhân dân; Trưởng Ban Bảo vệ dân phố; Chủ nhiệm CLB Hiến máu; Trưởng
  nhóm Thiện nguyện Hoa Mai; Đội trưởng Đội Dân phòng; Tổ trưởng Tổ hòa giải; Già làng; Người có uy tín thôn Đông; Phó Tổng Tham mưu trưởng; Phó Cục
  trưởng Cục Chính trị; Trung đoàn trưởng Trung đoàn 5; Lữ đoàn phó; Thuyền trưởng tàu HT-12345; Trưởng đại diện VCCI; Chủ tịch Liên minh HTX tỉnh; Phó
  Chủ tịch phụ trách Hội Đông y; Quyền Chủ tịch UBND xã; Nguyên Chủ tịch UBND tỉnh; Trưởng Tiểu ban Nội dung; Trưởng Ban Chỉ đạo; Phó Trưởng Ban Chỉ đạo
  138; Thường trực Ban Chỉ đạo; Ủy viên Thường vụ Huyện ủy; Huyện ủy viên; Tỉnh ủy viên; Thành ủy viên; Đảng ủy viên; Bí thư Đảng ủy xã; Phó Bí thư Đảng
  ủy Khối các cơ quan tỉnh; Phó Bí thư Đảng ủy, Chủ tịch UBND phường 5; Bí thư Huyện ủy, Chủ tịch HĐND huyện; Trưởng ban Vì sự tiến bộ phụ nữ; Chuyên
  viên Sở Nội vụ; Kế toán Trường Mầm non Hoa Mai; Giáo viên Trường Tiểu học Lê Lai; Trưởng Ban liên lạc đồng hương; Trưởng ban Nữ công; Chủ tịch Hội
  Người mù; Chủ tịch Hội Nhà báo; Phó Chủ tịch chuyên trách Hội Nạn nhân chất độc da cam; Phó Chủ nhiệm Thường trực UBKT; Kiểm toán trưởng; Vụ trưởng Vụ
  Dân tộc; Phó Vụ trưởng Vụ Thi đua - Khen thưởng; Phó Trưởng ban Thường trực Ban Thi đua - Khen thưởng Trung ương; Trưởng ban Thi đua - Khen thưởng
  tỉnh; Trưởng Ban Dân tộc; Trưởng Ban Tôn giáo tỉnh; Phó Tổng Giám đốc BHXH Việt Nam; Giám đốc BHXH huyện; Giám đốc Ngân hàng CSXH huyện; Giám đốc Kho
  bạc Nhà nước; Giám đốc Điện lực Tân Lập; Giám đốc Trung tâm Y tế huyện; Giám đốc Trung tâm Chính trị huyện; Giám đốc Bảo tàng tỉnh
`);

/** Nouns that groups are counted by. */
export const GROUPS = list(`
  tập thể; đơn vị; cơ quan; chi hội; chi đoàn; chi bộ; đảng bộ; tổ chức cơ sở đảng; công đoàn cơ sở; CĐCS; nghiệp đoàn; liên đội; cơ sở đoàn; cơ sở hội;
  xã; phường; huyện; thị trấn; thôn; ấp; bản; buôn; làng; khóm; xóm; khu phố; khu dân cư; tổ dân phố; tổ tự quản; tổ hòa giải; ban công tác mặt trận;
  ban CTMT; dòng họ; chùa; giáo xứ; họ đạo; cơ sở tôn giáo; cơ sở thờ tự; trường; trường học; trường THPT; trường mầm non; câu lạc bộ; CLB; hợp tác xã;
  tổ hợp tác; đội; nhóm; đội thi; đội tuyển; phòng; khoa; bệnh viện; trạm y tế; tổ chức, đoàn thể; sở, ngành; ban, ngành; đồn biên phòng; tổ công đoàn;
  cụm thi đua; khối thi đua; địa phương; cộng đồng; công an xã; ban chỉ huy quân sự xã; đại đội; tiểu đoàn; trung đội; tổ công tác; đơn vị, địa phương;
  cơ quan, đơn vị; phòng, ban; Ban Công tác Mặt trận; tổ phụ nữ; chi hội nông dân; Hội LHPN cơ sở; Ủy ban MTTQ xã, phường; xã, thị trấn; xã, phường, thị
  trấn; ban thanh tra nhân dân; hội quán; đạo tràng; tự viện; tổ liên gia; liên gia; kíp trực; phân xưởng; đoàn cơ sở; đoàn trường; tập thể nhỏ; tập thể
  lớp; lớp; văn phòng; nhà máy; xí nghiệp; trung tâm; cửa hàng; ngân hàng; tòa soạn
`);

/** Nouns that people are counted by. */
export const INDIVIDUALS = list(`
  cá nhân; đồng chí; người; hội viên; đoàn viên; đảng viên; cán bộ; cán bộ Mặt trận; cán bộ công đoàn; cán bộ hội; nông dân; phụ nữ; cựu chiến binh;
  CCB; thanh niên; đội viên; thiếu nhi; em; em học sinh; cháu; học sinh; sinh viên; giáo viên; thầy, cô giáo; thầy cô giáo; nhà giáo; bác sĩ; y, bác sĩ;
  điều dưỡng; công nhân; công nhân lao động; CNVCLĐ; CNLĐ; người lao động; lao động giỏi; công chức; viên chức; cán bộ, công chức; cán bộ, công chức,
  viên chức; cán bộ, chiến sĩ; chiến sĩ; quân nhân; dân quân; tăng ni; chức sắc; chức việc; linh mục; phật tử; người có uy tín; già làng; trưởng bản;
  trưởng thôn; bí thư chi bộ; tổ trưởng tổ dân phố; trưởng ban công tác Mặt trận; nghệ nhân; nghệ sĩ; văn nghệ sĩ; vận động viên; huấn luyện viên; nhà
  báo; phóng viên; doanh nhân; luật sư; nhà khoa học; kỹ sư; tình nguyện viên; người hiến máu; người cao tuổi; cụ; cụ ông; bà mẹ; mẹ; chị; anh; gương
  mặt; cá nhân điển hình; đại biểu; thí sinh; tác giả; hòa giải viên; tuyên truyền viên; báo cáo viên; cộng tác viên; thanh niên tiêu biểu; cán bộ Đoàn;
  cán bộ, hội viên; cán bộ, đoàn viên; hội viên nông dân; hội viên phụ nữ; nữ công nhân; nữ cán bộ; thành viên; thương binh; bệnh binh; chủ trang trại;
  chủ nhà trọ; nhà hảo tâm; mạnh thường quân; tài xế; công dân; ngư dân; kiều bào; lưu học sinh; trí thức; nhân viên y tế; nhân viên; trưởng khu phố;
  thủ lĩnh thanh niên; chỉ huy Đội; tổng phụ trách Đội; phụ trách Đội; thủ khoa
`);

/** Nouns that households are counted by. */
export const HOUSEHOLDS = list(`
  hộ gia đình; hộ; gia đình; gia đình văn hóa; gia đình tiêu biểu; hộ nông dân; hộ dân; hộ hội viên; gia đình hội viên; hộ sản xuất kinh doanh giỏi; gia
  đình hiếu học; gia đình chính sách; hộ nông dân sản xuất, kinh doanh giỏi; gia đình học tập; gia đình thể thao; hộ kinh doanh
`);

/** Heads of bodies by their office, which stand before a name as often as behind it. */
export const OFFICES = list(`
  Giám đốc Sở Nội vụ; Giám đốc Sở Nông nghiệp và Phát triển nông thôn; Giám đốc Sở Lao động - Thương binh và Xã hội; Giám đốc Sở Văn hóa, Thể
  thao và Du lịch; Phó Giám đốc Sở Tài nguyên và Môi trường; Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn; Thứ trưởng Bộ Giáo dục và Đào tạo;
  Giám đốc Công an tỉnh; Giám đốc Bảo hiểm xã hội tỉnh; Giám đốc Kho bạc Nhà nước tỉnh; Giám đốc Bệnh viện Đa khoa tỉnh; Giám đốc Bảo tàng
  tỉnh; Giám đốc Viễn thông Hòa Tân; Chủ tịch Hội Nông dân tỉnh; Chủ tịch Hội Nạn nhân chất độc da cam/dioxin tỉnh; Chủ tịch Hội Cựu thanh niên xung phong;
  Chủ tịch Liên minh HTX tỉnh; Chủ tịch UBND huyện Tân Lập; Chủ tịch UBND phường 5; Chủ tịch UBMTTQ Việt Nam huyện Tân Lập; Phó Chủ tịch Thường trực
  Hội LHPN tỉnh; Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam thành phố
`);
