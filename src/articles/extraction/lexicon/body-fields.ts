/**
 * What departments, police and army units, hospitals, centres and companies are called after, with a capital and then small letters:
 * "Sở Giao thông vận tải", "Phòng Cảnh sát hình sự". Sources: names in Decrees 24/2014/NĐ-CP, 37/2014/NĐ-CP, 45/2025/NĐ-CP
 * and 150/2025/NĐ-CP (specialised agencies of provinces, districts and communes); police and army units, hospitals,
 * public service units and companies as printed in articles.
 */
export const BODY_FIELDS = [
  '(?:cảnh sát|csđt)(?: điều tra)? tội phạm về (?:ma túy|kinh tế|môi trường|trật tự xã hội|tham nhũng, kinh tế, buôn lậu(?:, môi trường)?)',
  'than ?[-–] ?khoáng sản|quản lý vốn(?: \\(UBQLV\\))? nhà nước tại (?:các )?doanh nghiệp',
  'phòng thủ khu vực|thuế|lâm công nghiệp',
  'cựu (?:học sinh(?:,? ?[-–]? ?sinh viên)?|sinh viên|giáo chức|quân nhân|công an nhân dân|tnxp)',
  'cảnh sát (?:hình sự|kinh tế|giao thông|cơ động|môi trường|khu vực|đường thủy|bảo vệ|điều tra|phòng cháy,? chữa cháy(?: (?:và|-|–) (?:cứu nạn,? cứu hộ|cnch))?|pccc(?: và cnch)?)',
  'cảnh sát (?:quản lý hành chính(?: về trật tự xã hội)?|thi hành án(?: hình sự)?(?: và hỗ trợ tư pháp)?)|cảnh sát',
  'an ninh (?:nội địa|kinh tế|chính trị nội bộ|mạng(?: và phòng,? chống tội phạm sử dụng công nghệ cao)?|điều tra|đối ngoại|xã hội|nhân dân)|an ninh',
  'điều tra(?: tổng hợp| hình sự)?|kỹ thuật hình sự|hồ sơ nghiệp vụ|tuần tra|trật tự|xây dựng lực lượng|xây dựng phong trào bảo vệ an ninh tổ quốc',
  'bến (?:xe|tàu|phà)|cầu đường|quản lý (?:đường (?:bộ|sắt|thủy|thuỷ)(?: nội địa)?|đô thị|thị trường|dự án(?: đầu tư)?(?: xây dựng)?|rừng (?:phòng hộ|đặc dụng)|xuất nhập cảnh|chất lượng|khu kinh tế|các khu công nghiệp|trật tự đô thị|đào tạo|hành chính|nhà nước)|quản lý',
  'tài chính|tài nguyên|nông nghiệp|phát triển nông thôn|giao thông(?: -)? vận tải|giao thông|xây dựng(?: chính quyền| đảng)?|công thương|công nghiệp|thương mại|kế hoạch|tư pháp|nội vụ|ngoại vụ|thông tin',
  'khoa học|công nghệ|quy hoạch|kiến trúc|kinh tế|hạ tầng|đô thị|chăn nuôi|trồng trọt|bảo vệ thực vật|thủy sản|thuỷ sản|thủy lợi|thuỷ lợi|lâm nghiệp|kiểm lâm|thống kê|hải quan|dân số|giám định',
  'kiểm soát bệnh tật|bao bì|an toàn (?:vệ sinh )?thực phẩm|phục vụ hành chính công|hành chính(?: công)?|dịch vụ (?:nông nghiệp|việc làm|công ích)|giáo dục (?:nghề nghiệp|thường xuyên)|bồi dưỡng chính trị|công tác xã hội',
  'đăng ký đất đai|phát triển quỹ đất|xúc tiến đầu tư|khuyến nông|bưu chính|viễn thông|tổ chức (?:cán bộ|hành chính)|tổng hợp|kế toán|nghiệp vụ|pháp chế|tham mưu|hậu cần|kỹ thuật|tiếp công dân|phong trào',
  '(?:tổ chức|chính sách|dân chủ|gia đình)(?=(?: ?[-–] ?|, | và )(?:cán bộ|kiểm tra|hành chính|tuyên giáo|tổng hợp|nhân sự|luật pháp|pháp luật|xã hội|kế hoạch)(?![\\p{L}]))|kiểm tra|luật pháp|pháp luật',
  'trinh sát|tăng thiết giáp|công binh|pháo binh|tên lửa|phòng không|không quân|hải quân|đặc nhiệm|tác chiến|quân y',
  '(?:nội|ngoại) (?:tổng hợp|tim mạch|tiêu hóa|thần kinh|chấn thương|tiết)|khám bệnh|xét nghiệm|truyền nhiễm|chẩn đoán hình ảnh|kiểm soát nhiễm khuẩn|gây mê hồi sức|hồi sức (?:cấp cứu|tích cực)|dinh dưỡng',
  'y học cổ truyền|phụ sản|sản nhi|lao và bệnh phổi|da liễu|tâm thần|điều dưỡng|phục hồi chức năng|kiểm nghiệm|hồi sức|cấp cứu|răng hàm mặt|sư phạm|bách khoa',
  'điện tử|thiết bị(?: (?:lạnh|điện|y tế|trường học|giáo dục))?|đầu tư|dịch vụ|sản xuất|chế biến(?: (?:gỗ|nông sản|thủy sản|thực phẩm|lâm sản))?|nông sản|lâm sản|cơ khí|vận tải|du lịch|xuất nhập khẩu|phát triển(?: (?:nhà|hạ tầng|đô thị))?|môi trường(?: đô thị)?|cấp (?:thoát )?nước|dược(?: phẩm)?|mía đường|xi măng|lương thực|thực phẩm|khoáng sản|xăng dầu|bất động sản|quốc tế|năng lượng|may mặc|dệt may|cao su|cà phê|vật tư|phân bón|xổ số kiến thiết',
].join('|');

/** Second halves of such names: "Kinh tế và Hạ tầng", "Chăn nuôi và Thú y"; never a body of their own. */
export const BODY_FIELDS_AFTER_AND =
  'thú y|đầu tư|hạ tầng|đô thị|ptnt|thông tin|bảo vệ thực vật|phát triển nông thôn|môi trường|truyền thông|truyền hình|khoa học|công tác thanh niên|hỗ trợ tư pháp|an toàn thực phẩm|quản lý chất lượng|giáo dục thường xuyên|cnch|an ninh';
