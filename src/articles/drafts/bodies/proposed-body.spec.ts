import { describe, expect, it } from '@jest/globals';
import type { AreaLevel } from '../../../organisations/vocabulary.js';
import { foldVietnamese } from '../../../platform/text/fold-vietnamese.js';
import { areasNamed } from '../../../organisations/printed/named-areas.js';
import { proposedBody } from './proposed-body.js';

const TO_JUNE = { validFrom: null, validTo: '2025-06-30' };
const SINCE_JULY = { validFrom: '2025-07-01', validTo: null };
const area = (name: string, level: AreaLevel, within: string, days: typeof TO_JUNE | typeof SINCE_JULY, id = name) => ({
  id,
  name,
  nameKey: foldVietnamese(name),
  level,
  within,
  ...days,
});
const AREAS = [
  area('Huyện Suối Bạc', 'DISTRICT', 'Tỉnh Ví Dụ', TO_JUNE),
  area('Huyện Khác', 'DISTRICT', 'Tỉnh Khác', TO_JUNE),
  area('Quận 31', 'DISTRICT', 'Thành phố Mẫu', TO_JUNE),
  area('Tỉnh Ví Dụ', 'PROVINCE', 'Việt Nam', TO_JUNE, 'before'),
  area('Tỉnh Ví Dụ', 'PROVINCE', 'Việt Nam', SINCE_JULY, 'after'),
  area('Xã Mẫu', 'COMMUNE', 'Huyện Suối Bạc', TO_JUNE, 'here'),
  area('Xã Mẫu', 'COMMUNE', 'Huyện Khác', TO_JUNE, 'elsewhere'),
];
const TOLD = areasNamed('Tin từ huyện Suối Bạc (tỉnh Ví Dụ), tại xã Mẫu.');
const proposed = (printed: string, on: string | null = '2021-03-23', told = TOLD) =>
  proposedBody(printed, on, told, AREAS);

describe('what a printed body is proposed to be', () => {
  it.each([
    ['UBND huyện', 'UBND huyện Suối Bạc', 'STATE PEOPLES_COMMITTEE DISTRICT'],
    ['Chủ tịch UBND huyện Suối Bạc', 'UBND huyện Suối Bạc', 'STATE PEOPLES_COMMITTEE DISTRICT'],
    ['Ban Thường vụ Huyện Đoàn Suối Bạc', 'Huyện Đoàn Suối Bạc', 'YOUTH ORGANISATION_COMMITTEE DISTRICT'],
    ['Tỉnh đoàn', 'Tỉnh đoàn Ví Dụ', 'YOUTH ORGANISATION_COMMITTEE PROVINCE'],
    ['Huyện ủy', 'Huyện ủy Suối Bạc', 'PARTY PARTY_COMMITTEE DISTRICT'],
    ['LĐLĐ tỉnh', 'LĐLĐ tỉnh Ví Dụ', 'TRADE_UNION ORGANISATION_COMMITTEE PROVINCE'],
    ['LĐLĐ quận 31', 'LĐLĐ quận 31', 'TRADE_UNION ORGANISATION_COMMITTEE DISTRICT'],
    ['Hội CCB xã Mẫu', 'Hội CCB xã Mẫu', 'VETERANS ORGANISATION_COMMITTEE COMMUNE'],
    ['Ủy ban MTTQ Việt Nam tỉnh khóa X', 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', 'FRONT FRONT_COMMITTEE PROVINCE'],
    ['Ủy ban Trung ương MTTQ Việt Nam', 'Ủy ban Trung ương MTTQ Việt Nam', 'FRONT FRONT_COMMITTEE CENTRAL'],
    ['T.Ư Hội CCB Việt Nam', 'T.Ư Hội CCB Việt Nam', 'VETERANS ORGANISATION_COMMITTEE CENTRAL'],
    ['Ban Thường vụ Trung ương Đoàn', 'Trung ương Đoàn', 'YOUTH ORGANISATION_COMMITTEE CENTRAL'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ', 'STATE PRIME_MINISTER CENTRAL'],
    ['Chủ tịch nước', 'Chủ tịch nước', 'STATE PRESIDENT CENTRAL'],
    ['Trường THCS Nà Ví', 'Trường THCS Nà Ví', 'STATE SCHOOL GRASSROOTS'],
  ])('%s: %s, %s', (printed, name, what) => {
    const body = proposed(printed)!;
    expect([body.name, `${body.system} ${body.kind} ${body.level}`]).toEqual([name, what]);
  });

  it.each([
    ['says nothing of what it is', 'Báo Mẫu'],
    ['says nothing of whose it is', 'Hội Nông dân'],
    ['is of a level of which the article names no area', 'UBND quận'],
    ['is no body by itself', 'Doanh nghiệp tỉnh'],
    ['has a province that there never was', 'UBND tỉnh Ví'],
    ['is that of a board of many', 'Ban Chỉ đạo hè huyện Suối Bạc'],
    ['goes on to tell something', 'Ủy ban MTTQ huyện Suối Bạc vinh dự nhận Bằng khen'],
  ])('is nothing where its name %s', (_why, printed) => expect(proposed(printed)).toBeNull());

  it('is nothing where the article names two areas that may be meant', () => {
    const told = areasNamed('huyện Suối Bạc và huyện Khác');
    expect(proposed('UBND huyện', '2021-03-23', told)).toBeNull();
    expect(proposed('UBND huyện Suối Bạc', '2021-03-23', told)?.name).toBe('UBND huyện Suối Bạc');
  });

  it('is of a quận that has a number', () => {
    expect(proposed('LĐLĐ quận 31')).toMatchObject({ areaId: 'Quận 31', validTo: '2025-06-30' });
  });

  it('does not take the name of somebody for an area', () => {
    const told = areasNamed('Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Dương Thị Mẫu trao Bằng khen của UBND tỉnh Ví Dụ');
    expect(proposed('UBND tỉnh', '2021-03-23', told)?.name).toBe('UBND tỉnh Ví Dụ');
  });

  it('is of the area that stood on the day, and ended with it', () => {
    expect(proposed('UBND tỉnh')).toMatchObject({ areaId: 'before', validTo: '2025-06-30' });
    expect(proposed('UBND tỉnh', '2025-08-01')).toMatchObject({ areaId: 'after', validTo: null });
    expect(proposed('UBND tỉnh', '2024')).toMatchObject({ areaId: 'before' });
    expect(proposed('UBND tỉnh', '2025')).toBeNull();
    // Which of the two it was nobody knows without a day.
    expect(proposed('UBND tỉnh Ví Dụ', null)).toMatchObject({ areaId: null, validTo: null });
  });

  it('is of the one among areas of one name that lies in another which the article names', () => {
    expect(proposed('UBND xã Mẫu')).toMatchObject({ areaId: 'here' });
    expect(proposed('UBND xã Mẫu', '2021-03-23', areasNamed('xã Mẫu'))).toMatchObject({ areaId: null });
  });
});
