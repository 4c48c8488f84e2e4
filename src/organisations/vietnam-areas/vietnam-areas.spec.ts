import { describe, expect, it } from '@jest/globals';
import { planVietnam } from './loader.js';
import { areaId, kindOf, typeOf } from './plan.js';
import type { SourceMapping, VietnamSource } from './source.js';

const mapping = (oldName: string, newName: string, more: Partial<SourceMapping> = {}): SourceMapping => ({
  oldCode: oldName === 'Xã A' ? '10001' : '10002',
  earlier: false,
  oldName,
  oldDistrict: 'Huyện D',
  oldProvince: 'Tỉnh Gia Lai',
  newCode: '10001',
  newName,
  newProvinceCode: '52',
  ...more,
});

const source = (mappings: SourceMapping[]): VietnamSource => ({
  provinces: [
    { code: '52', name: 'Tỉnh Gia Lai' },
    { code: '31', name: 'Thành phố Hải Phòng' },
    { code: '44', name: 'Tỉnh Quảng Trị' },
    { code: '48', name: 'Thành phố Đà Nẵng' },
    { code: '51', name: 'Tỉnh Quảng Ngãi' },
    { code: '79', name: 'Thành phố Hồ Chí Minh' },
  ],
  communes: [
    { code: '10001', name: 'Xã A', provinceCode: '52' },
    { code: '10003', name: 'Xã C', provinceCode: '52' },
    { code: '23737', name: 'Xã Ia Mơ', provinceCode: '52' },
  ],
  mappings,
  nameless: 0,
});

const found = (plan: ReturnType<typeof planVietnam>, name: string) =>
  plan.areas.filter(({ versions }) => versions.some((version) => version.name === name));

describe('the plan of the areas of Việt Nam', () => {
  it('takes a commune that nothing happened to for one area, with its district before and its province after', () => {
    const plan = planVietnam(source([mapping('Xã A', 'Xã A')]));
    const [area, ...others] = found(plan, 'Xã A');
    expect(others).toEqual([]);
    expect(area?.versions.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [null, '2025-06-30'],
      ['2025-07-01', null],
    ]);
    expect(area?.versions[0]?.parentId).toBe(found(plan, 'Huyện D')[0]?.id);
  });

  it('takes it for a new area as soon as another joined it, even under the old name and code', () => {
    const plan = planVietnam(source([mapping('Xã A', 'Xã A'), mapping('Xã B', 'Xã A')]));
    expect(found(plan, 'Xã A')).toHaveLength(2);
    const into = areaId('COMMUNE/10001/from 2025-07-01');
    expect(
      plan.successions.filter(({ toId }) => toId === into).map(({ kind, principal }) => [kind, principal]),
    ).toEqual([
      ['MERGE', true],
      ['MERGE', true],
      ['RENAME', true],
    ]);
  });

  it('lets a unit of before join an area without making it a new one', () => {
    const plan = planVietnam(
      source([mapping('Xã A', 'Xã A'), mapping('Xã Z', 'Xã A', { oldCode: null, earlier: true })]),
    );
    expect(found(plan, 'Xã A')).toHaveLength(1);
    expect(found(plan, 'Xã Z')[0]?.versions[0]?.basis).toMatch(/trước 30\/06\/2025/);
  });

  it('reads a repeated line once, and a wrong new code by name and province', () => {
    const again = mapping('Xã A', 'Xã A', { oldCode: null, earlier: true, newCode: '1' });
    const plan = planVietnam(source([mapping('Xã A', 'Xã A'), again]));
    expect(plan.surprises).toMatchObject({ repeatedMappings: 1, wrongNewCodes: 1, earlierCommunes: 0 });
  });

  it('plans the same areas whatever the order of the lines', () => {
    const rows = [mapping('Xã A', 'Xã C', { newCode: '10003' }), mapping('Xã B', 'Xã A')];
    const ids = (one: SourceMapping[]) =>
      planVietnam(source(one))
        .areas.map(({ id }) => id)
        .sort();
    expect(ids([...rows].reverse())).toEqual(ids(rows));
  });

  it('knows the type of an area by the first words of its name', () => {
    expect(typeOf('Thành phố Huế', 'PROVINCE')).toBe('CENTRAL_CITY');
    expect(typeOf('Thành phố Tuyên Quang', 'BELOW')).toBe('PROVINCIAL_CITY');
    expect(typeOf('Thị trấn Tân Yên', 'BELOW')).toBe('TOWNSHIP');
    expect(typeOf('Thị xã Chũ', 'BELOW')).toBe('TOWN');
    expect(() => typeOf('Hàm Yên', 'BELOW')).toThrow('Hàm Yên');
    expect([kindOf(2, 1), kindOf(1, 3), kindOf(1, 1)]).toEqual(['SPLIT', 'MERGE', 'RENAME']);
  });
});
