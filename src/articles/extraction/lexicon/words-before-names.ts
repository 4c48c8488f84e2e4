/** Words of bodies and posts that may stand before a name in one run of capitals: "Tỉnh Đoàn Nguyễn Văn A". */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  'Đoàn Hội Đảng Đội Viện Ban Sở Ủy Uỷ Tỉnh Huyện Thành Trung Ương Phòng Mặt Trận Tổ Quốc Liên Công Bộ Quân Trường Việt Nam Phố Xã Phường Thị Trấn Nhà Nước Chính Phủ Đồng Chí Ông Bà Anh Chị Đại Tá Lao Động Nông Dân Phụ Nữ Cựu Chiến Binh Thanh Niên TNCS'.split(
    ' ',
  ),
);
