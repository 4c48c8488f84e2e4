import { beforeEach, describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../../words/language.js';
import { changesOf, type Entry, idsNamed, namesOf } from './changes.js';

const entry = (before: Entry['before'], after: Entry['after']): Entry => ({
  id: 'e',
  act: 'changeMeeting',
  actorName: 'Cán bộ',
  at: '2026-11-26T00:00:00Z',
  before,
  after,
  reason: null,
});
const told = (before: Entry['before'], after: Entry['after'], names = new Map<string, string>()) =>
  changesOf(entry(before, after), names).map((change) => [change.label, change.before, change.after]);

describe('what an act changed, in plain words', () => {
  beforeEach(() => chooseLanguage('vi'));

  it('says values as people say them, and leaves out how the registry keeps them', () => {
    expect(
      told(
        { version: 1, recordStatus: 'DRAFT', heldFrom: '2021-01-20', title: 'Cũ', former: false, changedBy: null },
        { version: 2, recordStatus: 'CONFIRMED', heldFrom: '2021-01', title: 'Mới', former: true, changedBy: 'x' },
      ),
    ).toEqual([
      ['Tình trạng', 'nháp', 'công khai'],
      ['Từ ngày', '20/01/2021', '01/2021'],
      ['Nguyên', 'không', 'có'],
      ['Tên', 'Cũ', 'Mới'],
    ]);
  });

  it('names records, several values and what is kept secret', () => {
    const names = new Map([['b', 'Mặt trận tỉnh']]);
    expect(
      told(
        { issuerId: 'a', roles: ['CHAIR'], distinguishingNote: null, organisers: [] },
        {
          issuerId: 'b',
          roles: ['CHAIR', 'SPEAKER'],
          distinguishingNote: '[redacted]',
          organisers: [{ printed: 'Xã' }],
        },
        names,
      ),
    ).toEqual([
      ['Để phân biệt', null, '(không hiện ở đây)'],
      ['Đơn vị tổ chức', null, 'Xã'],
      ['Vai trò', 'Chủ trì', 'Chủ trì; Phát biểu'],
      ['Cơ quan ban hành', '(bản ghi khác)', 'Mặt trận tỉnh'],
    ]);
  });

  it('tells nothing of what an act left alone, though the registry keeps it with the entry', () =>
    expect(told({ keptById: 'a', numberPrinted: '91' }, { keptById: 'b', numberPrinted: '91' })).toHaveLength(1));

  it('tells nothing of what recorded it', () => expect(told(null, { title: 'Mới' })).toEqual([]));

  it('asks for the names of each record once, and knows those that may be seen', () => {
    const entries = [
      entry({ issuerId: 'a', title: 'x' }, { issuerId: 'b', title: 'y' }),
      entry({ areaId: null }, { areaId: 'a' }),
    ];
    expect(idsNamed(entries)).toEqual(['a', 'b']);
    expect([
      ...namesOf({ n0: { id: 'a', name: 'Xã Mận' }, n1: null, n2: { id: 'f', nameVi: 'Bằng khen', nameEn: 'Merit' } }),
    ]).toEqual([
      ['a', 'Xã Mận'],
      ['f', 'Bằng khen'],
    ]);
  });
});
