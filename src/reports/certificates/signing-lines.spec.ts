import { describe, expect, it } from '@jest/globals';
import { signingLines, type Signing } from './signing-lines.js';

const province = { issuer: 'Ủy ban nhân dân tỉnh Ví Dụ', issuerKind: 'PEOPLES_COMMITTEE' } as const;
const front = { issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ', issuerKind: 'FRONT_COMMITTEE' } as const;
const school = { issuer: 'Trường Tiểu học Ví Dụ', issuerKind: 'SCHOOL' } as const;
const other = { issuer: 'Hợp tác xã Ví Dụ', issuerKind: 'COOPERATIVE' } as const;

describe('what stands above a signature', () => {
  it.each<[Signing, string[] | null]>([
    [{ ...province, capacity: 'SELF', title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ ...province, capacity: null, title: 'Chủ tịch' }, ['Chủ tịch']],
    [{ ...province, capacity: 'KT', title: 'Phó Chủ tịch' }, ['KT. Chủ tịch', 'Phó Chủ tịch']],
    [{ ...front, capacity: 'KT', title: 'Phó Chủ tịch Thường trực' }, ['KT. Chủ tịch', 'Phó Chủ tịch Thường trực']],
    [{ ...school, capacity: 'KT', title: 'Phó Hiệu trưởng' }, ['KT. Hiệu trưởng', 'Phó Hiệu trưởng']],
    [{ ...province, capacity: 'KT', title: null }, ['KT. Chủ tịch']],
    [{ ...other, capacity: 'KT', title: 'Thành viên' }, ['Thành viên']],
    [{ ...province, capacity: 'TM', title: 'Chủ tịch' }, ['TM. Ủy ban nhân dân', 'Chủ tịch']],
    [{ ...province, capacity: 'TM', title: 'Phó Chủ tịch' }, ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']],
    [{ ...front, capacity: 'TM', title: 'Phó Chủ tịch' }, ['TM. Ban Thường trực', 'Phó Chủ tịch']],
    [{ ...other, capacity: 'TM', title: 'Giám đốc' }, ['TM. Hợp tác xã Ví Dụ', 'Giám đốc']],
    [{ ...province, capacity: 'TL', title: 'Chánh Văn phòng' }, ['TL. Chủ tịch', 'Chánh Văn phòng']],
    [{ ...province, capacity: 'TUQ', title: 'Giám đốc Sở Nội vụ' }, ['TUQ. Chủ tịch', 'Giám đốc Sở Nội vụ']],
    [{ ...other, capacity: 'TUQ', title: 'Trưởng ban' }, ['Trưởng ban']],
    [{ ...school, capacity: 'Q', title: 'Quyền Hiệu trưởng' }, ['Q. Hiệu trưởng']],
    [{ ...province, capacity: 'KT', title: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ ...province, capacity: null, title: null }, null],
  ])('%j', (signing, lines) => {
    expect(signingLines(signing)).toEqual(lines);
  });
});
