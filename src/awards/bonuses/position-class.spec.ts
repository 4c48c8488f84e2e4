import { describe, expect, it } from '@jest/globals';
import { positionClassOf } from './position-class.js';

describe('the class of a printed position', () => {
  it.each([
    ['Bộ trưởng', 'Bộ Mẫu', 'MINISTERIAL_LEADER'],
    ['Phó Chủ tịch UBND tỉnh', null, 'MINISTERIAL_LEADER'],
    ['Giám đốc Sở Nội vụ', null, 'DEPARTMENT_LEADER'],
    ['Ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy', 'Huyện ủy Ví Dụ', 'OTHER_LEADER'],
    ['Chủ tịch', 'Ủy ban MTTQ xã Mẫu', 'OTHER_LEADER'],
    ['Phó Chủ tịch Hội Nông dân huyện Ví Dụ', null, 'OTHER_LEADER'],
    ['Phó Trưởng phòng', 'Sở Nội vụ', 'OTHER_LEADER'],
    ['Hiệu trưởng', 'Trường Tiểu học Mẫu', 'OTHER_LEADER'],
    ['Giám đốc', 'Công ty TNHH Mẫu', 'ENTREPRENEUR'],
    ['Chủ tịch HĐQT', null, 'ENTREPRENEUR'],
    ['Giám đốc', 'Hợp tác xã Nông nghiệp Mẫu', 'ENTREPRENEUR'],
    ['Trưởng Ban Công tác Mặt trận', 'Thôn Đông, xã Mẫu', 'DIRECT_WORKER'],
    ['Trưởng ban', 'Ban Công tác Mặt trận thôn Đông', 'DIRECT_WORKER'],
    ['Phó Trưởng ban', 'Ban CTMT khu dân cư số 2', 'DIRECT_WORKER'],
    ['Trưởng Ban Dân vận', 'Huyện ủy Mẫu', 'OTHER_LEADER'],
    ['Trưởng ban', 'Ban Tuyên giáo Tỉnh ủy', 'DEPARTMENT_LEADER'],
    ['Phó Trưởng ban Thường trực', 'Ban Dân vận Huyện ủy Mẫu', 'OTHER_LEADER'],
    ['Phó Trưởng Ban Tổ chức Huyện ủy', null, 'OTHER_LEADER'],
    ['Bí thư Chi bộ, Trưởng thôn', 'Thôn Đông', 'DIRECT_WORKER'],
    ['Nông dân', 'Xã Mẫu', 'DIRECT_WORKER'],
    ['Chủ tịch Hội Cựu chiến binh', 'Xã Mẫu', 'OTHER_LEADER'],
    ['Giáo viên', 'Trường Tiểu học Mẫu', 'DIRECT_WORKER'],
    ['NÔNG DÂN', null, 'DIRECT_WORKER'],
  ])('%s, %s: %s', (position, unit, expected) => expect(positionClassOf(position, unit)).toBe(expected));

  it.each([
    [null, 'Xã Mẫu'],
    ['Chủ tịch', null],
    ['Chủ tịch', 'Ủy ban MTTQ tỉnh Mẫu'],
    ['Giám đốc', 'Trung tâm Văn hóa'],
    ['Nguyên Chủ tịch UBND xã', 'Xã Mẫu'],
    ['Cán bộ', 'Xã Mẫu'],
    ['Bí thư Chi bộ', 'Xã Mẫu'],
    ['Chủ tịch Hội Người cao tuổi', 'Xã Mẫu'],
    ['Ủy viên Ban Thường vụ', 'Hội Nông dân xã Mẫu'],
    ['Giáo viên, Trưởng nhóm thiện nguyện', null],
    ['Trưởng ban Nữ công', 'Văn phòng Tỉnh ủy'],
    ['Trưởng ban Nữ công Văn phòng Tỉnh ủy', null],
    ['Trưởng ban Thanh tra nhân dân', 'Văn phòng Huyện ủy'],
    ['Trưởng ban Thanh tra nhân dân', 'Huyện ủy Mẫu'],
    ['Trưởng ban', 'Ban Thanh tra nhân dân Văn phòng Huyện ủy'],
  ])('%s, %s: it does not say', (position, unit) => expect(positionClassOf(position, unit)).toBeNull());
});
