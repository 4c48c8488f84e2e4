import { describe, expect, it } from '@jest/globals';
import type { DraftAwardPart, DraftNamedPart } from '../draft-contents.js';
import { homeTold } from './home-told.js';

const told = (positions: string[], { name = 'Lò Văn Mẫu', kind = 'INDIVIDUAL', grantors = ['UBND tỉnh Ví Dụ'] } = {}) =>
  homeTold(
    { key: 'a1.n1', name, kind, positions } as DraftNamedPart,
    { grantors: grantors.map((printed, i) => ({ key: `a1.g${i + 1}`, printed })) } as DraftAwardPart,
  ).map(({ printed }) => printed);

describe('where an article says that a recipient is', () => {
  it('is what stands beside the name, also in several pieces, below whoever grants', () => {
    expect(told(['người có uy tín thôn Nà Ví', 'xã Suối Bạc'])).toEqual(['thôn Nà Ví', 'xã Suối Bạc', 'tỉnh Ví Dụ']);
  });
  it('is in the name itself of a group, and never in that of a person', () => {
    const name = 'Ban Công tác Mặt trận thôn Nà Ví (xã Suối Bạc)';
    expect(told([], { name, kind: 'GROUP', grantors: [] })).toEqual(['thôn Nà Ví', 'xã Suối Bạc']);
    expect(told([], { name: 'Lò Thị Xã Mẫu', grantors: [] })).toEqual([]);
  });
  it('is not where whoever grants is, if nothing is said of the recipient', () => {
    expect(told(['Trưởng Ban Công tác Mặt trận'])).toEqual([]);
  });
  it('is open where two communes stand there', () => {
    expect(told(['Tổ trưởng tổ hòa giải xã Suối Bạc', 'cộng tác viên của xã Lũng Mây'])).toEqual([]);
  });
});
