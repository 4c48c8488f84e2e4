import { describe, expect, it } from '@jest/globals';
import { areasNamed } from '../../../organisations/printed/named-areas.js';
import { sameBodies } from './same-bodies.js';

const HERE = 'Thôn Minh Ví, xã Yên Ví, tỉnh Ví Dụ tổ chức Ngày hội.';

function same(names: readonly string[], text = HERE, leftOut?: string) {
  const printed = names.map((name, at) => ({
    key: `a${at + 1}.n1`,
    printed: name,
    on: null,
    meetingKey: 'm1',
    isHousehold: name.startsWith('hộ '),
    leftOut: name === leftOut,
  }));
  const around = [areasNamed(text)];
  return sameBodies(printed, () => ({ around, several: new Set() })).map(({ partKey, asPart, isSure }) =>
    [partKey, asPart, isSure ? 'sure' : 'perhaps'].join(' '),
  );
}

describe('one body that an article prints in two ways', () => {
  it.each([
    ['thôn Minh Ví, xã Yên Ví, tỉnh Ví Dụ', 'Thôn Minh Ví'],
    ['UBND xã Yên Ví', 'UBND xã'],
    ['Chủ tịch UBND xã Yên Ví', 'UBND xã'],
    ['Ủy ban MTTQ Việt Nam xã Yên Ví', 'Ủy ban Mặt trận Tổ quốc xã'],
    ['Ủy ban MTTQ Việt Nam tỉnh Ví Dụ', 'Chủ tịch Ủy ban MTTQ Việt Nam tỉnh'],
  ])('%s, and then %s', (before, after) => expect(same([before, after])).toEqual(['a2.n1 a1.n1 sure']));

  it.each([
    ['thôn Minh Ví, xã Yên Ví', 'Thôn Minh Khác'],
    ['thôn Minh Ví, xã Yên Ví', 'Ban công tác Mặt trận thôn Minh Ví'],
    ['UBND xã Yên Ví', 'UBND tỉnh'],
    ['UBND xã Yên Ví', 'Đảng ủy xã'],
    ['thôn Minh Ví, xã Yên Ví', 'thôn Minh Ví, xã Khác'],
    ['hộ ông Lò Văn Ví', 'hộ ông Lò Văn Ví'],
  ])('is two where it is %s and %s', (before, after) => expect(same([before, after])).toEqual([]));

  it('is told of no part that is left out', () => {
    expect(same(['UBND xã Yên Ví', 'UBND xã'], HERE, 'UBND xã Yên Ví')).toEqual([]);
    expect(same(['UBND xã Yên Ví', 'UBND xã'], HERE, 'UBND xã')).toEqual([]);
  });

  it('is perhaps two where the article names several communes that may be meant', () => {
    const text = 'Các xã: xã Yên Ví, xã Khác của tỉnh Ví Dụ.';
    expect(same(['UBND xã Yên Ví', 'UBND xã'], text)).toEqual(['a2.n1 a1.n1 perhaps']);
  });
});
