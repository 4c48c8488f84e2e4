import { describe, expect, it } from '@jest/globals';
import { areaDetail } from './area-told.js';

const PROVINCE = { id: '1', name: 'Tỉnh Ví Dụ', level: 'PROVINCE', parent: { name: 'Việt Nam' } };
const country = { name: 'Việt Nam', parent: null };

describe('an area to choose', () => {
  it('is told with what it lies in where it stands', () => {
    expect(areaDetail({ level: 'PROVINCE', validTo: null, parent: country, today: PROVINCE })).toBe('Việt Nam');
    const parent = { name: 'Tỉnh Ví Dụ', parent: country };
    const today = { id: '2', name: 'Xã Suối Bạc', level: 'COMMUNE', parent };
    expect(areaDetail({ level: 'COMMUNE', validTo: null, parent, today })).toBe('Tỉnh Ví Dụ, Việt Nam');
  });

  it('is told with its last day and what became of it where it is no more, though its name lives on', () => {
    const validTo = '2025-06-30';
    expect(areaDetail({ level: 'PROVINCE', validTo, parent: country, today: PROVINCE })).toBe(
      'Việt Nam; chỉ đến 30/06/2025, nay là Tỉnh Ví Dụ',
    );
    const parent = { name: 'Huyện Bến Gỗ', parent: { name: 'Tỉnh Ví Dụ' } };
    const today = { id: '2', name: 'Xã Suối Bạc', level: 'COMMUNE', parent: { name: 'Tỉnh Ví Dụ' } };
    expect(areaDetail({ level: 'COMMUNE', validTo, parent, today })).toBe(
      'Huyện Bến Gỗ, Tỉnh Ví Dụ; chỉ đến 30/06/2025, nay là Xã Suối Bạc, Tỉnh Ví Dụ',
    );
  });

  it('of a district is told with the province in which it is today, and with nothing where nobody knows', () => {
    const district = { level: 'DISTRICT', validTo: '2025-06-30', parent: { name: 'Tỉnh Ví Dụ', parent: country } };
    expect(areaDetail({ ...district, today: PROVINCE })).toMatch(/, nay thuộc Tỉnh Ví Dụ$/u);
    expect(areaDetail({ ...district, today: null })).toMatch(/; chỉ đến 30\/06\/2025$/u);
  });
});
