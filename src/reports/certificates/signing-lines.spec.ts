import { describe, expect, it } from '@jest/globals';
import { signingLines, type Signing } from './signing-lines.js';

const body = (
  issuer: string,
  issuerKind: Signing['issuerKind'],
  issuerLevel: Signing['issuerLevel'] = 'PROVINCE',
): Pick<Signing, 'issuer' | 'issuerKind' | 'issuerLevel'> => ({ issuer, issuerKind, issuerLevel });
const province = body('Ủy ban nhân dân tỉnh Ví Dụ', 'PEOPLES_COMMITTEE');
const council = body('Hội đồng nhân dân tỉnh Ví Dụ', 'PEOPLES_COUNCIL');
const front = body('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', 'FRONT_COMMITTEE');
const farmers = body('Hội Nông dân tỉnh Ví Dụ', 'ORGANISATION_COMMITTEE');
const party = body('Tỉnh ủy Ví Dụ', 'PARTY_COMMITTEE');
const inspection = body('Ủy ban Kiểm tra Tỉnh ủy Ví Dụ', 'PARTY_COMMITTEE');
const ministry = body('Bộ Nội vụ', 'MINISTRY', 'CENTRAL');
const school = body('Trường Tiểu học Ví Dụ', 'SCHOOL', 'GRASSROOTS');
const department = body('Sở Nội vụ tỉnh Ví Dụ', 'DEPARTMENT');
const region = body('Bộ Tư lệnh Quân khu Ví Dụ', 'ARMED_FORCES', 'CENTRAL');
const command = body('Bộ Chỉ huy Quân sự tỉnh Ví Dụ', 'ARMED_FORCES');
const police = body('Công an tỉnh Ví Dụ', 'ARMED_FORCES');
const townPolice = body('Công an thành phố Ví Dụ', 'ARMED_FORCES', 'DISTRICT');
const emulation = body('Hội đồng Thi đua - Khen thưởng tỉnh Ví Dụ', 'ASSOCIATION');
const deputies = body('Đoàn Đại biểu Quốc hội tỉnh Ví Dụ', 'OTHER');
const other = body('Hợp tác xã Ví Dụ', 'COOPERATIVE', 'GRASSROOTS');
const government = body('Chính phủ', 'GOVERNMENT', 'CENTRAL');

const VICE = 'Phó Chủ tịch';

describe('what stands above a signature', () => {
  it.each<[Signing, string[] | null]>([
    [{ ...province, capacity: 'SELF', title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ ...province, capacity: null, title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ ...province, capacity: null, title: null }, null],
    // In the place of the head
    [{ ...province, capacity: 'KT', title: VICE }, ['KT. Chủ tịch', VICE]],
    [{ ...province, capacity: 'KT', title: null }, ['KT. Chủ tịch']],
    [{ ...province, capacity: 'KT', title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ ...province, capacity: 'KT', title: 'Phó Giám đốc Sở Nội vụ' }, ['Phó Giám đốc Sở Nội vụ']],
    [{ ...front, capacity: 'KT', title: 'Phó Chủ tịch Thường trực' }, ['KT. Chủ tịch', 'Phó Chủ tịch Thường trực']],
    [{ ...front, capacity: 'KT', title: 'PHÓ CHỦ TỊCH' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [
      { ...front, capacity: 'KT', title: 'Phó Chủ tịch kiêm Phó Bí thư' },
      ['KT. Chủ tịch', 'Phó Chủ tịch kiêm Phó Bí thư'],
    ],
    [{ ...front, capacity: 'KT', title: 'Ủy viên Thường trực' }, ['Ủy viên Thường trực']],
    [
      { ...farmers, capacity: 'KT', title: 'Phó Chủ tịch - Tổng Thư ký' },
      ['KT. Chủ tịch', 'Phó Chủ tịch - Tổng Thư ký'],
    ],
    [
      { ...party, capacity: 'KT', title: 'Phó Bí thư Thường trực Tỉnh ủy' },
      ['KT. Bí thư', 'Phó Bí thư Thường trực Tỉnh ủy'],
    ],
    [{ ...inspection, capacity: 'KT', title: 'Phó Chủ nhiệm' }, ['KT. Chủ nhiệm', 'Phó Chủ nhiệm']],
    [{ ...ministry, capacity: 'KT', title: 'Thứ trưởng' }, ['KT. Bộ trưởng', 'Thứ trưởng']],
    [{ ...ministry, capacity: 'KT', title: 'THỨ TRƯỞNG' }, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    [{ ...ministry, capacity: 'KT', title: null }, ['KT. Bộ trưởng']],
    [{ ...emulation, capacity: 'KT', title: 'Thứ trưởng' }, ['Thứ trưởng']],
    [{ ...school, capacity: 'KT', title: 'Phó Hiệu trưởng' }, ['KT. Hiệu trưởng', 'Phó Hiệu trưởng']],
    [{ ...department, capacity: 'KT', title: 'Phó giám đốc' }, ['KT. Giám đốc', 'Phó giám đốc']],
    [{ ...townPolice, capacity: 'KT', title: 'Phó Trưởng Công an' }, ['KT. Trưởng Công an', 'Phó Trưởng Công an']],
    [{ ...other, capacity: 'KT', title: 'Thành viên' }, ['Thành viên']],
    [{ ...other, capacity: 'KT', title: 'Phó Ban' }, ['Phó Ban']],
    // For those who decide together
    [{ ...province, capacity: 'TM', title: 'Chủ tịch' }, ['TM. Ủy ban nhân dân', 'Chủ tịch']],
    [{ ...province, capacity: 'TM', title: VICE }, ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', VICE]],
    [{ ...council, capacity: 'TM', title: VICE }, ['TM. Hội đồng nhân dân', 'KT. Chủ tịch', VICE]],
    [{ ...government, capacity: 'TM', title: 'Phó Thủ tướng' }, ['TM. Chính phủ', 'KT. Thủ tướng', 'Phó Thủ tướng']],
    [{ ...front, capacity: 'TM', title: VICE }, ['TM. Ban Thường trực', VICE]],
    [{ ...party, capacity: 'TM', title: 'Phó Bí thư' }, ['TM. Ban Thường vụ', 'Phó Bí thư']],
    [{ ...inspection, capacity: 'TM', title: 'Chủ nhiệm' }, ['TM. Ủy ban Kiểm tra Tỉnh ủy Ví Dụ', 'Chủ nhiệm']],
    [{ ...other, capacity: 'TM', title: 'Giám đốc' }, ['TM. Hợp tác xã Ví Dụ', 'Giám đốc']],
    // By order, by delegation
    [{ ...province, capacity: 'TL', title: 'Chánh Văn phòng' }, ['TL. Chủ tịch', 'Chánh Văn phòng']],
    [{ ...province, capacity: 'TL', title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ ...province, capacity: 'TUQ', title: 'Giám đốc Sở Nội vụ' }, ['TUQ. Chủ tịch', 'Giám đốc Sở Nội vụ']],
    [{ ...ministry, capacity: 'TL', title: 'Vụ trưởng' }, ['TL. Bộ trưởng', 'Vụ trưởng']],
    [{ ...front, capacity: 'TL', title: 'Chánh Văn phòng' }, ['TL. Ban Thường trực', 'Chánh Văn phòng']],
    [{ ...farmers, capacity: 'TL', title: 'Chánh Văn phòng' }, ['TL. Ban Thường vụ', 'Chánh Văn phòng']],
    [{ ...region, capacity: 'TL', title: 'Tham mưu trưởng' }, ['TL. Tư lệnh', 'Tham mưu trưởng']],
    [{ ...command, capacity: 'TL', title: 'Tham mưu trưởng' }, ['TL. Chỉ huy trưởng', 'Tham mưu trưởng']],
    [{ ...police, capacity: 'TL', title: 'Trưởng phòng' }, ['TL. Giám đốc', 'Trưởng phòng']],
    [{ ...townPolice, capacity: 'TL', title: 'Đội trưởng' }, ['Đội trưởng']],
    [{ ...council, capacity: 'TL', title: 'Chánh Văn phòng' }, ['Chánh Văn phòng']],
    [{ ...emulation, capacity: 'TL', title: 'Ủy viên' }, ['Ủy viên']],
    [{ ...deputies, capacity: 'TL', title: 'Chánh Văn phòng' }, ['Chánh Văn phòng']],
    [{ ...inspection, capacity: 'TL', title: 'Trưởng phòng' }, ['Trưởng phòng']],
    [{ ...other, capacity: 'TUQ', title: 'Trưởng ban' }, ['Trưởng ban']],
    // Acting
    [{ ...school, capacity: 'Q', title: 'Quyền Hiệu trưởng' }, ['Q. Hiệu trưởng']],
    [{ ...school, capacity: 'Q', title: 'Phó Hiệu trưởng' }, ['Phó Hiệu trưởng']],
    // Abbreviated already
    [{ ...province, capacity: 'KT', title: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ ...province, capacity: 'KT', title: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ ...province, capacity: null, title: 'KT. Chủ tịch / Phó Chủ tịch' }, ['KT. Chủ tịch', VICE]],
    [{ ...ministry, capacity: 'KT', title: 'KT. BỘ TRƯỞNG THỨ TRƯỞNG' }, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    [{ ...front, capacity: 'TM', title: 'T/M BAN THƯỜNG TRỰC\nCHỦ TỊCH' }, ['T/M BAN THƯỜNG TRỰC', 'CHỦ TỊCH']],
    [{ ...front, capacity: 'TM', title: 'TM BAN THƯỜNG TRỰC\nCHỦ TỊCH' }, ['TM BAN THƯỜNG TRỰC', 'CHỦ TỊCH']],
    [{ ...party, capacity: 'KT', title: 'K/T BÍ THƯ PHÓ BÍ THƯ' }, ['K/T BÍ THƯ', 'PHÓ BÍ THƯ']],
    [
      { ...province, capacity: 'TM', title: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      { ...front, capacity: 'KT', title: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH KIÊM PHÓ BÍ THƯ' },
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH KIÊM PHÓ BÍ THƯ'],
    ],
    [{ ...front, capacity: 'TL', title: 'TL. PHÓ CHỦ TỊCH' }, ['TL. PHÓ CHỦ TỊCH']],
  ])('%j', (signing, lines) => {
    expect(signingLines(signing)).toEqual(lines);
  });
});
