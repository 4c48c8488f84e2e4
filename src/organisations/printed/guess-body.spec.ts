import { describe, expect, it } from '@jest/globals';
import { guessBody } from './guess-body.js';

describe('what a body most likely is', () => {
  it.each([
    ['Ủy ban MTTQ Việt Nam xã Mẫu', 'FRONT FRONT_COMMITTEE COMMUNE'],
    ['Ban Thường trực Ủy ban MTTQ huyện Thử', 'FRONT FRONT_STANDING_BOARD DISTRICT'],
    ['Ban CTMT thôn Đông, xã Mẫu', 'FRONT FRONT_WORK_BOARD VILLAGE'],
    ['UBND phường Mẫu', 'STATE PEOPLES_COMMITTEE COMMUNE'],
    ['Đảng ủy xã Mẫu', 'PARTY PARTY_COMMITTEE COMMUNE'],
    ['Trường THCS Mẫu', 'STATE SCHOOL GRASSROOTS'],
    ['Hội Nông dân xã Mẫu', 'FARMERS ORGANISATION_COMMITTEE COMMUNE'],
    ['Hội LHPN huyện Thử', 'WOMEN ORGANISATION_COMMITTEE DISTRICT'],
    ['Chi hội Cựu chiến binh thôn Đông', 'VETERANS ASSOCIATION GRASSROOTS'],
    ['Hội Người cao tuổi xã Mẫu', 'OTHER ASSOCIATION COMMUNE'],
    ['Liên đoàn Lao động tỉnh Ví Dụ', 'TRADE_UNION ORGANISATION_COMMITTEE PROVINCE'],
    ['Sở Nội vụ tỉnh Ví Dụ', 'STATE DEPARTMENT PROVINCE'],
    ['Ban Chỉ huy Quân sự xã Mẫu', 'STATE ARMED_FORCES COMMUNE'],
    ['Công an xã Mẫu', 'STATE ARMED_FORCES COMMUNE'],
    ['Công ty TNHH Thử Nghiệm', 'OTHER ENTERPRISE GRASSROOTS'],
    ['HTX Nông nghiệp Mẫu', 'OTHER COOPERATIVE GRASSROOTS'],
    ['Chùa Mẫu', 'OTHER RELIGIOUS GRASSROOTS'],
    ['Thôn Đông', 'OTHER VILLAGE VILLAGE'],
    ['Bản Nà Mẫu', 'OTHER VILLAGE VILLAGE'],
    ['Tổ dân phố số 5', 'OTHER VILLAGE VILLAGE'],
    ['Dòng họ Đỗ', 'OTHER OTHER GRASSROOTS'],
  ])('%s: %s', (name, guess) => {
    const { system, kind, level } = guessBody(name, false, null);
    expect(`${system} ${kind} ${level}`).toBe(guess);
  });

  it('follows the kind of the row and the level of the area where the name is silent', () => {
    expect(guessBody('Thép Mẫu', true, 'COMMUNE')).toMatchObject({ kind: 'ENTERPRISE', level: 'GRASSROOTS' });
    expect(guessBody('Phòng Nội vụ', false, 'DISTRICT')).toMatchObject({ kind: 'DEPARTMENT', level: 'DISTRICT' });
    expect(guessBody('UBND thành phố Mẫu', false, 'PROVINCE')).toMatchObject({ level: 'PROVINCE' });
  });
});
