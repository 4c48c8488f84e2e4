import { workbook } from '../imports/files/workbooks.js';

/** An annex as offices write them: its head, groups and individuals below headings of their own, and what is wrong in four rows. */
export function givenAnnex(number = '15/QĐ-MTTQ'): Promise<Buffer> {
  const rows = [
    ['ỦY BAN MTTQ VIỆT NAM TỈNH SUỐI BẠC'],
    ['DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN'],
    ['Đã có thành tích xuất sắc trong công tác Mặt trận năm 2021'],
    [`(Kèm theo Quyết định số ${number} ngày 12/01/2022 của Ủy ban MTTQ Việt Nam tỉnh Suối Bạc)`],
    ['STT', 'Họ và tên, tên tập thể', 'Chức vụ', 'Đơn vị', 'Tiền thưởng'],
    ['I', 'TẬP THỂ'],
    [1, 'Hội Nông dân xã Bãi Xanh', '', '', 2_980_000],
    ['II', 'CÁ NHÂN'],
    [1, 'Nông Thị Thử', 'Chủ tịch', 'Ủy ban MTTQ xã Bãi Xanh', 1_490_000],
    [2, 'Hoàng Văn Mẫu', 'Trưởng ban', 'Thôn Nà Ví', 'một triệu tư'],
    [3, '', 'Phó Chủ tịch', 'Xã Bãi Xanh', 1_490_000],
    [4, 'Lò Văn Ví, Lò Thị Dụ', 'Hội viên', 'Thôn Nà Ví', 1_490_000],
    ['', 'Tổng cộng: 01 tập thể, 04 cá nhân'],
  ];
  return workbook({ name: 'Bằng khen', rows, merges: ['A2:E2', 'A3:E3', 'A4:E4'] });
}
