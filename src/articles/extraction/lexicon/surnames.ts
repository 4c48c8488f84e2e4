/**
 * Family names, Kinh and of the ethnic minorities, that may begin a person's name. Sources: the lists of family names in
 * "Họ và tên người Việt Nam" (Lê Trung Hoa, 2013) and names seen on provincial portals.
 */
const COMMON = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Lâm Đào Trịnh Mai
Đoàn Tô Cao Lương Phùng Tạ Hà Châu Thái Vương Tống Triệu Quách Kiều Lưu Luyện Chu Nông Hứa Tăng Đàm Doãn`;

const RARER = `An Âu Bạc Bạch Bàn Bành Bế Biện Bồ Bướm Ca Cai Cam Cầm Cà Chá Chảo Chẩu Chế Chề Chíu Chung Chử Chúc Cù Cung Cư
Cứ Danh Diêm Diệp Du Dư Đan Đầu Đậu Đèo Điêu Điểu Đồng Đới Đổng Đường Đôn Giang Giàng Giáp Hán Hàn Hạ Hạng Hầu
Hảng Hờ Hoắc Hù Kha Khà Khang Khâu Khiếu Khổng Khuất Khúc Khương Kim La Lã Lai Lại Lao Lăng Lầu Lạc Lèng Lèo
Liêu Liễu Lò Lộc Lô Lỗ Lồ Lù Lục Lung Lư Lừ Lữ Lường Ly Lỷ Ma Mã Mạc Mạch Mẫn Mạnh Mào Mầu Mè Mông Mùa Mục
Nghiêm Ngân Ngần Ngọ Ngũ Ngụy Nhâm Nhan Nhữ Ninh Nình Nùng Ong Ôn Ông Phá Phàn Phí Phù Quan Quàng Quế Quyền Sái
Sầm Sần Sín Sình Sơn Sùng Sử Sừ Tao Tằng Tẩn Tần Tất Thạch Thang Thào Thẩm Thân Thi Thổ Thích Thiều Thiệu Thôi Tiết Tiêu
Tòng Tôn Tráng Trà Trì Trưng Trừ Từ Tướng Tưởng Ty Ung Ứng Uông Vàng Văn Vi Viên Vừ Vy Xa Xà Xin Xồng Y Yên
Alăng Arất Bhling Bríu Bh'riu Zơrâm Coor Hôih Pơloong Rơ Siu Ksor Rcom Rah Rmah Kpă Nay Hmok Niê Mlô Ayun Byă
Bơ Bơnướch Chamaléa Chang Cil Cụt Katơr Khoàng Kră Liêng Lơ Lỳ Mang Mấu Moong Pi Pinăng Pờ Thập Trượng Vì
Bá Cáp Cồ Cấn Khưu Lều Ngạc Sằn Trác Vưu Chiêm Dềnh Lềnh Xầm Xiêng Ngư
Puih Rơlan Rơmah Hyuh Ênuôl Bkrông Kriêng Knul Thông Nại Dụng Êban Êñuôl Kbuôr Ktla Kđoh Ya Ha Kon Brao Kring Kiên Chau Néang Neáng Đàng`;

const words = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

export const COMMON_SURNAMES: ReadonlySet<string> = new Set(words(COMMON));
export const SURNAMES: ReadonlySet<string> = new Set([...words(COMMON), ...words(RARER)]);
