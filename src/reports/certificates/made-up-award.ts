import type { CertificateValues } from './certificate-fields.js';

/** Of nobody, and as long as names, units and reasons often are: what a layout is tried with. */
export const MADE_UP_AWARD: CertificateValues = {
  recipientName: 'Nguyễn Thị Ví Dụ',
  recipientPosition: 'Trưởng Ban Công tác Mặt trận',
  recipientUnit: 'thôn Ví Dụ, xã Ví Dụ, tỉnh Ví Dụ',
  recipientPositionAndUnit: 'Trưởng Ban Công tác Mặt trận thôn Ví Dụ, xã Ví Dụ, tỉnh Ví Dụ',
  reason: 'Đã có thành tích xuất sắc trong công tác Mặt trận và xây dựng khối đại đoàn kết toàn dân tộc năm 2025',
  form: 'Bằng khen',
  awardClass: 'hạng Ba',
  achievementPeriod: '2021 - 2025',
  grantor: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ',
  certificateNumber: '123',
  decisionNumber: '45/QĐ-MTTQ-BTT',
  decisionDate: '18/11/2025',
  decisionDateInWords: 'ngày 18 tháng 11 năm 2025',
  decisionPlaceAndDate: 'Ví Dụ, ngày 18 tháng 11 năm 2025',
  issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ',
  signatory: 'Trần Văn Ví Dụ',
  signatoryTitle: 'Phó Chủ tịch',
  signatureBlock: 'TM. Ban Thường trực\nPhó Chủ tịch',
  annexOrder: '1',
};

/** Of its public page: none has it, and a code that is looked at leads nowhere else. */
export const MADE_UP_PAGE = '/awards/00000000-0000-7000-8000-000000000000';
